import FHIR

/// The resources that the official FHIRPath cases are asked of.
///
/// They are ours, written from the cases' questions and answers: a patient with the names that the
/// answers spell, a questionnaire with as many codes as are counted. One is HL7's own example, read
/// from beside the repository. Whatever no case asks for isn't there.
enum FHIRPathInputs {
  static func resource(named name: String) -> JSON? {
    if let text = texts[name] { return try? JSONDocument(Array(text.utf8)).root }
    guard let file = files[name] else { return nil }
    return try? SharedData.json(file)
  }

  /// The examples of HL7 that are a case's input as they are.
  private static let files = [
    "appointment-examplereq": "fhir-r4-examples/Appointment-examplereq.json"
  ]

  /// By the names that the cases give them, without the ending.
  static let texts = [
    "patient-example": patient,
    "patient-example-period": patientWithUnclearPeriod,
    "patient-container-example": patientWithContained,
    "patient-name-extensions": patientWithAbsentName,
    "observation-example": observation,
    "questionnaire-example": questionnaire,
    "valueset-example-expansion": valueSet,
    "codesystem-example": codeSystem,
    "explanationofbenefit-example": explanationOfBenefit,
    "parameters-example-types": parameters,
  ]

  private static let patient = #"""
    {
      "resourceType": "Patient", "id": "cases", "active": true,
      "name": [
        {"use": "official", "family": "Chalmers", "given": ["Peter", "James"]},
        {"use": "usual", "given": ["Jim"]},
        {
          "use": "maiden", "family": "Windsor", "given": ["Peter", "James"],
          "period": {"end": "1999"}
        }
      ],
      "telecom": [
        {"system": "email", "use": "home", "value": "home@example.org"},
        {"system": "email", "use": "work", "value": "work@example.org"},
        {"system": "phone", "use": "mobile", "value": "(03) 3410 5613"},
        {"system": "email", "use": "old", "value": "old@example.org"}
      ],
      "gender": "male",
      "birthDate": "1974-12-25",
      "_birthDate": {
        "extension": [
          {
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
            "valueDateTime": "1974-12-25T04:15:00+01:00"
          }
        ]
      }
    }
    """#

  /// Whether the period's end comes after its start isn't known: it ends in the start's month.
  private static let patientWithUnclearPeriod = #"""
    {
      "resourceType": "Patient", "id": "period",
      "identifier": [
        {
          "system": "https://example.org/numbers", "value": "7",
          "period": {"start": "2019-03-14", "end": "2019-03"}
        }
      ]
    }
    """#

  private static let patientWithContained = #"""
    {
      "resourceType": "Patient", "id": "container",
      "contained": [{"resourceType": "Organization", "id": "1", "name": "A practice"}],
      "managingOrganization": {"reference": "#1"}
    }
    """#

  private static let patientWithAbsentName = #"""
    {
      "resourceType": "Patient", "id": "names",
      "name": [
        {
          "given": [null, "Ada"],
          "_given": [
            {
              "extension": [
                {
                  "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                  "valueCode": "asked-declined"
                }
              ]
            },
            null
          ]
        }
      ]
    }
    """#

  private static let observation = #"""
    {
      "resourceType": "Observation", "id": "weight",
      "extension": [
        {
          "url": "http://example.com/fhir/StructureDefinition/patient-age",
          "valueAge": {
            "value": 41, "unit": "years", "system": "http://unitsofmeasure.org", "code": "a"
          }
        }
      ],
      "status": "final",
      "category": [
        {
          "coding": [
            {
              "system": "http://terminology.hl7.org/CodeSystem/observation-category",
              "code": "vital-signs"
            }
          ]
        }
      ],
      "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]},
      "subject": {"reference": "Patient/cases"},
      "effectiveDateTime": "2026-01-04",
      "valueQuantity": {
        "value": 185, "unit": "lbs", "system": "http://unitsofmeasure.org", "code": "[lb_av]"
      }
    }
    """#

  /// Ten items, eleven codes on them, one code on the whole: codings and their codes are 23.
  private static let questionnaire = #"""
    {
      "resourceType": "Questionnaire", "id": "counts",
      "url": "https://example.org/Questionnaire/counts", "status": "draft",
      "code": [{"code": "sleep"}],
      "item": [
        {
          "linkId": "1", "type": "group", "code": [{"code": "night"}],
          "item": [
            {"linkId": "1.1", "type": "time", "code": [{"code": "to-bed"}, {"code": "lights-out"}]},
            {"linkId": "1.2", "type": "integer", "code": [{"code": "wakings"}, {"code": "count"}]},
            {
              "linkId": "1.3", "type": "group", "code": [{"code": "morning"}],
              "item": [
                {"linkId": "1.3.1", "type": "time", "code": [{"code": "awake"}]},
                {"linkId": "1.3.2", "type": "time", "code": [{"code": "out-of-bed"}]}
              ]
            }
          ]
        },
        {
          "linkId": "2", "type": "group",
          "item": [
            {"linkId": "2.1", "type": "boolean", "code": [{"code": "rested"}]},
            {"linkId": "2.2", "type": "boolean", "code": [{"code": "nap"}]},
            {"linkId": "2.3", "type": "text", "code": [{"code": "remarks"}]}
          ]
        }
      ]
    }
    """#

  /// Ten entries on three levels.
  private static let valueSet = #"""
    {
      "resourceType": "ValueSet", "id": "expansion", "version": "20150622", "status": "draft",
      "expansion": {
        "timestamp": "2026-01-05T09:00:00Z",
        "contains": [
          {
            "abstract": true, "display": "Fruit",
            "contains": [
              {
                "system": "https://example.org/food", "code": "citrus",
                "contains": [
                  {"system": "https://example.org/food", "code": "lemon"},
                  {"system": "https://example.org/food", "code": "lime"}
                ]
              },
              {"system": "https://example.org/food", "code": "apple"},
              {"system": "https://example.org/food", "code": "pear"},
              {"system": "https://example.org/food", "code": "plum"}
            ]
          },
          {"system": "https://example.org/food", "code": "bread"},
          {"system": "https://example.org/food", "code": "milk"},
          {"system": "https://example.org/food", "code": "salt"}
        ]
      }
    }
    """#

  /// It has one code twice, on two levels, which the answer demands although a code system
  /// should have each only once.
  private static let codeSystem = #"""
    {
      "resourceType": "CodeSystem", "id": "twice",
      "url": "https://example.org/CodeSystem/twice", "status": "draft", "content": "complete",
      "concept": [
        {"code": "pain", "concept": [{"code": "headache"}, {"code": "dizziness"}]},
        {"code": "dizziness"}
      ]
    }
    """#

  private static let explanationOfBenefit = #"""
    {
      "resourceType": "ExplanationOfBenefit", "id": "information", "status": "active",
      "type": {"coding": [{"code": "oral"}]}, "use": "claim",
      "patient": {"reference": "Patient/cases"}, "created": "2026-01-04",
      "insurer": {"display": "An insurer"}, "provider": {"display": "A dentist"},
      "outcome": "complete",
      "insurance": [{"focal": true, "coverage": {"display": "A plan"}}],
      "supportingInfo": [
        {"sequence": 1, "category": {"coding": [{"code": "onset"}]}},
        {"sequence": 2, "category": {"coding": [{"code": "additionalbodysite"}]}}
      ],
      "item": [
        {
          "sequence": 1, "informationSequence": [1, 2],
          "productOrService": {"coding": [{"code": "1101"}]}
        }
      ]
    }
    """#

  private static let parameters = #"""
    {
      "resourceType": "Parameters", "id": "types",
      "parameter": [
        {"name": "text", "valueString": "a"},
        {"name": "count", "valueInteger": 3},
        {"name": "number", "valueUuid": "urn:uuid:7b0c5e3e-52a4-4f2c-9a4e-3d1f6a8b9c10"},
        {"name": "amount", "valueDecimal": 1.50}
      ]
    }
    """#
}
