// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let riskAssessment = SchemaType(
    "RiskAssessment",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    basedOn 0..1 Reference
    parent 0..1 Reference
    status 0..1 code
    method 0..1 CodeableConcept
    code 0..1 CodeableConcept
    subject 1..1 Reference
    encounter 0..1 Reference
    occurrence[x] 0..1 dateTime|Period
    condition 0..1 Reference
    performer 0..1 Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference
    basis 0..* Reference
    prediction 0..* BackboneElement
    prediction.outcome 0..1 CodeableConcept
    prediction.probability[x] 0..1 decimal|Range
    prediction.qualitativeRisk 0..1 CodeableConcept
    prediction.relativeRisk 0..1 decimal
    prediction.when[x] 0..1 Period|Range
    prediction.rationale 0..1 string
    mitigation 0..1 string
    note 0..* Annotation
    """#)
  static let riskEvidenceSynthesis = SchemaType(
    "RiskEvidenceSynthesis",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    status 0..1 code =publication-status
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    note 0..* Annotation
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
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
    synthesisType 0..1 CodeableConcept
    studyType 0..1 CodeableConcept
    population 1..1 Reference
    exposure 0..1 Reference
    outcome 1..1 Reference
    sampleSize 0..1 BackboneElement
    sampleSize.description 0..1 string
    sampleSize.numberOfStudies 0..1 integer
    sampleSize.numberOfParticipants 0..1 integer
    riskEstimate 0..1 BackboneElement
    riskEstimate.description 0..1 string
    riskEstimate.type 0..1 CodeableConcept
    riskEstimate.value 0..1 decimal
    riskEstimate.unitOfMeasure 0..1 CodeableConcept
    riskEstimate.denominatorCount 0..1 integer
    riskEstimate.numeratorCount 0..1 integer
    riskEstimate.precisionEstimate 0..* BackboneElement
    riskEstimate.precisionEstimate.type 0..1 CodeableConcept
    riskEstimate.precisionEstimate.level 0..1 decimal
    riskEstimate.precisionEstimate.from 0..1 decimal
    riskEstimate.precisionEstimate.to 0..1 decimal
    certainty 0..* BackboneElement
    certainty.rating 0..* CodeableConcept
    certainty.note 0..* Annotation
    certainty.certaintySubcomponent 0..* BackboneElement
    certainty.certaintySubcomponent.type 0..1 CodeableConcept
    certainty.certaintySubcomponent.rating 0..* CodeableConcept
    certainty.certaintySubcomponent.note 0..* Annotation
    """#)
  static let sampledData = SchemaType(
    "SampledData",
    #"""
    : Element
    origin 1..1 Quantity summary
    period 1..1 decimal summary
    factor 0..1 decimal summary
    lowerLimit 0..1 decimal summary
    upperLimit 0..1 decimal summary
    dimensions 1..1 positiveInt summary
    data 0..1 string
    """#)
  static let schedule = SchemaType(
    "Schedule",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    active 0..1 boolean modifier summary
    serviceCategory 0..* CodeableConcept summary
    serviceType 0..* CodeableConcept summary
    specialty 0..* CodeableConcept summary
    actor 1..* Reference(Device,HealthcareService,Location,Patient,Practitioner,Practitioner\#
    Role,RelatedPerson) summary
    planningHorizon 0..1 Period summary
    comment 0..1 string
    """#)
  static let searchParameter = SchemaType(
    "SearchParameter",
    #"""
    : DomainResource outline
    url 0..1 uri
    version 0..1 string
    name 0..1 string
    derivedFrom 0..1 canonical
    status 0..1 code =publication-status
    experimental 0..1 boolean
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    purpose 0..1 markdown
    code 0..1 code
    base 0..* code
    type 0..1 code =search-param-type
    expression 0..1 string
    xpath 0..1 string
    xpathUsage 0..1 code =SearchParameter.xpathUsage
    target 0..* code
    multipleOr 0..1 boolean
    multipleAnd 0..1 boolean
    comparator 0..* code =SearchParameter.comparator
    modifier 0..* code =SearchParameter.modifier
    chain 0..* string
    component 0..* BackboneElement
    component.definition 1..1 canonical
    component.expression 0..1 string
    """#)
  static let serviceRequest = SchemaType(
    "ServiceRequest",
    #"""
    : DomainResource !prr-1
    identifier 0..* Identifier summary
    instantiatesCanonical 0..* canonical(ActivityDefinition,PlanDefinition) summary
    instantiatesUri 0..* uri summary
    basedOn 0..* Reference(CarePlan,MedicationRequest,ServiceRequest) summary
    replaces 0..* Reference(ServiceRequest) summary
    requisition 0..1 Identifier summary
    status 1..1 code modifier summary =request-status
    intent 1..1 code modifier summary =request-intent
    category 0..* CodeableConcept summary
    priority 0..1 code summary =request-priority
    doNotPerform 0..1 boolean modifier summary
    code 0..1 CodeableConcept summary
    orderDetail 0..* CodeableConcept summary
    quantity[x] 0..1 Quantity|Ratio|Range summary
    subject 1..1 Reference(Device,Group,Location,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    occurrence[x] 0..1 dateTime|Period|Timing summary
    asNeeded[x] 0..1 boolean|CodeableConcept summary
    authoredOn 0..1 dateTime summary
    requester 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Relat\#
    edPerson) summary
    performerType 0..1 CodeableConcept summary
    performer 0..* Reference(CareTeam,Device,HealthcareService,Organization,Patient,Practiti\#
    oner,PractitionerRole,RelatedPerson) summary
    locationCode 0..* CodeableConcept summary
    locationReference 0..* Reference(Location) summary
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,DiagnosticReport,DocumentReference,Observation\#
    ) summary
    insurance 0..* Reference(ClaimResponse,Coverage)
    supportingInfo 0..* Reference
    specimen 0..* Reference(Specimen) summary
    bodySite 0..* CodeableConcept summary
    note 0..* Annotation
    patientInstruction 0..1 string summary
    relevantHistory 0..* Reference(Provenance)
    """#)
  static let signature = SchemaType(
    "Signature",
    #"""
    : Element
    type 1..* Coding summary
    when 1..1 instant summary
    who 1..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPers\#
    on) summary
    onBehalfOf 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Rela\#
    tedPerson) summary
    targetFormat 0..1 code =mimetypes
    sigFormat 0..1 code =mimetypes
    data 0..1 base64Binary
    """#)
  static let slot = SchemaType(
    "Slot",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    serviceCategory 0..* CodeableConcept summary
    serviceType 0..* CodeableConcept summary
    specialty 0..* CodeableConcept summary
    appointmentType 0..1 CodeableConcept summary
    schedule 1..1 Reference(Schedule) summary
    status 1..1 code summary =slotstatus
    start 1..1 instant summary
    end 1..1 instant summary
    overbooked 0..1 boolean
    comment 0..1 string
    """#)
  static let specimen = SchemaType(
    "Specimen",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    accessionIdentifier 0..1 Identifier summary
    status 0..1 code modifier summary =specimen-status
    type 0..1 CodeableConcept summary
    subject 0..1 Reference(Device,Group,Location,Patient,Substance) summary
    receivedTime 0..1 dateTime summary
    parent 0..* Reference(Specimen)
    request 0..* Reference(ServiceRequest)
    collection 0..1 BackboneElement
    collection.collector 0..1 Reference(Practitioner,PractitionerRole) summary
    collection.collected[x] 0..1 dateTime|Period summary
    collection.duration 0..1 Duration summary
    collection.quantity 0..1 Quantity
    collection.method 0..1 CodeableConcept
    collection.bodySite 0..1 CodeableConcept
    collection.fastingStatus[x] 0..1 CodeableConcept|Duration summary
    processing 0..* BackboneElement
    processing.description 0..1 string
    processing.procedure 0..1 CodeableConcept
    processing.additive 0..* Reference(Substance)
    processing.time[x] 0..1 dateTime|Period
    container 0..* BackboneElement
    container.identifier 0..* Identifier summary
    container.description 0..1 string
    container.type 0..1 CodeableConcept
    container.capacity 0..1 Quantity
    container.specimenQuantity 0..1 Quantity
    container.additive[x] 0..1 CodeableConcept|Reference(Substance)
    condition 0..* CodeableConcept summary
    note 0..* Annotation
    """#)
  static let specimenDefinition = SchemaType(
    "SpecimenDefinition",
    #"""
    : DomainResource outline
    identifier 0..1 Identifier
    typeCollected 0..1 CodeableConcept
    patientPreparation 0..* CodeableConcept
    timeAspect 0..1 string
    collection 0..* CodeableConcept
    typeTested 0..* BackboneElement
    typeTested.isDerived 0..1 boolean
    typeTested.type 0..1 CodeableConcept
    typeTested.preference 0..1 code =SpecimenDefinition.typeTested.preference
    typeTested.container 0..1 BackboneElement
    typeTested.container.material 0..1 CodeableConcept
    typeTested.container.type 0..1 CodeableConcept
    typeTested.container.cap 0..1 CodeableConcept
    typeTested.container.description 0..1 string
    typeTested.container.capacity 0..1 Quantity
    typeTested.container.minimumVolume[x] 0..1 Quantity|string
    typeTested.container.additive 0..* BackboneElement
    typeTested.container.additive.additive[x] 0..1 CodeableConcept|Reference
    typeTested.container.preparation 0..1 string
    typeTested.requirement 0..1 string
    typeTested.retentionTime 0..1 Duration
    typeTested.rejectionCriterion 0..* CodeableConcept
    typeTested.handling 0..* BackboneElement
    typeTested.handling.temperatureQualifier 0..1 CodeableConcept
    typeTested.handling.temperatureRange 0..1 Range
    typeTested.handling.maxDuration 0..1 Duration
    typeTested.handling.instruction 0..1 string
    """#)
}
