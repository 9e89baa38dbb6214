extension InvariantCases {
  /// Bundles, lists, timings, questionnaires and the like.
  static let others: [(key: String, place: String, text: String)] = [
    ("bdl-1", "Bundle", #"{"resourceType":"Bundle","type":"collection","total":1}"#),
    (
      "bdl-2", "Bundle",
      #"""
      {"resourceType":"Bundle","type":"collection",
      "entry":[{"resource":{"resourceType":"Patient"},"search":{"mode":"match"}}]}
      """#
    ),
    (
      "bdl-3", "Bundle",
      #"""
      {"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Patient"}}]}
      """#
    ),
    (
      "bdl-5", "Bundle.entry[0]",
      #"{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://a.b/c"}]}"#
    ),
    (
      "bdl-7", "Bundle",
      #"""
      {"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"http://a.b/c","resource":{"resourceType":"Patient"}},
      {"fullUrl":"http://a.b/c","resource":{"resourceType":"Patient"}}]}
      """#
    ),
    (
      "bdl-8", "Bundle.entry[0]",
      #"""
      {"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"http://a.b/Patient/1/_history/1","resource":{"resourceType":"Patient"}}]}
      """#
    ),
    (
      "bdl-9", "Bundle",
      #"""
      {"resourceType":"Bundle","type":"document","timestamp":"2026-01-05T09:00:00Z","entry":[
      {"fullUrl":"http://a.b/Composition/1","resource":{"resourceType":"Composition",
      "status":"final","type":{"text":"a"},"date":"2026","author":[{"display":"a"}],"title":"a"}}]}
      """#
    ),
    (
      "bdl-11", "Bundle",
      #"""
      {"resourceType":"Bundle","type":"document","timestamp":"2026-01-05T09:00:00Z",
      "identifier":{"system":"a:b","value":"b"},
      "entry":[{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient"}}]}
      """#
    ),
    (
      "bdl-12", "Bundle",
      #"""
      {"resourceType":"Bundle","type":"message",
      "entry":[{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient"}}]}
      """#
    ),
    (
      "inv-1", "Parameters.parameter[0]",
      #"{"resourceType":"Parameters","parameter":[{"name":"a"}]}"#
    ),
    (
      "inv-1@Task", "Task",
      #"""
      {"resourceType":"Task","status":"draft","intent":"order",
      "authoredOn":"2026-01-05T09:00:00Z","lastModified":"2026-01-05T09:00:00+01:00"}
      """#
    ),
    (
      "lst-3", "List",
      #"""
      {"resourceType":"List","status":"current","mode":"changes",
      "entry":[{"item":{"display":"a"},"date":"2026"}]}
      """#
    ),
    (
      "tim-1", "MedicationRequest.dosageInstruction[0].timing.repeat",
      #"""
      {"resourceType":"MedicationRequest","status":"active","intent":"order",
      "medicationCodeableConcept":{"text":"a"},"subject":{"display":"a"},
      "dosageInstruction":[{"timing":{"repeat":{"duration":1}}}]}
      """#
    ),
    (
      "tim-5", "MedicationRequest.dosageInstruction[0].timing.repeat",
      #"""
      {"resourceType":"MedicationRequest","status":"active","intent":"order",
      "medicationCodeableConcept":{"text":"a"},"subject":{"display":"a"},
      "dosageInstruction":[{"timing":{"repeat":{"period":-1,"periodUnit":"d"}}}]}
      """#
    ),
    (
      "tim-9", "MedicationRequest.dosageInstruction[0].timing.repeat",
      #"""
      {"resourceType":"MedicationRequest","status":"active","intent":"order",
      "medicationCodeableConcept":{"text":"a"},"subject":{"display":"a"},
      "dosageInstruction":[{"timing":{"repeat":{"when":["CM"],"offset":5}}}]}
      """#
    ),
    (
      "que-2", "Questionnaire",
      #"""
      {"resourceType":"Questionnaire","status":"draft",
      "item":[{"linkId":"a","type":"string"},{"linkId":"a","type":"string"}]}
      """#
    ),
    (
      "que-1", "Questionnaire.item[0]",
      #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"a","type":"group"}]}"#
    ),
    (
      "que-7", "Questionnaire.item[0].enableWhen[0]",
      #"""
      {"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"a","type":"string",
      "enableWhen":[{"question":"b","operator":"exists","answerString":"c"}]}]}
      """#
    ),
    (
      "que-0", "Questionnaire",
      #"{"resourceType":"Questionnaire","status":"draft","name":"a b"}"#
    ),
    (
      "qrs-1", "QuestionnaireResponse.item[0]",
      #"""
      {"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"a",
      "item":[{"linkId":"b"}],"answer":[{"valueBoolean":true}]}]}
      """#
    ),
    (
      "fhs-2", "FamilyMemberHistory",
      #"""
      {"resourceType":"FamilyMemberHistory","status":"partial","patient":{"display":"a"},
      "relationship":{"text":"a"},"estimatedAge":true}
      """#
    ),
    (
      "mad-1", "MedicationAdministration.dosage",
      #"""
      {"resourceType":"MedicationAdministration","status":"completed",
      "medicationCodeableConcept":{"text":"a"},"subject":{"display":"a"},"effectiveDateTime":"2026",
      "dosage":{"text":"a"}}
      """#
    ),
    (
      "cmp-1", "Composition.section[0]",
      #"""
      {"resourceType":"Composition","status":"final","type":{"text":"a"},"date":"2026",
      "author":[{"display":"a"}],"title":"a","section":[{"title":"a"}]}
      """#
    ),
    (
      "gol-1", "Goal.target[0]",
      #"""
      {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"a"},
      "subject":{"display":"a"},"target":[{"detailString":"a"}]}
      """#
    ),
    (
      "prr-1", "ServiceRequest",
      #"""
      {"resourceType":"ServiceRequest","status":"active","intent":"order","subject":{"display":"a"},
      "orderDetail":[{"text":"a"}]}
      """#
    ),
    (
      "ppc-1", "Consent",
      #"""
      {"resourceType":"Consent","status":"active","scope":{"text":"a"},"category":[{"text":"a"}]}
      """#
    ),
  ]
}
