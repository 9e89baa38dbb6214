// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4ValueSets {
  static let adverseEventActuality = SchemaValueSet(
    "AdverseEvent.actuality",
    #"""
    -
    - - actual potential
    """#)
  static let biologicallyDerivedProductProductCategory = SchemaValueSet(
    "BiologicallyDerivedProduct.productCategory",
    #"""
    -
    - - organ tissue fluid cells biologicalAgent
    """#)
  static let biologicallyDerivedProductStatus = SchemaValueSet(
    "BiologicallyDerivedProduct.status",
    #"""
    -
    - - available unavailable
    """#)
  static let biologicallyDerivedProductStorageScale = SchemaValueSet(
    "BiologicallyDerivedProduct.storage.scale",
    #"""
    -
    - - farenheit celsius kelvin
    """#)
  static let catalogEntryRelatedEntryRelationtype = SchemaValueSet(
    "CatalogEntry.relatedEntry.relationtype",
    #"""
    -
    - - triggers is-replaced-by
    """#)
  static let compartmentDefinitionCode = SchemaValueSet(
    "CompartmentDefinition.code",
    #"""
    -
    - - Patient Encounter RelatedPerson Practitioner Device
    """#)
  static let conceptMapGroupElementTargetEquivalence = SchemaValueSet(
    "ConceptMap.group.element.target.equivalence",
    #"""
    -
    - - relatedto equivalent equal wider subsumes narrower specializes inexact unmatched dis\#
    joint
    """#)
  static let conceptMapGroupUnmappedMode = SchemaValueSet(
    "ConceptMap.group.unmapped.mode",
    #"""
    -
    - - provided fixed other-map
    """#)
  static let contributorType = SchemaValueSet(
    "Contributor.type",
    #"""
    -
    - - author editor reviewer endorser
    """#)
  static let coverageEligibilityRequestPurpose = SchemaValueSet(
    "CoverageEligibilityRequest.purpose",
    #"""
    -
    - - auth-requirements benefits discovery validation
    """#)
  static let coverageEligibilityResponsePurpose = SchemaValueSet(
    "CoverageEligibilityResponse.purpose",
    #"""
    -
    - - auth-requirements benefits discovery validation
    """#)
  static let dataRequirementSortDirection = SchemaValueSet(
    "DataRequirement.sort.direction",
    #"""
    -
    - - ascending descending
    """#)
  static let detectedIssueSeverity = SchemaValueSet(
    "DetectedIssue.severity",
    #"""
    -
    - - high moderate low
    """#)
  static let deviceUseStatementStatus = SchemaValueSet(
    "DeviceUseStatement.status",
    #"""
    -
    - - active completed entered-in-error intended stopped on-hold
    """#)
  static let effectEvidenceSynthesisResultsByExposureExposureState = SchemaValueSet(
    "EffectEvidenceSynthesis.resultsByExposure.exposureState",
    #"""
    -
    - - exposure exposure-alternative
    """#)
  static let elementDefinitionBindingStrength = SchemaValueSet(
    "ElementDefinition.binding.strength",
    #"""
    -
    - - required extensible preferred example
    """#)
  static let elementDefinitionConstraintSeverity = SchemaValueSet(
    "ElementDefinition.constraint.severity",
    #"""
    -
    - - error warning
    """#)
  static let elementDefinitionRepresentation = SchemaValueSet(
    "ElementDefinition.representation",
    #"""
    -
    - - xmlAttr xmlText typeAttr cdaText xhtml
    """#)
  static let elementDefinitionSlicingDiscriminatorType = SchemaValueSet(
    "ElementDefinition.slicing.discriminator.type",
    #"""
    -
    - - value exists pattern type profile
    """#)
  static let elementDefinitionSlicingRules = SchemaValueSet(
    "ElementDefinition.slicing.rules",
    #"""
    -
    - - closed open openAtEnd
    """#)
  static let elementDefinitionTypeAggregation = SchemaValueSet(
    "ElementDefinition.type.aggregation",
    #"""
    -
    - - contained referenced bundled
    """#)
  static let elementDefinitionTypeVersioning = SchemaValueSet(
    "ElementDefinition.type.versioning",
    #"""
    -
    - - either independent specific
    """#)
  static let episodeOfCareStatus = SchemaValueSet(
    "EpisodeOfCare.status",
    #"""
    -
    - - planned waitlist active onhold finished cancelled entered-in-error
    """#)
  static let episodeOfCareStatusHistoryStatus = SchemaValueSet(
    "EpisodeOfCare.statusHistory.status",
    #"""
    -
    - - planned waitlist active onhold finished cancelled entered-in-error
    """#)
  static let exampleScenarioActorType = SchemaValueSet(
    "ExampleScenario.actor.type",
    #"""
    -
    - - person entity
    """#)
  static let fHIRVersion = SchemaValueSet(
    "FHIR-version",
    #"""
    http://hl7.org/fhir/ValueSet/FHIR-version
    - http://hl7.org/fhir/FHIR-version 0.01 0.05 0.06 0.11 0.0.80 0.0.81 0.0.82 0.4.0 0.5.\#
    0 1.0.0 1.0.1 1.0.2 1.1.0 1.4.0 1.6.0 1.8.0 3.0.0 3.0.1 3.3.0 3.5.0 4.0.0 4.0.1
    """#)
  static let graphDefinitionLinkTargetCompartmentRule = SchemaValueSet(
    "GraphDefinition.link.target.compartment.rule",
    #"""
    -
    - - identical matching different custom
    """#)
  static let graphDefinitionLinkTargetCompartmentUse = SchemaValueSet(
    "GraphDefinition.link.target.compartment.use",
    #"""
    -
    - - condition requirement
    """#)
  static let implementationGuideDefinitionPageGeneration = SchemaValueSet(
    "ImplementationGuide.definition.page.generation",
    #"""
    -
    - - html markdown xml generated
    """#)
  static let implementationGuideDefinitionParameterCode = SchemaValueSet(
    "ImplementationGuide.definition.parameter.code",
    #"""
    -
    - - apply path-resource path-pages path-tx-cache expansion-parameter rule-broken-links g\#
    enerate-xml generate-json generate-turtle html-template
    """#)
  static let implementationGuideLicense = SchemaValueSet(
    "ImplementationGuide.license",
    #"""
    -
    - - not-open-source 0BSD AAL Abstyles Adobe-2006 Adobe-Glyph ADSL AFL-1.1 AFL-1.2 AFL-2.\#
    0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only AGPL-3.0-or-lat\#
    er Aladdin AMDPLPA AML AMPAS ANTLR-PD Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 AP\#
    SL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-1.0 Artist\#
    ic-2.0 Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Borceux BSD-1-Clause BSD-2-Cla\#
    use-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause BSD-3-Clause-Attributio\#
    n BSD-3-Clause-Clear BSD-3-Clause-LBNL BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause\#
    -No-Nuclear-License BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause BSD-4-Clause-UC BSD-4-\#
    Clause BSD-Protection BSD-Source-Code BSL-1.0 bzip2-1.0.5 bzip2-1.0.6 Caldera CATOSL-1.\#
    1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2\#
    .5 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND\#
    -3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-\#
    BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-SA-1\#
    .0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDLA-Pe\#
    rmissive-1.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECIL\#
    L-C ClArtistic CNRI-Jython CNRI-Python-GPL-Compatible CNRI-Python Condor-1.1 CPAL-1.0 CP\#
    L-1.0 CPOL-1.02 Crossword CrystalStacker CUA-OPL-1.0 Cube curl D-FSL-1.0 diffmark DOC Do\#
    tseqn DSDP dvipdfm ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 eGenix Entessa EPL-1.0 EPL-2.0 ErlPL-\#
    1.1 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Eurosym Fair Frameworx-1.0 FreeImage FSFAP FSF\#
    UL FSFULLR FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-\#
    only GFDL-1.3-or-later Giftware GL2PS Glide Glulxe gnuplot GPL-1.0-only GPL-1.0-or-late\#
    r GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later gSOAP-1.3b HaskellReport H\#
    PND IBM-pibs ICU IJG ImageMagick iMatix Imlib2 Info-ZIP Intel-ACPI Intel Interbase-1.0 I\#
    PA IPL-1.0 ISC JasPer-2.0 JSON LAL-1.2 LAL-1.3 Latex2e Leptonica LGPL-2.0-only LGPL-2.0-\#
    or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng l\#
    ibtiff LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-OpenIB LPL-1.0 LPL-1.02 LPPL-1.0 LP\#
    PL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c MakeIndex MirOS MIT-0 MIT-advertising MIT-CMU MIT-en\#
    na MIT-feh MIT MITNFA Motosoto mpich2 MPL-1.0 MPL-1.1 MPL-2.0-no-copyleft-exception MPL-\#
    2.0 MS-PL MS-RL MTLL Multics Mup NASA-1.3 Naumen NBPL-1.0 NCSA Net-SNMP NetCDF Newslet\#
    r NGPL NLOD-1.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTP OCCT-PL OCLC-2.\#
    0 ODbL-1.0 OFL-1.0 OFL-1.1 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0.1 OLD\#
    AP-2.0 OLDAP-2.1 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2\#
    .6 OLDAP-2.7 OLDAP-2.8 OML OpenSSL OPL-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 O\#
    SL-3.0 PDDL-1.0 PHP-3.0 PHP-3.01 Plexus PostgreSQL psfrag psutils Python-2.0 Qhull QPL-1\#
    .0 Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby SAX-PD Saxpath SCEA Sendm\#
    ail SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SimPL-2.0 SISSL-1.2 SISSL Sleepycat SMLNJ SMPPL SNIA S\#
    pencer-86 Spencer-94 Spencer-99 SPL-1.0 SugarCRM-1.1.3 SWL TCL TCP-wrappers TMate TORQUE\#
    -1.1 TOSL Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU Unlicense UPL-1.0 Vim VOSTROM VS\#
    L-1.0 W3C-19980720 W3C-20150513 W3C Watcom-1.0 Wsuipa WTFPL X11 Xerox XFree86-1.1 xinet\#
    d Xnet xpp XSkat YPL-1.0 YPL-1.1 Zed Zend-2.0 Zimbra-1.3 Zimbra-1.4 zlib-acknowledgemen\#
    t Zlib ZPL-1.1 ZPL-2.0 ZPL-2.1
    """#)
  static let linkageItemType = SchemaValueSet(
    "Linkage.item.type",
    #"""
    -
    - - source alternate historical
    """#)
  static let measureReportStatus = SchemaValueSet(
    "MeasureReport.status",
    #"""
    -
    - - complete pending error
    """#)
  static let measureReportType = SchemaValueSet(
    "MeasureReport.type",
    #"""
    -
    - - individual subject-list summary data-collection
    """#)
  static let messageDefinitionCategory = SchemaValueSet(
    "MessageDefinition.category",
    #"""
    -
    - - consequence currency notification
    """#)
  static let messageDefinitionResponseRequired = SchemaValueSet(
    "MessageDefinition.responseRequired",
    #"""
    -
    - - always on-error never on-success
    """#)
  static let messageHeaderResponseCode = SchemaValueSet(
    "MessageHeader.response.code",
    #"""
    -
    - - ok transient-error fatal-error
    """#)
  static let molecularSequenceQualityType = SchemaValueSet(
    "MolecularSequence.quality.type",
    #"""
    -
    - - indel snp unknown
    """#)
  static let molecularSequenceReferenceSeqOrientation = SchemaValueSet(
    "MolecularSequence.referenceSeq.orientation",
    #"""
    -
    - - sense antisense
    """#)
  static let molecularSequenceReferenceSeqStrand = SchemaValueSet(
    "MolecularSequence.referenceSeq.strand",
    #"""
    -
    - - watson crick
    """#)
  static let molecularSequenceRepositoryType = SchemaValueSet(
    "MolecularSequence.repository.type",
    #"""
    -
    - - directlink openapi login oauth other
    """#)
}
