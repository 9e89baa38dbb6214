// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4ValueSets {
  static let noteType = SchemaValueSet(
    "note-type",
    #"""
    http://hl7.org/fhir/ValueSet/note-type
    - http://hl7.org/fhir/note-type display print printoper
    """#)
  static let observationStatus = SchemaValueSet(
    "observation-status",
    #"""
    http://hl7.org/fhir/ValueSet/observation-status
    - http://hl7.org/fhir/observation-status registered preliminary final amended correcte\#
    d cancelled entered-in-error unknown
    """#)
  static let participantrequired = SchemaValueSet(
    "participantrequired",
    #"""
    http://hl7.org/fhir/ValueSet/participantrequired
    - http://hl7.org/fhir/participantrequired required optional information-only
    """#)
  static let participationstatus = SchemaValueSet(
    "participationstatus",
    #"""
    http://hl7.org/fhir/ValueSet/participationstatus
    - http://hl7.org/fhir/participationstatus accepted declined tentative needs-action
    """#)
  static let provenanceEntityRole = SchemaValueSet(
    "provenance-entity-role",
    #"""
    http://hl7.org/fhir/ValueSet/provenance-entity-role
    - http://hl7.org/fhir/provenance-entity-role derivation revision quotation source removal
    """#)
  static let publicationStatus = SchemaValueSet(
    "publication-status",
    #"""
    http://hl7.org/fhir/ValueSet/publication-status
    - http://hl7.org/fhir/publication-status draft active retired unknown
    """#)
  static let quantityComparator = SchemaValueSet(
    "quantity-comparator",
    #"""
    http://hl7.org/fhir/ValueSet/quantity-comparator
    - http://hl7.org/fhir/quantity-comparator < <= >= >
    """#)
  static let questionnaireAnswersStatus = SchemaValueSet(
    "questionnaire-answers-status",
    #"""
    http://hl7.org/fhir/ValueSet/questionnaire-answers-status
    - http://hl7.org/fhir/questionnaire-answers-status in-progress completed amended entered\#
    -in-error stopped
    """#)
  static let questionnaireEnableBehavior = SchemaValueSet(
    "questionnaire-enable-behavior",
    #"""
    http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior
    - http://hl7.org/fhir/questionnaire-enable-behavior all any
    """#)
  static let questionnaireEnableOperator = SchemaValueSet(
    "questionnaire-enable-operator",
    #"""
    http://hl7.org/fhir/ValueSet/questionnaire-enable-operator
    - http://hl7.org/fhir/questionnaire-enable-operator exists = != > < >= <=
    """#)
  static let reactionEventSeverity = SchemaValueSet(
    "reaction-event-severity",
    #"""
    http://hl7.org/fhir/ValueSet/reaction-event-severity
    - http://hl7.org/fhir/reaction-event-severity mild moderate severe
    """#)
  static let referenceHandlingPolicy = SchemaValueSet(
    "reference-handling-policy",
    #"""
    http://hl7.org/fhir/ValueSet/reference-handling-policy
    - http://hl7.org/fhir/reference-handling-policy literal logical resolves enforced local
    """#)
  static let remittanceOutcome = SchemaValueSet(
    "remittance-outcome",
    #"""
    http://hl7.org/fhir/ValueSet/remittance-outcome
    - http://hl7.org/fhir/remittance-outcome queued complete error partial
    """#)
  static let requestIntent = SchemaValueSet(
    "request-intent",
    #"""
    http://hl7.org/fhir/ValueSet/request-intent
    - http://hl7.org/fhir/request-intent proposal plan directive order original-order reflex\#
    -order filler-order instance-order option
    """#)
  static let requestPriority = SchemaValueSet(
    "request-priority",
    #"""
    http://hl7.org/fhir/ValueSet/request-priority
    - http://hl7.org/fhir/request-priority routine urgent asap stat
    """#)
  static let requestStatus = SchemaValueSet(
    "request-status",
    #"""
    http://hl7.org/fhir/ValueSet/request-status
    - http://hl7.org/fhir/request-status draft active on-hold revoked completed entered-in-e\#
    rror unknown
    """#)
  static let resourceTypes = SchemaValueSet(
    "resource-types",
    #"""
    http://hl7.org/fhir/ValueSet/resource-types
    - http://hl7.org/fhir/resource-types Account ActivityDefinition AdverseEvent AllergyInto\#
    lerance Appointment AppointmentResponse AuditEvent Basic Binary BiologicallyDerivedProdu\#
    ct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem Ch\#
    argeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication Commu\#
    nicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contrac\#
    t Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device D\#
    eviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentM\#
    anifest DocumentReference DomainResource EffectEvidenceSynthesis Encounter Endpoint Enro\#
    llmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariabl\#
    e ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Gro\#
    up GuidanceResponse HealthcareService ImagingStudy Immunization ImmunizationEvaluation I\#
    mmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage Lis\#
    t Location Measure MeasureReport Media Medication MedicationAdministration MedicationDis\#
    pense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct Medicin\#
    alProductAuthorization MedicinalProductContraindication MedicinalProductIndication Medic\#
    inalProductIngredient MedicinalProductInteraction MedicinalProductManufactured Medicinal\#
    ProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect Message\#
    Definition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation Obser\#
    vationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliati\#
    on Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practiti\#
    oner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPe\#
    rson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSub\#
    ject Resource RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceReque\#
    st Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription Substa\#
    nce SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformatio\#
    n SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task Termi\#
    nologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription
    """#)
  static let restfulCapabilityMode = SchemaValueSet(
    "restful-capability-mode",
    #"""
    http://hl7.org/fhir/ValueSet/restful-capability-mode
    - http://hl7.org/fhir/restful-capability-mode client server
    """#)
  static let searchEntryMode = SchemaValueSet(
    "search-entry-mode",
    #"""
    http://hl7.org/fhir/ValueSet/search-entry-mode
    - http://hl7.org/fhir/search-entry-mode match include outcome
    """#)
  static let searchParamType = SchemaValueSet(
    "search-param-type",
    #"""
    http://hl7.org/fhir/ValueSet/search-param-type
    - http://hl7.org/fhir/search-param-type number date string token reference composite qua\#
    ntity uri special
    """#)
  static let slotstatus = SchemaValueSet(
    "slotstatus",
    #"""
    http://hl7.org/fhir/ValueSet/slotstatus
    - http://hl7.org/fhir/slotstatus busy free busy-unavailable busy-tentative entered-in-error
    """#)
  static let specimenStatus = SchemaValueSet(
    "specimen-status",
    #"""
    http://hl7.org/fhir/ValueSet/specimen-status
    - http://hl7.org/fhir/specimen-status available unavailable unsatisfactory entered-in-error
    """#)
  static let subscriptionChannelType = SchemaValueSet(
    "subscription-channel-type",
    #"""
    http://hl7.org/fhir/ValueSet/subscription-channel-type
    - http://hl7.org/fhir/subscription-channel-type rest-hook websocket email sms message
    """#)
  static let subscriptionStatus = SchemaValueSet(
    "subscription-status",
    #"""
    http://hl7.org/fhir/ValueSet/subscription-status
    - http://hl7.org/fhir/subscription-status requested active error off
    """#)
  static let systemRestfulInteraction = SchemaValueSet(
    "system-restful-interaction",
    #"""
    http://hl7.org/fhir/ValueSet/system-restful-interaction
    - http://hl7.org/fhir/restful-interaction transaction batch search-system history-system
    """#)
  static let taskIntent = SchemaValueSet(
    "task-intent",
    #"""
    http://hl7.org/fhir/ValueSet/task-intent
    - http://hl7.org/fhir/task-intent unknown
    - http://hl7.org/fhir/request-intent proposal plan order original-order reflex-order fil\#
    ler-order instance-order option
    """#)
  static let taskStatus = SchemaValueSet(
    "task-status",
    #"""
    http://hl7.org/fhir/ValueSet/task-status
    - http://hl7.org/fhir/task-status draft requested received accepted rejected ready cance\#
    lled in-progress on-hold failed completed entered-in-error
    """#)
  static let typeRestfulInteraction = SchemaValueSet(
    "type-restful-interaction",
    #"""
    http://hl7.org/fhir/ValueSet/type-restful-interaction
    - http://hl7.org/fhir/restful-interaction read vread update patch delete history-instanc\#
    e history-type create search-type
    """#)
  static let udiEntryType = SchemaValueSet(
    "udi-entry-type",
    #"""
    http://hl7.org/fhir/ValueSet/udi-entry-type
    - http://hl7.org/fhir/udi-entry-type barcode rfid manual card self-reported unknown
    """#)
  static let unitsOfTime = SchemaValueSet(
    "units-of-time",
    #"""
    http://hl7.org/fhir/ValueSet/units-of-time
    - http://unitsofmeasure.org s min h d wk mo a
    """#)
  static let v3ConfidentialityClassification = SchemaValueSet(
    "v3-ConfidentialityClassification",
    #"""
    http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification
    - http://terminology.hl7.org/CodeSystem/v3-Confidentiality U L M N R V
    """#)
  static let variableType = SchemaValueSet(
    "variable-type",
    #"""
    http://hl7.org/fhir/ValueSet/variable-type
    - http://hl7.org/fhir/variable-type dichotomous continuous descriptive
    """#)
  static let versioningPolicy = SchemaValueSet(
    "versioning-policy",
    #"""
    http://hl7.org/fhir/ValueSet/versioning-policy
    - http://hl7.org/fhir/versioning-policy no-version versioned versioned-update
    """#)
}
