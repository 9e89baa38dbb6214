// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let account = SchemaType(
    "Account",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =account-status
    type 0..1 CodeableConcept summary
    name 0..1 string summary
    subject 0..* Reference(Device,HealthcareService,Location,Organization,Patient,Practition\#
    er,PractitionerRole) summary
    servicePeriod 0..1 Period summary
    coverage 0..* BackboneElement summary
    coverage.coverage 1..1 Reference(Coverage) summary
    coverage.priority 0..1 positiveInt summary
    owner 0..1 Reference(Organization) summary
    description 0..1 string summary
    guarantor 0..* BackboneElement
    guarantor.party 1..1 Reference(Organization,Patient,RelatedPerson)
    guarantor.onHold 0..1 boolean
    guarantor.period 0..1 Period
    partOf 0..1 Reference(Account)
    """#)
  static let activityDefinition = SchemaType(
    "ActivityDefinition",
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
    library 0..* canonical
    kind 0..1 code
    profile 0..1 canonical
    code 0..1 CodeableConcept
    intent 0..1 code
    priority 0..1 code
    doNotPerform 0..1 boolean
    timing[x] 0..1 Timing|dateTime|Age|Period|Range|Duration
    location 0..1 Reference
    participant 0..* BackboneElement
    participant.type 0..1 code
    participant.role 0..1 CodeableConcept
    product[x] 0..1 Reference|CodeableConcept
    quantity 0..1 Quantity
    dosage 0..* Dosage
    bodySite 0..* CodeableConcept
    specimenRequirement 0..* Reference
    observationRequirement 0..* Reference
    observationResultRequirement 0..* Reference
    transform 0..1 canonical
    dynamicValue 0..* BackboneElement
    dynamicValue.path 0..1 string
    dynamicValue.expression 1..1 Expression
    """#)
  static let address = SchemaType(
    "Address",
    #"""
    : Element
    use 0..1 code modifier summary =address-use
    type 0..1 code summary =address-type
    text 0..1 string summary
    line 0..* string summary
    city 0..1 string summary
    district 0..1 string summary
    state 0..1 string summary
    postalCode 0..1 string summary
    country 0..1 string summary
    period 0..1 Period summary
    """#)
  static let adverseEvent = SchemaType(
    "AdverseEvent",
    #"""
    : DomainResource outline
    identifier 0..1 Identifier
    actuality 0..1 code =AdverseEvent.actuality
    category 0..* CodeableConcept
    event 0..1 CodeableConcept
    subject 1..1 Reference
    encounter 0..1 Reference
    date 0..1 dateTime
    detected 0..1 dateTime
    recordedDate 0..1 dateTime
    resultingCondition 0..* Reference
    location 0..1 Reference
    seriousness 0..1 CodeableConcept
    severity 0..1 CodeableConcept
    outcome 0..1 CodeableConcept
    recorder 0..1 Reference
    contributor 0..* Reference
    suspectEntity 0..* BackboneElement
    suspectEntity.instance 1..1 Reference
    suspectEntity.causality 0..* BackboneElement
    suspectEntity.causality.assessment 0..1 CodeableConcept
    suspectEntity.causality.productRelatedness 0..1 string
    suspectEntity.causality.author 0..1 Reference
    suspectEntity.causality.method 0..1 CodeableConcept
    subjectMedicalHistory 0..* Reference
    referenceDocument 0..* Reference
    study 0..* Reference
    """#)
  static let age = SchemaType(
    "Age",
    #"""
    : Quantity !age-1
    """#)
  static let allergyIntolerance = SchemaType(
    "AllergyIntolerance",
    #"""
    : DomainResource !ait-1,ait-2
    identifier 0..* Identifier summary
    clinicalStatus 0..1 CodeableConcept modifier summary =allergyintolerance-clinical
    verificationStatus 0..1 CodeableConcept modifier summary =allergyintolerance-verification
    type 0..1 code summary =allergy-intolerance-type
    category 0..* code summary =allergy-intolerance-category
    criticality 0..1 code summary =allergy-intolerance-criticality
    code 0..1 CodeableConcept summary
    patient 1..1 Reference(Patient) summary
    encounter 0..1 Reference(Encounter)
    onset[x] 0..1 dateTime|Age|Period|Range|string
    recordedDate 0..1 dateTime
    recorder 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson)
    asserter 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    lastOccurrence 0..1 dateTime
    note 0..* Annotation
    reaction 0..* BackboneElement
    reaction.substance 0..1 CodeableConcept
    reaction.manifestation 1..* CodeableConcept
    reaction.description 0..1 string
    reaction.onset 0..1 dateTime
    reaction.severity 0..1 code =reaction-event-severity
    reaction.exposureRoute 0..1 CodeableConcept
    reaction.note 0..* Annotation
    """#)
  static let annotation = SchemaType(
    "Annotation",
    #"""
    : Element
    author[x] 0..1 Reference(Organization,Patient,Practitioner,RelatedPerson)|string summary
    time 0..1 dateTime summary
    text 1..1 markdown summary
    """#)
  static let appointment = SchemaType(
    "Appointment",
    #"""
    : DomainResource !app-2,app-3,app-4
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =appointmentstatus
    cancelationReason 0..1 CodeableConcept summary
    serviceCategory 0..* CodeableConcept summary
    serviceType 0..* CodeableConcept summary
    specialty 0..* CodeableConcept summary
    appointmentType 0..1 CodeableConcept summary
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,ImmunizationRecommendation,Observation,Procedure)
    priority 0..1 unsignedInt
    description 0..1 string
    supportingInformation 0..* Reference
    start 0..1 instant summary
    end 0..1 instant summary
    minutesDuration 0..1 positiveInt
    slot 0..* Reference(Slot)
    created 0..1 dateTime
    comment 0..1 string
    patientInstruction 0..1 string
    basedOn 0..* Reference(ServiceRequest)
    participant 1..* BackboneElement !app-1
    participant.type 0..* CodeableConcept summary
    participant.actor 0..1 Reference(Device,HealthcareService,Location,Patient,Practitioner,\#
    PractitionerRole,RelatedPerson) summary
    participant.required 0..1 code summary =participantrequired
    participant.status 1..1 code summary =participationstatus
    participant.period 0..1 Period
    requestedPeriod 0..* Period
    """#)
  static let appointmentResponse = SchemaType(
    "AppointmentResponse",
    #"""
    : DomainResource !apr-1
    identifier 0..* Identifier summary
    appointment 1..1 Reference(Appointment) summary
    start 0..1 instant
    end 0..1 instant
    participantType 0..* CodeableConcept summary
    actor 0..1 Reference(Device,HealthcareService,Location,Patient,Practitioner,Practitioner\#
    Role,RelatedPerson) summary
    participantStatus 1..1 code modifier summary =participationstatus
    comment 0..1 string
    """#)
  static let attachment = SchemaType(
    "Attachment",
    #"""
    : Element !att-1
    contentType 0..1 code summary =mimetypes
    language 0..1 code summary
    data 0..1 base64Binary
    url 0..1 url summary
    size 0..1 unsignedInt summary
    hash 0..1 base64Binary summary
    title 0..1 string summary
    creation 0..1 dateTime summary
    """#)
  static let auditEvent = SchemaType(
    "AuditEvent",
    #"""
    : DomainResource
    type 1..1 Coding summary
    subtype 0..* Coding summary
    action 0..1 code summary =audit-event-action
    period 0..1 Period
    recorded 1..1 instant summary
    outcome 0..1 code summary =audit-event-outcome
    outcomeDesc 0..1 string summary
    purposeOfEvent 0..* CodeableConcept summary
    agent 1..* BackboneElement
    agent.type 0..1 CodeableConcept
    agent.role 0..* CodeableConcept
    agent.who 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Relat\#
    edPerson) summary
    agent.altId 0..1 string
    agent.name 0..1 string
    agent.requestor 1..1 boolean summary
    agent.location 0..1 Reference(Location)
    agent.policy 0..* uri
    agent.media 0..1 Coding
    agent.network 0..1 BackboneElement
    agent.network.address 0..1 string
    agent.network.type 0..1 code =network-type
    agent.purposeOfUse 0..* CodeableConcept
    source 1..1 BackboneElement
    source.site 0..1 string
    source.observer 1..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole\#
    ,RelatedPerson) summary
    source.type 0..* Coding
    entity 0..* BackboneElement !sev-1
    entity.what 0..1 Reference summary
    entity.type 0..1 Coding
    entity.role 0..1 Coding
    entity.lifecycle 0..1 Coding
    entity.securityLabel 0..* Coding
    entity.name 0..1 string summary
    entity.description 0..1 string
    entity.query 0..1 base64Binary summary
    entity.detail 0..* BackboneElement
    entity.detail.type 1..1 string
    entity.detail.value[x] 1..1 string|base64Binary
    """#)
  static let backboneElement = SchemaType(
    "BackboneElement",
    #"""
    : Element abstract
    modifierExtension 0..* Extension modifier summary
    """#)
  static let basic = SchemaType(
    "Basic",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    code 1..1 CodeableConcept modifier summary
    subject 0..1 Reference summary
    created 0..1 date summary
    author 0..1 Reference(Organization,Patient,Practitioner,PractitionerRole,RelatedPerson\#
    ) summary
    """#)
}
