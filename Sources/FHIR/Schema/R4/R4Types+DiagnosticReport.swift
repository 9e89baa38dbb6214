// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let diagnosticReport = SchemaType(
    "DiagnosticReport",
    #"""
    : DomainResource
    identifier 0..* Identifier summary
    basedOn 0..* Reference(CarePlan,ImmunizationRecommendation,MedicationRequest,NutritionOr\#
    der,ServiceRequest)
    status 1..1 code modifier summary =diagnostic-report-status
    category 0..* CodeableConcept summary
    code 1..1 CodeableConcept summary
    subject 0..1 Reference(Device,Group,Location,Patient) summary
    encounter 0..1 Reference(Encounter) summary
    effective[x] 0..1 dateTime|Period summary
    issued 0..1 instant summary
    performer 0..* Reference(CareTeam,Organization,Practitioner,PractitionerRole) summary
    resultsInterpreter 0..* Reference(CareTeam,Organization,Practitioner,PractitionerRole) s\#
    ummary
    specimen 0..* Reference(Specimen)
    result 0..* Reference(Observation)
    imagingStudy 0..* Reference(ImagingStudy)
    media 0..* BackboneElement summary
    media.comment 0..1 string
    media.link 1..1 Reference(Media) summary
    conclusion 0..1 string
    conclusionCode 0..* CodeableConcept
    presentedForm 0..* Attachment
    """#)
  static let distance = SchemaType(
    "Distance",
    #"""
    : Quantity outline
    """#)
  static let documentManifest = SchemaType(
    "DocumentManifest",
    #"""
    : DomainResource
    masterIdentifier 0..1 Identifier summary
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =document-reference-status
    type 0..1 CodeableConcept summary
    subject 0..1 Reference(Device,Group,Patient,Practitioner) summary
    created 0..1 dateTime
    author 0..* Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedP\#
    erson) summary
    recipient 0..* Reference(Organization,Patient,Practitioner,PractitionerRole,RelatedPerson)
    source 0..1 uri
    description 0..1 string summary
    content 1..* Reference summary
    related 0..* BackboneElement
    related.identifier 0..1 Identifier
    related.ref 0..1 Reference
    """#)
  static let documentReference = SchemaType(
    "DocumentReference",
    #"""
    : DomainResource
    masterIdentifier 0..1 Identifier summary
    identifier 0..* Identifier summary
    status 1..1 code modifier summary =document-reference-status
    docStatus 0..1 code summary =composition-status
    type 0..1 CodeableConcept summary
    category 0..* CodeableConcept summary
    subject 0..1 Reference(Device,Group,Patient,Practitioner) summary
    date 0..1 instant summary
    author 0..* Reference(Device,Organization,Patient,Practitioner,PractitionerRole,RelatedP\#
    erson) summary
    authenticator 0..1 Reference(Organization,Practitioner,PractitionerRole)
    custodian 0..1 Reference(Organization)
    relatesTo 0..* BackboneElement summary
    relatesTo.code 1..1 code summary =document-relationship-type
    relatesTo.target 1..1 Reference(DocumentReference) summary
    description 0..1 string summary
    securityLabel 0..* CodeableConcept summary
    content 1..* BackboneElement summary
    content.attachment 1..1 Attachment summary
    content.format 0..1 Coding summary
    context 0..1 BackboneElement summary
    context.encounter 0..* Reference(Encounter,EpisodeOfCare)
    context.event 0..* CodeableConcept
    context.period 0..1 Period summary
    context.facilityType 0..1 CodeableConcept
    context.practiceSetting 0..1 CodeableConcept
    context.sourcePatientInfo 0..1 Reference(Patient)
    context.related 0..* Reference
    """#)
  static let domainResource = SchemaType(
    "DomainResource",
    #"""
    : Resource abstract !dom-2,dom-3,dom-4,dom-5,dom-6
    text 0..1 Narrative
    contained 0..* Resource
    extension 0..* Extension
    modifierExtension 0..* Extension modifier
    """#)
  static let dosage = SchemaType(
    "Dosage",
    #"""
    : BackboneElement
    sequence 0..1 integer summary
    text 0..1 string summary
    additionalInstruction 0..* CodeableConcept summary
    patientInstruction 0..1 string summary
    timing 0..1 Timing summary
    asNeeded[x] 0..1 boolean|CodeableConcept summary
    site 0..1 CodeableConcept summary
    route 0..1 CodeableConcept summary
    method 0..1 CodeableConcept summary
    doseAndRate 0..* Element summary
    doseAndRate.type 0..1 CodeableConcept summary
    doseAndRate.dose[x] 0..1 Range|Quantity summary
    doseAndRate.rate[x] 0..1 Ratio|Range|Quantity summary
    maxDosePerPeriod 0..1 Ratio summary
    maxDosePerAdministration 0..1 Quantity summary
    maxDosePerLifetime 0..1 Quantity summary
    """#)
  static let duration = SchemaType(
    "Duration",
    #"""
    : Quantity !drt-1
    """#)
  static let effectEvidenceSynthesis = SchemaType(
    "EffectEvidenceSynthesis",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    status 0..1 code =publication-status
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    description 0..1 markdown
    note 0..* Annotation
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
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
    synthesisType 0..1 CodeableConcept
    studyType 0..1 CodeableConcept
    population 1..1 Reference
    exposure 1..1 Reference
    exposureAlternative 1..1 Reference
    outcome 1..1 Reference
    sampleSize 0..1 BackboneElement
    sampleSize.description 0..1 string
    sampleSize.numberOfStudies 0..1 integer
    sampleSize.numberOfParticipants 0..1 integer
    resultsByExposure 0..* BackboneElement
    resultsByExposure.description 0..1 string
    resultsByExposure.exposureState 0..1 code =EffectEvidenceSynthesis.resultsByExposure.exp\#
    osureState
    resultsByExposure.variantState 0..1 CodeableConcept
    resultsByExposure.riskEvidenceSynthesis 1..1 Reference
    effectEstimate 0..* BackboneElement
    effectEstimate.description 0..1 string
    effectEstimate.type 0..1 CodeableConcept
    effectEstimate.variantState 0..1 CodeableConcept
    effectEstimate.value 0..1 decimal
    effectEstimate.unitOfMeasure 0..1 CodeableConcept
    effectEstimate.precisionEstimate 0..* BackboneElement
    effectEstimate.precisionEstimate.type 0..1 CodeableConcept
    effectEstimate.precisionEstimate.level 0..1 decimal
    effectEstimate.precisionEstimate.from 0..1 decimal
    effectEstimate.precisionEstimate.to 0..1 decimal
    certainty 0..* BackboneElement
    certainty.rating 0..* CodeableConcept
    certainty.note 0..* Annotation
    certainty.certaintySubcomponent 0..* BackboneElement
    certainty.certaintySubcomponent.type 0..1 CodeableConcept
    certainty.certaintySubcomponent.rating 0..* CodeableConcept
    certainty.certaintySubcomponent.note 0..* Annotation
    """#)
  static let element = SchemaType(
    "Element",
    #"""
    : abstract !ele-1
    id 0..1 string
    extension 0..* Extension !ele-1
    """#)
  static let elementDefinition = SchemaType(
    "ElementDefinition",
    #"""
    : BackboneElement outline
    path 0..1 string
    representation 0..* code =ElementDefinition.representation
    sliceName 0..1 string
    sliceIsConstraining 0..1 boolean
    label 0..1 string
    code 0..* Coding
    slicing 0..1 BackboneElement
    slicing.discriminator 0..* BackboneElement
    slicing.discriminator.type 0..1 code =ElementDefinition.slicing.discriminator.type
    slicing.discriminator.path 0..1 string
    slicing.description 0..1 string
    slicing.ordered 0..1 boolean
    slicing.rules 0..1 code =ElementDefinition.slicing.rules
    short 0..1 string
    definition 0..1 markdown
    comment 0..1 markdown
    requirements 0..1 markdown
    alias 0..* string
    min 0..1 unsignedInt
    max 0..1 string
    base 0..1 BackboneElement
    base.path 0..1 string
    base.min 0..1 unsignedInt
    base.max 0..1 string
    contentReference 0..1 uri
    type 0..* BackboneElement
    type.code 0..1 uri
    type.profile 0..* canonical
    type.targetProfile 0..* canonical
    type.aggregation 0..* code =ElementDefinition.type.aggregation
    type.versioning 0..1 code =ElementDefinition.type.versioning
    defaultValue[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instan\#
    t|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Anno\#
    tation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|\#
    Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Cont\#
    actDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|Tri\#
    ggerDefinition|UsageContext|Dosage
    meaningWhenMissing 0..1 markdown
    orderMeaning 0..1 string
    fixed[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integ\#
    er|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|\#
    Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identif\#
    ier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDeta\#
    il|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDef\#
    inition|UsageContext|Dosage
    pattern[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|int\#
    eger|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotatio\#
    n|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Ident\#
    ifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDe\#
    tail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerD\#
    efinition|UsageContext|Dosage
    example 0..* BackboneElement
    example.label 0..1 string
    example.value[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|insta\#
    nt|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Ann\#
    otation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName\#
    |Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Con\#
    tactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|Tr\#
    iggerDefinition|UsageContext|Dosage
    minValue[x] 0..1 date|dateTime|instant|time|decimal|integer|positiveInt|unsignedInt|Quantity
    maxValue[x] 0..1 date|dateTime|instant|time|decimal|integer|positiveInt|unsignedInt|Quantity
    maxLength 0..1 integer
    condition 0..* id
    constraint 0..* BackboneElement
    constraint.key 0..1 id
    constraint.requirements 0..1 string
    constraint.severity 0..1 code =ElementDefinition.constraint.severity
    constraint.human 0..1 string
    constraint.expression 0..1 string
    constraint.xpath 0..1 string
    constraint.source 0..1 canonical
    mustSupport 0..1 boolean
    isModifier 0..1 boolean
    isModifierReason 0..1 string
    isSummary 0..1 boolean
    binding 0..1 BackboneElement
    binding.strength 0..1 code =ElementDefinition.binding.strength
    binding.description 0..1 string
    binding.valueSet 0..1 canonical
    mapping 0..* BackboneElement
    mapping.identity 0..1 id
    mapping.language 0..1 code
    mapping.map 0..1 string
    mapping.comment 0..1 string
    """#)
}
