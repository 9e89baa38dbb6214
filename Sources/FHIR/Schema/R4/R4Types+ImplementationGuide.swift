// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let implementationGuide = SchemaType(
    "ImplementationGuide",
    #"""
    : DomainResource outline
    url 0..1 uri
    version 0..1 string
    name 0..1 string
    title 0..1 string
    status 0..1 code =publication-status
    experimental 0..1 boolean
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    copyright 0..1 markdown
    packageId 0..1 id
    license 0..1 code =ImplementationGuide.license
    fhirVersion 0..* code =FHIR-version
    dependsOn 0..* BackboneElement
    dependsOn.uri 1..1 canonical
    dependsOn.packageId 0..1 id
    dependsOn.version 0..1 string
    global 0..* BackboneElement
    global.type 0..1 code
    global.profile 1..1 canonical
    definition 0..1 BackboneElement
    definition.grouping 0..* BackboneElement
    definition.grouping.name 0..1 string
    definition.grouping.description 0..1 string
    definition.resource 1..* BackboneElement
    definition.resource.reference 1..1 Reference
    definition.resource.fhirVersion 0..* code =FHIR-version
    definition.resource.name 0..1 string
    definition.resource.description 0..1 string
    definition.resource.example[x] 0..1 boolean|canonical
    definition.resource.groupingId 0..1 id
    definition.page 0..1 BackboneElement
    definition.page.name[x] 0..1 url|Reference
    definition.page.title 0..1 string
    definition.page.generation 0..1 code =ImplementationGuide.definition.page.generation
    definition.page.page 0..* @ImplementationGuide.definition.page
    definition.parameter 0..* BackboneElement
    definition.parameter.code 0..1 code =ImplementationGuide.definition.parameter.code
    definition.parameter.value 0..1 string
    definition.template 0..* BackboneElement
    definition.template.code 0..1 code
    definition.template.source 0..1 string
    definition.template.scope 0..1 string
    manifest 0..1 BackboneElement
    manifest.rendering 0..1 url
    manifest.resource 1..* BackboneElement
    manifest.resource.reference 1..1 Reference
    manifest.resource.example[x] 0..1 boolean|canonical
    manifest.resource.relativePath 0..1 url
    manifest.page 0..* BackboneElement
    manifest.page.name 0..1 string
    manifest.page.title 0..1 string
    manifest.page.anchor 0..* string
    manifest.image 0..* string
    manifest.other 0..* string
    """#)
  static let insurancePlan = SchemaType(
    "InsurancePlan",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code =publication-status
    type 0..* CodeableConcept
    name 0..1 string
    alias 0..* string
    period 0..1 Period
    ownedBy 0..1 Reference
    administeredBy 0..1 Reference
    coverageArea 0..* Reference
    contact 0..* BackboneElement
    contact.purpose 0..1 CodeableConcept
    contact.name 0..1 HumanName
    contact.telecom 0..* ContactPoint
    contact.address 0..1 Address
    endpoint 0..* Reference
    network 0..* Reference
    coverage 0..* BackboneElement
    coverage.type 1..1 CodeableConcept
    coverage.network 0..* Reference
    coverage.benefit 1..* BackboneElement
    coverage.benefit.type 1..1 CodeableConcept
    coverage.benefit.requirement 0..1 string
    coverage.benefit.limit 0..* BackboneElement
    coverage.benefit.limit.value 0..1 Quantity
    coverage.benefit.limit.code 0..1 CodeableConcept
    plan 0..* BackboneElement
    plan.identifier 0..* Identifier
    plan.type 0..1 CodeableConcept
    plan.coverageArea 0..* Reference
    plan.network 0..* Reference
    plan.generalCost 0..* BackboneElement
    plan.generalCost.type 0..1 CodeableConcept
    plan.generalCost.groupSize 0..1 positiveInt
    plan.generalCost.cost 0..1 Money
    plan.generalCost.comment 0..1 string
    plan.specificCost 0..* BackboneElement
    plan.specificCost.category 1..1 CodeableConcept
    plan.specificCost.benefit 0..* BackboneElement
    plan.specificCost.benefit.type 1..1 CodeableConcept
    plan.specificCost.benefit.cost 0..* BackboneElement
    plan.specificCost.benefit.cost.type 1..1 CodeableConcept
    plan.specificCost.benefit.cost.applicability 0..1 CodeableConcept
    plan.specificCost.benefit.cost.qualifiers 0..* CodeableConcept
    plan.specificCost.benefit.cost.value 0..1 Quantity
    """#)
  static let invoice = SchemaType(
    "Invoice",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =invoice-status
    cancelledReason 0..1 string
    type 0..1 CodeableConcept summary
    subject 0..1 Reference(Group,Patient) summary
    recipient 0..1 Reference(Organization,Patient,RelatedPerson) summary
    date 0..1 dateTime summary
    participant 0..* BackboneElement
    participant.role 0..1 CodeableConcept
    participant.actor 1..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRo\#
    le,RelatedPerson)
    issuer 0..1 Reference(Organization)
    account 0..1 Reference(Account)
    lineItem 0..* BackboneElement
    lineItem.sequence 0..1 positiveInt
    lineItem.chargeItem[x] 1..1 Reference(ChargeItem)|CodeableConcept
    lineItem.priceComponent 0..* BackboneElement
    lineItem.priceComponent.type 1..1 code =invoice-priceComponentType
    lineItem.priceComponent.code 0..1 CodeableConcept
    lineItem.priceComponent.factor 0..1 decimal
    lineItem.priceComponent.amount 0..1 Money
    totalPriceComponent 0..* @Invoice.lineItem.priceComponent
    totalNet 0..1 Money summary
    totalGross 0..1 Money summary
    paymentTerms 0..1 markdown
    note 0..* Annotation
    """#)
  static let library = SchemaType(
    "Library",
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
    type 1..1 CodeableConcept
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
    parameter 0..* ParameterDefinition
    dataRequirement 0..* DataRequirement
    content 0..* Attachment
    """#)
  static let linkage = SchemaType(
    "Linkage",
    #"""
    : DomainResource outline
    active 0..1 boolean
    author 0..1 Reference
    item 1..* BackboneElement
    item.type 0..1 code =Linkage.item.type
    item.resource 1..1 Reference
    """#)
  static let list = SchemaType(
    "List",
    #"""
    : DomainResource !lst-1,lst-2,lst-3
    identifier 0..* Identifier
    status 1..1 code modifier summary =list-status
    mode 1..1 code modifier summary =list-mode
    title 0..1 string summary
    code 0..1 CodeableConcept summary
    subject 0..1 Reference(Device,Group,Location,Patient) summary
    encounter 0..1 Reference(Encounter)
    date 0..1 dateTime summary
    source 0..1 Reference(Device,Patient,Practitioner,PractitionerRole) summary
    orderedBy 0..1 CodeableConcept
    note 0..* Annotation
    entry 0..* BackboneElement
    entry.flag 0..1 CodeableConcept
    entry.deleted 0..1 boolean modifier
    entry.date 0..1 dateTime
    entry.item 1..1 Reference
    emptyReason 0..1 CodeableConcept
    """#)
  static let location = SchemaType(
    "Location",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 0..1 code modifier summary =location-status
    operationalStatus 0..1 Coding summary
    name 0..1 string summary
    alias 0..* string
    description 0..1 string summary
    mode 0..1 code summary =location-mode
    type 0..* CodeableConcept summary
    telecom 0..* ContactPoint
    address 0..1 Address
    physicalType 0..1 CodeableConcept summary
    position 0..1 BackboneElement
    position.longitude 1..1 decimal
    position.latitude 1..1 decimal
    position.altitude 0..1 decimal
    managingOrganization 0..1 Reference(Organization) summary
    partOf 0..1 Reference(Location)
    hoursOfOperation 0..* BackboneElement
    hoursOfOperation.daysOfWeek 0..* code =days-of-week
    hoursOfOperation.allDay 0..1 boolean
    hoursOfOperation.openingTime 0..1 time
    hoursOfOperation.closingTime 0..1 time
    availabilityExceptions 0..1 string
    endpoint 0..* Reference(Endpoint)
    """#)
  static let marketingStatus = SchemaType(
    "MarketingStatus",
    #"""
    : BackboneElement outline
    country 1..1 CodeableConcept
    jurisdiction 0..1 CodeableConcept
    status 1..1 CodeableConcept
    dateRange 1..1 Period
    restoreDate 0..1 dateTime
    """#)
}
