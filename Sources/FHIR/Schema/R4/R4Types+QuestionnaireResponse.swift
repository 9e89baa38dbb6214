// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let questionnaireResponse = SchemaType(
    "QuestionnaireResponse",
    #"""
    : DomainResource
    identifier 0..1 Identifier summary
    basedOn 0..* Reference(CarePlan,ServiceRequest) summary
    partOf 0..* Reference(Observation,Procedure) summary
    questionnaire 0..1 canonical(Questionnaire) summary
    status 1..1 code modifier summary =questionnaire-answers-status
    subject 0..1 Reference summary
    encounter 0..1 Reference(Encounter) summary
    authored 0..1 dateTime summary
    author 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedP\#
    erson) summary
    source 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    item 0..* BackboneElement !qrs-1
    item.linkId 1..1 string
    item.definition 0..1 uri
    item.text 0..1 string
    item.answer 0..* BackboneElement
    item.answer.value[x] 0..1 boolean|decimal|integer|date|dateTime|time|string|uri|Attachme\#
    nt|Coding|Quantity|Reference
    item.answer.item 0..* @QuestionnaireResponse.item
    item.item 0..* @QuestionnaireResponse.item
    """#)
  static let range = SchemaType(
    "Range",
    #"""
    : Element !rng-2
    low 0..1 Quantity summary
    high 0..1 Quantity summary
    """#)
  static let ratio = SchemaType(
    "Ratio",
    #"""
    : Element !rat-1
    numerator 0..1 Quantity summary
    denominator 0..1 Quantity summary
    """#)
  static let reference = SchemaType(
    "Reference",
    #"""
    : Element !ref-1
    reference 0..1 string summary
    type 0..1 uri summary
    identifier 0..1 Identifier summary
    display 0..1 string summary
    """#)
  static let relatedArtifact = SchemaType(
    "RelatedArtifact",
    #"""
    : Element outline
    type 0..1 code =RelatedArtifact.type
    label 0..1 string
    display 0..1 string
    citation 0..1 markdown
    url 0..1 url
    document 0..1 Attachment
    resource 0..1 canonical
    """#)
  static let relatedPerson = SchemaType(
    "RelatedPerson",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    active 0..1 boolean modifier summary
    patient 1..1 Reference(Patient) summary
    relationship 0..* CodeableConcept summary
    name 0..* HumanName summary
    telecom 0..* ContactPoint summary
    gender 0..1 code summary =administrative-gender
    birthDate 0..1 date summary
    address 0..* Address summary
    photo 0..* Attachment
    period 0..1 Period
    communication 0..* BackboneElement
    communication.language 1..1 CodeableConcept
    communication.preferred 0..1 boolean
    """#)
  static let requestGroup = SchemaType(
    "RequestGroup",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    basedOn 0..* Reference
    replaces 0..* Reference
    groupIdentifier 0..1 Identifier
    status 0..1 code
    intent 0..1 code
    priority 0..1 code
    code 0..1 CodeableConcept
    subject 0..1 Reference
    encounter 0..1 Reference
    authoredOn 0..1 dateTime
    author 0..1 Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference
    note 0..* Annotation
    action 0..* BackboneElement
    action.prefix 0..1 string
    action.title 0..1 string
    action.description 0..1 string
    action.textEquivalent 0..1 string
    action.priority 0..1 code
    action.code 0..* CodeableConcept
    action.documentation 0..* RelatedArtifact
    action.condition 0..* BackboneElement
    action.condition.kind 0..1 code
    action.condition.expression 0..1 Expression
    action.relatedAction 0..* BackboneElement
    action.relatedAction.actionId 0..1 id
    action.relatedAction.relationship 0..1 code
    action.relatedAction.offset[x] 0..1 Duration|Range
    action.timing[x] 0..1 dateTime|Age|Period|Duration|Range|Timing
    action.participant 0..* Reference
    action.type 0..1 CodeableConcept
    action.groupingBehavior 0..1 code
    action.selectionBehavior 0..1 code
    action.requiredBehavior 0..1 code
    action.precheckBehavior 0..1 code
    action.cardinalityBehavior 0..1 code
    action.resource 0..1 Reference
    action.action 0..* @RequestGroup.action
    """#)
  static let researchDefinition = SchemaType(
    "ResearchDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    shortTitle 0..1 string
    subtitle 0..1 string
    status 0..1 code =publication-status
    experimental 0..1 boolean
    subject[x] 0..1 CodeableConcept|Reference
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    comment 0..* string
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
    population 1..1 Reference
    exposure 0..1 Reference
    exposureAlternative 0..1 Reference
    outcome 0..1 Reference
    """#)
  static let researchElementDefinition = SchemaType(
    "ResearchElementDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    shortTitle 0..1 string
    subtitle 0..1 string
    status 0..1 code =publication-status
    experimental 0..1 boolean
    subject[x] 0..1 CodeableConcept|Reference
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    comment 0..* string
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
    type 0..1 code =ResearchElementDefinition.type
    variableType 0..1 code =variable-type
    characteristic 1..* BackboneElement
    characteristic.definition[x] 0..1 CodeableConcept|canonical|Expression|DataRequirement
    characteristic.usageContext 0..* UsageContext
    characteristic.exclude 0..1 boolean
    characteristic.unitOfMeasure 0..1 CodeableConcept
    characteristic.studyEffectiveDescription 0..1 string
    characteristic.studyEffective[x] 0..1 dateTime|Period|Duration|Timing
    characteristic.studyEffectiveTimeFromStart 0..1 Duration
    characteristic.studyEffectiveGroupMeasure 0..1 code =group-measure
    characteristic.participantEffectiveDescription 0..1 string
    characteristic.participantEffective[x] 0..1 dateTime|Period|Duration|Timing
    characteristic.participantEffectiveTimeFromStart 0..1 Duration
    characteristic.participantEffectiveGroupMeasure 0..1 code =group-measure
    """#)
  static let researchStudy = SchemaType(
    "ResearchStudy",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    title 0..1 string
    protocol 0..* Reference
    partOf 0..* Reference
    status 0..1 code =ResearchStudy.status
    primaryPurposeType 0..1 CodeableConcept
    phase 0..1 CodeableConcept
    category 0..* CodeableConcept
    focus 0..* CodeableConcept
    condition 0..* CodeableConcept
    contact 0..* ContactDetail
    relatedArtifact 0..* RelatedArtifact
    keyword 0..* CodeableConcept
    location 0..* CodeableConcept
    description 0..1 markdown
    enrollment 0..* Reference
    period 0..1 Period
    sponsor 0..1 Reference
    principalInvestigator 0..1 Reference
    site 0..* Reference
    reasonStopped 0..1 CodeableConcept
    note 0..* Annotation
    arm 0..* BackboneElement
    arm.name 0..1 string
    arm.type 0..1 CodeableConcept
    arm.description 0..1 string
    objective 0..* BackboneElement
    objective.name 0..1 string
    objective.type 0..1 CodeableConcept
    """#)
  static let researchSubject = SchemaType(
    "ResearchSubject",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code =ResearchSubject.status
    period 0..1 Period
    study 1..1 Reference
    individual 1..1 Reference
    assignedArm 0..1 string
    actualArm 0..1 string
    consent 0..1 Reference
    """#)
  static let resource = SchemaType(
    "Resource",
    #"""
    : abstract
    id 0..1 id summary
    meta 0..1 Meta summary
    implicitRules 0..1 uri modifier summary
    language 0..1 code
    """#)
}
