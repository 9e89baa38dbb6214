// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let medicinalProductUndesirableEffect = SchemaType(
    "MedicinalProductUndesirableEffect",
    #"""
    : DomainResource outline
    subject 0..* Reference
    symptomConditionEffect 0..1 CodeableConcept
    classification 0..1 CodeableConcept
    frequencyOfOccurrence 0..1 CodeableConcept
    population 0..* Population
    """#)
  static let messageDefinition = SchemaType(
    "MessageDefinition",
    #"""
    : DomainResource outline
    url 0..1 uri
    identifier 0..* Identifier
    version 0..1 string
    name 0..1 string
    title 0..1 string
    replaces 0..* canonical
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
    base 0..1 canonical
    parent 0..* canonical
    event[x] 0..1 Coding|uri
    category 0..1 code =MessageDefinition.category
    focus 0..* BackboneElement
    focus.code 0..1 code
    focus.profile 0..1 canonical
    focus.min 0..1 unsignedInt
    focus.max 0..1 string
    responseRequired 0..1 code =MessageDefinition.responseRequired
    allowedResponse 0..* BackboneElement
    allowedResponse.message 1..1 canonical
    allowedResponse.situation 0..1 markdown
    graph 0..* canonical
    """#)
  static let messageHeader = SchemaType(
    "MessageHeader",
    #"""
    : DomainResource outline
    event[x] 0..1 Coding|uri
    destination 0..* BackboneElement
    destination.name 0..1 string
    destination.target 0..1 Reference
    destination.endpoint 0..1 url
    destination.receiver 0..1 Reference
    sender 0..1 Reference
    enterer 0..1 Reference
    author 0..1 Reference
    source 1..1 BackboneElement
    source.name 0..1 string
    source.software 0..1 string
    source.version 0..1 string
    source.contact 0..1 ContactPoint
    source.endpoint 0..1 url
    responsible 0..1 Reference
    reason 0..1 CodeableConcept
    response 0..1 BackboneElement
    response.identifier 0..1 id
    response.code 0..1 code =MessageHeader.response.code
    response.details 0..1 Reference
    focus 0..* Reference
    definition 0..1 canonical
    """#)
  static let meta = SchemaType(
    "Meta",
    #"""
    : Element
    versionId 0..1 id summary
    lastUpdated 0..1 instant summary
    source 0..1 uri summary
    profile 0..* canonical(StructureDefinition) summary
    security 0..* Coding summary
    tag 0..* Coding summary
    """#)
  static let molecularSequence = SchemaType(
    "MolecularSequence",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    type 0..1 code =MolecularSequence.type
    coordinateSystem 0..1 integer
    patient 0..1 Reference
    specimen 0..1 Reference
    device 0..1 Reference
    performer 0..1 Reference
    quantity 0..1 Quantity
    referenceSeq 0..1 BackboneElement
    referenceSeq.chromosome 0..1 CodeableConcept
    referenceSeq.genomeBuild 0..1 string
    referenceSeq.orientation 0..1 code =MolecularSequence.referenceSeq.orientation
    referenceSeq.referenceSeqId 0..1 CodeableConcept
    referenceSeq.referenceSeqPointer 0..1 Reference
    referenceSeq.referenceSeqString 0..1 string
    referenceSeq.strand 0..1 code =MolecularSequence.referenceSeq.strand
    referenceSeq.windowStart 0..1 integer
    referenceSeq.windowEnd 0..1 integer
    variant 0..* BackboneElement
    variant.start 0..1 integer
    variant.end 0..1 integer
    variant.observedAllele 0..1 string
    variant.referenceAllele 0..1 string
    variant.cigar 0..1 string
    variant.variantPointer 0..1 Reference
    observedSeq 0..1 string
    quality 0..* BackboneElement
    quality.type 0..1 code =MolecularSequence.quality.type
    quality.standardSequence 0..1 CodeableConcept
    quality.start 0..1 integer
    quality.end 0..1 integer
    quality.score 0..1 Quantity
    quality.method 0..1 CodeableConcept
    quality.truthTP 0..1 decimal
    quality.queryTP 0..1 decimal
    quality.truthFN 0..1 decimal
    quality.queryFP 0..1 decimal
    quality.gtFP 0..1 decimal
    quality.precision 0..1 decimal
    quality.recall 0..1 decimal
    quality.fScore 0..1 decimal
    quality.roc 0..1 BackboneElement
    quality.roc.score 0..* integer
    quality.roc.numTP 0..* integer
    quality.roc.numFP 0..* integer
    quality.roc.numFN 0..* integer
    quality.roc.precision 0..* decimal
    quality.roc.sensitivity 0..* decimal
    quality.roc.fMeasure 0..* decimal
    readCoverage 0..1 integer
    repository 0..* BackboneElement
    repository.type 0..1 code =MolecularSequence.repository.type
    repository.url 0..1 uri
    repository.name 0..1 string
    repository.datasetId 0..1 string
    repository.variantsetId 0..1 string
    repository.readsetId 0..1 string
    pointer 0..* Reference
    structureVariant 0..* BackboneElement
    structureVariant.variantType 0..1 CodeableConcept
    structureVariant.exact 0..1 boolean
    structureVariant.length 0..1 integer
    structureVariant.outer 0..1 BackboneElement
    structureVariant.outer.start 0..1 integer
    structureVariant.outer.end 0..1 integer
    structureVariant.inner 0..1 BackboneElement
    structureVariant.inner.start 0..1 integer
    structureVariant.inner.end 0..1 integer
    """#)
  static let money = SchemaType(
    "Money",
    #"""
    : Element
    value 0..1 decimal summary
    currency 0..1 code summary =currencies
    """#)
  static let namingSystem = SchemaType(
    "NamingSystem",
    #"""
    : DomainResource outline
    name 0..1 string
    status 0..1 code =publication-status
    kind 0..1 code =NamingSystem.kind
    date 0..1 dateTime
    publisher 0..1 string
    contact 0..* ContactDetail
    responsible 0..1 string
    type 0..1 CodeableConcept
    description 0..1 markdown
    useContext 0..* UsageContext
    jurisdiction 0..* CodeableConcept
    usage 0..1 string
    uniqueId 1..* BackboneElement
    uniqueId.type 0..1 code =NamingSystem.uniqueId.type
    uniqueId.value 0..1 string
    uniqueId.preferred 0..1 boolean
    uniqueId.comment 0..1 string
    uniqueId.period 0..1 Period
    """#)
  static let narrative = SchemaType(
    "Narrative",
    #"""
    : Element
    status 1..1 code =narrative-status
    div 1..1 xhtml !txt-1,txt-2
    """#)
  static let nutritionOrder = SchemaType(
    "NutritionOrder",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    instantiates 0..* uri
    status 0..1 code
    intent 0..1 code
    patient 1..1 Reference
    encounter 0..1 Reference
    dateTime 0..1 dateTime
    orderer 0..1 Reference
    allergyIntolerance 0..* Reference
    foodPreferenceModifier 0..* CodeableConcept
    excludeFoodModifier 0..* CodeableConcept
    oralDiet 0..1 BackboneElement
    oralDiet.type 0..* CodeableConcept
    oralDiet.schedule 0..* Timing
    oralDiet.nutrient 0..* BackboneElement
    oralDiet.nutrient.modifier 0..1 CodeableConcept
    oralDiet.nutrient.amount 0..1 Quantity
    oralDiet.texture 0..* BackboneElement
    oralDiet.texture.modifier 0..1 CodeableConcept
    oralDiet.texture.foodType 0..1 CodeableConcept
    oralDiet.fluidConsistencyType 0..* CodeableConcept
    oralDiet.instruction 0..1 string
    supplement 0..* BackboneElement
    supplement.type 0..1 CodeableConcept
    supplement.productName 0..1 string
    supplement.schedule 0..* Timing
    supplement.quantity 0..1 Quantity
    supplement.instruction 0..1 string
    enteralFormula 0..1 BackboneElement
    enteralFormula.baseFormulaType 0..1 CodeableConcept
    enteralFormula.baseFormulaProductName 0..1 string
    enteralFormula.additiveType 0..1 CodeableConcept
    enteralFormula.additiveProductName 0..1 string
    enteralFormula.caloricDensity 0..1 Quantity
    enteralFormula.routeofAdministration 0..1 CodeableConcept
    enteralFormula.administration 0..* BackboneElement
    enteralFormula.administration.schedule 0..1 Timing
    enteralFormula.administration.quantity 0..1 Quantity
    enteralFormula.administration.rate[x] 0..1 Quantity|Ratio
    enteralFormula.maxVolumeToDeliver 0..1 Quantity
    enteralFormula.administrationInstruction 0..1 string
    note 0..* Annotation
    """#)
  static let observation = SchemaType(
    "Observation",
    #"""
    : DomainResource !obs-6,obs-7
    identifier 0..* Identifier summary
    basedOn 0..* Reference(CarePlan,DeviceRequest,ImmunizationRecommendation,MedicationReque\#
    st,NutritionOrder,ServiceRequest) summary
    partOf 0..* Reference(ImagingStudy,Immunization,MedicationAdministration,MedicationDispe\#
    nse,MedicationStatement,Procedure) summary
    status 1..1 code modifier summary =observation-status
    category 0..* CodeableConcept
    code 1..1 CodeableConcept summary
    subject 0..1 Reference(Device,Group,Location,Patient) summary
    focus 0..* Reference summary
    encounter 0..1 Reference(Encounter) summary
    effective[x] 0..1 dateTime|Period|Timing|instant summary
    issued 0..1 instant summary
    performer 0..* Reference(CareTeam,Organization,Patient,Practitioner,PractitionerRole,Rel\#
    atedPerson) summary
    value[x] 0..1 Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|ti\#
    me|dateTime|Period summary
    dataAbsentReason 0..1 CodeableConcept
    interpretation 0..* CodeableConcept
    note 0..* Annotation
    bodySite 0..1 CodeableConcept
    method 0..1 CodeableConcept
    specimen 0..1 Reference(Specimen)
    device 0..1 Reference(Device,DeviceMetric)
    referenceRange 0..* BackboneElement !obs-3
    referenceRange.low 0..1 Quantity
    referenceRange.high 0..1 Quantity
    referenceRange.type 0..1 CodeableConcept
    referenceRange.appliesTo 0..* CodeableConcept
    referenceRange.age 0..1 Range
    referenceRange.text 0..1 string
    hasMember 0..* Reference(MolecularSequence,Observation,QuestionnaireResponse) summary
    derivedFrom 0..* Reference(DocumentReference,ImagingStudy,Media,MolecularSequence,Observ\#
    ation,QuestionnaireResponse) summary
    component 0..* BackboneElement summary
    component.code 1..1 CodeableConcept summary
    component.value[x] 0..1 Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|Samp\#
    ledData|time|dateTime|Period summary
    component.dataAbsentReason 0..1 CodeableConcept
    component.interpretation 0..* CodeableConcept
    component.referenceRange 0..* @Observation.referenceRange
    """#)
}
