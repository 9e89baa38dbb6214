// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4ValueSets {
  static let actionPrecheckBehavior = SchemaValueSet(
    "action-precheck-behavior",
    #"""
    http://hl7.org/fhir/ValueSet/action-precheck-behavior
    - http://hl7.org/fhir/action-precheck-behavior yes no
    """#)
  static let actionRelationshipType = SchemaValueSet(
    "action-relationship-type",
    #"""
    http://hl7.org/fhir/ValueSet/action-relationship-type
    - http://hl7.org/fhir/action-relationship-type before-start before before-end concurrent\#
    -with-start concurrent concurrent-with-end after-start after after-end
    """#)
  static let actionRequiredBehavior = SchemaValueSet(
    "action-required-behavior",
    #"""
    http://hl7.org/fhir/ValueSet/action-required-behavior
    - http://hl7.org/fhir/action-required-behavior must could must-unless-documented
    """#)
  static let actionSelectionBehavior = SchemaValueSet(
    "action-selection-behavior",
    #"""
    http://hl7.org/fhir/ValueSet/action-selection-behavior
    - http://hl7.org/fhir/action-selection-behavior any all all-or-none exactly-one at-most-\#
    one one-or-more
    """#)
  static let addressType = SchemaValueSet(
    "address-type",
    #"""
    http://hl7.org/fhir/ValueSet/address-type
    - http://hl7.org/fhir/address-type postal physical both
    """#)
  static let addressUse = SchemaValueSet(
    "address-use",
    #"""
    http://hl7.org/fhir/ValueSet/address-use
    - http://hl7.org/fhir/address-use home work temp old billing
    """#)
  static let administrativeGender = SchemaValueSet(
    "administrative-gender",
    #"""
    http://hl7.org/fhir/ValueSet/administrative-gender
    - http://hl7.org/fhir/administrative-gender male female other unknown
    """#)
  static let allergyIntoleranceCategory = SchemaValueSet(
    "allergy-intolerance-category",
    #"""
    http://hl7.org/fhir/ValueSet/allergy-intolerance-category
    - http://hl7.org/fhir/allergy-intolerance-category food medication environment biologic
    """#)
  static let allergyIntoleranceCriticality = SchemaValueSet(
    "allergy-intolerance-criticality",
    #"""
    http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality
    - http://hl7.org/fhir/allergy-intolerance-criticality low high unable-to-assess
    """#)
  static let allergyIntoleranceType = SchemaValueSet(
    "allergy-intolerance-type",
    #"""
    http://hl7.org/fhir/ValueSet/allergy-intolerance-type
    - http://hl7.org/fhir/allergy-intolerance-type allergy intolerance
    """#)
  static let allergyintoleranceClinical = SchemaValueSet(
    "allergyintolerance-clinical",
    #"""
    http://hl7.org/fhir/ValueSet/allergyintolerance-clinical
    - http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical active inactive resolved
    """#)
  static let allergyintoleranceVerification = SchemaValueSet(
    "allergyintolerance-verification",
    #"""
    http://hl7.org/fhir/ValueSet/allergyintolerance-verification
    - http://terminology.hl7.org/CodeSystem/allergyintolerance-verification unconfirmed conf\#
    irmed refuted entered-in-error
    """#)
  static let appointmentstatus = SchemaValueSet(
    "appointmentstatus",
    #"""
    http://hl7.org/fhir/ValueSet/appointmentstatus
    - http://hl7.org/fhir/appointmentstatus proposed pending booked arrived fulfilled cancel\#
    led noshow entered-in-error checked-in waitlist
    """#)
  static let auditEventAction = SchemaValueSet(
    "audit-event-action",
    #"""
    http://hl7.org/fhir/ValueSet/audit-event-action
    - http://hl7.org/fhir/audit-event-action C R U D E
    """#)
  static let auditEventOutcome = SchemaValueSet(
    "audit-event-outcome",
    #"""
    http://hl7.org/fhir/ValueSet/audit-event-outcome
    - http://hl7.org/fhir/audit-event-outcome 0 4 8 12
    """#)
  static let bundleType = SchemaValueSet(
    "bundle-type",
    #"""
    http://hl7.org/fhir/ValueSet/bundle-type
    - http://hl7.org/fhir/bundle-type document message transaction transaction-response batc\#
    h batch-response history searchset collection
    """#)
  static let capabilityStatementKind = SchemaValueSet(
    "capability-statement-kind",
    #"""
    http://hl7.org/fhir/ValueSet/capability-statement-kind
    - http://hl7.org/fhir/capability-statement-kind instance capability requirements
    """#)
  static let carePlanActivityKind = SchemaValueSet(
    "care-plan-activity-kind",
    #"""
    http://hl7.org/fhir/ValueSet/care-plan-activity-kind
    - http://hl7.org/fhir/resource-types Appointment CommunicationRequest DeviceRequest Medi\#
    cationRequest NutritionOrder Task ServiceRequest VisionPrescription
    """#)
  static let carePlanActivityStatus = SchemaValueSet(
    "care-plan-activity-status",
    #"""
    http://hl7.org/fhir/ValueSet/care-plan-activity-status
    - http://hl7.org/fhir/care-plan-activity-status not-started scheduled in-progress on-hol\#
    d completed cancelled stopped unknown entered-in-error
    """#)
  static let carePlanIntent = SchemaValueSet(
    "care-plan-intent",
    #"""
    http://hl7.org/fhir/ValueSet/care-plan-intent
    - http://hl7.org/fhir/request-intent proposal plan order option
    """#)
  static let careTeamStatus = SchemaValueSet(
    "care-team-status",
    #"""
    http://hl7.org/fhir/ValueSet/care-team-status
    - http://hl7.org/fhir/care-team-status proposed active suspended inactive entered-in-error
    """#)
  static let chargeitemStatus = SchemaValueSet(
    "chargeitem-status",
    #"""
    http://hl7.org/fhir/ValueSet/chargeitem-status
    - http://hl7.org/fhir/chargeitem-status planned billable not-billable aborted billed ent\#
    ered-in-error unknown
    """#)
  static let claimUse = SchemaValueSet(
    "claim-use",
    #"""
    http://hl7.org/fhir/ValueSet/claim-use
    - http://hl7.org/fhir/claim-use claim preauthorization predetermination
    """#)
  static let codesystemContentMode = SchemaValueSet(
    "codesystem-content-mode",
    #"""
    http://hl7.org/fhir/ValueSet/codesystem-content-mode
    - http://hl7.org/fhir/codesystem-content-mode not-present example fragment complete supp\#
    lement
    """#)
  static let codesystemHierarchyMeaning = SchemaValueSet(
    "codesystem-hierarchy-meaning",
    #"""
    http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning
    - http://hl7.org/fhir/codesystem-hierarchy-meaning grouped-by is-a part-of classified-with
    """#)
  static let compositionAttestationMode = SchemaValueSet(
    "composition-attestation-mode",
    #"""
    http://hl7.org/fhir/ValueSet/composition-attestation-mode
    - http://hl7.org/fhir/composition-attestation-mode personal professional legal official
    """#)
  static let compositionStatus = SchemaValueSet(
    "composition-status",
    #"""
    http://hl7.org/fhir/ValueSet/composition-status
    - http://hl7.org/fhir/composition-status preliminary final amended entered-in-error
    """#)
  static let conceptPropertyType = SchemaValueSet(
    "concept-property-type",
    #"""
    http://hl7.org/fhir/ValueSet/concept-property-type
    - http://hl7.org/fhir/concept-property-type code Coding string integer boolean dateTim\#
    e decimal
    """#)
  static let conditionClinical = SchemaValueSet(
    "condition-clinical",
    #"""
    http://hl7.org/fhir/ValueSet/condition-clinical
    - http://terminology.hl7.org/CodeSystem/condition-clinical active recurrence relapse ina\#
    ctive remission resolved
    """#)
  static let conditionVerStatus = SchemaValueSet(
    "condition-ver-status",
    #"""
    http://hl7.org/fhir/ValueSet/condition-ver-status
    - http://terminology.hl7.org/CodeSystem/condition-ver-status unconfirmed provisional dif\#
    ferential confirmed refuted entered-in-error
    """#)
  static let conditionalDeleteStatus = SchemaValueSet(
    "conditional-delete-status",
    #"""
    http://hl7.org/fhir/ValueSet/conditional-delete-status
    - http://hl7.org/fhir/conditional-delete-status not-supported single multiple
    """#)
  static let conditionalReadStatus = SchemaValueSet(
    "conditional-read-status",
    #"""
    http://hl7.org/fhir/ValueSet/conditional-read-status
    - http://hl7.org/fhir/conditional-read-status not-supported modified-since not-match ful\#
    l-support
    """#)
  static let consentDataMeaning = SchemaValueSet(
    "consent-data-meaning",
    #"""
    http://hl7.org/fhir/ValueSet/consent-data-meaning
    - http://hl7.org/fhir/consent-data-meaning instance related dependents authoredby
    """#)
  static let consentProvisionType = SchemaValueSet(
    "consent-provision-type",
    #"""
    http://hl7.org/fhir/ValueSet/consent-provision-type
    - http://hl7.org/fhir/consent-provision-type deny permit
    """#)
  static let consentStateCodes = SchemaValueSet(
    "consent-state-codes",
    #"""
    http://hl7.org/fhir/ValueSet/consent-state-codes
    - http://hl7.org/fhir/consent-state-codes draft proposed active rejected inactive entere\#
    d-in-error
    """#)
  static let contactPointSystem = SchemaValueSet(
    "contact-point-system",
    #"""
    http://hl7.org/fhir/ValueSet/contact-point-system
    - http://hl7.org/fhir/contact-point-system phone fax email pager url sms other
    """#)
  static let contactPointUse = SchemaValueSet(
    "contact-point-use",
    #"""
    http://hl7.org/fhir/ValueSet/contact-point-use
    - http://hl7.org/fhir/contact-point-use home work temp old mobile
    """#)
  static let currencies = SchemaValueSet(
    "currencies",
    #"""
    http://hl7.org/fhir/ValueSet/currencies open
    """#)
  static let daysOfWeek = SchemaValueSet(
    "days-of-week",
    #"""
    http://hl7.org/fhir/ValueSet/days-of-week
    - http://hl7.org/fhir/days-of-week mon tue wed thu fri sat sun
    """#)
  static let deviceNametype = SchemaValueSet(
    "device-nametype",
    #"""
    http://hl7.org/fhir/ValueSet/device-nametype
    - http://hl7.org/fhir/device-nametype udi-label-name user-friendly-name patient-reported\#
    -name manufacturer-name model-name other
    """#)
  static let deviceStatus = SchemaValueSet(
    "device-status",
    #"""
    http://hl7.org/fhir/ValueSet/device-status
    - http://hl7.org/fhir/device-status active inactive entered-in-error unknown
    """#)
  static let diagnosticReportStatus = SchemaValueSet(
    "diagnostic-report-status",
    #"""
    http://hl7.org/fhir/ValueSet/diagnostic-report-status
    - http://hl7.org/fhir/diagnostic-report-status registered partial preliminary final amen\#
    ded corrected appended cancelled entered-in-error unknown
    """#)
  static let documentMode = SchemaValueSet(
    "document-mode",
    #"""
    http://hl7.org/fhir/ValueSet/document-mode
    - http://hl7.org/fhir/document-mode producer consumer
    """#)
  static let documentReferenceStatus = SchemaValueSet(
    "document-reference-status",
    #"""
    http://hl7.org/fhir/ValueSet/document-reference-status
    - http://hl7.org/fhir/document-reference-status current superseded entered-in-error
    """#)
  static let documentRelationshipType = SchemaValueSet(
    "document-relationship-type",
    #"""
    http://hl7.org/fhir/ValueSet/document-relationship-type
    - http://hl7.org/fhir/document-relationship-type replaces transforms signs appends
    """#)
}
