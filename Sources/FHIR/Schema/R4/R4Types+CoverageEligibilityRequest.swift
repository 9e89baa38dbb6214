// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let coverageEligibilityRequest = SchemaType(
    "CoverageEligibilityRequest",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    priority 0..1 CodeableConcept
    purpose 0..* code =CoverageEligibilityRequest.purpose
    patient 1..1 Reference
    serviced[x] 0..1 date|Period
    created 0..1 dateTime
    enterer 0..1 Reference
    provider 0..1 Reference
    insurer 1..1 Reference
    facility 0..1 Reference
    supportingInfo 0..* BackboneElement
    supportingInfo.sequence 0..1 positiveInt
    supportingInfo.information 1..1 Reference
    supportingInfo.appliesToAll 0..1 boolean
    insurance 0..* BackboneElement
    insurance.focal 0..1 boolean
    insurance.coverage 1..1 Reference
    insurance.businessArrangement 0..1 string
    item 0..* BackboneElement
    item.supportingInfoSequence 0..* positiveInt
    item.category 0..1 CodeableConcept
    item.productOrService 0..1 CodeableConcept
    item.modifier 0..* CodeableConcept
    item.provider 0..1 Reference
    item.quantity 0..1 Quantity
    item.unitPrice 0..1 Money
    item.facility 0..1 Reference
    item.diagnosis 0..* BackboneElement
    item.diagnosis.diagnosis[x] 0..1 CodeableConcept|Reference
    item.detail 0..* Reference
    """#)
  static let coverageEligibilityResponse = SchemaType(
    "CoverageEligibilityResponse",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    purpose 0..* code =CoverageEligibilityResponse.purpose
    patient 1..1 Reference
    serviced[x] 0..1 date|Period
    created 0..1 dateTime
    requestor 0..1 Reference
    request 1..1 Reference
    outcome 0..1 code =remittance-outcome
    disposition 0..1 string
    insurer 1..1 Reference
    insurance 0..* BackboneElement
    insurance.coverage 1..1 Reference
    insurance.inforce 0..1 boolean
    insurance.benefitPeriod 0..1 Period
    insurance.item 0..* BackboneElement
    insurance.item.category 0..1 CodeableConcept
    insurance.item.productOrService 0..1 CodeableConcept
    insurance.item.modifier 0..* CodeableConcept
    insurance.item.provider 0..1 Reference
    insurance.item.excluded 0..1 boolean
    insurance.item.name 0..1 string
    insurance.item.description 0..1 string
    insurance.item.network 0..1 CodeableConcept
    insurance.item.unit 0..1 CodeableConcept
    insurance.item.term 0..1 CodeableConcept
    insurance.item.benefit 0..* BackboneElement
    insurance.item.benefit.type 1..1 CodeableConcept
    insurance.item.benefit.allowed[x] 0..1 unsignedInt|string|Money
    insurance.item.benefit.used[x] 0..1 unsignedInt|string|Money
    insurance.item.authorizationRequired 0..1 boolean
    insurance.item.authorizationSupporting 0..* CodeableConcept
    insurance.item.authorizationUrl 0..1 uri
    preAuthRef 0..1 string
    form 0..1 CodeableConcept
    error 0..* BackboneElement
    error.code 1..1 CodeableConcept
    """#)
  static let dataRequirement = SchemaType(
    "DataRequirement",
    #"""
    : Element outline
    type 0..1 code
    profile 0..* canonical
    subject[x] 0..1 CodeableConcept|Reference
    mustSupport 0..* string
    codeFilter 0..* BackboneElement
    codeFilter.path 0..1 string
    codeFilter.searchParam 0..1 string
    codeFilter.valueSet 0..1 canonical
    codeFilter.code 0..* Coding
    dateFilter 0..* BackboneElement
    dateFilter.path 0..1 string
    dateFilter.searchParam 0..1 string
    dateFilter.value[x] 0..1 dateTime|Period|Duration
    limit 0..1 positiveInt
    sort 0..* BackboneElement
    sort.path 0..1 string
    sort.direction 0..1 code =DataRequirement.sort.direction
    """#)
  static let detectedIssue = SchemaType(
    "DetectedIssue",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    code 0..1 CodeableConcept
    severity 0..1 code =DetectedIssue.severity
    patient 0..1 Reference
    identified[x] 0..1 dateTime|Period
    author 0..1 Reference
    implicated 0..* Reference
    evidence 0..* BackboneElement
    evidence.code 0..* CodeableConcept
    evidence.detail 0..* Reference
    detail 0..1 string
    reference 0..1 uri
    mitigation 0..* BackboneElement
    mitigation.action 1..1 CodeableConcept
    mitigation.date 0..1 dateTime
    mitigation.author 0..1 Reference
    """#)
  static let device = SchemaType(
    "Device",
    #"""
    : DomainResource
    identifier 0..* Identifier
    definition 0..1 Reference(DeviceDefinition)
    udiCarrier 0..* BackboneElement summary
    udiCarrier.deviceIdentifier 0..1 string summary
    udiCarrier.issuer 0..1 uri
    udiCarrier.jurisdiction 0..1 uri
    udiCarrier.carrierAIDC 0..1 base64Binary summary
    udiCarrier.carrierHRF 0..1 string summary
    udiCarrier.entryType 0..1 code =udi-entry-type
    status 0..1 code modifier summary =device-status
    statusReason 0..* CodeableConcept
    distinctIdentifier 0..1 string
    manufacturer 0..1 string
    manufactureDate 0..1 dateTime
    expirationDate 0..1 dateTime
    lotNumber 0..1 string
    serialNumber 0..1 string
    deviceName 0..* BackboneElement
    deviceName.name 1..1 string
    deviceName.type 1..1 code =device-nametype
    modelNumber 0..1 string
    partNumber 0..1 string
    type 0..1 CodeableConcept
    specialization 0..* BackboneElement
    specialization.systemType 1..1 CodeableConcept
    specialization.version 0..1 string
    version 0..* BackboneElement
    version.type 0..1 CodeableConcept
    version.component 0..1 Identifier
    version.value 1..1 string
    property 0..* BackboneElement
    property.type 1..1 CodeableConcept
    property.valueQuantity 0..* Quantity
    property.valueCode 0..* CodeableConcept
    patient 0..1 Reference(Patient)
    owner 0..1 Reference(Organization)
    contact 0..* ContactPoint
    location 0..1 Reference(Location)
    url 0..1 uri
    note 0..* Annotation
    safety 0..* CodeableConcept summary
    parent 0..1 Reference(Device)
    """#)
  static let deviceDefinition = SchemaType(
    "DeviceDefinition",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    udiDeviceIdentifier 0..* BackboneElement
    udiDeviceIdentifier.deviceIdentifier 0..1 string
    udiDeviceIdentifier.issuer 0..1 uri
    udiDeviceIdentifier.jurisdiction 0..1 uri
    manufacturer[x] 0..1 string|Reference
    deviceName 0..* BackboneElement
    deviceName.name 0..1 string
    deviceName.type 0..1 code =device-nametype
    modelNumber 0..1 string
    type 0..1 CodeableConcept
    specialization 0..* BackboneElement
    specialization.systemType 0..1 string
    specialization.version 0..1 string
    version 0..* string
    safety 0..* CodeableConcept
    shelfLifeStorage 0..* ProductShelfLife
    physicalCharacteristics 0..1 ProdCharacteristic
    languageCode 0..* CodeableConcept
    capability 0..* BackboneElement
    capability.type 1..1 CodeableConcept
    capability.description 0..* CodeableConcept
    property 0..* BackboneElement
    property.type 1..1 CodeableConcept
    property.valueQuantity 0..* Quantity
    property.valueCode 0..* CodeableConcept
    owner 0..1 Reference
    contact 0..* ContactPoint
    url 0..1 uri
    onlineInformation 0..1 uri
    note 0..* Annotation
    quantity 0..1 Quantity
    parentDevice 0..1 Reference
    material 0..* BackboneElement
    material.substance 1..1 CodeableConcept
    material.alternate 0..1 boolean
    material.allergenicIndicator 0..1 boolean
    """#)
  static let deviceMetric = SchemaType(
    "DeviceMetric",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    type 1..1 CodeableConcept summary
    unit 0..1 CodeableConcept summary
    source 0..1 Reference(Device) summary
    parent 0..1 Reference(Device) summary
    operationalStatus 0..1 code summary =metric-operational-status
    color 0..1 code summary =metric-color
    category 1..1 code summary =metric-category
    measurementPeriod 0..1 Timing summary
    calibration 0..* BackboneElement summary
    calibration.type 0..1 code summary =metric-calibration-type
    calibration.state 0..1 code summary =metric-calibration-state
    calibration.time 0..1 instant summary
    """#)
  static let deviceRequest = SchemaType(
    "DeviceRequest",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    basedOn 0..* Reference
    priorRequest 0..* Reference
    groupIdentifier 0..1 Identifier
    status 0..1 code
    intent 0..1 code
    priority 0..1 code
    code[x] 0..1 Reference|CodeableConcept
    parameter 0..* BackboneElement
    parameter.code 0..1 CodeableConcept
    parameter.value[x] 0..1 CodeableConcept|Quantity|Range|boolean
    subject 1..1 Reference
    encounter 0..1 Reference
    occurrence[x] 0..1 dateTime|Period|Timing
    authoredOn 0..1 dateTime
    requester 0..1 Reference
    performerType 0..1 CodeableConcept
    performer 0..1 Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference
    insurance 0..* Reference
    supportingInfo 0..* Reference
    note 0..* Annotation
    relevantHistory 0..* Reference
    """#)
  static let deviceUseStatement = SchemaType(
    "DeviceUseStatement",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    basedOn 0..* Reference
    status 0..1 code =DeviceUseStatement.status
    subject 1..1 Reference
    derivedFrom 0..* Reference
    timing[x] 0..1 Timing|Period|dateTime
    recordedOn 0..1 dateTime
    source 0..1 Reference
    device 1..1 Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference
    bodySite 0..1 CodeableConcept
    note 0..* Annotation
    """#)
}
