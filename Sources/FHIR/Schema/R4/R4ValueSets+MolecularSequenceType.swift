// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4ValueSets {
  static let molecularSequenceType = SchemaValueSet(
    "MolecularSequence.type",
    #"""
    -
    - - aa dna rna
    """#)
  static let namingSystemKind = SchemaValueSet(
    "NamingSystem.kind",
    #"""
    -
    - - codesystem identifier root
    """#)
  static let namingSystemUniqueIdType = SchemaValueSet(
    "NamingSystem.uniqueId.type",
    #"""
    -
    - - oid uuid uri other
    """#)
  static let observationDefinitionPermittedDataType = SchemaValueSet(
    "ObservationDefinition.permittedDataType",
    #"""
    -
    - - Quantity CodeableConcept string boolean integer Range Ratio SampledData time dateTim\#
    e Period
    """#)
  static let observationDefinitionQualifiedIntervalCategory = SchemaValueSet(
    "ObservationDefinition.qualifiedInterval.category",
    #"""
    -
    - - reference critical absolute
    """#)
  static let operationDefinitionKind = SchemaValueSet(
    "OperationDefinition.kind",
    #"""
    -
    - - operation query
    """#)
  static let operationDefinitionParameterBindingStrength = SchemaValueSet(
    "OperationDefinition.parameter.binding.strength",
    #"""
    -
    - - required extensible preferred example
    """#)
  static let operationDefinitionParameterUse = SchemaValueSet(
    "OperationDefinition.parameter.use",
    #"""
    -
    - - in out
    """#)
  static let relatedArtifactType = SchemaValueSet(
    "RelatedArtifact.type",
    #"""
    -
    - - documentation justification citation predecessor successor derived-from depends-on c\#
    omposed-of
    """#)
  static let researchElementDefinitionType = SchemaValueSet(
    "ResearchElementDefinition.type",
    #"""
    -
    - - population exposure outcome
    """#)
  static let researchStudyStatus = SchemaValueSet(
    "ResearchStudy.status",
    #"""
    -
    - - active administratively-completed approved closed-to-accrual closed-to-accrual-and-i\#
    ntervention completed disapproved in-review temporarily-closed-to-accrual temporarily-cl\#
    osed-to-accrual-and-intervention withdrawn
    """#)
  static let researchSubjectStatus = SchemaValueSet(
    "ResearchSubject.status",
    #"""
    -
    - - candidate eligible follow-up ineligible not-registered off-study on-study on-study-i\#
    ntervention on-study-observation pending-on-study potential-candidate screening withdrawn
    """#)
  static let searchParameterComparator = SchemaValueSet(
    "SearchParameter.comparator",
    #"""
    -
    - - eq ne gt lt ge le sa eb ap
    """#)
  static let searchParameterModifier = SchemaValueSet(
    "SearchParameter.modifier",
    #"""
    -
    - - missing exact contains not text in not-in below above type identifier ofType
    """#)
  static let searchParameterXpathUsage = SchemaValueSet(
    "SearchParameter.xpathUsage",
    #"""
    -
    - - normal phonetic nearby distance other
    """#)
  static let specimenDefinitionTypeTestedPreference = SchemaValueSet(
    "SpecimenDefinition.typeTested.preference",
    #"""
    -
    - - preferred alternate
    """#)
  static let structureDefinitionContextType = SchemaValueSet(
    "StructureDefinition.context.type",
    #"""
    -
    - - fhirpath element extension
    """#)
  static let structureDefinitionDerivation = SchemaValueSet(
    "StructureDefinition.derivation",
    #"""
    -
    - - specialization constraint
    """#)
  static let structureDefinitionKind = SchemaValueSet(
    "StructureDefinition.kind",
    #"""
    -
    - - primitive-type complex-type resource logical
    """#)
  static let structureMapGroupInputMode = SchemaValueSet(
    "StructureMap.group.input.mode",
    #"""
    -
    - - source target
    """#)
  static let structureMapGroupRuleSourceListMode = SchemaValueSet(
    "StructureMap.group.rule.source.listMode",
    #"""
    -
    - - first not_first last not_last only_one
    """#)
  static let structureMapGroupRuleTargetContextType = SchemaValueSet(
    "StructureMap.group.rule.target.contextType",
    #"""
    -
    - - type variable
    """#)
  static let structureMapGroupRuleTargetListMode = SchemaValueSet(
    "StructureMap.group.rule.target.listMode",
    #"""
    -
    - - first share last collate
    """#)
  static let structureMapGroupRuleTargetTransform = SchemaValueSet(
    "StructureMap.group.rule.target.transform",
    #"""
    -
    - - create copy truncate escape cast append translate reference dateOp uuid pointer eval\#
    uate cc c qty id cp
    """#)
  static let structureMapGroupTypeMode = SchemaValueSet(
    "StructureMap.group.typeMode",
    #"""
    -
    - - none types type-and-types
    """#)
  static let structureMapStructureMode = SchemaValueSet(
    "StructureMap.structure.mode",
    #"""
    -
    - - source queried target produced
    """#)
  static let supplyDeliveryStatus = SchemaValueSet(
    "SupplyDelivery.status",
    #"""
    -
    - - in-progress completed abandoned entered-in-error
    """#)
  static let supplyRequestStatus = SchemaValueSet(
    "SupplyRequest.status",
    #"""
    -
    - - draft active suspended cancelled completed entered-in-error unknown
    """#)
  static let terminologyCapabilitiesCodeSearch = SchemaValueSet(
    "TerminologyCapabilities.codeSearch",
    #"""
    -
    - - explicit all
    """#)
  static let testReportParticipantType = SchemaValueSet(
    "TestReport.participant.type",
    #"""
    -
    - - test-engine client server
    """#)
  static let testReportResult = SchemaValueSet(
    "TestReport.result",
    #"""
    -
    - - pass fail pending
    """#)
  static let testReportSetupActionAssertResult = SchemaValueSet(
    "TestReport.setup.action.assert.result",
    #"""
    -
    - - pass skip fail warning error
    """#)
  static let testReportSetupActionOperationResult = SchemaValueSet(
    "TestReport.setup.action.operation.result",
    #"""
    -
    - - pass skip fail warning error
    """#)
  static let testReportStatus = SchemaValueSet(
    "TestReport.status",
    #"""
    -
    - - completed in-progress waiting stopped entered-in-error
    """#)
  static let testScriptSetupActionAssertDirection = SchemaValueSet(
    "TestScript.setup.action.assert.direction",
    #"""
    -
    - - response request
    """#)
  static let testScriptSetupActionAssertOperator = SchemaValueSet(
    "TestScript.setup.action.assert.operator",
    #"""
    -
    - - equals notEquals in notIn greaterThan lessThan empty notEmpty contains notContains eval
    """#)
  static let testScriptSetupActionAssertRequestMethod = SchemaValueSet(
    "TestScript.setup.action.assert.requestMethod",
    #"""
    -
    - - delete get options patch post put head
    """#)
  static let testScriptSetupActionAssertResponse = SchemaValueSet(
    "TestScript.setup.action.assert.response",
    #"""
    -
    - - okay created noContent notModified bad forbidden notFound methodNotAllowed conflic\#
    t gone preconditionFailed unprocessable
    """#)
  static let testScriptSetupActionOperationMethod = SchemaValueSet(
    "TestScript.setup.action.operation.method",
    #"""
    -
    - - delete get options patch post put head
    """#)
  static let triggerDefinitionType = SchemaValueSet(
    "TriggerDefinition.type",
    #"""
    -
    - - named-event periodic data-changed data-added data-modified data-removed data-accesse\#
    d data-access-ended
    """#)
  static let visionPrescriptionLensSpecificationEye = SchemaValueSet(
    "VisionPrescription.lensSpecification.eye",
    #"""
    -
    - - right left
    """#)
  static let visionPrescriptionLensSpecificationPrismBase = SchemaValueSet(
    "VisionPrescription.lensSpecification.prism.base",
    #"""
    -
    - - up down in out
    """#)
  static let accountStatus = SchemaValueSet(
    "account-status",
    #"""
    http://hl7.org/fhir/ValueSet/account-status
    - http://hl7.org/fhir/account-status active inactive entered-in-error on-hold unknown
    """#)
  static let actionCardinalityBehavior = SchemaValueSet(
    "action-cardinality-behavior",
    #"""
    http://hl7.org/fhir/ValueSet/action-cardinality-behavior
    - http://hl7.org/fhir/action-cardinality-behavior single multiple
    """#)
  static let actionConditionKind = SchemaValueSet(
    "action-condition-kind",
    #"""
    http://hl7.org/fhir/ValueSet/action-condition-kind
    - http://hl7.org/fhir/action-condition-kind applicability start stop
    """#)
  static let actionGroupingBehavior = SchemaValueSet(
    "action-grouping-behavior",
    #"""
    http://hl7.org/fhir/ValueSet/action-grouping-behavior
    - http://hl7.org/fhir/action-grouping-behavior visual-group logical-group sentence-group
    """#)
  static let actionParticipantType = SchemaValueSet(
    "action-participant-type",
    #"""
    http://hl7.org/fhir/ValueSet/action-participant-type
    - http://hl7.org/fhir/action-participant-type patient practitioner related-person device
    """#)
}
