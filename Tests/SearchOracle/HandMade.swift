/// Resources in which values of the rarer kinds and forms lie.
enum HandMade {
  static let resources: [String] = people + measurements + plans + documents + money

  private static let people = [
    #"""
    {"resourceType":"Patient","id":"p1","active":true,"meta":{"lastUpdated":"2024-05-01T10:00:00Z",
     "tag":[{"system":"http://example.org/tags","code":"Loose"}],
     "profile":["http://example.org/fhir/StructureDefinition/p1"],"source":"http://example.org/a"},
     "text":{"status":"generated","div":"<div>Zoë <b>Müller</b>&amp;Söhne, Café&#160;Noir</div>"},
     "identifier":[{"system":"http://example.org/mrn","value":"AbC-1","type":{"text":"Número"}},
      {"value":"loose-9"}],
     "name":[{"family":"Müller","given":["Zoë","Ana  María"],"prefix":["Dr."]},
      {"use":"nickname","text":"Zozo Muller"}],
     "telecom":[{"system":"phone","value":"+41 44 555 01 02"},
      {"system":"email","value":"Zoe.Muller@example.org"},{"value":"pager 7"}],
     "gender":"female","birthDate":"1970-03","deceasedBoolean":false,
     "address":[{"line":["Rue de l'Église 3"],"city":"Genève","state":"GE","postalCode":"1204",
      "country":"CH","use":"home"}],
     "communication":[{"language":{"coding":[{"system":"urn:ietf:bcp:47","code":"fr-CH"}],
      "text":"Français"}}],
     "generalPractitioner":[{"reference":"Practitioner/d1"},{"reference":"Organization/o1"}],
     "managingOrganization":{"reference":"Organization/o1"},
     "link":[{"other":{"reference":"Patient/p2"},"type":"seealso"}]}
    """#,
    #"""
    {"resourceType":"Patient","id":"p2","name":[{"family":"Muller","given":["Ángel"]},
      {"family":"O'Brien-Smith","suffix":["III"]}],"gender":"male","birthDate":"1970",
     "deceasedDateTime":"2021-12-31T23:59:59-05:00",
     "identifier":[{"system":"http://example.org/mrn","value":"abc-1"}],
     "generalPractitioner":[{"reference":"https://0.example.org/fhir/Practitioner/d1/_history/3"}],
     "managingOrganization":{"identifier":{"system":"http://example.org/org","value":"ORG-1"},
      "display":"Somewhere"}}
    """#,
    #"""
    {"resourceType":"Patient","id":"p3","name":[{"text":"müller"},
     {"given":["Straße, 5$ | \\ back"]}],
     "deceasedBoolean":true,"birthDate":"1970-03-09","maritalStatus":{"text":"Divorcé"}}
    """#,
    #"""
    {"resourceType":"Practitioner","id":"d1","identifier":[{"system":"http://example.org/npi",
     "value":"0042"}],"name":[{"family":"Ibáñez","given":["Núria"]}],"gender":"female",
     "telecom":[{"system":"email","value":"n@example.org"}],
     "qualification":[{"code":{"text":"x"},"issuer":{"reference":"Organization/o1"}}]}
    """#,
    #"""
    {"resourceType":"PractitionerRole","id":"r1","practitioner":{"reference":"Practitioner/d1"},
     "organization":{"reference":"Organization/o1"},"period":{"start":"2010"},"active":true,
     "specialty":[{"coding":[{"system":"http://snomed.info/sct","code":"394579002"}]}],
     "location":[{"reference":"Location/l1"}],"telecom":[{"system":"phone","value":"117"}]}
    """#,
    #"""
    {"resourceType":"Organization","id":"o1","name":"Hôpital Général","alias":["HG","hg"],
     "partOf":{"reference":"Organization/o2"},"active":true,"type":[{"text":"Hospital"}]}
    """#,
    #"""
    {"resourceType":"Organization","id":"o2","name":"HÔPITAUX réunis","partOf":
     {"reference":"Organization/o1"},"identifier":[{"system":"http://example.org/org",
     "value":"ORG-1"}]}
    """#,
    #"""
    {"resourceType":"Location","id":"l1","name":"Étage 2","alias":["2nd floor"],"status":"active",
     "managingOrganization":{"reference":"Organization/o1"},"partOf":{"reference":"Location/l1"}}
    """#,
    #"""
    {"resourceType":"Person","id":"n1","name":[{"text":"Zoë M."}],"birthDate":"1970-03-09","link":[
     {"target":{"reference":"Patient/p1"}},{"target":{"reference":"Practitioner/d1"}}]}
    """#,
    #"""
    {"resourceType":"Group","id":"g1","type":"person","actual":true,"characteristic":[
     {"code":{"coding":[{"system":"s","code":"gender"}]},"exclude":false,
      "valueCodeableConcept":{"coding":[{"system":"t","code":"female"}]}},
     {"code":{"coding":[{"system":"s","code":"alive"}]},"exclude":true,"valueBoolean":true}],
     "member":[{"entity":{"reference":"Patient/p1"}},{"entity":{"reference":"Patient/p2"}}]}
    """#,
  ]

  private static let measurements =
    [
      ("0", "mg"), ("5.40", "mg"), ("5.4", "mg"), ("-3.25", "mg"), ("100", "g"), ("1e2", "g"),
      ("99.6", "g"), ("0.0005", "g"), ("12345678901.123456789", "g"),
    ].enumerated().map { index, value in
      #"""
      {"resourceType":"Observation","id":"q\#(index)","status":"final",
       "code":{"coding":[{"system":"http://loinc.org","code":"Q\#(index % 3)-x",
        "display":"Größe \#(index)"},{"code":"local\#(index % 2)"}],"text":"Messung \#(index)"},
       "subject":{"reference":"Patient/p\#(index % 3 + 1)"},
       "effectiveDateTime":"201\#(index)-0\#(index + 1)-1\#(index)T0\#(index):15:00+0\#(index):00",
       "valueQuantity":{"value":\#(value.0),"unit":"\#(value.1)/dose","code":"\#(value.1)",
        "system":"http://unitsofmeasure.org"},
       "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"C\#(index % 2)"}]},
        "valueQuantity":{"value":\#(index * 10),"unit":"mm"}},
        {"code":{"coding":[{"system":"http://loinc.org","code":"Q0-x"}]},
         "valueCodeableConcept":{"coding":[{"system":"v","code":"yes"}],"text":"Sí"}}]}
      """#
    } + [
      #"""
      {"resourceType":"Observation","id":"s1","status":"amended","code":{"text":"Only text"},
       "subject":{"reference":"Patient/p1"},"valueString":"Écrit à la main","effectiveTiming":
       {"event":["2015-02-01","2015-02-07T12:00:00Z"],"repeat":{"boundsPeriod":
        {"start":"2015-01-31"}}},"focus":[{"reference":"#inner"}],
       "derivedFrom":[{"reference":"urn:uuid:11111111-2222-3333-4444-555555555555"}]}
      """#,
      #"""
      {"resourceType":"Observation","id":"s2","status":"final","code":{"coding":[{"code":"dated"}]},
       "subject":{"reference":"Group/g1"},"valueDateTime":"2019-05-05","effectivePeriod":
       {"end":"2012-06-30"},"hasMember":[{"reference":"Observation/q1"},
       {"reference":"Observation/q2"}],"performer":[{"reference":"Practitioner/d1"}]}
      """#,
      #"""
      {"resourceType":"Observation","id":"s3","status":"final","code":{"coding":[{"code":"range"}]},
       "subject":{"reference":"https://9.example.org/fhir/Patient/p1"},"valuePeriod":
       {"start":"2019-05-05","end":"2019-06"},"effectiveInstant":"2013-03-14T23:30:00.125-02:00",
       "encounter":{"reference":"Encounter/e1"}}
      """#,
      #"""
      {"resourceType":"ImmunizationRecommendation","id":"i1","patient":{"reference":"Patient/p1"},
       "date":"2018-01-01","recommendation":[{"vaccineCode":[{"coding":[{"code":"v"}]}],
       "forecastStatus":{"text":"due"},"doseNumberPositiveInt":2},
       {"forecastStatus":{"text":"due"},"doseNumberString":"third"}]}
      """#,
      #"""
      {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},"onsetAge":
       {"value":41,"unit":"years","code":"a","system":"http://unitsofmeasure.org"},
       "abatementString":"Après l'été","code":{"coding":[{"system":"http://snomed.info/sct",
       "code":"38341003"}],"text":"Hypertonie"}}
      """#,
      #"""
      {"resourceType":"Condition","id":"c2","subject":{"reference":"Patient/p2"},"onsetRange":
       {"low":{"value":3},"high":{"value":4}},"abatementPeriod":{"start":"2011","end":"2012-02"},
       "evidence":[{"detail":[{"reference":"Observation/q3"}]}]}
      """#,
    ]

  private static let plans = [
    #"""
    {"resourceType":"ServiceRequest","id":"sr1","status":"active","intent":"order","subject":
     {"reference":"Patient/p1"},"occurrenceTiming":{"event":["2020-01-01","2020-03"]},
     "instantiatesCanonical":["http://example.org/PlanDefinition/x|2.0"],
     "instantiatesUri":["http://example.org/protocols/a"],
     "requester":{"reference":"Practitioner/d1"}}
    """#,
    #"""
    {"resourceType":"Goal","id":"go1","lifecycleStatus":"active","description":{"text":"Laufen"},
     "subject":{"reference":"Patient/p1"},"startDate":"2020","target":[{"dueDate":"2021-06-01"},
     {"dueDate":"2022-01"}]}
    """#,
    #"""
    {"resourceType":"Appointment","id":"a1","status":"booked","start":"2022-03-27T02:30:00+01:00",
     "end":"2022-03-27T03:30:00+02:00","participant":[{"actor":{"reference":"Patient/p1"},
     "status":"accepted"},{"actor":{"reference":"Practitioner/d1"},"status":"tentative"},
     {"actor":{"reference":"Location/l1"},"status":"accepted"}]}
    """#,
    #"""
    {"resourceType":"Encounter","id":"e1","status":"finished","class":{"code":"AMB","system":
     "http://terminology.hl7.org/CodeSystem/v3-ActCode"},"subject":{"reference":"Patient/p1"},
     "length":{"value":90,"unit":"min","code":"min","system":"http://unitsofmeasure.org"},
     "period":{"start":"2013-03-14T22:00:00Z"},"partOf":{"reference":"Encounter/e2"}}
    """#,
    #"""
    {"resourceType":"Encounter","id":"e2","status":"finished","class":{"code":"imp"},"subject":
     {"reference":"Patient/p1"},"partOf":{"reference":"Encounter/e3"},"period":{"end":"2014"}}
    """#,
    #"""
    {"resourceType":"Encounter","id":"e3","status":"planned","class":{"code":"IMP"},"subject":
     {"reference":"Patient/p2"},"partOf":{"reference":"Encounter/e1"}}
    """#,
    #"""
    {"resourceType":"MedicationStatement","id":"m1","status":"active","subject":
     {"reference":"Patient/p1"},"medicationCodeableConcept":{"text":"Thé vert"},
     "effectivePeriod":{"start":"2001-02-03","end":"2001-02-03"}}
    """#,
    #"""
    {"resourceType":"Task","id":"t1","status":"requested","intent":"order","for":
     {"reference":"Patient/p1"},"focus":{"reference":"MedicationStatement/m1"},
     "executionPeriod":{"start":"2023-01","end":"2023-02"},"authoredOn":"2022-12-24T00:00:00Z"}
    """#,
  ]

  private static let documents = [
    #"""
    {"resourceType":"DocumentReference","id":"dr1","status":"current","date":"2016-02-29T12:00:00Z",
     "description":"Lettre de sortie","subject":{"reference":"Patient/p1"},"relatesTo":[
     {"code":"replaces","target":{"reference":"DocumentReference/dr2"}},
     {"code":"appends","target":{"reference":"https://1.example.org/fhir/DocumentReference/dr1"}}],
     "content":[{"attachment":{"url":"http://example.org/doc/1","contentType":"text/plain",
      "language":"fr","creation":"2016-02"}}]}
    """#,
    #"""
    {"resourceType":"DocumentReference","id":"dr2","status":"superseded","description":
     "lettre de Sortie","subject":{"reference":"Patient/p2"},"content":[{"attachment":
     {"url":"http://example.org/doc/1/old"}}],"relatesTo":[{"code":"appends","target":
     {"reference":"DocumentReference/dr1"}}]}
    """#,
    #"""
    {"resourceType":"Questionnaire","id":"qu1","url":"http://example.org/Questionnaire/pain",
     "version":"2.0","name":"Pain","title":"Douleur chronique","status":"active","date":"2017-07",
     "useContext":[{"code":{"system":"http://example.org/usage","code":"age"},"valueQuantity":
     {"value":18,"unit":"a"}},{"code":{"system":"http://example.org/usage","code":"focus"},
     "valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"22253000"}]}}]}
    """#,
    #"""
    {"resourceType":"Questionnaire","id":"qu2","url":"http://example.org/Questionnaire/pain/short",
     "title":"douleur","status":"draft","derivedFrom":["http://example.org/Questionnaire/pain|2.0"]}
    """#,
    #"""
    {"resourceType":"QuestionnaireResponse","id":"qr1","status":"completed","questionnaire":
     "http://example.org/Questionnaire/pain|2.0","subject":{"reference":"Patient/p1"},
     "authored":"2017-07-31T23:59:59Z","source":{"reference":"Patient/p1"}}
    """#,
    #"""
    {"resourceType":"QuestionnaireResponse","id":"qr2","status":"completed","questionnaire":
     "http://example.org/Questionnaire/pain","subject":{"reference":"Patient/p2"}}
    """#,
    #"""
    {"resourceType":"Provenance","id":"pv1","target":[{"reference":"Observation/q1"},
     {"reference":"Patient/p1"}],"recorded":"2020-10-25T01:30:00.5Z","occurredDateTime":"2020-10",
     "agent":[{"who":{"reference":"Practitioner/d1"}}],"policy":["http://example.org/policy"]}
    """#,
  ]

  private static let money = [
    #"""
    {"resourceType":"ChargeItem","id":"ch1","status":"billed","code":{"text":"Séance"},"subject":
     {"reference":"Patient/p1"},"factorOverride":0.80,"quantity":{"value":3},
     "priceOverride":{"value":40.00,"currency":"EUR"},"occurrenceDateTime":"2019-12-31"}
    """#,
    #"""
    {"resourceType":"ChargeItem","id":"ch2","status":"billed","code":{"text":"seance"},"subject":
     {"reference":"Patient/p2"},"factorOverride":1.2,"quantity":{"value":3.0,"unit":"h"},
     "priceOverride":{"value":40,"currency":"CHF"},"occurrencePeriod":{"start":"2019-12"}}
    """#,
    #"""
    {"resourceType":"Invoice","id":"in1","status":"issued","subject":{"reference":"Patient/p1"},
     "date":"2020-02-29","totalNet":{"value":100.50,"currency":"EUR"},"totalGross":{"value":119.6,
     "currency":"EUR"},"participant":[{"actor":{"reference":"Practitioner/d1"}}]}
    """#,
    #"""
    {"resourceType":"Account","id":"ac1","status":"active","name":"Zoës Konto","subject":[
     {"reference":"Patient/p1"},{"reference":"Patient/p2"}],"servicePeriod":{"start":"2019"}}
    """#,
  ]
}
