// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let medicationRequest = SchemaType(
    "MedicationRequest",
    #"""
    : DomainResource
    identifier 0..* Identifier
    status 1..1 code modifier summary =medicationrequest-status
    statusReason 0..1 CodeableConcept
    intent 1..1 code modifier summary =medicationrequest-intent
    category 0..* CodeableConcept
    priority 0..1 code summary =request-priority
    doNotPerform 0..1 boolean modifier summary
    reported[x] 0..1 boolean|Reference(Organization,Patient,Practitioner,PractitionerRole,Re\#
    latedPerson) summary
    medication[x] 1..1 CodeableConcept|Reference(Medication) summary
    subject 1..1 Reference(Group,Patient) summary
    encounter 0..1 Reference(Encounter)
    supportingInformation 0..* Reference
    authoredOn 0..1 dateTime summary
    requester 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Relat\#
    edPerson) summary
    performer 0..1 Reference(CareTeam,Device,Organization,Patient,Practitioner,PractitionerR\#
    ole,RelatedPerson)
    performerType 0..1 CodeableConcept summary
    recorder 0..1 Reference(Practitioner,PractitionerRole)
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference(Condition,Observation)
    instantiatesCanonical 0..* canonical summary
    instantiatesUri 0..* uri summary
    basedOn 0..* Reference(CarePlan,ImmunizationRecommendation,MedicationRequest,ServiceRequ\#
    est) summary
    groupIdentifier 0..1 Identifier summary
    courseOfTherapyType 0..1 CodeableConcept
    insurance 0..* Reference(ClaimResponse,Coverage)
    note 0..* Annotation
    dosageInstruction 0..* Dosage
    dispenseRequest 0..1 BackboneElement
    dispenseRequest.initialFill 0..1 BackboneElement
    dispenseRequest.initialFill.quantity 0..1 Quantity
    dispenseRequest.initialFill.duration 0..1 Duration
    dispenseRequest.dispenseInterval 0..1 Duration
    dispenseRequest.validityPeriod 0..1 Period
    dispenseRequest.numberOfRepeatsAllowed 0..1 unsignedInt
    dispenseRequest.quantity 0..1 Quantity
    dispenseRequest.expectedSupplyDuration 0..1 Duration
    dispenseRequest.performer 0..1 Reference(Organization)
    substitution 0..1 BackboneElement
    substitution.allowed[x] 1..1 boolean|CodeableConcept
    substitution.reason 0..1 CodeableConcept
    priorPrescription 0..1 Reference(MedicationRequest)
    detectedIssue 0..* Reference(DetectedIssue)
    eventHistory 0..* Reference(Provenance)
    """#)
  static let medicationStatement = SchemaType(
    "MedicationStatement",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    basedOn 0..* Reference(CarePlan,MedicationRequest,ServiceRequest) summary
    partOf 0..* Reference(MedicationAdministration,MedicationDispense,MedicationStatement,Ob\#
    servation,Procedure) summary
    status 1..1 code modifier summary =medication-statement-status
    statusReason 0..* CodeableConcept
    category 0..1 CodeableConcept summary
    medication[x] 1..1 CodeableConcept|Reference(Medication) summary
    subject 1..1 Reference(Group,Patient) summary
    context 0..1 Reference(Encounter,EpisodeOfCare) summary
    effective[x] 0..1 dateTime|Period summary
    dateAsserted 0..1 dateTime summary
    informationSource 0..1 Reference(Organization,Patient,Practitioner,PractitionerRole,Rela\#
    tedPerson)
    derivedFrom 0..* Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference(Condition,DiagnosticReport,Observation)
    note 0..* Annotation
    dosage 0..* Dosage
    """#)
  static let medicinalProduct = SchemaType(
    "MedicinalProduct",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    type 0..1 CodeableConcept
    domain 0..1 Coding
    combinedPharmaceuticalDoseForm 0..1 CodeableConcept
    legalStatusOfSupply 0..1 CodeableConcept
    additionalMonitoringIndicator 0..1 CodeableConcept
    specialMeasures 0..* string
    paediatricUseIndicator 0..1 CodeableConcept
    productClassification 0..* CodeableConcept
    marketingStatus 0..* MarketingStatus
    pharmaceuticalProduct 0..* Reference
    packagedMedicinalProduct 0..* Reference
    attachedDocument 0..* Reference
    masterFile 0..* Reference
    contact 0..* Reference
    clinicalTrial 0..* Reference
    name 1..* BackboneElement
    name.productName 0..1 string
    name.namePart 0..* BackboneElement
    name.namePart.part 0..1 string
    name.namePart.type 1..1 Coding
    name.countryLanguage 0..* BackboneElement
    name.countryLanguage.country 1..1 CodeableConcept
    name.countryLanguage.jurisdiction 0..1 CodeableConcept
    name.countryLanguage.language 1..1 CodeableConcept
    crossReference 0..* Identifier
    manufacturingBusinessOperation 0..* BackboneElement
    manufacturingBusinessOperation.operationType 0..1 CodeableConcept
    manufacturingBusinessOperation.authorisationReferenceNumber 0..1 Identifier
    manufacturingBusinessOperation.effectiveDate 0..1 dateTime
    manufacturingBusinessOperation.confidentialityIndicator 0..1 CodeableConcept
    manufacturingBusinessOperation.manufacturer 0..* Reference
    manufacturingBusinessOperation.regulator 0..1 Reference
    specialDesignation 0..* BackboneElement
    specialDesignation.identifier 0..* Identifier
    specialDesignation.type 0..1 CodeableConcept
    specialDesignation.intendedUse 0..1 CodeableConcept
    specialDesignation.indication[x] 0..1 CodeableConcept|Reference
    specialDesignation.status 0..1 CodeableConcept
    specialDesignation.date 0..1 dateTime
    specialDesignation.species 0..1 CodeableConcept
    """#)
  static let medicinalProductAuthorization = SchemaType(
    "MedicinalProductAuthorization",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    subject 0..1 Reference
    country 0..* CodeableConcept
    jurisdiction 0..* CodeableConcept
    status 0..1 CodeableConcept
    statusDate 0..1 dateTime
    restoreDate 0..1 dateTime
    validityPeriod 0..1 Period
    dataExclusivityPeriod 0..1 Period
    dateOfFirstAuthorization 0..1 dateTime
    internationalBirthDate 0..1 dateTime
    legalBasis 0..1 CodeableConcept
    jurisdictionalAuthorization 0..* BackboneElement
    jurisdictionalAuthorization.identifier 0..* Identifier
    jurisdictionalAuthorization.country 0..1 CodeableConcept
    jurisdictionalAuthorization.jurisdiction 0..* CodeableConcept
    jurisdictionalAuthorization.legalStatusOfSupply 0..1 CodeableConcept
    jurisdictionalAuthorization.validityPeriod 0..1 Period
    holder 0..1 Reference
    regulator 0..1 Reference
    procedure 0..1 BackboneElement
    procedure.identifier 0..1 Identifier
    procedure.type 1..1 CodeableConcept
    procedure.date[x] 0..1 Period|dateTime
    procedure.application 0..* @MedicinalProductAuthorization.procedure
    """#)
  static let medicinalProductContraindication = SchemaType(
    "MedicinalProductContraindication",
    #"""
    : DomainResource outline
    subject 0..* Reference
    disease 0..1 CodeableConcept
    diseaseStatus 0..1 CodeableConcept
    comorbidity 0..* CodeableConcept
    therapeuticIndication 0..* Reference
    otherTherapy 0..* BackboneElement
    otherTherapy.therapyRelationshipType 1..1 CodeableConcept
    otherTherapy.medication[x] 0..1 CodeableConcept|Reference
    population 0..* Population
    """#)
  static let medicinalProductIndication = SchemaType(
    "MedicinalProductIndication",
    #"""
    : DomainResource outline
    subject 0..* Reference
    diseaseSymptomProcedure 0..1 CodeableConcept
    diseaseStatus 0..1 CodeableConcept
    comorbidity 0..* CodeableConcept
    intendedEffect 0..1 CodeableConcept
    duration 0..1 Quantity
    otherTherapy 0..* BackboneElement
    otherTherapy.therapyRelationshipType 1..1 CodeableConcept
    otherTherapy.medication[x] 0..1 CodeableConcept|Reference
    undesirableEffect 0..* Reference
    population 0..* Population
    """#)
  static let medicinalProductIngredient = SchemaType(
    "MedicinalProductIngredient",
    #"""
    : DomainResource outline
    identifier 0..1 Identifier
    role 1..1 CodeableConcept
    allergenicIndicator 0..1 boolean
    manufacturer 0..* Reference
    specifiedSubstance 0..* BackboneElement
    specifiedSubstance.code 1..1 CodeableConcept
    specifiedSubstance.group 1..1 CodeableConcept
    specifiedSubstance.confidentiality 0..1 CodeableConcept
    specifiedSubstance.strength 0..* BackboneElement
    specifiedSubstance.strength.presentation 1..1 Ratio
    specifiedSubstance.strength.presentationLowLimit 0..1 Ratio
    specifiedSubstance.strength.concentration 0..1 Ratio
    specifiedSubstance.strength.concentrationLowLimit 0..1 Ratio
    specifiedSubstance.strength.measurementPoint 0..1 string
    specifiedSubstance.strength.country 0..* CodeableConcept
    specifiedSubstance.strength.referenceStrength 0..* BackboneElement
    specifiedSubstance.strength.referenceStrength.substance 0..1 CodeableConcept
    specifiedSubstance.strength.referenceStrength.strength 1..1 Ratio
    specifiedSubstance.strength.referenceStrength.strengthLowLimit 0..1 Ratio
    specifiedSubstance.strength.referenceStrength.measurementPoint 0..1 string
    specifiedSubstance.strength.referenceStrength.country 0..* CodeableConcept
    substance 0..1 BackboneElement
    substance.code 1..1 CodeableConcept
    substance.strength 0..* @MedicinalProductIngredient.specifiedSubstance.strength
    """#)
  static let medicinalProductInteraction = SchemaType(
    "MedicinalProductInteraction",
    #"""
    : DomainResource outline
    subject 0..* Reference
    description 0..1 string
    interactant 0..* BackboneElement
    interactant.item[x] 0..1 Reference|CodeableConcept
    type 0..1 CodeableConcept
    effect 0..1 CodeableConcept
    incidence 0..1 CodeableConcept
    management 0..1 CodeableConcept
    """#)
  static let medicinalProductManufactured = SchemaType(
    "MedicinalProductManufactured",
    #"""
    : DomainResource outline
    manufacturedDoseForm 1..1 CodeableConcept
    unitOfPresentation 0..1 CodeableConcept
    quantity 1..1 Quantity
    manufacturer 0..* Reference
    ingredient 0..* Reference
    physicalCharacteristics 0..1 ProdCharacteristic
    otherCharacteristics 0..* CodeableConcept
    """#)
  static let medicinalProductPackaged = SchemaType(
    "MedicinalProductPackaged",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    subject 0..* Reference
    description 0..1 string
    legalStatusOfSupply 0..1 CodeableConcept
    marketingStatus 0..* MarketingStatus
    marketingAuthorization 0..1 Reference
    manufacturer 0..* Reference
    batchIdentifier 0..* BackboneElement
    batchIdentifier.outerPackaging 1..1 Identifier
    batchIdentifier.immediatePackaging 0..1 Identifier
    packageItem 1..* BackboneElement
    packageItem.identifier 0..* Identifier
    packageItem.type 1..1 CodeableConcept
    packageItem.quantity 1..1 Quantity
    packageItem.material 0..* CodeableConcept
    packageItem.alternateMaterial 0..* CodeableConcept
    packageItem.device 0..* Reference
    packageItem.manufacturedItem 0..* Reference
    packageItem.packageItem 0..* @MedicinalProductPackaged.packageItem
    packageItem.physicalCharacteristics 0..1 ProdCharacteristic
    packageItem.otherCharacteristics 0..* CodeableConcept
    packageItem.shelfLifeStorage 0..* ProductShelfLife
    packageItem.manufacturer 0..* Reference
    """#)
  static let medicinalProductPharmaceutical = SchemaType(
    "MedicinalProductPharmaceutical",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    administrableDoseForm 1..1 CodeableConcept
    unitOfPresentation 0..1 CodeableConcept
    ingredient 0..* Reference
    device 0..* Reference
    characteristics 0..* BackboneElement
    characteristics.code 1..1 CodeableConcept
    characteristics.status 0..1 CodeableConcept
    routeOfAdministration 1..* BackboneElement
    routeOfAdministration.code 1..1 CodeableConcept
    routeOfAdministration.firstDose 0..1 Quantity
    routeOfAdministration.maxSingleDose 0..1 Quantity
    routeOfAdministration.maxDosePerDay 0..1 Quantity
    routeOfAdministration.maxDosePerTreatmentPeriod 0..1 Ratio
    routeOfAdministration.maxTreatmentPeriod 0..1 Duration
    routeOfAdministration.targetSpecies 0..* BackboneElement
    routeOfAdministration.targetSpecies.code 1..1 CodeableConcept
    routeOfAdministration.targetSpecies.withdrawalPeriod 0..* BackboneElement
    routeOfAdministration.targetSpecies.withdrawalPeriod.tissue 1..1 CodeableConcept
    routeOfAdministration.targetSpecies.withdrawalPeriod.value 1..1 Quantity
    routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation 0..1 string
    """#)
}
