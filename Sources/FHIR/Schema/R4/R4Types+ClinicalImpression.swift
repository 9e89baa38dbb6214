// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let clinicalImpression = SchemaType(
    "ClinicalImpression",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    statusReason 0..1 CodeableConcept
    code 0..1 CodeableConcept
    description 0..1 string
    subject 1..1 Reference
    encounter 0..1 Reference
    effective[x] 0..1 dateTime|Period
    date 0..1 dateTime
    assessor 0..1 Reference
    previous 0..1 Reference
    problem 0..* Reference
    investigation 0..* BackboneElement
    investigation.code 1..1 CodeableConcept
    investigation.item 0..* Reference
    protocol 0..* uri
    summary 0..1 string
    finding 0..* BackboneElement
    finding.itemCodeableConcept 0..1 CodeableConcept
    finding.itemReference 0..1 Reference
    finding.basis 0..1 string
    prognosisCodeableConcept 0..* CodeableConcept
    prognosisReference 0..* Reference
    supportingInfo 0..* Reference
    note 0..* Annotation
    """#)
  static let codeSystem = SchemaType(
    "CodeSystem",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
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
    purpose 0..1 markdown
    copyright 0..1 markdown
    caseSensitive 0..1 boolean
    valueSet 0..1 canonical
    hierarchyMeaning 0..1 code =codesystem-hierarchy-meaning
    compositional 0..1 boolean
    versionNeeded 0..1 boolean
    content 0..1 code =codesystem-content-mode
    supplements 0..1 canonical
    count 0..1 unsignedInt
    filter 0..* BackboneElement
    filter.code 0..1 code
    filter.description 0..1 string
    filter.operator 0..* code
    filter.value 0..1 string
    property 0..* BackboneElement
    property.code 0..1 code
    property.uri 0..1 uri
    property.description 0..1 string
    property.type 0..1 code =concept-property-type
    concept 0..* BackboneElement
    concept.code 0..1 code
    concept.display 0..1 string
    concept.definition 0..1 string
    concept.designation 0..* BackboneElement
    concept.designation.language 0..1 code
    concept.designation.use 0..1 Coding
    concept.designation.value 0..1 string
    concept.property 0..* BackboneElement
    concept.property.code 0..1 code
    concept.property.value[x] 0..1 code|Coding|string|integer|boolean|dateTime|decimal
    concept.concept 0..* @CodeSystem.concept
    """#)
  static let codeableConcept = SchemaType(
    "CodeableConcept",
    #"""
    : Element
    coding 0..* Coding summary
    text 0..1 string summary
    """#)
  static let coding = SchemaType(
    "Coding",
    #"""
    : Element
    system 0..1 uri summary
    version 0..1 string summary
    code 0..1 code summary
    display 0..1 string summary
    userSelected 0..1 boolean summary
    """#)
  static let communication = SchemaType(
    "Communication",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    instantiatesCanonical 0..* canonical(ActivityDefinition,Measure,OperationDefinition,Plan\#
    Definition,Questionnaire) summary
    instantiatesUri 0..* uri summary
    basedOn 0..* Reference summary
    partOf 0..* Reference summary
    inResponseTo 0..* Reference(Communication)
    status 1..1 code modifier summary =event-status
    statusReason 0..1 CodeableConcept summary
    category 0..* CodeableConcept
    priority 0..1 code summary =request-priority
    medium 0..* CodeableConcept
    subject 0..1 Reference(Group,Patient) summary
    topic 0..1 CodeableConcept
    about 0..* Reference
    encounter 0..1 Reference(Encounter) summary
    sent 0..1 dateTime
    received 0..1 dateTime
    recipient 0..* Reference(CareTeam,Device,Group,HealthcareService,Organization,Patient,Pr\#
    actitioner,PractitionerRole,RelatedPerson)
    sender 0..1 Reference(Device,HealthcareService,Organization,Patient,Practitioner,Practit\#
    ionerRole,RelatedPerson)
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,DiagnosticReport,DocumentReference,Observation\#
    ) summary
    payload 0..* BackboneElement
    payload.content[x] 1..1 string|Attachment|Reference
    note 0..* Annotation
    """#)
  static let communicationRequest = SchemaType(
    "CommunicationRequest",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    basedOn 0..* Reference summary
    replaces 0..* Reference(CommunicationRequest) summary
    groupIdentifier 0..1 Identifier summary
    status 1..1 code modifier summary =request-status
    statusReason 0..1 CodeableConcept
    category 0..* CodeableConcept
    priority 0..1 code summary =request-priority
    doNotPerform 0..1 boolean modifier summary
    medium 0..* CodeableConcept
    subject 0..1 Reference(Group,Patient)
    about 0..* Reference
    encounter 0..1 Reference(Encounter) summary
    payload 0..* BackboneElement
    payload.content[x] 1..1 string|Attachment|Reference
    occurrence[x] 0..1 dateTime|Period summary
    authoredOn 0..1 dateTime summary
    requester 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Relat\#
    edPerson) summary
    recipient 0..* Reference(CareTeam,Device,Group,HealthcareService,Organization,Patient,Pr\#
    actitioner,PractitionerRole,RelatedPerson)
    sender 0..1 Reference(Device,HealthcareService,Organization,Patient,Practitioner,Practit\#
    ionerRole,RelatedPerson) summary
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(Condition,DiagnosticReport,DocumentReference,Observation\#
    ) summary
    note 0..* Annotation
    """#)
  static let compartmentDefinition = SchemaType(
    "CompartmentDefinition",
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
    purpose 0..1 markdown
    code 0..1 code =CompartmentDefinition.code
    search 0..1 boolean
    resource 0..* BackboneElement
    resource.code 0..1 code
    resource.param 0..* string
    resource.documentation 0..1 string
    """#)
  static let composition = SchemaType(
    "Composition",
    #"""
    : DomainResource
    identifier 0..1 Identifier summary
    status 1..1 code modifier summary =composition-status
    type 1..1 CodeableConcept summary
    category 0..* CodeableConcept summary
    subject 0..1 Reference summary
    encounter 0..1 Reference(Encounter) summary
    date 1..1 dateTime summary
    author 1..* Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedP\#
    erson) summary
    title 1..1 string summary
    confidentiality 0..1 code summary =v3-ConfidentialityClassification
    attester 0..* BackboneElement
    attester.mode 1..1 code =composition-attestation-mode
    attester.time 0..1 dateTime
    attester.party 0..1 Reference(Organization,Patient,Practitioner,PractitionerRole,Related\#
    Person)
    custodian 0..1 Reference(Organization) summary
    relatesTo 0..* BackboneElement
    relatesTo.code 1..1 code =document-relationship-type
    relatesTo.target[x] 1..1 Identifier|Reference(Composition)
    event 0..* BackboneElement summary
    event.code 0..* CodeableConcept summary
    event.period 0..1 Period summary
    event.detail 0..* Reference summary
    section 0..* BackboneElement !cmp-1,cmp-2
    section.title 0..1 string
    section.code 0..1 CodeableConcept
    section.author 0..* Reference(Device,Organization,Patient,Practitioner,PractitionerRole,\#
    RelatedPerson)
    section.focus 0..1 Reference
    section.text 0..1 Narrative
    section.mode 0..1 code =list-mode
    section.orderedBy 0..1 CodeableConcept
    section.entry 0..* Reference
    section.emptyReason 0..1 CodeableConcept
    section.section 0..* @Composition.section
    """#)
  static let conceptMap = SchemaType(
    "ConceptMap",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..1 Identifier
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
    purpose 0..1 markdown
    copyright 0..1 markdown
    source[x] 0..1 uri|canonical
    target[x] 0..1 uri|canonical
    group 0..* BackboneElement
    group.source 0..1 uri
    group.sourceVersion 0..1 string
    group.target 0..1 uri
    group.targetVersion 0..1 string
    group.element 1..* BackboneElement
    group.element.code 0..1 code
    group.element.display 0..1 string
    group.element.target 0..* BackboneElement
    group.element.target.code 0..1 code
    group.element.target.display 0..1 string
    group.element.target.equivalence 0..1 code =ConceptMap.group.element.target.equivalence
    group.element.target.comment 0..1 string
    group.element.target.dependsOn 0..* BackboneElement
    group.element.target.dependsOn.property 0..1 uri
    group.element.target.dependsOn.system 0..1 canonical
    group.element.target.dependsOn.value 0..1 string
    group.element.target.dependsOn.display 0..1 string
    group.element.target.product 0..* @ConceptMap.group.element.target.dependsOn
    group.unmapped 0..1 BackboneElement
    group.unmapped.mode 0..1 code =ConceptMap.group.unmapped.mode
    group.unmapped.code 0..1 code
    group.unmapped.display 0..1 string
    group.unmapped.url 0..1 canonical
    """#)
}
