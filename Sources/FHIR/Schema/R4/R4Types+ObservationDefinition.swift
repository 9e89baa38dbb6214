// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let observationDefinition = SchemaType(
    "ObservationDefinition",
    #"""
    : DomainResource outline
    category 0..* CodeableConcept
    code 1..1 CodeableConcept
    identifier 0..* Identifier
    permittedDataType 0..* code =ObservationDefinition.permittedDataType
    multipleResultsAllowed 0..1 boolean
    method 0..1 CodeableConcept
    preferredReportName 0..1 string
    quantitativeDetails 0..1 BackboneElement
    quantitativeDetails.customaryUnit 0..1 CodeableConcept
    quantitativeDetails.unit 0..1 CodeableConcept
    quantitativeDetails.conversionFactor 0..1 decimal
    quantitativeDetails.decimalPrecision 0..1 integer
    qualifiedInterval 0..* BackboneElement
    qualifiedInterval.category 0..1 code =ObservationDefinition.qualifiedInterval.category
    qualifiedInterval.range 0..1 Range
    qualifiedInterval.context 0..1 CodeableConcept
    qualifiedInterval.appliesTo 0..* CodeableConcept
    qualifiedInterval.gender 0..1 code =administrative-gender
    qualifiedInterval.age 0..1 Range
    qualifiedInterval.gestationalAge 0..1 Range
    qualifiedInterval.condition 0..1 string
    validCodedValueSet 0..1 Reference
    normalCodedValueSet 0..1 Reference
    abnormalCodedValueSet 0..1 Reference
    criticalCodedValueSet 0..1 Reference
    """#)
  static let operationDefinition = SchemaType(
    "OperationDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    version 0..1 string
    name 0..1 string
    title 0..1 string
    status 0..1 code =publication-status
    kind 0..1 code =OperationDefinition.kind
    experimental 0..1 boolean
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    purpose 0..1 markdown
    affectsState 0..1 boolean
    code 0..1 code
    comment 0..1 markdown
    base 0..1 canonical
    resource 0..* code
    system 0..1 boolean
    type 0..1 boolean
    instance 0..1 boolean
    inputProfile 0..1 canonical
    outputProfile 0..1 canonical
    parameter 0..* BackboneElement
    parameter.name 0..1 code
    parameter.use 0..1 code =OperationDefinition.parameter.use
    parameter.min 0..1 integer
    parameter.max 0..1 string
    parameter.documentation 0..1 string
    parameter.type 0..1 code
    parameter.targetProfile 0..* canonical
    parameter.searchType 0..1 code =search-param-type
    parameter.binding 0..1 BackboneElement
    parameter.binding.strength 0..1 code =OperationDefinition.parameter.binding.strength
    parameter.binding.valueSet 1..1 canonical
    parameter.referencedFrom 0..* BackboneElement
    parameter.referencedFrom.source 0..1 string
    parameter.referencedFrom.sourceId 0..1 string
    parameter.part 0..* @OperationDefinition.parameter
    overload 0..* BackboneElement
    overload.parameterName 0..* string
    overload.comment 0..1 string
    """#)
  static let operationOutcome = SchemaType(
    "OperationOutcome",
    #"""
    : DomainResource
    issue 1..* BackboneElement summary
    issue.severity 1..1 code summary =issue-severity
    issue.code 1..1 code summary =issue-type
    issue.details 0..1 CodeableConcept summary
    issue.diagnostics 0..1 string summary
    issue.location 0..* string summary
    issue.expression 0..* string summary
    """#)
  static let organization = SchemaType(
    "Organization",
    #"""
    : DomainResource !org-1
    identifier 0..* Identifier summary
    active 0..1 boolean modifier summary
    type 0..* CodeableConcept summary
    name 0..1 string summary
    alias 0..* string
    telecom 0..* ContactPoint !org-3
    address 0..* Address !org-2
    partOf 0..1 Reference(Organization) summary
    contact 0..* BackboneElement
    contact.purpose 0..1 CodeableConcept
    contact.name 0..1 HumanName
    contact.telecom 0..* ContactPoint
    contact.address 0..1 Address
    endpoint 0..* Reference(Endpoint)
    """#)
  static let organizationAffiliation = SchemaType(
    "OrganizationAffiliation",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    active 0..1 boolean
    period 0..1 Period
    organization 0..1 Reference
    participatingOrganization 0..1 Reference
    network 0..* Reference
    code 0..* CodeableConcept
    specialty 0..* CodeableConcept
    location 0..* Reference
    healthcareService 0..* Reference
    telecom 0..* ContactPoint
    endpoint 0..* Reference
    """#)
  static let parameterDefinition = SchemaType(
    "ParameterDefinition",
    #"""
    : Element outline
    name 0..1 code
    use 0..1 code
    min 0..1 integer
    max 0..1 string
    documentation 0..1 string
    type 0..1 code
    profile 0..1 canonical
    """#)
  static let parameters = SchemaType(
    "Parameters",
    #"""
    : Resource
    parameter 0..* BackboneElement summary !inv-1
    parameter.name 1..1 string summary
    parameter.value[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|ins\#
    tant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|A\#
    nnotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanNa\#
    me|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|C\#
    ontactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|\#
    TriggerDefinition|UsageContext|Dosage|Meta summary
    parameter.resource 0..1 Resource summary
    parameter.part 0..* @Parameters.parameter summary
    """#)
  static let patient = SchemaType(
    "Patient",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    active 0..1 boolean modifier summary
    name 0..* HumanName summary
    telecom 0..* ContactPoint summary
    gender 0..1 code summary =administrative-gender
    birthDate 0..1 date summary
    deceased[x] 0..1 boolean|dateTime modifier summary
    address 0..* Address summary
    maritalStatus 0..1 CodeableConcept
    multipleBirth[x] 0..1 boolean|integer
    photo 0..* Attachment
    contact 0..* BackboneElement !pat-1
    contact.relationship 0..* CodeableConcept
    contact.name 0..1 HumanName
    contact.telecom 0..* ContactPoint
    contact.address 0..1 Address
    contact.gender 0..1 code =administrative-gender
    contact.organization 0..1 Reference(Organization)
    contact.period 0..1 Period
    communication 0..* BackboneElement
    communication.language 1..1 CodeableConcept
    communication.preferred 0..1 boolean
    generalPractitioner 0..* Reference(Organization,Practitioner,PractitionerRole)
    managingOrganization 0..1 Reference(Organization) summary
    link 0..* BackboneElement modifier summary
    link.other 1..1 Reference(Patient,RelatedPerson) summary
    link.type 1..1 code summary =link-type
    """#)
  static let paymentNotice = SchemaType(
    "PaymentNotice",
    #"""
    : DomainResource
    identifier 0..* Identifier
    status 1..1 code modifier summary =fm-status
    request 0..1 Reference
    response 0..1 Reference
    created 1..1 dateTime summary
    provider 0..1 Reference(Organization,Practitioner,PractitionerRole)
    payment 1..1 Reference(PaymentReconciliation) summary
    paymentDate 0..1 date
    payee 0..1 Reference(Organization,Practitioner,PractitionerRole)
    recipient 1..1 Reference(Organization) summary
    amount 1..1 Money summary
    paymentStatus 0..1 CodeableConcept
    """#)
  static let paymentReconciliation = SchemaType(
    "PaymentReconciliation",
    #"""
    : DomainResource
    identifier 0..* Identifier
    status 1..1 code modifier summary =fm-status
    period 0..1 Period summary
    created 1..1 dateTime summary
    paymentIssuer 0..1 Reference(Organization) summary
    request 0..1 Reference(Task)
    requestor 0..1 Reference(Organization,Practitioner,PractitionerRole)
    outcome 0..1 code =remittance-outcome
    disposition 0..1 string
    paymentDate 1..1 date summary
    paymentAmount 1..1 Money summary
    paymentIdentifier 0..1 Identifier
    detail 0..* BackboneElement
    detail.identifier 0..1 Identifier
    detail.predecessor 0..1 Identifier
    detail.type 1..1 CodeableConcept
    detail.request 0..1 Reference
    detail.submitter 0..1 Reference(Organization,Practitioner,PractitionerRole)
    detail.response 0..1 Reference
    detail.date 0..1 date
    detail.responsible 0..1 Reference(PractitionerRole)
    detail.payee 0..1 Reference(Organization,Practitioner,PractitionerRole)
    detail.amount 0..1 Money
    formCode 0..1 CodeableConcept
    processNote 0..* BackboneElement
    processNote.type 0..1 code =note-type
    processNote.text 0..1 string
    """#)
  static let period = SchemaType(
    "Period",
    #"""
    : Element !per-1
    start 0..1 dateTime summary
    end 0..1 dateTime summary
    """#)
  static let person = SchemaType(
    "Person",
    #"""
    : DomainResource
    identifier 0..* Identifier
    name 0..* HumanName summary
    telecom 0..* ContactPoint summary
    gender 0..1 code summary =administrative-gender
    birthDate 0..1 date summary
    address 0..* Address
    photo 0..1 Attachment
    managingOrganization 0..1 Reference(Organization) summary
    active 0..1 boolean modifier summary
    link 0..* BackboneElement
    link.target 1..1 Reference(Patient,Person,Practitioner,RelatedPerson)
    link.assurance 0..1 code =identity-assuranceLevel
    """#)
}
