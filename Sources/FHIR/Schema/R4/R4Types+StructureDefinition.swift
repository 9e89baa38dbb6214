// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let structureDefinition = SchemaType(
    "StructureDefinition",
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
    keyword 0..* Coding
    fhirVersion 0..1 code =FHIR-version
    mapping 0..* BackboneElement
    mapping.identity 0..1 id
    mapping.uri 0..1 uri
    mapping.name 0..1 string
    mapping.comment 0..1 string
    kind 0..1 code =StructureDefinition.kind
    abstract 0..1 boolean
    context 0..* BackboneElement
    context.type 0..1 code =StructureDefinition.context.type
    context.expression 0..1 string
    contextInvariant 0..* string
    type 0..1 uri
    baseDefinition 0..1 canonical
    derivation 0..1 code =StructureDefinition.derivation
    snapshot 0..1 BackboneElement
    snapshot.element 1..* ElementDefinition
    differential 0..1 BackboneElement
    differential.element 1..* ElementDefinition
    """#)
  static let structureMap = SchemaType(
    "StructureMap",
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
    structure 0..* BackboneElement
    structure.url 1..1 canonical
    structure.mode 0..1 code =StructureMap.structure.mode
    structure.alias 0..1 string
    structure.documentation 0..1 string
    import 0..* canonical
    group 1..* BackboneElement
    group.name 0..1 id
    group.extends 0..1 id
    group.typeMode 0..1 code =StructureMap.group.typeMode
    group.documentation 0..1 string
    group.input 1..* BackboneElement
    group.input.name 0..1 id
    group.input.type 0..1 string
    group.input.mode 0..1 code =StructureMap.group.input.mode
    group.input.documentation 0..1 string
    group.rule 1..* BackboneElement
    group.rule.name 0..1 id
    group.rule.source 1..* BackboneElement
    group.rule.source.context 0..1 id
    group.rule.source.min 0..1 integer
    group.rule.source.max 0..1 string
    group.rule.source.type 0..1 string
    group.rule.source.defaultValue[x] 0..1 base64Binary|boolean|canonical|code|date|dateTime\#
    |decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uui\#
    d|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|D\#
    uration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Sig\#
    nature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|R\#
    elatedArtifact|TriggerDefinition|UsageContext|Dosage
    group.rule.source.element 0..1 string
    group.rule.source.listMode 0..1 code =StructureMap.group.rule.source.listMode
    group.rule.source.variable 0..1 id
    group.rule.source.condition 0..1 string
    group.rule.source.check 0..1 string
    group.rule.source.logMessage 0..1 string
    group.rule.target 0..* BackboneElement
    group.rule.target.context 0..1 id
    group.rule.target.contextType 0..1 code =StructureMap.group.rule.target.contextType
    group.rule.target.element 0..1 string
    group.rule.target.variable 0..1 id
    group.rule.target.listMode 0..* code =StructureMap.group.rule.target.listMode
    group.rule.target.listRuleId 0..1 id
    group.rule.target.transform 0..1 code =StructureMap.group.rule.target.transform
    group.rule.target.parameter 0..* BackboneElement
    group.rule.target.parameter.value[x] 0..1 id|string|boolean|integer|decimal
    group.rule.rule 0..* @StructureMap.group.rule
    group.rule.dependent 0..* BackboneElement
    group.rule.dependent.name 0..1 id
    group.rule.dependent.variable 0..* string
    group.rule.documentation 0..1 string
    """#)
  static let subscription = SchemaType(
    "Subscription",
    #"""
    : DomainResource
    status 1..1 code modifier summary =subscription-status
    contact 0..* ContactPoint summary
    end 0..1 instant summary
    reason 1..1 string summary
    criteria 1..1 string summary
    error 0..1 string summary
    channel 1..1 BackboneElement summary
    channel.type 1..1 code summary =subscription-channel-type
    channel.endpoint 0..1 url summary
    channel.payload 0..1 code summary =mimetypes
    channel.header 0..* string summary
    """#)
  static let substance = SchemaType(
    "Substance",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code =flag-status
    category 0..* CodeableConcept
    code 1..1 CodeableConcept
    description 0..1 string
    instance 0..* BackboneElement
    instance.identifier 0..1 Identifier
    instance.expiry 0..1 dateTime
    instance.quantity 0..1 Quantity
    ingredient 0..* BackboneElement
    ingredient.quantity 0..1 Ratio
    ingredient.substance[x] 0..1 CodeableConcept|Reference
    """#)
  static let substanceAmount = SchemaType(
    "SubstanceAmount",
    #"""
    : BackboneElement outline
    amount[x] 0..1 Quantity|Range|string
    amountType 0..1 CodeableConcept
    amountText 0..1 string
    referenceRange 0..1 BackboneElement
    referenceRange.lowLimit 0..1 Quantity
    referenceRange.highLimit 0..1 Quantity
    """#)
  static let substanceNucleicAcid = SchemaType(
    "SubstanceNucleicAcid",
    #"""
    : DomainResource outline
    sequenceType 0..1 CodeableConcept
    numberOfSubunits 0..1 integer
    areaOfHybridisation 0..1 string
    oligoNucleotideType 0..1 CodeableConcept
    subunit 0..* BackboneElement
    subunit.subunit 0..1 integer
    subunit.sequence 0..1 string
    subunit.length 0..1 integer
    subunit.sequenceAttachment 0..1 Attachment
    subunit.fivePrime 0..1 CodeableConcept
    subunit.threePrime 0..1 CodeableConcept
    subunit.linkage 0..* BackboneElement
    subunit.linkage.connectivity 0..1 string
    subunit.linkage.identifier 0..1 Identifier
    subunit.linkage.name 0..1 string
    subunit.linkage.residueSite 0..1 string
    subunit.sugar 0..* BackboneElement
    subunit.sugar.identifier 0..1 Identifier
    subunit.sugar.name 0..1 string
    subunit.sugar.residueSite 0..1 string
    """#)
  static let substancePolymer = SchemaType(
    "SubstancePolymer",
    #"""
    : DomainResource outline
    class 0..1 CodeableConcept
    geometry 0..1 CodeableConcept
    copolymerConnectivity 0..* CodeableConcept
    modification 0..* string
    monomerSet 0..* BackboneElement
    monomerSet.ratioType 0..1 CodeableConcept
    monomerSet.startingMaterial 0..* BackboneElement
    monomerSet.startingMaterial.material 0..1 CodeableConcept
    monomerSet.startingMaterial.type 0..1 CodeableConcept
    monomerSet.startingMaterial.isDefining 0..1 boolean
    monomerSet.startingMaterial.amount 0..1 SubstanceAmount
    repeat 0..* BackboneElement
    repeat.numberOfUnits 0..1 integer
    repeat.averageMolecularFormula 0..1 string
    repeat.repeatUnitAmountType 0..1 CodeableConcept
    repeat.repeatUnit 0..* BackboneElement
    repeat.repeatUnit.orientationOfPolymerisation 0..1 CodeableConcept
    repeat.repeatUnit.repeatUnit 0..1 string
    repeat.repeatUnit.amount 0..1 SubstanceAmount
    repeat.repeatUnit.degreeOfPolymerisation 0..* BackboneElement
    repeat.repeatUnit.degreeOfPolymerisation.degree 0..1 CodeableConcept
    repeat.repeatUnit.degreeOfPolymerisation.amount 0..1 SubstanceAmount
    repeat.repeatUnit.structuralRepresentation 0..* BackboneElement
    repeat.repeatUnit.structuralRepresentation.type 0..1 CodeableConcept
    repeat.repeatUnit.structuralRepresentation.representation 0..1 string
    repeat.repeatUnit.structuralRepresentation.attachment 0..1 Attachment
    """#)
  static let substanceProtein = SchemaType(
    "SubstanceProtein",
    #"""
    : DomainResource outline
    sequenceType 0..1 CodeableConcept
    numberOfSubunits 0..1 integer
    disulfideLinkage 0..* string
    subunit 0..* BackboneElement
    subunit.subunit 0..1 integer
    subunit.sequence 0..1 string
    subunit.length 0..1 integer
    subunit.sequenceAttachment 0..1 Attachment
    subunit.nTerminalModificationId 0..1 Identifier
    subunit.nTerminalModification 0..1 string
    subunit.cTerminalModificationId 0..1 Identifier
    subunit.cTerminalModification 0..1 string
    """#)
  static let substanceReferenceInformation = SchemaType(
    "SubstanceReferenceInformation",
    #"""
    : DomainResource outline
    comment 0..1 string
    gene 0..* BackboneElement
    gene.geneSequenceOrigin 0..1 CodeableConcept
    gene.gene 0..1 CodeableConcept
    gene.source 0..* Reference
    geneElement 0..* BackboneElement
    geneElement.type 0..1 CodeableConcept
    geneElement.element 0..1 Identifier
    geneElement.source 0..* Reference
    classification 0..* BackboneElement
    classification.domain 0..1 CodeableConcept
    classification.classification 0..1 CodeableConcept
    classification.subtype 0..* CodeableConcept
    classification.source 0..* Reference
    target 0..* BackboneElement
    target.target 0..1 Identifier
    target.type 0..1 CodeableConcept
    target.interaction 0..1 CodeableConcept
    target.organism 0..1 CodeableConcept
    target.organismType 0..1 CodeableConcept
    target.amount[x] 0..1 Quantity|Range|string
    target.amountType 0..1 CodeableConcept
    target.source 0..* Reference
    """#)
}
