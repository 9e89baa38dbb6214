// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let encounter = SchemaType(
    "Encounter",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =encounter-status
    statusHistory 0..* BackboneElement
    statusHistory.status 1..1 code =encounter-status
    statusHistory.period 1..1 Period
    class 1..1 Coding summary
    classHistory 0..* BackboneElement
    classHistory.class 1..1 Coding
    classHistory.period 1..1 Period
    type 0..* CodeableConcept summary
    serviceType 0..1 CodeableConcept summary
    priority 0..1 CodeableConcept
    subject 0..1 Reference(Group,Patient) summary
    episodeOfCare 0..* Reference(EpisodeOfCare) summary
    basedOn 0..* Reference(ServiceRequest)
    participant 0..* BackboneElement summary
    participant.type 0..* CodeableConcept summary
    participant.period 0..1 Period
    participant.individual 0..1 Reference(Practitioner,PractitionerRole,RelatedPerson) summary
    appointment 0..* Reference(Appointment) summary
    period 0..1 Period
    length 0..1 Duration
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,ImmunizationRecommendation,Observation,Procedur\#
    e) summary
    diagnosis 0..* BackboneElement summary
    diagnosis.condition 1..1 Reference(Condition,Procedure) summary
    diagnosis.use 0..1 CodeableConcept
    diagnosis.rank 0..1 positiveInt
    account 0..* Reference(Account)
    hospitalization 0..1 BackboneElement
    hospitalization.preAdmissionIdentifier 0..1 Identifier
    hospitalization.origin 0..1 Reference(Location,Organization)
    hospitalization.admitSource 0..1 CodeableConcept
    hospitalization.reAdmission 0..1 CodeableConcept
    hospitalization.dietPreference 0..* CodeableConcept
    hospitalization.specialCourtesy 0..* CodeableConcept
    hospitalization.specialArrangement 0..* CodeableConcept
    hospitalization.destination 0..1 Reference(Location,Organization)
    hospitalization.dischargeDisposition 0..1 CodeableConcept
    location 0..* BackboneElement
    location.location 1..1 Reference(Location)
    location.status 0..1 code =encounter-location-status
    location.physicalType 0..1 CodeableConcept
    location.period 0..1 Period
    serviceProvider 0..1 Reference(Organization)
    partOf 0..1 Reference(Encounter)
    """#)
  static let endpoint = SchemaType(
    "Endpoint",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =endpoint-status
    connectionType 1..1 Coding summary
    name 0..1 string summary
    managingOrganization 0..1 Reference(Organization) summary
    contact 0..* ContactPoint
    period 0..1 Period summary
    payloadType 1..* CodeableConcept summary
    payloadMimeType 0..* code summary =mimetypes
    address 1..1 url summary
    header 0..* string
    """#)
  static let enrollmentRequest = SchemaType(
    "EnrollmentRequest",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    created 0..1 dateTime
    insurer 0..1 Reference
    provider 0..1 Reference
    candidate 0..1 Reference
    coverage 0..1 Reference
    """#)
  static let enrollmentResponse = SchemaType(
    "EnrollmentResponse",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    request 0..1 Reference
    outcome 0..1 code =remittance-outcome
    disposition 0..1 string
    created 0..1 dateTime
    organization 0..1 Reference
    requestProvider 0..1 Reference
    """#)
  static let episodeOfCare = SchemaType(
    "EpisodeOfCare",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code =EpisodeOfCare.status
    statusHistory 0..* BackboneElement
    statusHistory.status 0..1 code =EpisodeOfCare.statusHistory.status
    statusHistory.period 1..1 Period
    type 0..* CodeableConcept
    diagnosis 0..* BackboneElement
    diagnosis.condition 1..1 Reference
    diagnosis.role 0..1 CodeableConcept
    diagnosis.rank 0..1 positiveInt
    patient 1..1 Reference
    managingOrganization 0..1 Reference
    period 0..1 Period
    referralRequest 0..* Reference
    careManager 0..1 Reference
    team 0..* Reference
    account 0..* Reference
    """#)
  static let eventDefinition = SchemaType(
    "EventDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    subtitle 0..1 string
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
    trigger 1..* TriggerDefinition
    """#)
  static let evidence = SchemaType(
    "Evidence",
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
    exposureBackground 1..1 Reference
    exposureVariant 0..* Reference
    outcome 0..* Reference
    """#)
  static let evidenceVariable = SchemaType(
    "EvidenceVariable",
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
    type 0..1 code =variable-type
    characteristic 1..* BackboneElement
    characteristic.description 0..1 string
    characteristic.definition[x] 0..1 Reference|canonical|CodeableConcept|Expression|DataReq\#
    uirement|TriggerDefinition
    characteristic.usageContext 0..* UsageContext
    characteristic.exclude 0..1 boolean
    characteristic.participantEffective[x] 0..1 dateTime|Period|Duration|Timing
    characteristic.timeFromStart 0..1 Duration
    characteristic.groupMeasure 0..1 code =group-measure
    """#)
  static let exampleScenario = SchemaType(
    "ExampleScenario",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    status 0..1 code =publication-status
    experimental 0..1 boolean
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    copyright 0..1 markdown
    purpose 0..1 markdown
    actor 0..* BackboneElement
    actor.actorId 0..1 string
    actor.type 0..1 code =ExampleScenario.actor.type
    actor.name 0..1 string
    actor.description 0..1 markdown
    instance 0..* BackboneElement
    instance.resourceId 0..1 string
    instance.resourceType 0..1 code
    instance.name 0..1 string
    instance.description 0..1 markdown
    instance.version 0..* BackboneElement
    instance.version.versionId 0..1 string
    instance.version.description 0..1 markdown
    instance.containedInstance 0..* BackboneElement
    instance.containedInstance.resourceId 0..1 string
    instance.containedInstance.versionId 0..1 string
    process 0..* BackboneElement
    process.title 0..1 string
    process.description 0..1 markdown
    process.preConditions 0..1 markdown
    process.postConditions 0..1 markdown
    process.step 0..* BackboneElement
    process.step.process 0..* @ExampleScenario.process
    process.step.pause 0..1 boolean
    process.step.operation 0..1 BackboneElement
    process.step.operation.number 0..1 string
    process.step.operation.type 0..1 string
    process.step.operation.name 0..1 string
    process.step.operation.initiator 0..1 string
    process.step.operation.receiver 0..1 string
    process.step.operation.description 0..1 markdown
    process.step.operation.initiatorActive 0..1 boolean
    process.step.operation.receiverActive 0..1 boolean
    process.step.operation.request 0..1 @ExampleScenario.instance.containedInstance
    process.step.operation.response 0..1 @ExampleScenario.instance.containedInstance
    process.step.alternative 0..* BackboneElement
    process.step.alternative.title 0..1 string
    process.step.alternative.description 0..1 markdown
    process.step.alternative.step 0..* @ExampleScenario.process.step
    workflow 0..* canonical
    """#)
}
