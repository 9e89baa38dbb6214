// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let planDefinition = SchemaType(
    "PlanDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    subtitle 0..1 string
    type 0..1 CodeableConcept
    status 0..1 code =publication-status
    experimental 0..1 boolean
    subject[x] 0..1 CodeableConcept|Reference
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    purpose 0..1 markdown
    usage 0..1 string
    copyright 0..1 markdown
    approvalDate 0..1 date
    lastReviewDate 0..1 date
    effectivePeriod 0..1 Period
    topic 0..* CodeableConcept
    author 0..* ContactDetail
    editor 0..* ContactDetail
    reviewer 0..* ContactDetail
    endorser 0..* ContactDetail
    relatedArtifact 0..* RelatedArtifact
    library 0..* canonical
    goal 0..* BackboneElement
    goal.category 0..1 CodeableConcept
    goal.description 1..1 CodeableConcept
    goal.priority 0..1 CodeableConcept
    goal.start 0..1 CodeableConcept
    goal.addresses 0..* CodeableConcept
    goal.documentation 0..* RelatedArtifact
    goal.target 0..* BackboneElement
    goal.target.measure 0..1 CodeableConcept
    goal.target.detail[x] 0..1 Quantity|Range|CodeableConcept
    goal.target.due 0..1 Duration
    action 0..* BackboneElement
    action.prefix 0..1 string
    action.title 0..1 string
    action.description 0..1 string
    action.textEquivalent 0..1 string
    action.priority 0..1 code
    action.code 0..* CodeableConcept
    action.reason 0..* CodeableConcept
    action.documentation 0..* RelatedArtifact
    action.goalId 0..* id
    action.subject[x] 0..1 CodeableConcept|Reference
    action.trigger 0..* TriggerDefinition
    action.condition 0..* BackboneElement
    action.condition.kind 0..1 code =action-condition-kind
    action.condition.expression 0..1 Expression
    action.input 0..* DataRequirement
    action.output 0..* DataRequirement
    action.relatedAction 0..* BackboneElement
    action.relatedAction.actionId 0..1 id
    action.relatedAction.relationship 0..1 code =action-relationship-type
    action.relatedAction.offset[x] 0..1 Duration|Range
    action.timing[x] 0..1 dateTime|Age|Period|Duration|Range|Timing
    action.participant 0..* BackboneElement
    action.participant.type 0..1 code =action-participant-type
    action.participant.role 0..1 CodeableConcept
    action.type 0..1 CodeableConcept
    action.groupingBehavior 0..1 code =action-grouping-behavior
    action.selectionBehavior 0..1 code =action-selection-behavior
    action.requiredBehavior 0..1 code =action-required-behavior
    action.precheckBehavior 0..1 code =action-precheck-behavior
    action.cardinalityBehavior 0..1 code =action-cardinality-behavior
    action.definition[x] 0..1 canonical|uri
    action.transform 0..1 canonical
    action.dynamicValue 0..* BackboneElement
    action.dynamicValue.path 0..1 string
    action.dynamicValue.expression 0..1 Expression
    action.action 0..* @PlanDefinition.action
    """#)
  static let population = SchemaType(
    "Population",
    #"""
    : BackboneElement outline
    age[x] 0..1 Range|CodeableConcept
    gender 0..1 CodeableConcept
    race 0..1 CodeableConcept
    physiologicalCondition 0..1 CodeableConcept
    """#)
  static let practitioner = SchemaType(
    "Practitioner",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    active 0..1 boolean summary
    name 0..* HumanName summary
    telecom 0..* ContactPoint summary
    address 0..* Address summary
    gender 0..1 code summary =administrative-gender
    birthDate 0..1 date summary
    photo 0..* Attachment
    qualification 0..* BackboneElement
    qualification.identifier 0..* Identifier
    qualification.code 1..1 CodeableConcept
    qualification.period 0..1 Period
    qualification.issuer 0..1 Reference(Organization)
    communication 0..* CodeableConcept
    """#)
  static let practitionerRole = SchemaType(
    "PractitionerRole",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    active 0..1 boolean summary
    period 0..1 Period summary
    practitioner 0..1 Reference(Practitioner) summary
    organization 0..1 Reference(Organization) summary
    code 0..* CodeableConcept summary
    specialty 0..* CodeableConcept summary
    location 0..* Reference(Location) summary
    healthcareService 0..* Reference(HealthcareService)
    telecom 0..* ContactPoint summary
    availableTime 0..* BackboneElement
    availableTime.daysOfWeek 0..* code =days-of-week
    availableTime.allDay 0..1 boolean
    availableTime.availableStartTime 0..1 time
    availableTime.availableEndTime 0..1 time
    notAvailable 0..* BackboneElement
    notAvailable.description 1..1 string
    notAvailable.during 0..1 Period
    availabilityExceptions 0..1 string
    endpoint 0..* Reference(Endpoint)
    """#)
  static let procedure = SchemaType(
    "Procedure",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    instantiatesCanonical 0..* canonical(ActivityDefinition,Measure,OperationDefinition,Plan\#
    Definition,Questionnaire) summary
    instantiatesUri 0..* uri summary
    basedOn 0..* Reference(CarePlan,ServiceRequest) summary
    partOf 0..* Reference(MedicationAdministration,Observation,Procedure) summary
    status 1..1 code modifier summary =event-status
    statusReason 0..1 CodeableConcept summary
    category 0..1 CodeableConcept summary
    code 0..1 CodeableConcept summary
    subject 1..1 Reference(Group,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    performed[x] 0..1 dateTime|Period|string|Age|Range summary
    recorder 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    asserter 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    performer 0..* BackboneElement summary
    performer.function 0..1 CodeableConcept summary
    performer.actor 1..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole\#
    ,RelatedPerson) summary
    performer.onBehalfOf 0..1 Reference(Organization)
    location 0..1 Reference(Location) summary
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,DiagnosticReport,DocumentReference,Observation,\#
    Procedure) summary
    bodySite 0..* CodeableConcept summary
    outcome 0..1 CodeableConcept summary
    report 0..* Reference(Composition,DiagnosticReport,DocumentReference)
    complication 0..* CodeableConcept
    complicationDetail 0..* Reference(Condition)
    followUp 0..* CodeableConcept
    note 0..* Annotation
    focalDevice 0..* BackboneElement
    focalDevice.action 0..1 CodeableConcept
    focalDevice.manipulated 1..1 Reference(Device)
    usedReference 0..* Reference(Device,Medication,Substance)
    usedCode 0..* CodeableConcept
    """#)
  static let prodCharacteristic = SchemaType(
    "ProdCharacteristic",
    #"""
    : BackboneElement outline
    height 0..1 Quantity
    width 0..1 Quantity
    depth 0..1 Quantity
    weight 0..1 Quantity
    nominalVolume 0..1 Quantity
    externalDiameter 0..1 Quantity
    shape 0..1 string
    color 0..* string
    imprint 0..* string
    image 0..* Attachment
    scoring 0..1 CodeableConcept
    """#)
  static let productShelfLife = SchemaType(
    "ProductShelfLife",
    #"""
    : BackboneElement outline
    identifier 0..1 Identifier
    type 1..1 CodeableConcept
    period 1..1 Quantity
    specialPrecautionsForStorage 0..* CodeableConcept
    """#)
  static let provenance = SchemaType(
    "Provenance",
    #"""
    : DomainResource
    target 1..* Reference summary
    occurred[x] 0..1 Period|dateTime
    recorded 1..1 instant summary
    policy 0..* uri
    location 0..1 Reference(Location)
    reason 0..* CodeableConcept
    activity 0..1 CodeableConcept
    agent 1..* BackboneElement
    agent.type 0..1 CodeableConcept summary
    agent.role 0..* CodeableConcept
    agent.who 1..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Relat\#
    edPerson) summary
    agent.onBehalfOf 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRol\#
    e,RelatedPerson)
    entity 0..* BackboneElement
    entity.role 1..1 code summary =provenance-entity-role
    entity.what 1..1 Reference summary
    entity.agent 0..* @Provenance.agent
    signature 0..* Signature
    """#)
  static let quantity = SchemaType(
    "Quantity",
    #"""
    : Element !qty-3
    value 0..1 decimal summary
    comparator 0..1 code modifier summary =quantity-comparator
    unit 0..1 string summary
    system 0..1 uri summary
    code 0..1 code summary
    """#)
  static let questionnaire = SchemaType(
    "Questionnaire",
    #"""
    : DomainResource !que-0,que-2
    url 0..1 uri summary
    identifier 0..* Identifier summary
    version 0..1 string summary
    name 0..1 string summary
    title 0..1 string summary
    derivedFrom 0..* canonical(Questionnaire)
    status 1..1 code modifier summary =publication-status
    experimental 0..1 boolean summary
    subjectType 0..* code summary =resource-types
    date 0..1 dateTime summary
    publisher 0..1 string summary
    contact 0..* ContactDetail summary
    description 0..1 markdown
    useContext 0..* UsageContext summary
    jurisdiction 0..* CodeableConcept summary
    purpose 0..1 markdown
    copyright 0..1 markdown
    approvalDate 0..1 date
    lastReviewDate 0..1 date
    effectivePeriod 0..1 Period summary
    code 0..* Coding summary
    item 0..* BackboneElement !que-1,que-10,que-11,que-12,que-13,que-3,que-4,que-5,que-6,que\#
    -8,que-9
    item.linkId 1..1 string
    item.definition 0..1 uri
    item.code 0..* Coding
    item.prefix 0..1 string
    item.text 0..1 string
    item.type 1..1 code =item-type
    item.enableWhen 0..* BackboneElement modifier !que-7
    item.enableWhen.question 1..1 string
    item.enableWhen.operator 1..1 code =questionnaire-enable-operator
    item.enableWhen.answer[x] 1..1 boolean|decimal|integer|date|dateTime|time|string|Coding|\#
    Quantity|Reference
    item.enableBehavior 0..1 code =questionnaire-enable-behavior
    item.required 0..1 boolean
    item.repeats 0..1 boolean
    item.readOnly 0..1 boolean
    item.maxLength 0..1 integer
    item.answerValueSet 0..1 canonical(ValueSet)
    item.answerOption 0..* BackboneElement
    item.answerOption.value[x] 1..1 integer|date|time|string|Coding|Reference
    item.answerOption.initialSelected 0..1 boolean
    item.initial 0..* BackboneElement
    item.initial.value[x] 1..1 boolean|decimal|integer|date|dateTime|time|string|uri|Attachm\#
    ent|Coding|Quantity|Reference
    item.item 0..* @Questionnaire.item
    """#)
}
