// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4ValueSets {
  static let encounterLocationStatus = SchemaValueSet(
    "encounter-location-status",
    #"""
    http://hl7.org/fhir/ValueSet/encounter-location-status
    - http://hl7.org/fhir/encounter-location-status planned active reserved completed
    """#)
  static let encounterStatus = SchemaValueSet(
    "encounter-status",
    #"""
    http://hl7.org/fhir/ValueSet/encounter-status
    - http://hl7.org/fhir/encounter-status planned arrived triaged in-progress onleave finis\#
    hed cancelled entered-in-error unknown
    """#)
  static let endpointStatus = SchemaValueSet(
    "endpoint-status",
    #"""
    http://hl7.org/fhir/ValueSet/endpoint-status
    - http://hl7.org/fhir/endpoint-status active suspended error off entered-in-error test
    """#)
  static let eventCapabilityMode = SchemaValueSet(
    "event-capability-mode",
    #"""
    http://hl7.org/fhir/ValueSet/event-capability-mode
    - http://hl7.org/fhir/event-capability-mode sender receiver
    """#)
  static let eventStatus = SchemaValueSet(
    "event-status",
    #"""
    http://hl7.org/fhir/ValueSet/event-status
    - http://hl7.org/fhir/event-status preparation in-progress not-done on-hold stopped comp\#
    leted entered-in-error unknown
    """#)
  static let eventTiming = SchemaValueSet(
    "event-timing",
    #"""
    http://hl7.org/fhir/ValueSet/event-timing
    - http://hl7.org/fhir/event-timing MORN MORN.early MORN.late NOON AFT AFT.early AFT.lat\#
    e EVE EVE.early EVE.late NIGHT PHS
    - http://terminology.hl7.org/CodeSystem/v3-TimingEvent HS WAKE C CM CD CV AC ACM ACD AC\#
    V PC PCM PCD PCV
    """#)
  static let explanationofbenefitStatus = SchemaValueSet(
    "explanationofbenefit-status",
    #"""
    http://hl7.org/fhir/ValueSet/explanationofbenefit-status
    - http://hl7.org/fhir/explanationofbenefit-status active cancelled draft entered-in-error
    """#)
  static let filterOperator = SchemaValueSet(
    "filter-operator",
    #"""
    http://hl7.org/fhir/ValueSet/filter-operator
    - http://hl7.org/fhir/filter-operator = is-a descendent-of is-not-a regex in not-in gene\#
    ralizes exists
    """#)
  static let flagStatus = SchemaValueSet(
    "flag-status",
    #"""
    http://hl7.org/fhir/ValueSet/flag-status
    - http://hl7.org/fhir/flag-status active inactive entered-in-error
    """#)
  static let fmStatus = SchemaValueSet(
    "fm-status",
    #"""
    http://hl7.org/fhir/ValueSet/fm-status
    - http://hl7.org/fhir/fm-status active cancelled draft entered-in-error
    """#)
  static let goalStatus = SchemaValueSet(
    "goal-status",
    #"""
    http://hl7.org/fhir/ValueSet/goal-status
    - http://hl7.org/fhir/goal-status proposed planned accepted active on-hold completed can\#
    celled entered-in-error rejected
    """#)
  static let groupMeasure = SchemaValueSet(
    "group-measure",
    #"""
    http://hl7.org/fhir/ValueSet/group-measure
    - http://hl7.org/fhir/group-measure mean median mean-of-mean mean-of-median median-of-me\#
    an median-of-median
    """#)
  static let groupType = SchemaValueSet(
    "group-type",
    #"""
    http://hl7.org/fhir/ValueSet/group-type
    - http://hl7.org/fhir/group-type person animal practitioner device medication substance
    """#)
  static let guidanceResponseStatus = SchemaValueSet(
    "guidance-response-status",
    #"""
    http://hl7.org/fhir/ValueSet/guidance-response-status
    - http://hl7.org/fhir/guidance-response-status success data-requested data-required in-p\#
    rogress failure entered-in-error
    """#)
  static let historyStatus = SchemaValueSet(
    "history-status",
    #"""
    http://hl7.org/fhir/ValueSet/history-status
    - http://hl7.org/fhir/history-status partial completed entered-in-error health-unknown
    """#)
  static let httpVerb = SchemaValueSet(
    "http-verb",
    #"""
    http://hl7.org/fhir/ValueSet/http-verb
    - http://hl7.org/fhir/http-verb GET HEAD POST PUT DELETE PATCH
    """#)
  static let identifierUse = SchemaValueSet(
    "identifier-use",
    #"""
    http://hl7.org/fhir/ValueSet/identifier-use
    - http://hl7.org/fhir/identifier-use usual official temp secondary old
    """#)
  static let identityAssuranceLevel = SchemaValueSet(
    "identity-assuranceLevel",
    #"""
    http://hl7.org/fhir/ValueSet/identity-assuranceLevel
    - http://hl7.org/fhir/identity-assuranceLevel level1 level2 level3 level4
    """#)
  static let imagingstudyStatus = SchemaValueSet(
    "imagingstudy-status",
    #"""
    http://hl7.org/fhir/ValueSet/imagingstudy-status
    - http://hl7.org/fhir/imagingstudy-status registered available cancelled entered-in-erro\#
    r unknown
    """#)
  static let immunizationStatus = SchemaValueSet(
    "immunization-status",
    #"""
    http://hl7.org/fhir/ValueSet/immunization-status
    - http://hl7.org/fhir/event-status completed entered-in-error not-done
    """#)
  static let invoicePriceComponentType = SchemaValueSet(
    "invoice-priceComponentType",
    #"""
    http://hl7.org/fhir/ValueSet/invoice-priceComponentType
    - http://hl7.org/fhir/invoice-priceComponentType base surcharge deduction discount tax i\#
    nformational
    """#)
  static let invoiceStatus = SchemaValueSet(
    "invoice-status",
    #"""
    http://hl7.org/fhir/ValueSet/invoice-status
    - http://hl7.org/fhir/invoice-status draft issued balanced cancelled entered-in-error
    """#)
  static let issueSeverity = SchemaValueSet(
    "issue-severity",
    #"""
    http://hl7.org/fhir/ValueSet/issue-severity
    - http://hl7.org/fhir/issue-severity fatal error warning information
    """#)
  static let issueType = SchemaValueSet(
    "issue-type",
    #"""
    http://hl7.org/fhir/ValueSet/issue-type
    - http://hl7.org/fhir/issue-type invalid structure required value invariant security log\#
    in unknown expired forbidden suppressed processing not-supported duplicate multiple-matc\#
    hes not-found deleted too-long code-invalid extension too-costly business-rule conflic\#
    t transient lock-error no-store exception timeout incomplete throttled informational
    """#)
  static let itemType = SchemaValueSet(
    "item-type",
    #"""
    http://hl7.org/fhir/ValueSet/item-type
    - http://hl7.org/fhir/item-type group display question boolean decimal integer date date\#
    Time time string text url choice open-choice attachment reference quantity
    """#)
  static let linkType = SchemaValueSet(
    "link-type",
    #"""
    http://hl7.org/fhir/ValueSet/link-type
    - http://hl7.org/fhir/link-type replaced-by replaces refer seealso
    """#)
  static let listMode = SchemaValueSet(
    "list-mode",
    #"""
    http://hl7.org/fhir/ValueSet/list-mode
    - http://hl7.org/fhir/list-mode working snapshot changes
    """#)
  static let listStatus = SchemaValueSet(
    "list-status",
    #"""
    http://hl7.org/fhir/ValueSet/list-status
    - http://hl7.org/fhir/list-status current retired entered-in-error
    """#)
  static let locationMode = SchemaValueSet(
    "location-mode",
    #"""
    http://hl7.org/fhir/ValueSet/location-mode
    - http://hl7.org/fhir/location-mode instance kind
    """#)
  static let locationStatus = SchemaValueSet(
    "location-status",
    #"""
    http://hl7.org/fhir/ValueSet/location-status
    - http://hl7.org/fhir/location-status active suspended inactive
    """#)
  static let medicationAdminStatus = SchemaValueSet(
    "medication-admin-status",
    #"""
    http://hl7.org/fhir/ValueSet/medication-admin-status
    - http://terminology.hl7.org/CodeSystem/medication-admin-status in-progress not-done on-\#
    hold completed entered-in-error stopped unknown
    """#)
  static let medicationStatementStatus = SchemaValueSet(
    "medication-statement-status",
    #"""
    http://hl7.org/fhir/ValueSet/medication-statement-status
    - http://hl7.org/fhir/CodeSystem/medication-statement-status active completed entered-in\#
    -error intended stopped on-hold unknown not-taken
    """#)
  static let medicationStatus = SchemaValueSet(
    "medication-status",
    #"""
    http://hl7.org/fhir/ValueSet/medication-status
    - http://hl7.org/fhir/CodeSystem/medication-status active inactive entered-in-error
    """#)
  static let medicationdispenseStatus = SchemaValueSet(
    "medicationdispense-status",
    #"""
    http://hl7.org/fhir/ValueSet/medicationdispense-status
    - http://terminology.hl7.org/CodeSystem/medicationdispense-status preparation in-progres\#
    s cancelled on-hold completed entered-in-error stopped declined unknown
    """#)
  static let medicationrequestIntent = SchemaValueSet(
    "medicationrequest-intent",
    #"""
    http://hl7.org/fhir/ValueSet/medicationrequest-intent
    - http://hl7.org/fhir/CodeSystem/medicationrequest-intent proposal plan order original-o\#
    rder reflex-order filler-order instance-order option
    """#)
  static let medicationrequestStatus = SchemaValueSet(
    "medicationrequest-status",
    #"""
    http://hl7.org/fhir/ValueSet/medicationrequest-status
    - http://hl7.org/fhir/CodeSystem/medicationrequest-status active on-hold cancelled compl\#
    eted entered-in-error stopped draft unknown
    """#)
  static let metricCalibrationState = SchemaValueSet(
    "metric-calibration-state",
    #"""
    http://hl7.org/fhir/ValueSet/metric-calibration-state
    - http://hl7.org/fhir/metric-calibration-state not-calibrated calibration-required calib\#
    rated unspecified
    """#)
  static let metricCalibrationType = SchemaValueSet(
    "metric-calibration-type",
    #"""
    http://hl7.org/fhir/ValueSet/metric-calibration-type
    - http://hl7.org/fhir/metric-calibration-type unspecified offset gain two-point
    """#)
  static let metricCategory = SchemaValueSet(
    "metric-category",
    #"""
    http://hl7.org/fhir/ValueSet/metric-category
    - http://hl7.org/fhir/metric-category measurement setting calculation unspecified
    """#)
  static let metricColor = SchemaValueSet(
    "metric-color",
    #"""
    http://hl7.org/fhir/ValueSet/metric-color
    - http://hl7.org/fhir/metric-color black red green yellow blue magenta cyan white
    """#)
  static let metricOperationalStatus = SchemaValueSet(
    "metric-operational-status",
    #"""
    http://hl7.org/fhir/ValueSet/metric-operational-status
    - http://hl7.org/fhir/metric-operational-status on off standby entered-in-error
    """#)
  static let mimetypes = SchemaValueSet(
    "mimetypes",
    #"""
    http://hl7.org/fhir/ValueSet/mimetypes open
    """#)
  static let nameUse = SchemaValueSet(
    "name-use",
    #"""
    http://hl7.org/fhir/ValueSet/name-use
    - http://hl7.org/fhir/name-use usual official temp nickname anonymous old maiden
    """#)
  static let narrativeStatus = SchemaValueSet(
    "narrative-status",
    #"""
    http://hl7.org/fhir/ValueSet/narrative-status
    - http://hl7.org/fhir/narrative-status generated extensions additional empty
    """#)
  static let networkType = SchemaValueSet(
    "network-type",
    #"""
    http://hl7.org/fhir/ValueSet/network-type
    - http://hl7.org/fhir/network-type 1 2 3 4 5
    """#)
}
