// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
/// The invariants of R4: key and severity, the expression, the sentence.
enum R4Invariants {
  static let text: StaticString = #"""
    age-1 error
    (code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty\#
    () or value.hasValue().not() or value > 0)
    There SHALL be a code if there is a value and it SHALL be an expression of time. If syst\#
    em is present, it SHALL be UCUM. If value is present, it SHALL be positive.
    ait-1 error
    verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyi\#
    ntolerance-verification' and code = 'entered-in-error').exists() or clinicalStatus.exists()
    AllergyIntolerance.clinicalStatus SHALL be present if verificationStatus is not entered-\#
    in-error.
    ait-2 error
    verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyi\#
    ntolerance-verification' and code = 'entered-in-error').empty() or clinicalStatus.empty()
    AllergyIntolerance.clinicalStatus SHALL NOT be present if verification Status is entered\#
    -in-error
    app-1 error
    type.exists() or actor.exists()
    Either the type or actor on the participant SHALL be specified
    app-2 error
    start.exists() = end.exists()
    Either start and end are specified, or neither
    app-3 error
    (start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))
    Only proposed or cancelled appointments can be missing start/end dates
    app-4 error
    Appointment.cancelationReason.exists() implies (Appointment.status='no-show' or Appointm\#
    ent.status='cancelled')
    Cancelation reason is only used for appointments that have been cancelled, or no-show
    apr-1 error
    participantType.exists() or actor.exists()
    Either the participantType or actor must be specified
    att-1 error
    data.empty() or contentType.exists()
    If the Attachment has data, it SHALL have a contentType
    bdl-1 error
    total.empty() or (type = 'searchset') or (type = 'history')
    total only when a search or history
    bdl-10 error
    type = 'document' implies (timestamp.hasValue())
    A document must have a date
    bdl-11 error
    type = 'document' implies entry.first().resource.is(Composition)
    A document must have a Composition as the first resource
    bdl-12 error
    type = 'message' implies entry.first().resource.is(MessageHeader)
    A message must have a MessageHeader as the first resource
    bdl-2 error
    entry.search.empty() or (type = 'searchset')
    entry.search only when a search
    bdl-3 error
    entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction\#
    ' or %resource.type = 'history'))
    entry.request mandatory for batch/transaction/history, otherwise prohibited
    bdl-4 error
    entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'tr\#
    ansaction-response' or %resource.type = 'history'))
    entry.response mandatory for batch-response/transaction-response/history, otherwise proh\#
    ibited
    bdl-5 error
    resource.exists() or request.exists() or response.exists()
    must be a resource unless there's a request or response
    bdl-7 error
    (type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.version\#
    Id).isDistinct()
    FullUrl must be unique in a bundle, or else entries with the same fullUrl must have diff\#
    erent meta.versionId (except in history bundles)
    bdl-8 error
    fullUrl.contains('/_history/').not()
    fullUrl cannot be a version specific reference
    bdl-9 error
    type = 'document' implies (identifier.system.exists() and identifier.value.exists())
    A document must have an identifier with a system and a value
    cmp-1 error
    text.exists() or entry.exists() or section.exists()
    A section must contain at least one of text, entries, or sub-sections
    cmp-2 error
    emptyReason.empty() or entry.empty()
    A section can only have an emptyReason if it is empty
    con-1 error
    summary.exists() or assessment.exists()
    Stage SHALL have summary or assessment
    con-2 error
    code.exists() or detail.exists()
    evidence SHALL have code or details
    con-3 warning
    clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl\#
    7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or catego\#
    ry.coding.where(code='problem-list-item').empty()
    Condition.clinicalStatus SHALL be present if verificationStatus is not entered-in-erro\#
    r and category is problem-list-item
    con-4 error
    abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/Code\#
    System/condition-clinical' and (code='resolved' or code='remission' or code='inactive'))\#
    .exists()
    If condition is abated, then clinicalStatus must be either inactive, resolved, or remission
    con-5 error
    verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-\#
    ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()
    Condition.clinicalStatus SHALL NOT be present if verification Status is entered-in-error
    cpb-0 warning
    name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
    Name should be usable as an identifier for the module by machine processing application\#
    s such as code generation
    cpb-1 error
    rest.exists() or messaging.exists() or document.exists()
    A Capability Statement SHALL have at least one of REST, messaging or document element.
    cpb-12 error
    searchParam.select(name).isDistinct()
    Search parameter names must be unique in the context of a resource.
    cpb-14 error
    (kind != 'instance') or implementation.exists()
    If kind = instance, implementation must be present and software may be present
    cpb-15 error
    (kind != 'capability') or (implementation.exists().not() and software.exists())
    If kind = capability, implementation must be absent, software must be present
    cpb-16 error
    (kind!='requirements') or (implementation.exists().not() and software.exists().not())
    If kind = requirements, implementation and software must be absent
    cpb-2 error
    (description.count() + software.count() + implementation.count()) > 0
    A Capability Statement SHALL have at least one of description, software, or implementati\#
    on element.
    cpb-3 error
    messaging.endpoint.empty() or kind = 'instance'
    Messaging end-point is required (and is only permitted) when a statement is for an imple\#
    mentation.
    cpb-7 error
    document.select(profile&mode).isDistinct()
    The set of documents must be unique by the combination of profile and mode.
    cpb-9 error
    resource.select(type).isDistinct()
    A given resource can only be described once per RESTful mode.
    cpl-3 error
    detail.empty() or reference.empty()
    Provide a reference or detail, not both
    cpt-2 error
    value.empty() or system.exists()
    A system is required if a value is provided.
    ctm-1 error
    onBehalfOf.exists() implies (member.resolve().iif(empty(), true, ofType(Practitioner).ex\#
    ists()))
    CareTeam.participant.onBehalfOf can only be populated when CareTeam.participant.member i\#
    s a Practitioner
    dom-2 error
    contained.contained.empty()
    If the resource is contained in another resource, it SHALL NOT contain nested Resources
    dom-3 error
    contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants()\#
    .as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) o\#
    r descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '\#
    #').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatch\#
    ed', id).empty()
    If the resource is contained in another resource, it SHALL be referred to from elsewher\#
    e in the resource or SHALL refer to the containing resource
    dom-4 error
    contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()
    If a resource is contained in another resource, it SHALL NOT have a meta.versionId o\#
    r a meta.lastUpdated
    dom-5 error
    contained.meta.security.empty()
    If a resource is contained in another resource, it SHALL NOT have a security label
    dom-6 warning
    text.`div`.exists()
    A resource should have narrative for robust management
    drt-1 error
    code.exists() implies ((system = %ucum) and value.exists())
    There SHALL be a code if there is a value and it SHALL be an expression of time. If syst\#
    em is present, it SHALL be UCUM.
    ele-1 error
    hasValue() or (children().count() > id.count())
    All FHIR elements must have a @value or children
    exp-1 error
    expression.exists() or reference.exists()
    An expression or a reference must be provided
    ext-1 error
    extension.exists() != value.exists()
    Must have either extensions or value[x], not both
    fhs-1 error
    age.empty() or born.empty()
    Can have age[x] or born[x], but not both
    fhs-2 error
    age.exists() or estimatedAge.empty()
    Can only have estimatedAge if age[x] is present
    gol-1 error
    (detail.exists() and measure.exists()) or detail.exists().not()
    Goal.target.measure is required if Goal.target.detail is populated
    grp-1 error
    member.empty() or (actual = true)
    Can only have members if group is "actual"
    imm-1 error
    documentType.exists() or reference.exists()
    One of documentType or reference SHALL be present
    imr-1 error
    vaccineCode.exists() or targetDisease.exists()
    One of vaccineCode or targetDisease SHALL be present
    inv-1 error
    (part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exist\#
    s() xor resource.exists()))
    A parameter must have one and only one of (value, resource, part)
    inv-1@Task error
    lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn
    Last modified date must be greater than or equal to authored-on date.
    lst-1 error
    emptyReason.empty() or entry.empty()
    A list can only have an emptyReason if it is empty
    lst-2 error
    mode = 'changes' or entry.deleted.empty()
    The deleted flag can only be used if the mode of the list is "changes"
    lst-3 error
    mode = 'working' or entry.date.empty()
    An entry date can only be used if the mode of the list is "working"
    mad-1 error
    dose.exists() or rate.exists()
    SHALL have at least one of dosage.dose or dosage.rate[x]
    mdd-1 error
    whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared
    whenHandedOver cannot be before whenPrepared
    obs-3 error
    low.exists() or high.exists() or text.exists()
    Must have at least a low or a high or text
    obs-6 error
    dataAbsentReason.empty() or value.empty()
    dataAbsentReason SHALL only be present if Observation.value[x] is not present
    obs-7 error
    value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).\#
    empty()
    If Observation.code is the same as an Observation.component.code then the value elemen\#
    t associated with the code SHALL NOT be present
    org-1 error
    (identifier.count() + name.count()) > 0
    The organization SHALL at least have a name or an identifier, and possibly more than one
    org-2 error
    where(use = 'home').empty()
    An address of an organization can never be of use 'home'
    org-3 error
    where(use = 'home').empty()
    The telecom of an organization can never be of use 'home'
    pat-1 error
    name.exists() or telecom.exists() or address.exists() or organization.exists()
    SHALL at least contain a contact's details or a reference to an organization
    per-1 error
    start.hasValue().not() or end.hasValue().not() or (start <= end)
    If present, start SHALL have a lower value than end
    ppc-1 error
    policy.exists() or policyRule.exists()
    Either a Policy or PolicyRule
    ppc-2 error
    patient.exists() or scope.coding.where(system='something' and code='patient-privacy').ex\#
    ists().not()
    IF Scope=privacy, there must be a patient
    ppc-3 error
    patient.exists() or scope.coding.where(system='something' and code='research').exists().\#
    not()
    IF Scope=research, there must be a patient
    ppc-4 error
    patient.exists() or scope.coding.where(system='something' and code='adr').exists().not()
    IF Scope=adr, there must be a patient
    ppc-5 error
    patient.exists() or scope.coding.where(system='something' and code='treatment').exists()\#
    .not()
    IF Scope=treatment, there must be a patient
    prr-1 error
    orderDetail.empty() or code.exists()
    orderDetail SHALL only be present if code is present
    qrs-1 error
    (answer.exists() and item.exists()).not()
    Nested item can't be beneath both item and answer
    qty-3 error
    code.empty() or system.exists()
    If a code for the unit is present, the system SHALL also be present
    que-0 warning
    name.matches('[A-Z]([A-Za-z0-9_]){0,254}')
    Name should be usable as an identifier for the module by machine processing application\#
    s such as code generation
    que-1 error
    (type='group' implies item.empty().not()) and (type.trace('type')='display' implies item\#
    .trace('item').empty())
    Group items must have nested items, display items cannot have nested items
    que-10 error
    (type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')\#
    ) or maxLength.empty()
    Maximum length can only be declared for simple question types
    que-11 error
    answerOption.empty() or initial.empty()
    If one or more answerOption is present, initial[x] must be missing
    que-12 error
    enableWhen.count() > 2 implies enableBehavior.exists()
    If there are more than one enableWhen, enableBehavior must be specified
    que-13 error
    repeats=true or initial.count() <= 1
    Can only have multiple initial values for repeating items
    que-2 error
    descendants().linkId.isDistinct()
    The link ids for groups and questions must be unique within the questionnaire
    que-3 error
    type!='display' or code.empty()
    Display items cannot have a "code" asserted
    que-4 error
    answerOption.empty() or answerValueSet.empty()
    A question cannot have both answerOption and answerValueSet
    que-5 error
    (type ='choice' or type = 'open-choice' or type = 'decimal' or type = 'integer' or typ\#
    e = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity'\#
    ) or (answerValueSet.empty() and answerOption.empty())
    Only 'choice' and 'open-choice' items can have answerValueSet
    que-6 error
    type!='display' or (required.empty() and repeats.empty())
    Required and repeat aren't permitted for display items
    que-7 error
    operator = 'exists' implies (answer is boolean)
    If the operator is 'exists', the value must be a boolean
    que-8 error
    (type!='group' and type!='display') or initial.empty()
    Initial values can't be specified for groups or display items
    que-9 error
    type!='display' or readOnly.empty()
    Read-only can't be specified for "display" items
    rat-1 error
    (numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())
    Numerator and denominator SHALL both be present, or both are absent. If both are absent\#
    , there SHALL be some extension present
    ref-1 error
    reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource\#
    .contained.id.trace('ids'))
    SHALL have a contained resource if a local reference is provided
    rng-2 error
    low.empty() or high.empty() or (low <= high)
    If present, low SHALL have a lower value than high
    sev-1 error
    name.empty() or query.empty()
    Either a name or a query (NOT both)
    tim-1 error
    duration.empty() or durationUnit.exists()
    if there's a duration, there needs to be duration units
    tim-10 error
    timeOfDay.empty() or when.empty()
    If there's a timeOfDay, there cannot be a when, or vice versa
    tim-2 error
    period.empty() or periodUnit.exists()
    if there's a period, there needs to be period units
    tim-4 error
    duration.exists() implies duration >= 0
    duration SHALL be a non-negative value
    tim-5 error
    period.exists() implies period >= 0
    period SHALL be a non-negative value
    tim-6 error
    periodMax.empty() or period.exists()
    If there's a periodMax, there must be a period
    tim-7 error
    durationMax.empty() or duration.exists()
    If there's a durationMax, there must be a duration
    tim-8 error
    countMax.empty() or count.exists()
    If there's a countMax, there must be a count
    tim-9 error
    offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))
    If there's an offset, there must be a when (and not C, CM, CD, CV)
    txt-1 error
    htmlChecks()
    The narrative SHALL contain only the basic html formatting elements and attributes descr\#
    ibed in chapters 7-11 (except section 4 of chapter 9) and 15 of the HTML 4.0 standard, <\#
    a> elements (either name or href), images and internally contained style attributes
    txt-2 error
    htmlChecks()
    The narrative SHALL have some non-whitespace content
    """#
}
