/// Resources each of which breaks one invariant: the key, the place, the resource.
enum InvariantCases {
  static let clinical: [(key: String, place: String, text: String)] = [
    ("pat-1", "Patient.contact[0]", #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#),
    (
      "per-1", "Patient.name[0].period",
      #"{"resourceType":"Patient","name":[{"period":{"start":"2026-02","end":"2026-01"}}]}"#
    ),
    (
      "cpt-2", "Patient.telecom[0]", #"{"resourceType":"Patient","telecom":[{"value":"1"}]}"#
    ),
    (
      "att-1", "Patient.photo[0]", #"{"resourceType":"Patient","photo":[{"data":"AAAA"}]}"#
    ),
    (
      "txt-1", "Patient.text.div",
      #"""
      {"resourceType":"Patient","text":{"status":"generated",
      "div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>a</script></div>"}}
      """#
    ),
    ("org-1", "Organization", #"{"resourceType":"Organization","active":true}"#),
    (
      "org-2", "Organization.address[0]",
      #"{"resourceType":"Organization","name":"a","address":[{"use":"home"}]}"#
    ),
    (
      "org-3", "Organization.telecom[0]",
      #"{"resourceType":"Organization","name":"a","telecom":[{"use":"home"}]}"#
    ),
    (
      "obs-6", "Observation",
      #"""
      {"resourceType":"Observation","status":"final","code":{"text":"a"},"valueBoolean":true,
      "dataAbsentReason":{"text":"b"}}
      """#
    ),
    (
      "obs-7", "Observation",
      #"""
      {"resourceType":"Observation","status":"final","code":{"coding":[{"code":"a"}]},
      "valueBoolean":true,"component":[{"code":{"coding":[{"code":"a"}]}}]}
      """#
    ),
    (
      "obs-3", "Observation.referenceRange[0]",
      #"""
      {"resourceType":"Observation","status":"final","code":{"text":"a"},
      "referenceRange":[{"type":{"text":"b"}}]}
      """#
    ),
    (
      "qty-3", "Observation.value.ofType(Quantity)",
      #"""
      {"resourceType":"Observation","status":"final","code":{"text":"a"},
      "valueQuantity":{"value":1,"code":"kg"}}
      """#
    ),
    (
      "rng-2", "Observation.value.ofType(Range)",
      #"""
      {"resourceType":"Observation","status":"final","code":{"text":"a"},
      "valueRange":{"low":{"value":2},"high":{"value":1.50}}}
      """#
    ),
    (
      "rat-1", "Observation.value.ofType(Ratio)",
      #"""
      {"resourceType":"Observation","status":"final","code":{"text":"a"},
      "valueRatio":{"numerator":{"value":2}}}
      """#
    ),
    (
      "age-1", "Condition.onset.ofType(Age)",
      #"""
      {"resourceType":"Condition","subject":{"display":"a"},"clinicalStatus":{"coding":[{
      "system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
      "onsetAge":{"value":-1,"system":"http://unitsofmeasure.org","code":"a"}}
      """#
    ),
    (
      "drt-1", "Encounter.length",
      #"""
      {"resourceType":"Encounter","status":"planned","class":{"code":"a"},
      "length":{"value":1,"system":"a","code":"h"}}
      """#
    ),
    (
      "con-3", "Condition",
      #"""
      {"resourceType":"Condition","subject":{"display":"a"},
      "category":[{"coding":[{"code":"problem-list-item"}]}]}
      """#
    ),
    (
      "con-4", "Condition",
      #"""
      {"resourceType":"Condition","subject":{"display":"a"},"abatementString":"a",
      "clinicalStatus":{"coding":[{"code":"active",
      "system":"http://terminology.hl7.org/CodeSystem/condition-clinical"}]}}
      """#
    ),
    (
      "con-5", "Condition",
      #"""
      {"resourceType":"Condition","subject":{"display":"a"},
      "verificationStatus":{"coding":[{"code":"entered-in-error",
      "system":"http://terminology.hl7.org/CodeSystem/condition-ver-status"}]},
      "clinicalStatus":{"coding":[{"code":"active",
      "system":"http://terminology.hl7.org/CodeSystem/condition-clinical"}]}}
      """#
    ),
    (
      "con-1", "Condition.stage[0]",
      #"{"resourceType":"Condition","subject":{"display":"a"},"stage":[{"type":{"text":"a"}}]}"#
    ),
    (
      "con-2", "Condition.evidence[0]",
      #"{"resourceType":"Condition","subject":{"display":"a"},"evidence":[{"id":"a"}]}"#
    ),
    (
      "ait-1", "AllergyIntolerance",
      #"{"resourceType":"AllergyIntolerance","patient":{"display":"a"}}"#
    ),
    (
      "app-1", "Appointment.participant[0]",
      #"""
      {"resourceType":"Appointment","status":"proposed","participant":[{"status":"accepted"}]}
      """#
    ),
    (
      "app-2", "Appointment",
      #"""
      {"resourceType":"Appointment","status":"proposed","start":"2026-01-05T09:00:00Z",
      "participant":[{"status":"accepted","actor":{"display":"a"}}]}
      """#
    ),
    (
      "app-3", "Appointment",
      #"""
      {"resourceType":"Appointment","status":"booked",
      "participant":[{"status":"accepted","actor":{"display":"a"}}]}
      """#
    ),
    (
      "app-4", "Appointment",
      #"""
      {"resourceType":"Appointment","status":"proposed","cancelationReason":{"text":"a"},
      "participant":[{"status":"accepted","actor":{"display":"a"}}]}
      """#
    ),
  ]
}
