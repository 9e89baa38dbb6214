// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let chargeItem = SchemaType(
    "ChargeItem",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    definitionUri 0..* uri
    definitionCanonical 0..* canonical(ChargeItemDefinition)
    status 1..1 code modifier summary =chargeitem-status
    partOf 0..* Reference(ChargeItem)
    code 1..1 CodeableConcept summary
    subject 1..1 Reference(Group,Patient) summary
    context 0..1 Reference(Encounter,EpisodeOfCare) summary
    occurrence[x] 0..1 dateTime|Period|Timing summary
    performer 0..* BackboneElement
    performer.function 0..1 CodeableConcept
    performer.actor 1..1 Reference(CareTeam,Device,Organization,Patient,Practitioner,Practit\#
    ionerRole,RelatedPerson)
    performingOrganization 0..1 Reference(Organization)
    requestingOrganization 0..1 Reference(Organization)
    costCenter 0..1 Reference(Organization)
    quantity 0..1 Quantity summary
    bodysite 0..* CodeableConcept summary
    factorOverride 0..1 decimal
    priceOverride 0..1 Money
    overrideReason 0..1 string
    enterer 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Related\#
    Person) summary
    enteredDate 0..1 dateTime summary
    reason 0..* CodeableConcept
    service 0..* Reference(DiagnosticReport,ImagingStudy,Immunization,MedicationAdministrati\#
    on,MedicationDispense,Observation,Procedure,SupplyDelivery)
    product[x] 0..1 Reference(Device,Medication,Substance)|CodeableConcept
    account 0..* Reference(Account) summary
    note 0..* Annotation
    supportingInformation 0..* Reference
    """#)
  static let chargeItemDefinition = SchemaType(
    "ChargeItemDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    title 0..1 string
    derivedFromUri 0..* uri
    partOf 0..* canonical
    replaces 0..* canonical
    status 0..1 code =publication-status
    experimental 0..1 boolean
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    copyright 0..1 markdown
    approvalDate 0..1 date
    lastReviewDate 0..1 date
    effectivePeriod 0..1 Period
    code 0..1 CodeableConcept
    instance 0..* Reference
    applicability 0..* BackboneElement
    applicability.description 0..1 string
    applicability.language 0..1 string
    applicability.expression 0..1 string
    propertyGroup 0..* BackboneElement
    propertyGroup.applicability 0..* @ChargeItemDefinition.applicability
    propertyGroup.priceComponent 0..* BackboneElement
    propertyGroup.priceComponent.type 0..1 code
    propertyGroup.priceComponent.code 0..1 CodeableConcept
    propertyGroup.priceComponent.factor 0..1 decimal
    propertyGroup.priceComponent.amount 0..1 Money
    """#)
  static let claim = SchemaType(
    "Claim",
    #"""
    : DomainResource
    identifier 0..* Identifier
    status 1..1 code modifier summary =fm-status
    type 1..1 CodeableConcept summary
    subType 0..1 CodeableConcept
    use 1..1 code summary =claim-use
    patient 1..1 Reference(Patient) summary
    billablePeriod 0..1 Period summary
    created 1..1 dateTime summary
    enterer 0..1 Reference(Practitioner,PractitionerRole)
    insurer 0..1 Reference(Organization) summary
    provider 1..1 Reference(Organization,Practitioner,PractitionerRole) summary
    priority 1..1 CodeableConcept summary
    fundsReserve 0..1 CodeableConcept
    related 0..* BackboneElement
    related.claim 0..1 Reference(Claim)
    related.relationship 0..1 CodeableConcept
    related.reference 0..1 Identifier
    prescription 0..1 Reference(DeviceRequest,MedicationRequest,VisionPrescription)
    originalPrescription 0..1 Reference(DeviceRequest,MedicationRequest,VisionPrescription)
    payee 0..1 BackboneElement
    payee.type 1..1 CodeableConcept
    payee.party 0..1 Reference(Organization,Patient,Practitioner,PractitionerRole,RelatedPerson)
    referral 0..1 Reference(ServiceRequest)
    facility 0..1 Reference(Location)
    careTeam 0..* BackboneElement
    careTeam.sequence 1..1 positiveInt
    careTeam.provider 1..1 Reference(Organization,Practitioner,PractitionerRole)
    careTeam.responsible 0..1 boolean
    careTeam.role 0..1 CodeableConcept
    careTeam.qualification 0..1 CodeableConcept
    supportingInfo 0..* BackboneElement
    supportingInfo.sequence 1..1 positiveInt
    supportingInfo.category 1..1 CodeableConcept
    supportingInfo.code 0..1 CodeableConcept
    supportingInfo.timing[x] 0..1 date|Period
    supportingInfo.value[x] 0..1 boolean|string|Quantity|Attachment|Reference
    supportingInfo.reason 0..1 CodeableConcept
    diagnosis 0..* BackboneElement
    diagnosis.sequence 1..1 positiveInt
    diagnosis.diagnosis[x] 1..1 CodeableConcept|Reference(Condition)
    diagnosis.type 0..* CodeableConcept
    diagnosis.onAdmission 0..1 CodeableConcept
    diagnosis.packageCode 0..1 CodeableConcept
    procedure 0..* BackboneElement
    procedure.sequence 1..1 positiveInt
    procedure.type 0..* CodeableConcept
    procedure.date 0..1 dateTime
    procedure.procedure[x] 1..1 CodeableConcept|Reference(Procedure)
    procedure.udi 0..* Reference(Device)
    insurance 1..* BackboneElement summary
    insurance.sequence 1..1 positiveInt summary
    insurance.focal 1..1 boolean summary
    insurance.identifier 0..1 Identifier
    insurance.coverage 1..1 Reference(Coverage) summary
    insurance.businessArrangement 0..1 string
    insurance.preAuthRef 0..* string
    insurance.claimResponse 0..1 Reference(ClaimResponse)
    accident 0..1 BackboneElement
    accident.date 1..1 date
    accident.type 0..1 CodeableConcept
    accident.location[x] 0..1 Address|Reference(Location)
    item 0..* BackboneElement
    item.sequence 1..1 positiveInt
    item.careTeamSequence 0..* positiveInt
    item.diagnosisSequence 0..* positiveInt
    item.procedureSequence 0..* positiveInt
    item.informationSequence 0..* positiveInt
    item.revenue 0..1 CodeableConcept
    item.category 0..1 CodeableConcept
    item.productOrService 1..1 CodeableConcept
    item.modifier 0..* CodeableConcept
    item.programCode 0..* CodeableConcept
    item.serviced[x] 0..1 date|Period
    item.location[x] 0..1 CodeableConcept|Address|Reference(Location)
    item.quantity 0..1 Quantity
    item.unitPrice 0..1 Money
    item.factor 0..1 decimal
    item.net 0..1 Money
    item.udi 0..* Reference(Device)
    item.bodySite 0..1 CodeableConcept
    item.subSite 0..* CodeableConcept
    item.encounter 0..* Reference(Encounter)
    item.detail 0..* BackboneElement
    item.detail.sequence 1..1 positiveInt
    item.detail.revenue 0..1 CodeableConcept
    item.detail.category 0..1 CodeableConcept
    item.detail.productOrService 1..1 CodeableConcept
    item.detail.modifier 0..* CodeableConcept
    item.detail.programCode 0..* CodeableConcept
    item.detail.quantity 0..1 Quantity
    item.detail.unitPrice 0..1 Money
    item.detail.factor 0..1 decimal
    item.detail.net 0..1 Money
    item.detail.udi 0..* Reference(Device)
    item.detail.subDetail 0..* BackboneElement
    item.detail.subDetail.sequence 1..1 positiveInt
    item.detail.subDetail.revenue 0..1 CodeableConcept
    item.detail.subDetail.category 0..1 CodeableConcept
    item.detail.subDetail.productOrService 1..1 CodeableConcept
    item.detail.subDetail.modifier 0..* CodeableConcept
    item.detail.subDetail.programCode 0..* CodeableConcept
    item.detail.subDetail.quantity 0..1 Quantity
    item.detail.subDetail.unitPrice 0..1 Money
    item.detail.subDetail.factor 0..1 decimal
    item.detail.subDetail.net 0..1 Money
    item.detail.subDetail.udi 0..* Reference(Device)
    total 0..1 Money
    """#)
  static let claimResponse = SchemaType(
    "ClaimResponse",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    type 1..1 CodeableConcept
    subType 0..1 CodeableConcept
    use 0..1 code
    patient 1..1 Reference
    created 0..1 dateTime
    insurer 1..1 Reference
    requestor 0..1 Reference
    request 0..1 Reference
    outcome 0..1 code
    disposition 0..1 string
    preAuthRef 0..1 string
    preAuthPeriod 0..1 Period
    payeeType 0..1 CodeableConcept
    item 0..* BackboneElement
    item.itemSequence 0..1 positiveInt
    item.noteNumber 0..* positiveInt
    item.adjudication 1..* BackboneElement
    item.adjudication.category 1..1 CodeableConcept
    item.adjudication.reason 0..1 CodeableConcept
    item.adjudication.amount 0..1 Money
    item.adjudication.value 0..1 decimal
    item.detail 0..* BackboneElement
    item.detail.detailSequence 0..1 positiveInt
    item.detail.noteNumber 0..* positiveInt
    item.detail.adjudication 1..* @ClaimResponse.item.adjudication
    item.detail.subDetail 0..* BackboneElement
    item.detail.subDetail.subDetailSequence 0..1 positiveInt
    item.detail.subDetail.noteNumber 0..* positiveInt
    item.detail.subDetail.adjudication 0..* @ClaimResponse.item.adjudication
    addItem 0..* BackboneElement
    addItem.itemSequence 0..* positiveInt
    addItem.detailSequence 0..* positiveInt
    addItem.subdetailSequence 0..* positiveInt
    addItem.provider 0..* Reference
    addItem.productOrService 1..1 CodeableConcept
    addItem.modifier 0..* CodeableConcept
    addItem.programCode 0..* CodeableConcept
    addItem.serviced[x] 0..1 date|Period
    addItem.location[x] 0..1 CodeableConcept|Address|Reference
    addItem.quantity 0..1 Quantity
    addItem.unitPrice 0..1 Money
    addItem.factor 0..1 decimal
    addItem.net 0..1 Money
    addItem.bodySite 0..1 CodeableConcept
    addItem.subSite 0..* CodeableConcept
    addItem.noteNumber 0..* positiveInt
    addItem.adjudication 1..* @ClaimResponse.item.adjudication
    addItem.detail 0..* BackboneElement
    addItem.detail.productOrService 1..1 CodeableConcept
    addItem.detail.modifier 0..* CodeableConcept
    addItem.detail.quantity 0..1 Quantity
    addItem.detail.unitPrice 0..1 Money
    addItem.detail.factor 0..1 decimal
    addItem.detail.net 0..1 Money
    addItem.detail.noteNumber 0..* positiveInt
    addItem.detail.adjudication 1..* @ClaimResponse.item.adjudication
    addItem.detail.subDetail 0..* BackboneElement
    addItem.detail.subDetail.productOrService 1..1 CodeableConcept
    addItem.detail.subDetail.modifier 0..* CodeableConcept
    addItem.detail.subDetail.quantity 0..1 Quantity
    addItem.detail.subDetail.unitPrice 0..1 Money
    addItem.detail.subDetail.factor 0..1 decimal
    addItem.detail.subDetail.net 0..1 Money
    addItem.detail.subDetail.noteNumber 0..* positiveInt
    addItem.detail.subDetail.adjudication 1..* @ClaimResponse.item.adjudication
    adjudication 0..* @ClaimResponse.item.adjudication
    total 0..* BackboneElement
    total.category 1..1 CodeableConcept
    total.amount 1..1 Money
    payment 0..1 BackboneElement
    payment.type 1..1 CodeableConcept
    payment.adjustment 0..1 Money
    payment.adjustmentReason 0..1 CodeableConcept
    payment.date 0..1 date
    payment.amount 1..1 Money
    payment.identifier 0..1 Identifier
    fundsReserve 0..1 CodeableConcept
    formCode 0..1 CodeableConcept
    form 0..1 Attachment
    processNote 0..* BackboneElement
    processNote.number 0..1 positiveInt
    processNote.type 0..1 code =note-type
    processNote.text 0..1 string
    processNote.language 0..1 CodeableConcept
    communicationRequest 0..* Reference
    insurance 0..* BackboneElement
    insurance.sequence 0..1 positiveInt
    insurance.focal 0..1 boolean
    insurance.coverage 1..1 Reference
    insurance.businessArrangement 0..1 string
    insurance.claimResponse 0..1 Reference
    error 0..* BackboneElement
    error.itemSequence 0..1 positiveInt
    error.detailSequence 0..1 positiveInt
    error.subDetailSequence 0..1 positiveInt
    error.code 1..1 CodeableConcept
    """#)
}
