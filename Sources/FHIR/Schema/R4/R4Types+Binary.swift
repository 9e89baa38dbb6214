// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let binary = SchemaType(
    "Binary",
    #"""
    : Resource
    contentType 1..1 code summary =mimetypes
    securityContext 0..1 Reference summary
    data 0..1 base64Binary
    """#)
  static let biologicallyDerivedProduct = SchemaType(
    "BiologicallyDerivedProduct",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    productCategory 0..1 code =BiologicallyDerivedProduct.productCategory
    productCode 0..1 CodeableConcept
    status 0..1 code =BiologicallyDerivedProduct.status
    request 0..* Reference
    quantity 0..1 integer
    parent 0..* Reference
    collection 0..1 BackboneElement
    collection.collector 0..1 Reference
    collection.source 0..1 Reference
    collection.collected[x] 0..1 dateTime|Period
    processing 0..* BackboneElement
    processing.description 0..1 string
    processing.procedure 0..1 CodeableConcept
    processing.additive 0..1 Reference
    processing.time[x] 0..1 dateTime|Period
    manipulation 0..1 BackboneElement
    manipulation.description 0..1 string
    manipulation.time[x] 0..1 dateTime|Period
    storage 0..* BackboneElement
    storage.description 0..1 string
    storage.temperature 0..1 decimal
    storage.scale 0..1 code =BiologicallyDerivedProduct.storage.scale
    storage.duration 0..1 Period
    """#)
  static let bodyStructure = SchemaType(
    "BodyStructure",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    active 0..1 boolean
    morphology 0..1 CodeableConcept
    location 0..1 CodeableConcept
    locationQualifier 0..* CodeableConcept
    description 0..1 string
    image 0..* Attachment
    patient 1..1 Reference
    """#)
  static let bundle = SchemaType(
    "Bundle",
    #"""
    : Resource !bdl-1,bdl-10,bdl-11,bdl-12,bdl-2,bdl-3,bdl-4,bdl-7,bdl-9
    identifier 0..1 Identifier summary
    type 1..1 code summary =bundle-type
    timestamp 0..1 instant summary
    total 0..1 unsignedInt summary
    link 0..* BackboneElement summary
    link.relation 1..1 string summary
    link.url 1..1 uri summary
    entry 0..* BackboneElement summary !bdl-5,bdl-8
    entry.link 0..* @Bundle.link summary
    entry.fullUrl 0..1 uri summary
    entry.resource 0..1 Resource summary
    entry.search 0..1 BackboneElement summary
    entry.search.mode 0..1 code summary =search-entry-mode
    entry.search.score 0..1 decimal summary
    entry.request 0..1 BackboneElement summary
    entry.request.method 1..1 code summary =http-verb
    entry.request.url 1..1 uri summary
    entry.request.ifNoneMatch 0..1 string summary
    entry.request.ifModifiedSince 0..1 instant summary
    entry.request.ifMatch 0..1 string summary
    entry.request.ifNoneExist 0..1 string summary
    entry.response 0..1 BackboneElement summary
    entry.response.status 1..1 string summary
    entry.response.location 0..1 uri summary
    entry.response.etag 0..1 string summary
    entry.response.lastModified 0..1 instant summary
    entry.response.outcome 0..1 Resource summary
    signature 0..1 Signature summary
    """#)
  static let capabilityStatement = SchemaType(
    "CapabilityStatement",
    #"""
    : DomainResource !cpb-0,cpb-1,cpb-14,cpb-15,cpb-16,cpb-2,cpb-3,cpb-7
    url 0..1 uri summary
    version 0..1 string summary
    name 0..1 string summary
    title 0..1 string summary
    status 1..1 code modifier summary =publication-status
    experimental 0..1 boolean summary
    date 1..1 dateTime summary
    publisher 0..1 string summary
    contact 0..* ContactDetail summary
    description 0..1 markdown
    useContext 0..* UsageContext summary
    jurisdiction 0..* CodeableConcept summary
    purpose 0..1 markdown
    copyright 0..1 markdown
    kind 1..1 code summary =capability-statement-kind
    instantiates 0..* canonical(CapabilityStatement) summary
    imports 0..* canonical(CapabilityStatement) summary
    software 0..1 BackboneElement summary
    software.name 1..1 string summary
    software.version 0..1 string summary
    software.releaseDate 0..1 dateTime summary
    implementation 0..1 BackboneElement summary
    implementation.description 1..1 string summary
    implementation.url 0..1 url summary
    implementation.custodian 0..1 Reference(Organization) summary
    fhirVersion 1..1 code summary =FHIR-version
    format 1..* code summary =mimetypes
    patchFormat 0..* code summary =mimetypes
    implementationGuide 0..* canonical(ImplementationGuide) summary
    rest 0..* BackboneElement summary !cpb-9
    rest.mode 1..1 code summary =restful-capability-mode
    rest.documentation 0..1 markdown
    rest.security 0..1 BackboneElement summary
    rest.security.cors 0..1 boolean summary
    rest.security.service 0..* CodeableConcept summary
    rest.security.description 0..1 markdown
    rest.resource 0..* BackboneElement summary !cpb-12
    rest.resource.type 1..1 code summary =resource-types
    rest.resource.profile 0..1 canonical(StructureDefinition) summary
    rest.resource.supportedProfile 0..* canonical(StructureDefinition) summary
    rest.resource.documentation 0..1 markdown
    rest.resource.interaction 0..* BackboneElement
    rest.resource.interaction.code 1..1 code =type-restful-interaction
    rest.resource.interaction.documentation 0..1 markdown
    rest.resource.versioning 0..1 code =versioning-policy
    rest.resource.readHistory 0..1 boolean
    rest.resource.updateCreate 0..1 boolean
    rest.resource.conditionalCreate 0..1 boolean
    rest.resource.conditionalRead 0..1 code =conditional-read-status
    rest.resource.conditionalUpdate 0..1 boolean
    rest.resource.conditionalDelete 0..1 code =conditional-delete-status
    rest.resource.referencePolicy 0..* code =reference-handling-policy
    rest.resource.searchInclude 0..* string
    rest.resource.searchRevInclude 0..* string
    rest.resource.searchParam 0..* BackboneElement
    rest.resource.searchParam.name 1..1 string
    rest.resource.searchParam.definition 0..1 canonical(SearchParameter)
    rest.resource.searchParam.type 1..1 code =search-param-type
    rest.resource.searchParam.documentation 0..1 markdown
    rest.resource.operation 0..* BackboneElement summary
    rest.resource.operation.name 1..1 string summary
    rest.resource.operation.definition 1..1 canonical(OperationDefinition) summary
    rest.resource.operation.documentation 0..1 markdown
    rest.interaction 0..* BackboneElement
    rest.interaction.code 1..1 code =system-restful-interaction
    rest.interaction.documentation 0..1 markdown
    rest.searchParam 0..* @CapabilityStatement.rest.resource.searchParam
    rest.operation 0..* @CapabilityStatement.rest.resource.operation summary
    rest.compartment 0..* canonical(CompartmentDefinition)
    messaging 0..* BackboneElement summary
    messaging.endpoint 0..* BackboneElement
    messaging.endpoint.protocol 1..1 Coding
    messaging.endpoint.address 1..1 url
    messaging.reliableCache 0..1 unsignedInt
    messaging.documentation 0..1 markdown
    messaging.supportedMessage 0..* BackboneElement summary
    messaging.supportedMessage.mode 1..1 code summary =event-capability-mode
    messaging.supportedMessage.definition 1..1 canonical(MessageDefinition) summary
    document 0..* BackboneElement summary
    document.mode 1..1 code summary =document-mode
    document.documentation 0..1 markdown
    document.profile 1..1 canonical(StructureDefinition) summary
    """#)
  static let carePlan = SchemaType(
    "CarePlan",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    instantiatesCanonical 0..* canonical(ActivityDefinition,Measure,OperationDefinition,Plan\#
    Definition,Questionnaire) summary
    instantiatesUri 0..* uri summary
    basedOn 0..* Reference(CarePlan) summary
    replaces 0..* Reference(CarePlan) summary
    partOf 0..* Reference(CarePlan) summary
    status 1..1 code modifier summary =request-status
    intent 1..1 code modifier summary =care-plan-intent
    category 0..* CodeableConcept summary
    title 0..1 string summary
    description 0..1 string summary
    subject 1..1 Reference(Group,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    period 0..1 Period summary
    created 0..1 dateTime summary
    author 0..1 Reference(CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole\#
    ,RelatedPerson) summary
    contributor 0..* Reference(CareTeam,Device,Organization,Patient,Practitioner,Practitione\#
    rRole,RelatedPerson)
    careTeam 0..* Reference(CareTeam)
    addresses 0..* Reference(Condition) summary
    supportingInfo 0..* Reference
    goal 0..* Reference(Goal)
    activity 0..* BackboneElement !cpl-3
    activity.outcomeCodeableConcept 0..* CodeableConcept
    activity.outcomeReference 0..* Reference
    activity.progress 0..* Annotation
    activity.reference 0..1 Reference(Appointment,CommunicationRequest,DeviceRequest,Medicat\#
    ionRequest,NutritionOrder,RequestGroup,ServiceRequest,Task,VisionPrescription)
    activity.detail 0..1 BackboneElement
    activity.detail.kind 0..1 code =care-plan-activity-kind
    activity.detail.instantiatesCanonical 0..* canonical(ActivityDefinition,Measure,Operatio\#
    nDefinition,PlanDefinition,Questionnaire)
    activity.detail.instantiatesUri 0..* uri
    activity.detail.code 0..1 CodeableConcept
    activity.detail.reasonCode 0..* CodeableConcept
    activity.detail.reasonReference 0..* Reference(Condition,DiagnosticReport,DocumentRefere\#
    nce,Observation)
    activity.detail.goal 0..* Reference(Goal)
    activity.detail.status 1..1 code modifier =care-plan-activity-status
    activity.detail.statusReason 0..1 CodeableConcept
    activity.detail.doNotPerform 0..1 boolean modifier
    activity.detail.scheduled[x] 0..1 Timing|Period|string
    activity.detail.location 0..1 Reference(Location)
    activity.detail.performer 0..* Reference(CareTeam,Device,HealthcareService,Organization,\#
    Patient,Practitioner,PractitionerRole,RelatedPerson)
    activity.detail.product[x] 0..1 CodeableConcept|Reference(Medication,Substance)
    activity.detail.dailyAmount 0..1 Quantity
    activity.detail.quantity 0..1 Quantity
    activity.detail.description 0..1 string
    note 0..* Annotation
    """#)
  static let careTeam = SchemaType(
    "CareTeam",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 0..1 code modifier summary =care-team-status
    category 0..* CodeableConcept summary
    name 0..1 string summary
    subject 0..1 Reference(Group,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    period 0..1 Period summary
    participant 0..* BackboneElement !ctm-1
    participant.role 0..* CodeableConcept summary
    participant.member 0..1 Reference(CareTeam,Organization,Patient,Practitioner,Practitione\#
    rRole,RelatedPerson) summary
    participant.onBehalfOf 0..1 Reference(Organization) summary
    participant.period 0..1 Period
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference(Condition)
    managingOrganization 0..* Reference(Organization) summary
    telecom 0..* ContactPoint
    note 0..* Annotation
    """#)
  static let catalogEntry = SchemaType(
    "CatalogEntry",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    type 0..1 CodeableConcept
    orderable 0..1 boolean
    referencedItem 1..1 Reference
    additionalIdentifier 0..* Identifier
    classification 0..* CodeableConcept
    status 0..1 code =publication-status
    validityPeriod 0..1 Period
    validTo 0..1 dateTime
    lastUpdated 0..1 dateTime
    additionalCharacteristic 0..* CodeableConcept
    additionalClassification 0..* CodeableConcept
    relatedEntry 0..* BackboneElement
    relatedEntry.relationtype 0..1 code =CatalogEntry.relatedEntry.relationtype
    relatedEntry.item 1..1 Reference
    """#)
}
