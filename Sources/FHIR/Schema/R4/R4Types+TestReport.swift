// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let testReport = SchemaType(
    "TestReport",
    #"""
    : DomainResource outline
    identifier 0..1 Identifier
    name 0..1 string
    status 0..1 code =TestReport.status
    testScript 1..1 Reference
    result 0..1 code =TestReport.result
    score 0..1 decimal
    tester 0..1 string
    issued 0..1 dateTime
    participant 0..* BackboneElement
    participant.type 0..1 code =TestReport.participant.type
    participant.uri 0..1 uri
    participant.display 0..1 string
    setup 0..1 BackboneElement
    setup.action 1..* BackboneElement
    setup.action.operation 0..1 BackboneElement
    setup.action.operation.result 0..1 code =TestReport.setup.action.operation.result
    setup.action.operation.message 0..1 markdown
    setup.action.operation.detail 0..1 uri
    setup.action.assert 0..1 BackboneElement
    setup.action.assert.result 0..1 code =TestReport.setup.action.assert.result
    setup.action.assert.message 0..1 markdown
    setup.action.assert.detail 0..1 string
    test 0..* BackboneElement
    test.name 0..1 string
    test.description 0..1 string
    test.action 1..* BackboneElement
    test.action.operation 0..1 @TestReport.setup.action.operation
    test.action.assert 0..1 @TestReport.setup.action.assert
    teardown 0..1 BackboneElement
    teardown.action 1..* BackboneElement
    teardown.action.operation 1..1 @TestReport.setup.action.operation
    """#)
  static let testScript = SchemaType(
    "TestScript",
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
    origin 0..* BackboneElement
    origin.index 0..1 integer
    origin.profile 1..1 Coding
    destination 0..* BackboneElement
    destination.index 0..1 integer
    destination.profile 1..1 Coding
    metadata 0..1 BackboneElement
    metadata.link 0..* BackboneElement
    metadata.link.url 0..1 uri
    metadata.link.description 0..1 string
    metadata.capability 1..* BackboneElement
    metadata.capability.required 0..1 boolean
    metadata.capability.validated 0..1 boolean
    metadata.capability.description 0..1 string
    metadata.capability.origin 0..* integer
    metadata.capability.destination 0..1 integer
    metadata.capability.link 0..* uri
    metadata.capability.capabilities 1..1 canonical
    fixture 0..* BackboneElement
    fixture.autocreate 0..1 boolean
    fixture.autodelete 0..1 boolean
    fixture.resource 0..1 Reference
    profile 0..* Reference
    variable 0..* BackboneElement
    variable.name 0..1 string
    variable.defaultValue 0..1 string
    variable.description 0..1 string
    variable.expression 0..1 string
    variable.headerField 0..1 string
    variable.hint 0..1 string
    variable.path 0..1 string
    variable.sourceId 0..1 id
    setup 0..1 BackboneElement
    setup.action 1..* BackboneElement
    setup.action.operation 0..1 BackboneElement
    setup.action.operation.type 0..1 Coding
    setup.action.operation.resource 0..1 code
    setup.action.operation.label 0..1 string
    setup.action.operation.description 0..1 string
    setup.action.operation.accept 0..1 code
    setup.action.operation.contentType 0..1 code
    setup.action.operation.destination 0..1 integer
    setup.action.operation.encodeRequestUrl 0..1 boolean
    setup.action.operation.method 0..1 code =TestScript.setup.action.operation.method
    setup.action.operation.origin 0..1 integer
    setup.action.operation.params 0..1 string
    setup.action.operation.requestHeader 0..* BackboneElement
    setup.action.operation.requestHeader.field 0..1 string
    setup.action.operation.requestHeader.value 0..1 string
    setup.action.operation.requestId 0..1 id
    setup.action.operation.responseId 0..1 id
    setup.action.operation.sourceId 0..1 id
    setup.action.operation.targetId 0..1 id
    setup.action.operation.url 0..1 string
    setup.action.assert 0..1 BackboneElement
    setup.action.assert.label 0..1 string
    setup.action.assert.description 0..1 string
    setup.action.assert.direction 0..1 code =TestScript.setup.action.assert.direction
    setup.action.assert.compareToSourceId 0..1 string
    setup.action.assert.compareToSourceExpression 0..1 string
    setup.action.assert.compareToSourcePath 0..1 string
    setup.action.assert.contentType 0..1 code
    setup.action.assert.expression 0..1 string
    setup.action.assert.headerField 0..1 string
    setup.action.assert.minimumId 0..1 string
    setup.action.assert.navigationLinks 0..1 boolean
    setup.action.assert.operator 0..1 code =TestScript.setup.action.assert.operator
    setup.action.assert.path 0..1 string
    setup.action.assert.requestMethod 0..1 code =TestScript.setup.action.assert.requestMethod
    setup.action.assert.requestURL 0..1 string
    setup.action.assert.resource 0..1 code
    setup.action.assert.response 0..1 code =TestScript.setup.action.assert.response
    setup.action.assert.responseCode 0..1 string
    setup.action.assert.sourceId 0..1 id
    setup.action.assert.validateProfileId 0..1 id
    setup.action.assert.value 0..1 string
    setup.action.assert.warningOnly 0..1 boolean
    test 0..* BackboneElement
    test.name 0..1 string
    test.description 0..1 string
    test.action 1..* BackboneElement
    test.action.operation 0..1 @TestScript.setup.action.operation
    test.action.assert 0..1 @TestScript.setup.action.assert
    teardown 0..1 BackboneElement
    teardown.action 1..* BackboneElement
    teardown.action.operation 1..1 @TestScript.setup.action.operation
    """#)
  static let timing = SchemaType(
    "Timing",
    #"""
    : BackboneElement
    event 0..* dateTime summary
    repeat 0..1 Element summary !tim-1,tim-10,tim-2,tim-4,tim-5,tim-6,tim-7,tim-8,tim-9
    repeat.bounds[x] 0..1 Duration|Range|Period summary
    repeat.count 0..1 positiveInt summary
    repeat.countMax 0..1 positiveInt summary
    repeat.duration 0..1 decimal summary
    repeat.durationMax 0..1 decimal summary
    repeat.durationUnit 0..1 code summary =units-of-time
    repeat.frequency 0..1 positiveInt summary
    repeat.frequencyMax 0..1 positiveInt summary
    repeat.period 0..1 decimal summary
    repeat.periodMax 0..1 decimal summary
    repeat.periodUnit 0..1 code summary =units-of-time
    repeat.dayOfWeek 0..* code summary =days-of-week
    repeat.timeOfDay 0..* time summary
    repeat.when 0..* code summary =event-timing
    repeat.offset 0..1 unsignedInt summary
    code 0..1 CodeableConcept summary
    """#)
  static let triggerDefinition = SchemaType(
    "TriggerDefinition",
    #"""
    : Element outline
    type 0..1 code =TriggerDefinition.type
    name 0..1 string
    timing[x] 0..1 Timing|Reference|date|dateTime
    data 0..* DataRequirement
    condition 0..1 Expression
    """#)
  static let usageContext = SchemaType(
    "UsageContext",
    #"""
    : Element outline
    code 1..1 Coding
    value[x] 0..1 CodeableConcept|Quantity|Range|Reference
    """#)
  static let valueSet = SchemaType(
    "ValueSet",
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
    immutable 0..1 boolean
    purpose 0..1 markdown
    copyright 0..1 markdown
    compose 0..1 BackboneElement
    compose.lockedDate 0..1 date
    compose.inactive 0..1 boolean
    compose.include 1..* BackboneElement
    compose.include.system 0..1 uri
    compose.include.version 0..1 string
    compose.include.concept 0..* BackboneElement
    compose.include.concept.code 0..1 code
    compose.include.concept.display 0..1 string
    compose.include.concept.designation 0..* BackboneElement
    compose.include.concept.designation.language 0..1 code
    compose.include.concept.designation.use 0..1 Coding
    compose.include.concept.designation.value 0..1 string
    compose.include.filter 0..* BackboneElement
    compose.include.filter.property 0..1 code
    compose.include.filter.op 0..1 code =filter-operator
    compose.include.filter.value 0..1 string
    compose.include.valueSet 0..* canonical
    compose.exclude 0..* @ValueSet.compose.include
    expansion 0..1 BackboneElement
    expansion.identifier 0..1 uri
    expansion.timestamp 0..1 dateTime
    expansion.total 0..1 integer
    expansion.offset 0..1 integer
    expansion.parameter 0..* BackboneElement
    expansion.parameter.name 0..1 string
    expansion.parameter.value[x] 0..1 string|boolean|integer|decimal|uri|code|dateTime
    expansion.contains 0..* BackboneElement
    expansion.contains.system 0..1 uri
    expansion.contains.abstract 0..1 boolean
    expansion.contains.inactive 0..1 boolean
    expansion.contains.version 0..1 string
    expansion.contains.code 0..1 code
    expansion.contains.display 0..1 string
    expansion.contains.designation 0..* @ValueSet.compose.include.concept.designation
    expansion.contains.contains 0..* @ValueSet.expansion.contains
    """#)
  static let verificationResult = SchemaType(
    "VerificationResult",
    #"""
    : DomainResource outline
    target 0..* Reference
    targetLocation 0..* string
    need 0..1 CodeableConcept
    status 0..1 code
    statusDate 0..1 dateTime
    validationType 0..1 CodeableConcept
    validationProcess 0..* CodeableConcept
    frequency 0..1 Timing
    lastPerformed 0..1 dateTime
    nextScheduled 0..1 date
    failureAction 0..1 CodeableConcept
    primarySource 0..* BackboneElement
    primarySource.who 0..1 Reference
    primarySource.type 0..* CodeableConcept
    primarySource.communicationMethod 0..* CodeableConcept
    primarySource.validationStatus 0..1 CodeableConcept
    primarySource.validationDate 0..1 dateTime
    primarySource.canPushUpdates 0..1 CodeableConcept
    primarySource.pushTypeAvailable 0..* CodeableConcept
    attestation 0..1 BackboneElement
    attestation.who 0..1 Reference
    attestation.onBehalfOf 0..1 Reference
    attestation.communicationMethod 0..1 CodeableConcept
    attestation.date 0..1 date
    attestation.sourceIdentityCertificate 0..1 string
    attestation.proxyIdentityCertificate 0..1 string
    attestation.proxySignature 0..1 Signature
    attestation.sourceSignature 0..1 Signature
    validator 0..* BackboneElement
    validator.organization 1..1 Reference
    validator.identityCertificate 0..1 string
    validator.attestationSignature 0..1 Signature
    """#)
}
