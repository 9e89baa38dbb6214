// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let measure = SchemaType(
    "Measure",
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
    disclaimer 0..1 markdown
    scoring 0..1 CodeableConcept
    compositeScoring 0..1 CodeableConcept
    type 0..* CodeableConcept
    riskAdjustment 0..1 string
    rateAggregation 0..1 string
    rationale 0..1 markdown
    clinicalRecommendationStatement 0..1 markdown
    improvementNotation 0..1 CodeableConcept
    definition 0..* markdown
    guidance 0..1 markdown
    group 0..* BackboneElement
    group.code 0..1 CodeableConcept
    group.description 0..1 string
    group.population 0..* BackboneElement
    group.population.code 0..1 CodeableConcept
    group.population.description 0..1 string
    group.population.criteria 1..1 Expression
    group.stratifier 0..* BackboneElement
    group.stratifier.code 0..1 CodeableConcept
    group.stratifier.description 0..1 string
    group.stratifier.criteria 0..1 Expression
    group.stratifier.component 0..* BackboneElement
    group.stratifier.component.code 0..1 CodeableConcept
    group.stratifier.component.description 0..1 string
    group.stratifier.component.criteria 1..1 Expression
    supplementalData 0..* BackboneElement
    supplementalData.code 0..1 CodeableConcept
    supplementalData.usage 0..* CodeableConcept
    supplementalData.description 0..1 string
    supplementalData.criteria 1..1 Expression
    """#)
  static let measureReport = SchemaType(
    "MeasureReport",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code =MeasureReport.status
    type 0..1 code =MeasureReport.type
    measure 1..1 canonical
    subject 0..1 Reference
    date 0..1 dateTime
    reporter 0..1 Reference
    period 1..1 Period
    improvementNotation 0..1 CodeableConcept
    group 0..* BackboneElement
    group.code 0..1 CodeableConcept
    group.population 0..* BackboneElement
    group.population.code 0..1 CodeableConcept
    group.population.count 0..1 integer
    group.population.subjectResults 0..1 Reference
    group.measureScore 0..1 Quantity
    group.stratifier 0..* BackboneElement
    group.stratifier.code 0..* CodeableConcept
    group.stratifier.stratum 0..* BackboneElement
    group.stratifier.stratum.value 0..1 CodeableConcept
    group.stratifier.stratum.component 0..* BackboneElement
    group.stratifier.stratum.component.code 1..1 CodeableConcept
    group.stratifier.stratum.component.value 1..1 CodeableConcept
    group.stratifier.stratum.population 0..* BackboneElement
    group.stratifier.stratum.population.code 0..1 CodeableConcept
    group.stratifier.stratum.population.count 0..1 integer
    group.stratifier.stratum.population.subjectResults 0..1 Reference
    group.stratifier.stratum.measureScore 0..1 Quantity
    evaluatedResource 0..* Reference
    """#)
  static let media = SchemaType(
    "Media",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    basedOn 0..* Reference(CarePlan,ServiceRequest) summary
    partOf 0..* Reference summary
    status 1..1 code modifier summary =event-status
    type 0..1 CodeableConcept summary
    modality 0..1 CodeableConcept summary
    view 0..1 CodeableConcept summary
    subject 0..1 Reference(Device,Group,Location,Patient,Practitioner,PractitionerRole,Speci\#
    men) summary
    encounter 0..1 Reference(Encounter) summary
    created[x] 0..1 dateTime|Period summary
    issued 0..1 instant summary
    operator 0..1 Reference(CareTeam,Device,Organization,Patient,Practitioner,PractitionerRo\#
    le,RelatedPerson) summary
    reasonCode 0..* CodeableConcept summary
    bodySite 0..1 CodeableConcept summary
    deviceName 0..1 string summary
    device 0..1 Reference(Device,DeviceMetric) summary
    height 0..1 positiveInt summary
    width 0..1 positiveInt summary
    frames 0..1 positiveInt summary
    duration 0..1 decimal summary
    content 1..1 Attachment summary
    note 0..* Annotation
    """#)
  static let medication = SchemaType(
    "Medication",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    code 0..1 CodeableConcept summary
    status 0..1 code modifier summary =medication-status
    manufacturer 0..1 Reference(Organization) summary
    form 0..1 CodeableConcept
    amount 0..1 Ratio summary
    ingredient 0..* BackboneElement
    ingredient.item[x] 1..1 CodeableConcept|Reference(Medication,Substance)
    ingredient.isActive 0..1 boolean
    ingredient.strength 0..1 Ratio
    batch 0..1 BackboneElement
    batch.lotNumber 0..1 string
    batch.expirationDate 0..1 dateTime
    """#)
  static let medicationAdministration = SchemaType(
    "MedicationAdministration",
    #"""
    : DomainResource
    identifier 0..* Identifier
    instantiates 0..* uri summary
    partOf 0..* Reference(MedicationAdministration,Procedure) summary
    status 1..1 code modifier summary =medication-admin-status
    statusReason 0..* CodeableConcept
    category 0..1 CodeableConcept
    medication[x] 1..1 CodeableConcept|Reference(Medication) summary
    subject 1..1 Reference(Group,Patient) summary
    context 0..1 Reference(Encounter,EpisodeOfCare)
    supportingInformation 0..* Reference
    effective[x] 1..1 dateTime|Period summary
    performer 0..* BackboneElement summary
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference(Device,Patient,Practitioner,PractitionerRole,RelatedPerso\#
    n) summary
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference(Condition,DiagnosticReport,Observation)
    request 0..1 Reference(MedicationRequest)
    device 0..* Reference(Device)
    note 0..* Annotation
    dosage 0..1 BackboneElement !mad-1
    dosage.text 0..1 string
    dosage.site 0..1 CodeableConcept
    dosage.route 0..1 CodeableConcept
    dosage.method 0..1 CodeableConcept
    dosage.dose 0..1 Quantity
    dosage.rate[x] 0..1 Ratio|Quantity
    eventHistory 0..* Reference(Provenance)
    """#)
  static let medicationDispense = SchemaType(
    "MedicationDispense",
    #"""
    : DomainResource !mdd-1
    identifier 0..* Identifier
    partOf 0..* Reference(Procedure)
    status 1..1 code modifier summary =medicationdispense-status
    statusReason[x] 0..1 CodeableConcept|Reference(DetectedIssue)
    category 0..1 CodeableConcept
    medication[x] 1..1 CodeableConcept|Reference(Medication) summary
    subject 0..1 Reference(Group,Patient) summary
    context 0..1 Reference(Encounter,EpisodeOfCare)
    supportingInformation 0..* Reference
    performer 0..* BackboneElement
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole\#
    ,RelatedPerson)
    location 0..1 Reference(Location)
    authorizingPrescription 0..* Reference(MedicationRequest)
    type 0..1 CodeableConcept
    quantity 0..1 Quantity
    daysSupply 0..1 Quantity
    whenPrepared 0..1 dateTime summary
    whenHandedOver 0..1 dateTime
    destination 0..1 Reference(Location)
    receiver 0..* Reference(Patient,Practitioner)
    note 0..* Annotation
    dosageInstruction 0..* Dosage
    substitution 0..1 BackboneElement
    substitution.wasSubstituted 1..1 boolean
    substitution.type 0..1 CodeableConcept
    substitution.reason 0..* CodeableConcept
    substitution.responsibleParty 0..* Reference(Practitioner,PractitionerRole)
    detectedIssue 0..* Reference(DetectedIssue)
    eventHistory 0..* Reference(Provenance)
    """#)
  static let medicationKnowledge = SchemaType(
    "MedicationKnowledge",
    #"""
    : DomainResource outline
    code 0..1 CodeableConcept
    status 0..1 code
    manufacturer 0..1 Reference
    doseForm 0..1 CodeableConcept
    amount 0..1 Quantity
    synonym 0..* string
    relatedMedicationKnowledge 0..* BackboneElement
    relatedMedicationKnowledge.type 1..1 CodeableConcept
    relatedMedicationKnowledge.reference 1..* Reference
    associatedMedication 0..* Reference
    productType 0..* CodeableConcept
    monograph 0..* BackboneElement
    monograph.type 0..1 CodeableConcept
    monograph.source 0..1 Reference
    ingredient 0..* BackboneElement
    ingredient.item[x] 0..1 CodeableConcept|Reference
    ingredient.isActive 0..1 boolean
    ingredient.strength 0..1 Ratio
    preparationInstruction 0..1 markdown
    intendedRoute 0..* CodeableConcept
    cost 0..* BackboneElement
    cost.type 1..1 CodeableConcept
    cost.source 0..1 string
    cost.cost 1..1 Money
    monitoringProgram 0..* BackboneElement
    monitoringProgram.type 0..1 CodeableConcept
    monitoringProgram.name 0..1 string
    administrationGuidelines 0..* BackboneElement
    administrationGuidelines.dosage 0..* BackboneElement
    administrationGuidelines.dosage.type 1..1 CodeableConcept
    administrationGuidelines.dosage.dosage 1..* Dosage
    administrationGuidelines.indication[x] 0..1 CodeableConcept|Reference
    administrationGuidelines.patientCharacteristics 0..* BackboneElement
    administrationGuidelines.patientCharacteristics.characteristic[x] 0..1 CodeableConcept|Q\#
    uantity
    administrationGuidelines.patientCharacteristics.value 0..* string
    medicineClassification 0..* BackboneElement
    medicineClassification.type 1..1 CodeableConcept
    medicineClassification.classification 0..* CodeableConcept
    packaging 0..1 BackboneElement
    packaging.type 0..1 CodeableConcept
    packaging.quantity 0..1 Quantity
    drugCharacteristic 0..* BackboneElement
    drugCharacteristic.type 0..1 CodeableConcept
    drugCharacteristic.value[x] 0..1 CodeableConcept|string|Quantity|base64Binary
    contraindication 0..* Reference
    regulatory 0..* BackboneElement
    regulatory.regulatoryAuthority 1..1 Reference
    regulatory.substitution 0..* BackboneElement
    regulatory.substitution.type 1..1 CodeableConcept
    regulatory.substitution.allowed 0..1 boolean
    regulatory.schedule 0..* BackboneElement
    regulatory.schedule.schedule 1..1 CodeableConcept
    regulatory.maxDispense 0..1 BackboneElement
    regulatory.maxDispense.quantity 1..1 Quantity
    regulatory.maxDispense.period 0..1 Duration
    kinetics 0..* BackboneElement
    kinetics.areaUnderCurve 0..* Quantity
    kinetics.lethalDose50 0..* Quantity
    kinetics.halfLifePeriod 0..1 Duration
    """#)
}
