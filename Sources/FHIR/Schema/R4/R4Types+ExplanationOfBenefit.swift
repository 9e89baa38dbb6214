// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let explanationOfBenefit = SchemaType(
    "ExplanationOfBenefit",
    #"""
    : DomainResource
    identifier 0..* Identifier
    status 1..1 code modifier summary =explanationofbenefit-status
    type 1..1 CodeableConcept summary
    subType 0..1 CodeableConcept
    use 1..1 code summary =claim-use
    patient 1..1 Reference(Patient) summary
    billablePeriod 0..1 Period summary
    created 1..1 dateTime summary
    enterer 0..1 Reference(Practitioner,PractitionerRole)
    insurer 1..1 Reference(Organization) summary
    provider 1..1 Reference(Organization,Practitioner,PractitionerRole) summary
    priority 0..1 CodeableConcept
    fundsReserveRequested 0..1 CodeableConcept
    fundsReserve 0..1 CodeableConcept
    related 0..* BackboneElement
    related.claim 0..1 Reference(Claim)
    related.relationship 0..1 CodeableConcept
    related.reference 0..1 Identifier
    prescription 0..1 Reference(MedicationRequest,VisionPrescription)
    originalPrescription 0..1 Reference(MedicationRequest)
    payee 0..1 BackboneElement
    payee.type 0..1 CodeableConcept
    payee.party 0..1 Reference(Organization,Patient,Practitioner,PractitionerRole,RelatedPerson)
    referral 0..1 Reference(ServiceRequest)
    facility 0..1 Reference(Location)
    claim 0..1 Reference(Claim)
    claimResponse 0..1 Reference(ClaimResponse)
    outcome 1..1 code summary =remittance-outcome
    disposition 0..1 string
    preAuthRef 0..* string
    preAuthRefPeriod 0..* Period
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
    supportingInfo.reason 0..1 Coding
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
    precedence 0..1 positiveInt
    insurance 1..* BackboneElement summary
    insurance.focal 1..1 boolean summary
    insurance.coverage 1..1 Reference(Coverage) summary
    insurance.preAuthRef 0..* string
    accident 0..1 BackboneElement
    accident.date 0..1 date
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
    item.noteNumber 0..* positiveInt
    item.adjudication 0..* BackboneElement
    item.adjudication.category 1..1 CodeableConcept
    item.adjudication.reason 0..1 CodeableConcept
    item.adjudication.amount 0..1 Money
    item.adjudication.value 0..1 decimal
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
    item.detail.noteNumber 0..* positiveInt
    item.detail.adjudication 0..* @ExplanationOfBenefit.item.adjudication
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
    item.detail.subDetail.noteNumber 0..* positiveInt
    item.detail.subDetail.adjudication 0..* @ExplanationOfBenefit.item.adjudication
    addItem 0..* BackboneElement
    addItem.itemSequence 0..* positiveInt
    addItem.detailSequence 0..* positiveInt
    addItem.subDetailSequence 0..* positiveInt
    addItem.provider 0..* Reference(Organization,Practitioner,PractitionerRole)
    addItem.productOrService 1..1 CodeableConcept
    addItem.modifier 0..* CodeableConcept
    addItem.programCode 0..* CodeableConcept
    addItem.serviced[x] 0..1 date|Period
    addItem.location[x] 0..1 CodeableConcept|Address|Reference(Location)
    addItem.quantity 0..1 Quantity
    addItem.unitPrice 0..1 Money
    addItem.factor 0..1 decimal
    addItem.net 0..1 Money
    addItem.bodySite 0..1 CodeableConcept
    addItem.subSite 0..* CodeableConcept
    addItem.noteNumber 0..* positiveInt
    addItem.adjudication 0..* @ExplanationOfBenefit.item.adjudication
    addItem.detail 0..* BackboneElement
    addItem.detail.productOrService 1..1 CodeableConcept
    addItem.detail.modifier 0..* CodeableConcept
    addItem.detail.quantity 0..1 Quantity
    addItem.detail.unitPrice 0..1 Money
    addItem.detail.factor 0..1 decimal
    addItem.detail.net 0..1 Money
    addItem.detail.noteNumber 0..* positiveInt
    addItem.detail.adjudication 0..* @ExplanationOfBenefit.item.adjudication
    addItem.detail.subDetail 0..* BackboneElement
    addItem.detail.subDetail.productOrService 1..1 CodeableConcept
    addItem.detail.subDetail.modifier 0..* CodeableConcept
    addItem.detail.subDetail.quantity 0..1 Quantity
    addItem.detail.subDetail.unitPrice 0..1 Money
    addItem.detail.subDetail.factor 0..1 decimal
    addItem.detail.subDetail.net 0..1 Money
    addItem.detail.subDetail.noteNumber 0..* positiveInt
    addItem.detail.subDetail.adjudication 0..* @ExplanationOfBenefit.item.adjudication
    adjudication 0..* @ExplanationOfBenefit.item.adjudication
    total 0..* BackboneElement summary
    total.category 1..1 CodeableConcept summary
    total.amount 1..1 Money summary
    payment 0..1 BackboneElement
    payment.type 0..1 CodeableConcept
    payment.adjustment 0..1 Money
    payment.adjustmentReason 0..1 CodeableConcept
    payment.date 0..1 date
    payment.amount 0..1 Money
    payment.identifier 0..1 Identifier
    formCode 0..1 CodeableConcept
    form 0..1 Attachment
    processNote 0..* BackboneElement
    processNote.number 0..1 positiveInt
    processNote.type 0..1 code =note-type
    processNote.text 0..1 string
    processNote.language 0..1 CodeableConcept
    benefitPeriod 0..1 Period
    benefitBalance 0..* BackboneElement
    benefitBalance.category 1..1 CodeableConcept
    benefitBalance.excluded 0..1 boolean
    benefitBalance.name 0..1 string
    benefitBalance.description 0..1 string
    benefitBalance.network 0..1 CodeableConcept
    benefitBalance.unit 0..1 CodeableConcept
    benefitBalance.term 0..1 CodeableConcept
    benefitBalance.financial 0..* BackboneElement
    benefitBalance.financial.type 1..1 CodeableConcept
    benefitBalance.financial.allowed[x] 0..1 unsignedInt|string|Money
    benefitBalance.financial.used[x] 0..1 unsignedInt|Money
    """#)
  static let expression = SchemaType(
    "Expression",
    #"""
    : Element !exp-1
    description 0..1 string summary
    name 0..1 id summary
    language 1..1 code summary
    expression 0..1 string summary
    reference 0..1 uri summary
    """#)
  static let `extension` = SchemaType(
    "Extension",
    #"""
    : Element !ext-1
    url 1..1 uri
    value[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integ\#
    er|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|\#
    Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identif\#
    ier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDeta\#
    il|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDef\#
    inition|UsageContext|Dosage|Meta
    """#)
  static let familyMemberHistory = SchemaType(
    "FamilyMemberHistory",
    #"""
    : DomainResource !fhs-1,fhs-2
    identifier 0..* Identifier summary
    instantiatesCanonical 0..* canonical(ActivityDefinition,Measure,OperationDefinition,Plan\#
    Definition,Questionnaire) summary
    instantiatesUri 0..* uri summary
    status 1..1 code modifier summary =history-status
    dataAbsentReason 0..1 CodeableConcept summary
    patient 1..1 Reference(Patient) summary
    date 0..1 dateTime summary
    name 0..1 string summary
    relationship 1..1 CodeableConcept summary
    sex 0..1 CodeableConcept summary
    born[x] 0..1 Period|date|string
    age[x] 0..1 Age|Range|string summary
    estimatedAge 0..1 boolean summary
    deceased[x] 0..1 boolean|Age|Range|date|string summary
    reasonCode 0..* CodeableConcept summary
    reasonReference 0..* Reference(AllergyIntolerance,Condition,DiagnosticReport,DocumentRef\#
    erence,Observation,QuestionnaireResponse) summary
    note 0..* Annotation
    condition 0..* BackboneElement
    condition.code 1..1 CodeableConcept
    condition.outcome 0..1 CodeableConcept
    condition.contributedToDeath 0..1 boolean
    condition.onset[x] 0..1 Age|Range|Period|string
    condition.note 0..* Annotation
    """#)
  static let flag = SchemaType(
    "Flag",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =flag-status
    category 0..* CodeableConcept summary
    code 1..1 CodeableConcept summary
    subject 1..1 Reference(Group,Location,Medication,Organization,Patient,PlanDefinition,Pra\#
    ctitioner,Procedure) summary
    period 0..1 Period summary
    encounter 0..1 Reference(Encounter) summary
    author 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole) summary
    """#)
  static let goal = SchemaType(
    "Goal",
    #"""
    : DomainResource
    identifier 0..* Identifier
    lifecycleStatus 1..1 code modifier summary =goal-status
    achievementStatus 0..1 CodeableConcept summary
    category 0..* CodeableConcept summary
    priority 0..1 CodeableConcept summary
    description 1..1 CodeableConcept summary
    subject 1..1 Reference(Group,Organization,Patient) summary
    start[x] 0..1 date|CodeableConcept summary
    target 0..* BackboneElement !gol-1
    target.measure 0..1 CodeableConcept summary
    target.detail[x] 0..1 Quantity|Range|CodeableConcept|string|boolean|integer|Ratio summary
    target.due[x] 0..1 date|Duration summary
    statusDate 0..1 date summary
    statusReason 0..1 string
    expressedBy 0..1 Reference(Patient,Practitioner,PractitionerRole,RelatedPerson) summary
    addresses 0..* Reference(Condition,MedicationStatement,NutritionOrder,Observation,RiskAs\#
    sessment,ServiceRequest)
    note 0..* Annotation
    outcomeCode 0..* CodeableConcept
    outcomeReference 0..* Reference(Observation)
    """#)
}
