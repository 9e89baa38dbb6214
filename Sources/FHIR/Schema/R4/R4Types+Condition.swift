// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let condition = SchemaType(
    "Condition",
    #"""
    : DomainResource !con-3,con-4,con-5
    identifier 0..* Identifier summary
    clinicalStatus 0..1 CodeableConcept modifier summary =condition-clinical
    verificationStatus 0..1 CodeableConcept modifier summary =condition-ver-status
    category 0..* CodeableConcept
    severity 0..1 CodeableConcept
    code 0..1 CodeableConcept summary
    bodySite 0..* CodeableConcept summary
    subject 1..1 Reference(Group,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    onset[x] 0..1 dateTime|Age|Period|Range|string summary
    abatement[x] 0..1 dateTime|Age|Period|Range|string
    recordedDate 0..1 dateTime summary
    recorder 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    asserter 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    stage 0..* BackboneElement !con-1
    stage.summary 0..1 CodeableConcept
    stage.assessment 0..* Reference(ClinicalImpression,DiagnosticReport,Observation)
    stage.type 0..1 CodeableConcept
    evidence 0..* BackboneElement !con-2
    evidence.code 0..* CodeableConcept summary
    evidence.detail 0..* Reference summary
    note 0..* Annotation
    """#)
  static let consent = SchemaType(
    "Consent",
    #"""
    : DomainResource !ppc-1,ppc-2,ppc-3,ppc-4,ppc-5
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =consent-state-codes
    scope 1..1 CodeableConcept modifier summary
    category 1..* CodeableConcept summary
    patient 0..1 Reference(Patient) summary
    dateTime 0..1 dateTime summary
    performer 0..* Reference(Organization,Patient,Practitioner,PractitionerRole,RelatedPerso\#
    n) summary
    organization 0..* Reference(Organization) summary
    source[x] 0..1 Attachment|Reference(Consent,Contract,DocumentReference,QuestionnaireResp\#
    onse) summary
    policy 0..* BackboneElement
    policy.authority 0..1 uri
    policy.uri 0..1 uri
    policyRule 0..1 CodeableConcept summary
    verification 0..* BackboneElement summary
    verification.verified 1..1 boolean summary
    verification.verifiedWith 0..1 Reference(Patient,RelatedPerson)
    verification.verificationDate 0..1 dateTime
    provision 0..1 BackboneElement summary
    provision.type 0..1 code summary =consent-provision-type
    provision.period 0..1 Period summary
    provision.actor 0..* BackboneElement
    provision.actor.role 1..1 CodeableConcept
    provision.actor.reference 1..1 Reference(CareTeam,Device,Group,Organization,Patient,Prac\#
    titioner,PractitionerRole,RelatedPerson)
    provision.action 0..* CodeableConcept summary
    provision.securityLabel 0..* Coding summary
    provision.purpose 0..* Coding summary
    provision.class 0..* Coding summary
    provision.code 0..* CodeableConcept summary
    provision.dataPeriod 0..1 Period summary
    provision.data 0..* BackboneElement summary
    provision.data.meaning 1..1 code summary =consent-data-meaning
    provision.data.reference 1..1 Reference summary
    provision.provision 0..* @Consent.provision
    """#)
  static let contactDetail = SchemaType(
    "ContactDetail",
    #"""
    : Element outline
    name 0..1 string
    telecom 0..* ContactPoint
    """#)
  static let contactPoint = SchemaType(
    "ContactPoint",
    #"""
    : Element !cpt-2
    system 0..1 code summary =contact-point-system
    value 0..1 string summary
    use 0..1 code modifier summary =contact-point-use
    rank 0..1 positiveInt summary
    period 0..1 Period summary
    """#)
  static let contract = SchemaType(
    "Contract",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    url 0..1 uri
    version 0..1 string
    status 0..1 code
    legalState 0..1 CodeableConcept
    instantiatesCanonical 0..1 Reference
    instantiatesUri 0..1 uri
    contentDerivative 0..1 CodeableConcept
    issued 0..1 dateTime
    applies 0..1 Period
    expirationType 0..1 CodeableConcept
    subject 0..* Reference
    authority 0..* Reference
    domain 0..* Reference
    site 0..* Reference
    name 0..1 string
    title 0..1 string
    subtitle 0..1 string
    alias 0..* string
    author 0..1 Reference
    scope 0..1 CodeableConcept
    topic[x] 0..1 CodeableConcept|Reference
    type 0..1 CodeableConcept
    subType 0..* CodeableConcept
    contentDefinition 0..1 BackboneElement
    contentDefinition.type 1..1 CodeableConcept
    contentDefinition.subType 0..1 CodeableConcept
    contentDefinition.publisher 0..1 Reference
    contentDefinition.publicationDate 0..1 dateTime
    contentDefinition.publicationStatus 0..1 code
    contentDefinition.copyright 0..1 markdown
    term 0..* BackboneElement
    term.identifier 0..1 Identifier
    term.issued 0..1 dateTime
    term.applies 0..1 Period
    term.topic[x] 0..1 CodeableConcept|Reference
    term.type 0..1 CodeableConcept
    term.subType 0..1 CodeableConcept
    term.text 0..1 string
    term.securityLabel 0..* BackboneElement
    term.securityLabel.number 0..* unsignedInt
    term.securityLabel.classification 1..1 Coding
    term.securityLabel.category 0..* Coding
    term.securityLabel.control 0..* Coding
    term.offer 1..1 BackboneElement
    term.offer.identifier 0..* Identifier
    term.offer.party 0..* BackboneElement
    term.offer.party.reference 1..* Reference
    term.offer.party.role 1..1 CodeableConcept
    term.offer.topic 0..1 Reference
    term.offer.type 0..1 CodeableConcept
    term.offer.decision 0..1 CodeableConcept
    term.offer.decisionMode 0..* CodeableConcept
    term.offer.answer 0..* BackboneElement
    term.offer.answer.value[x] 0..1 boolean|decimal|integer|date|dateTime|time|string|uri|At\#
    tachment|Coding|Quantity|Reference
    term.offer.text 0..1 string
    term.offer.linkId 0..* string
    term.offer.securityLabelNumber 0..* unsignedInt
    term.asset 0..* BackboneElement
    term.asset.scope 0..1 CodeableConcept
    term.asset.type 0..* CodeableConcept
    term.asset.typeReference 0..* Reference
    term.asset.subtype 0..* CodeableConcept
    term.asset.relationship 0..1 Coding
    term.asset.context 0..* BackboneElement
    term.asset.context.reference 0..1 Reference
    term.asset.context.code 0..* CodeableConcept
    term.asset.context.text 0..1 string
    term.asset.condition 0..1 string
    term.asset.periodType 0..* CodeableConcept
    term.asset.period 0..* Period
    term.asset.usePeriod 0..* Period
    term.asset.text 0..1 string
    term.asset.linkId 0..* string
    term.asset.answer 0..* @Contract.term.offer.answer
    term.asset.securityLabelNumber 0..* unsignedInt
    term.asset.valuedItem 0..* BackboneElement
    term.asset.valuedItem.entity[x] 0..1 CodeableConcept|Reference
    term.asset.valuedItem.identifier 0..1 Identifier
    term.asset.valuedItem.effectiveTime 0..1 dateTime
    term.asset.valuedItem.quantity 0..1 Quantity
    term.asset.valuedItem.unitPrice 0..1 Money
    term.asset.valuedItem.factor 0..1 decimal
    term.asset.valuedItem.points 0..1 decimal
    term.asset.valuedItem.net 0..1 Money
    term.asset.valuedItem.payment 0..1 string
    term.asset.valuedItem.paymentDate 0..1 dateTime
    term.asset.valuedItem.responsible 0..1 Reference
    term.asset.valuedItem.recipient 0..1 Reference
    term.asset.valuedItem.linkId 0..* string
    term.asset.valuedItem.securityLabelNumber 0..* unsignedInt
    term.action 0..* BackboneElement
    term.action.doNotPerform 0..1 boolean
    term.action.type 1..1 CodeableConcept
    term.action.subject 0..* BackboneElement
    term.action.subject.reference 1..* Reference
    term.action.subject.role 0..1 CodeableConcept
    term.action.intent 1..1 CodeableConcept
    term.action.linkId 0..* string
    term.action.status 1..1 CodeableConcept
    term.action.context 0..1 Reference
    term.action.contextLinkId 0..* string
    term.action.occurrence[x] 0..1 dateTime|Period|Timing
    term.action.requester 0..* Reference
    term.action.requesterLinkId 0..* string
    term.action.performerType 0..* CodeableConcept
    term.action.performerRole 0..1 CodeableConcept
    term.action.performer 0..1 Reference
    term.action.performerLinkId 0..* string
    term.action.reasonCode 0..* CodeableConcept
    term.action.reasonReference 0..* Reference
    term.action.reason 0..* string
    term.action.reasonLinkId 0..* string
    term.action.note 0..* Annotation
    term.action.securityLabelNumber 0..* unsignedInt
    term.group 0..* @Contract.term
    supportingInfo 0..* Reference
    relevantHistory 0..* Reference
    signer 0..* BackboneElement
    signer.type 1..1 Coding
    signer.party 1..1 Reference
    signer.signature 1..* Signature
    friendly 0..* BackboneElement
    friendly.content[x] 0..1 Attachment|Reference
    legal 0..* BackboneElement
    legal.content[x] 0..1 Attachment|Reference
    rule 0..* BackboneElement
    rule.content[x] 0..1 Attachment|Reference
    legallyBinding[x] 0..1 Attachment|Reference
    """#)
  static let contributor = SchemaType(
    "Contributor",
    #"""
    : Element outline
    type 0..1 code =Contributor.type
    name 0..1 string
    contact 0..* ContactDetail
    """#)
  static let count = SchemaType(
    "Count",
    #"""
    : Quantity outline
    """#)
  static let coverage = SchemaType(
    "Coverage",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =fm-status
    type 0..1 CodeableConcept summary
    policyHolder 0..1 Reference(Organization,Patient,RelatedPerson) summary
    subscriber 0..1 Reference(Patient,RelatedPerson) summary
    subscriberId 0..1 string summary
    beneficiary 1..1 Reference(Patient) summary
    dependent 0..1 string summary
    relationship 0..1 CodeableConcept
    period 0..1 Period summary
    payor 1..* Reference(Organization,Patient,RelatedPerson) summary
    class 0..* BackboneElement
    class.type 1..1 CodeableConcept summary
    class.value 1..1 string summary
    class.name 0..1 string summary
    order 0..1 positiveInt summary
    network 0..1 string summary
    costToBeneficiary 0..* BackboneElement
    costToBeneficiary.type 0..1 CodeableConcept summary
    costToBeneficiary.value[x] 1..1 Quantity|Money summary
    costToBeneficiary.exception 0..* BackboneElement
    costToBeneficiary.exception.type 1..1 CodeableConcept summary
    costToBeneficiary.exception.period 0..1 Period summary
    subrogation 0..1 boolean
    contract 0..* Reference(Contract)
    """#)
}
