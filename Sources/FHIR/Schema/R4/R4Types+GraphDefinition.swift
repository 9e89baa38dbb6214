// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let graphDefinition = SchemaType(
    "GraphDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    version 0..1 string
    name 0..1 string
    status 0..1 code =publication-status
    experimental 0..1 boolean
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    purpose 0..1 markdown
    start 0..1 code
    profile 0..1 canonical
    link 0..* BackboneElement
    link.path 0..1 string
    link.sliceName 0..1 string
    link.min 0..1 integer
    link.max 0..1 string
    link.description 0..1 string
    link.target 0..* BackboneElement
    link.target.type 0..1 code
    link.target.params 0..1 string
    link.target.profile 0..1 canonical
    link.target.compartment 0..* BackboneElement
    link.target.compartment.use 0..1 code =GraphDefinition.link.target.compartment.use
    link.target.compartment.code 0..1 code
    link.target.compartment.rule 0..1 code =GraphDefinition.link.target.compartment.rule
    link.target.compartment.expression 0..1 string
    link.target.compartment.description 0..1 string
    link.target.link 0..* @GraphDefinition.link
    """#)
  static let group = SchemaType(
    "Group",
    #"""
    : DomainResource !grp-1
    identifier 0..* Identifier summary
    active 0..1 boolean summary
    type 1..1 code summary =group-type
    actual 1..1 boolean summary
    code 0..1 CodeableConcept summary
    name 0..1 string summary
    quantity 0..1 unsignedInt summary
    managingEntity 0..1 Reference(Organization,Practitioner,PractitionerRole,RelatedPerson\#
    ) summary
    characteristic 0..* BackboneElement
    characteristic.code 1..1 CodeableConcept
    characteristic.value[x] 1..1 CodeableConcept|boolean|Quantity|Range|Reference
    characteristic.exclude 1..1 boolean
    characteristic.period 0..1 Period
    member 0..* BackboneElement
    member.entity 1..1 Reference(Device,Group,Medication,Patient,Practitioner,PractitionerRo\#
    le,Substance)
    member.period 0..1 Period
    member.inactive 0..1 boolean
    """#)
  static let guidanceResponse = SchemaType(
    "GuidanceResponse",
    #"""
    : DomainResource outline
    requestIdentifier 0..1 Identifier
    identifier 0..* Identifier
    module[x] 0..1 uri|canonical|CodeableConcept
    status 0..1 code =guidance-response-status
    subject 0..1 Reference
    encounter 0..1 Reference
    occurrenceDateTime 0..1 dateTime
    performer 0..1 Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference
    note 0..* Annotation
    evaluationMessage 0..* Reference
    outputParameters 0..1 Reference
    result 0..1 Reference
    dataRequirement 0..* DataRequirement
    """#)
  static let healthcareService = SchemaType(
    "HealthcareService",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    active 0..1 boolean modifier summary
    providedBy 0..1 Reference(Organization) summary
    category 0..* CodeableConcept summary
    type 0..* CodeableConcept summary
    specialty 0..* CodeableConcept summary
    location 0..* Reference(Location) summary
    name 0..1 string summary
    comment 0..1 string summary
    extraDetails 0..1 markdown
    photo 0..1 Attachment summary
    telecom 0..* ContactPoint
    coverageArea 0..* Reference(Location)
    serviceProvisionCode 0..* CodeableConcept
    eligibility 0..* BackboneElement
    eligibility.code 0..1 CodeableConcept
    eligibility.comment 0..1 markdown
    program 0..* CodeableConcept
    characteristic 0..* CodeableConcept
    communication 0..* CodeableConcept
    referralMethod 0..* CodeableConcept
    appointmentRequired 0..1 boolean
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
  static let humanName = SchemaType(
    "HumanName",
    #"""
    : Element
    use 0..1 code modifier summary =name-use
    text 0..1 string summary
    family 0..1 string summary
    given 0..* string summary
    prefix 0..* string summary
    suffix 0..* string summary
    period 0..1 Period summary
    """#)
  static let identifier = SchemaType(
    "Identifier",
    #"""
    : Element
    use 0..1 code modifier summary =identifier-use
    type 0..1 CodeableConcept summary
    system 0..1 uri summary
    value 0..1 string summary
    period 0..1 Period summary
    assigner 0..1 Reference(Organization) summary
    """#)
  static let imagingStudy = SchemaType(
    "ImagingStudy",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =imagingstudy-status
    modality 0..* Coding summary
    subject 1..1 Reference(Device,Group,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    started 0..1 dateTime summary
    basedOn 0..* Reference(Appointment,AppointmentResponse,CarePlan,ServiceRequest,Task) summary
    referrer 0..1 Reference(Practitioner,PractitionerRole) summary
    interpreter 0..* Reference(Practitioner,PractitionerRole) summary
    endpoint 0..* Reference(Endpoint) summary
    numberOfSeries 0..1 unsignedInt summary
    numberOfInstances 0..1 unsignedInt summary
    procedureReference 0..1 Reference(Procedure) summary
    procedureCode 0..* CodeableConcept summary
    location 0..1 Reference(Location) summary
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,DiagnosticReport,DocumentReference,Media,Observ\#
    ation) summary
    note 0..* Annotation summary
    description 0..1 string summary
    series 0..* BackboneElement summary
    series.uid 1..1 id summary
    series.number 0..1 unsignedInt summary
    series.modality 1..1 Coding summary
    series.description 0..1 string summary
    series.numberOfInstances 0..1 unsignedInt summary
    series.endpoint 0..* Reference(Endpoint) summary
    series.bodySite 0..1 Coding summary
    series.laterality 0..1 Coding summary
    series.specimen 0..* Reference(Specimen) summary
    series.started 0..1 dateTime summary
    series.performer 0..* BackboneElement summary
    series.performer.function 0..1 CodeableConcept summary
    series.performer.actor 1..1 Reference(CareTeam,Device,Organization,Patient,Practitioner,\#
    PractitionerRole,RelatedPerson) summary
    series.instance 0..* BackboneElement
    series.instance.uid 1..1 id
    series.instance.sopClass 1..1 Coding
    series.instance.number 0..1 unsignedInt
    series.instance.title 0..1 string
    """#)
  static let immunization = SchemaType(
    "Immunization",
    #"""
    : DomainResource
    identifier 0..* Identifier
    status 1..1 code modifier summary =immunization-status
    statusReason 0..1 CodeableConcept
    vaccineCode 1..1 CodeableConcept summary
    patient 1..1 Reference(Patient) summary
    encounter 0..1 Reference(Encounter)
    occurrence[x] 1..1 dateTime|string summary
    recorded 0..1 dateTime
    primarySource 0..1 boolean summary
    reportOrigin 0..1 CodeableConcept
    location 0..1 Reference(Location)
    manufacturer 0..1 Reference(Organization)
    lotNumber 0..1 string
    expirationDate 0..1 date
    site 0..1 CodeableConcept
    route 0..1 CodeableConcept
    doseQuantity 0..1 Quantity
    performer 0..* BackboneElement summary
    performer.function 0..1 CodeableConcept summary
    performer.actor 1..1 Reference(Organization,Practitioner,PractitionerRole) summary
    note 0..* Annotation summary
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference(Condition,DiagnosticReport,Observation)
    isSubpotent 0..1 boolean modifier summary
    subpotentReason 0..* CodeableConcept
    education 0..* BackboneElement !imm-1
    education.documentType 0..1 string
    education.reference 0..1 uri
    education.publicationDate 0..1 dateTime
    education.presentationDate 0..1 dateTime
    programEligibility 0..* CodeableConcept
    fundingSource 0..1 CodeableConcept
    reaction 0..* BackboneElement
    reaction.date 0..1 dateTime
    reaction.detail 0..1 Reference(Observation)
    reaction.reported 0..1 boolean
    protocolApplied 0..* BackboneElement
    protocolApplied.series 0..1 string
    protocolApplied.authority 0..1 Reference(Organization)
    protocolApplied.targetDisease 0..* CodeableConcept
    protocolApplied.doseNumber[x] 1..1 positiveInt|string
    protocolApplied.seriesDoses[x] 0..1 positiveInt|string
    """#)
  static let immunizationEvaluation = SchemaType(
    "ImmunizationEvaluation",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    patient 1..1 Reference
    date 0..1 dateTime
    authority 0..1 Reference
    targetDisease 1..1 CodeableConcept
    immunizationEvent 1..1 Reference
    doseStatus 1..1 CodeableConcept
    doseStatusReason 0..* CodeableConcept
    description 0..1 string
    series 0..1 string
    doseNumber[x] 0..1 positiveInt|string
    seriesDoses[x] 0..1 positiveInt|string
    """#)
  static let immunizationRecommendation = SchemaType(
    "ImmunizationRecommendation",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    patient 1..1 Reference(Patient) summary
    date 1..1 dateTime summary
    authority 0..1 Reference(Organization)
    recommendation 1..* BackboneElement summary !imr-1
    recommendation.vaccineCode 0..* CodeableConcept summary
    recommendation.targetDisease 0..1 CodeableConcept summary
    recommendation.contraindicatedVaccineCode 0..* CodeableConcept summary
    recommendation.forecastStatus 1..1 CodeableConcept modifier summary
    recommendation.forecastReason 0..* CodeableConcept summary
    recommendation.dateCriterion 0..* BackboneElement
    recommendation.dateCriterion.code 1..1 CodeableConcept
    recommendation.dateCriterion.value 1..1 dateTime
    recommendation.description 0..1 string
    recommendation.series 0..1 string
    recommendation.doseNumber[x] 0..1 positiveInt|string summary
    recommendation.seriesDoses[x] 0..1 positiveInt|string
    recommendation.supportingImmunization 0..* Reference(Immunization,ImmunizationEvaluation)
    recommendation.supportingPatientInformation 0..* Reference
    """#)
}
