// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let substanceSourceMaterial = SchemaType(
    "SubstanceSourceMaterial",
    #"""
    : DomainResource outline
    sourceMaterialClass 0..1 CodeableConcept
    sourceMaterialType 0..1 CodeableConcept
    sourceMaterialState 0..1 CodeableConcept
    organismId 0..1 Identifier
    organismName 0..1 string
    parentSubstanceId 0..* Identifier
    parentSubstanceName 0..* string
    countryOfOrigin 0..* CodeableConcept
    geographicalLocation 0..* string
    developmentStage 0..1 CodeableConcept
    fractionDescription 0..* BackboneElement
    fractionDescription.fraction 0..1 string
    fractionDescription.materialType 0..1 CodeableConcept
    organism 0..1 BackboneElement
    organism.family 0..1 CodeableConcept
    organism.genus 0..1 CodeableConcept
    organism.species 0..1 CodeableConcept
    organism.intraspecificType 0..1 CodeableConcept
    organism.intraspecificDescription 0..1 string
    organism.author 0..* BackboneElement
    organism.author.authorType 0..1 CodeableConcept
    organism.author.authorDescription 0..1 string
    organism.hybrid 0..1 BackboneElement
    organism.hybrid.maternalOrganismId 0..1 string
    organism.hybrid.maternalOrganismName 0..1 string
    organism.hybrid.paternalOrganismId 0..1 string
    organism.hybrid.paternalOrganismName 0..1 string
    organism.hybrid.hybridType 0..1 CodeableConcept
    organism.organismGeneral 0..1 BackboneElement
    organism.organismGeneral.kingdom 0..1 CodeableConcept
    organism.organismGeneral.phylum 0..1 CodeableConcept
    organism.organismGeneral.class 0..1 CodeableConcept
    organism.organismGeneral.order 0..1 CodeableConcept
    partDescription 0..* BackboneElement
    partDescription.part 0..1 CodeableConcept
    partDescription.partLocation 0..1 CodeableConcept
    """#)
  static let substanceSpecification = SchemaType(
    "SubstanceSpecification",
    #"""
    : DomainResource outline
    identifier 0..1 Identifier
    type 0..1 CodeableConcept
    status 0..1 CodeableConcept
    domain 0..1 CodeableConcept
    description 0..1 string
    source 0..* Reference
    comment 0..1 string
    moiety 0..* BackboneElement
    moiety.role 0..1 CodeableConcept
    moiety.identifier 0..1 Identifier
    moiety.name 0..1 string
    moiety.stereochemistry 0..1 CodeableConcept
    moiety.opticalActivity 0..1 CodeableConcept
    moiety.molecularFormula 0..1 string
    moiety.amount[x] 0..1 Quantity|string
    property 0..* BackboneElement
    property.category 0..1 CodeableConcept
    property.code 0..1 CodeableConcept
    property.parameters 0..1 string
    property.definingSubstance[x] 0..1 Reference|CodeableConcept
    property.amount[x] 0..1 Quantity|string
    referenceInformation 0..1 Reference
    structure 0..1 BackboneElement
    structure.stereochemistry 0..1 CodeableConcept
    structure.opticalActivity 0..1 CodeableConcept
    structure.molecularFormula 0..1 string
    structure.molecularFormulaByMoiety 0..1 string
    structure.isotope 0..* BackboneElement
    structure.isotope.identifier 0..1 Identifier
    structure.isotope.name 0..1 CodeableConcept
    structure.isotope.substitution 0..1 CodeableConcept
    structure.isotope.halfLife 0..1 Quantity
    structure.isotope.molecularWeight 0..1 BackboneElement
    structure.isotope.molecularWeight.method 0..1 CodeableConcept
    structure.isotope.molecularWeight.type 0..1 CodeableConcept
    structure.isotope.molecularWeight.amount 0..1 Quantity
    structure.molecularWeight 0..1 @SubstanceSpecification.structure.isotope.molecularWeight
    structure.source 0..* Reference
    structure.representation 0..* BackboneElement
    structure.representation.type 0..1 CodeableConcept
    structure.representation.representation 0..1 string
    structure.representation.attachment 0..1 Attachment
    code 0..* BackboneElement
    code.code 0..1 CodeableConcept
    code.status 0..1 CodeableConcept
    code.statusDate 0..1 dateTime
    code.comment 0..1 string
    code.source 0..* Reference
    name 0..* BackboneElement
    name.name 0..1 string
    name.type 0..1 CodeableConcept
    name.status 0..1 CodeableConcept
    name.preferred 0..1 boolean
    name.language 0..* CodeableConcept
    name.domain 0..* CodeableConcept
    name.jurisdiction 0..* CodeableConcept
    name.synonym 0..* @SubstanceSpecification.name
    name.translation 0..* @SubstanceSpecification.name
    name.official 0..* BackboneElement
    name.official.authority 0..1 CodeableConcept
    name.official.status 0..1 CodeableConcept
    name.official.date 0..1 dateTime
    name.source 0..* Reference
    molecularWeight 0..* @SubstanceSpecification.structure.isotope.molecularWeight
    relationship 0..* BackboneElement
    relationship.substance[x] 0..1 Reference|CodeableConcept
    relationship.relationship 0..1 CodeableConcept
    relationship.isDefining 0..1 boolean
    relationship.amount[x] 0..1 Quantity|Range|Ratio|string
    relationship.amountRatioLowLimit 0..1 Ratio
    relationship.amountType 0..1 CodeableConcept
    relationship.source 0..* Reference
    nucleicAcid 0..1 Reference
    polymer 0..1 Reference
    protein 0..1 Reference
    sourceMaterial 0..1 Reference
    """#)
  static let supplyDelivery = SchemaType(
    "SupplyDelivery",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    basedOn 0..* Reference
    partOf 0..* Reference
    status 0..1 code =SupplyDelivery.status
    patient 0..1 Reference
    type 0..1 CodeableConcept
    suppliedItem 0..1 BackboneElement
    suppliedItem.quantity 0..1 Quantity
    suppliedItem.item[x] 0..1 CodeableConcept|Reference
    occurrence[x] 0..1 dateTime|Period|Timing
    supplier 0..1 Reference
    destination 0..1 Reference
    receiver 0..* Reference
    """#)
  static let supplyRequest = SchemaType(
    "SupplyRequest",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code =SupplyRequest.status
    category 0..1 CodeableConcept
    priority 0..1 code
    item[x] 0..1 CodeableConcept|Reference
    quantity 1..1 Quantity
    parameter 0..* BackboneElement
    parameter.code 0..1 CodeableConcept
    parameter.value[x] 0..1 CodeableConcept|Quantity|Range|boolean
    occurrence[x] 0..1 dateTime|Period|Timing
    authoredOn 0..1 dateTime
    requester 0..1 Reference
    supplier 0..* Reference
    reasonCode 0..* CodeableConcept
    reasonReference 0..* Reference
    deliverFrom 0..1 Reference
    deliverTo 0..1 Reference
    """#)
  static let task = SchemaType(
    "Task",
    #"""
    : DomainResource !inv-1@Task
    identifier 0..* Identifier
    instantiatesCanonical 0..1 canonical(ActivityDefinition) summary
    instantiatesUri 0..1 uri summary
    basedOn 0..* Reference summary
    groupIdentifier 0..1 Identifier summary
    partOf 0..* Reference(Task) summary
    status 1..1 code modifier summary =task-status
    statusReason 0..1 CodeableConcept summary
    businessStatus 0..1 CodeableConcept summary
    intent 1..1 code summary =task-intent
    priority 0..1 code =request-priority
    code 0..1 CodeableConcept summary
    description 0..1 string summary
    focus 0..1 Reference summary
    for 0..1 Reference summary
    encounter 0..1 Reference(Encounter) summary
    executionPeriod 0..1 Period summary
    authoredOn 0..1 dateTime
    lastModified 0..1 dateTime summary
    requester 0..1 Reference(Device,Organization,Patient,Practitioner,PractitionerRole,Relat\#
    edPerson) summary
    performerType 0..* CodeableConcept
    owner 0..1 Reference(CareTeam,Device,HealthcareService,Organization,Patient,Practitioner\#
    ,PractitionerRole,RelatedPerson) summary
    location 0..1 Reference(Location) summary
    reasonCode 0..1 CodeableConcept
    reasonReference 0..1 Reference
    insurance 0..* Reference(ClaimResponse,Coverage)
    note 0..* Annotation
    relevantHistory 0..* Reference(Provenance)
    restriction 0..1 BackboneElement
    restriction.repetitions 0..1 positiveInt
    restriction.period 0..1 Period
    restriction.recipient 0..* Reference(Group,Organization,Patient,Practitioner,Practitione\#
    rRole,RelatedPerson)
    input 0..* BackboneElement
    input.type 1..1 CodeableConcept
    input.value[x] 1..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant\#
    |integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annot\#
    ation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|I\#
    dentifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Conta\#
    ctDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|Trig\#
    gerDefinition|UsageContext|Dosage|Meta
    output 0..* BackboneElement
    output.type 1..1 CodeableConcept
    output.value[x] 1..1 base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instan\#
    t|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Anno\#
    tation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|\#
    Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Cont\#
    actDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|Tri\#
    ggerDefinition|UsageContext|Dosage|Meta
    """#)
  static let terminologyCapabilities = SchemaType(
    "TerminologyCapabilities",
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
    purpose 0..1 markdown
    copyright 0..1 markdown
    kind 0..1 code
    software 0..1 BackboneElement
    software.name 0..1 string
    software.version 0..1 string
    implementation 0..1 BackboneElement
    implementation.description 0..1 string
    implementation.url 0..1 url
    lockedDate 0..1 boolean
    codeSystem 0..* BackboneElement
    codeSystem.uri 0..1 canonical
    codeSystem.version 0..* BackboneElement
    codeSystem.version.code 0..1 string
    codeSystem.version.isDefault 0..1 boolean
    codeSystem.version.compositional 0..1 boolean
    codeSystem.version.language 0..* code
    codeSystem.version.filter 0..* BackboneElement
    codeSystem.version.filter.code 0..1 code
    codeSystem.version.filter.op 0..* code
    codeSystem.version.property 0..* code
    codeSystem.subsumption 0..1 boolean
    expansion 0..1 BackboneElement
    expansion.hierarchical 0..1 boolean
    expansion.paging 0..1 boolean
    expansion.incomplete 0..1 boolean
    expansion.parameter 0..* BackboneElement
    expansion.parameter.name 0..1 code
    expansion.parameter.documentation 0..1 string
    expansion.textFilter 0..1 markdown
    codeSearch 0..1 code =TerminologyCapabilities.codeSearch
    validateCode 0..1 BackboneElement
    validateCode.translations 0..1 boolean
    translation 0..1 BackboneElement
    translation.needsMap 0..1 boolean
    closure 0..1 BackboneElement
    closure.translation 0..1 boolean
    """#)
}
