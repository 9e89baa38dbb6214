// Written by Schemas/compile-search-parameters; `make schemas` writes it anew.
extension SearchParameterTable {
  static let textAToH = #"""
    {"Account":{"identifier":["token","identifier"],"name":["string","name"],"owner":["reference",\#
    "owner","Organization"],"patient":["alias","subject","Patient"],"period":["date","servicePerio\#
    d"],"status":["token","status"],"subject":["reference","subject","Device HealthcareService Loc\#
    ation Organization Patient Practitioner PractitionerRole"],"type":["token","type"]},"AllergyIn\#
    tolerance":{"asserter":["reference","asserter","Patient Practitioner PractitionerRole RelatedP\#
    erson"],"category":["token","category"],"clinical-status":["token","clinicalStatus"],"code":["\#
    token","code | reaction.substance"],"criticality":["token","criticality"],"date":["date","reco\#
    rdedDate"],"encounter":["reference","encounter","Encounter"],"identifier":["token","identifier\#
    "],"last-date":["date","lastOccurrence"],"manifestation":["token","reaction.manifestation"],"o\#
    nset":["date","reaction.onset"],"patient":["reference","patient","Patient"],"recorder":["refer\#
    ence","recorder","Patient Practitioner PractitionerRole RelatedPerson"],"route":["token","reac\#
    tion.exposureRoute"],"severity":["token","reaction.severity"],"type":["token","type"],"verific\#
    ation-status":["token","verificationStatus"]},"Appointment":{"actor":["reference","participant\#
    .actor","Device HealthcareService Location Patient Practitioner PractitionerRole RelatedPerson\#
    "],"appointment-type":["token","appointmentType"],"based-on":["reference","basedOn","ServiceRe\#
    quest"],"date":["date","start"],"identifier":["token","identifier"],"location":["alias","actor\#
    ","Location"],"part-status":["token","participant.status"],"patient":["alias","actor","Patient\#
    "],"practitioner":["alias","actor","Practitioner"],"reason-code":["token","reasonCode"],"reaso\#
    n-reference":["reference","reasonReference","Condition ImmunizationRecommendation Observation \#
    Procedure"],"service-category":["token","serviceCategory"],"service-type":["token","serviceTyp\#
    e"],"slot":["reference","slot","Slot"],"specialty":["token","specialty"],"status":["token","st\#
    atus"],"supporting-info":["reference","supportingInformation","*"]},"AppointmentResponse":{"ac\#
    tor":["reference","actor","Device HealthcareService Location Patient Practitioner Practitioner\#
    Role RelatedPerson"],"appointment":["reference","appointment","Appointment"],"identifier":["to\#
    ken","identifier"],"location":["alias","actor","Location"],"part-status":["token","participant\#
    Status"],"patient":["alias","actor","Patient"],"practitioner":["alias","actor","Practitioner"]\#
    },"AuditEvent":{"action":["token","action"],"address":["string","agent.network.address"],"agen\#
    t":["reference","agent.who","Device Organization Patient Practitioner PractitionerRole Related\#
    Person"],"agent-name":["string","agent.name"],"agent-role":["token","agent.role"],"altid":["to\#
    ken","agent.altId"],"date":["date","recorded"],"entity":["reference","entity.what","*"],"entit\#
    y-name":["string","entity.name"],"entity-role":["token","entity.role"],"entity-type":["token",\#
    "entity.type"],"outcome":["token","outcome"],"patient":["reference","agent.who.where(resolve()\#
     is Patient) | entity.what.where(resolve() is Patient)","Patient"],"policy":["uri","agent.poli\#
    cy"],"site":["token","source.site"],"source":["reference","source.observer","Device Organizati\#
    on Patient Practitioner PractitionerRole RelatedPerson"],"subtype":["token","subtype"],"type":\#
    ["token","type"]},"Basic":{"author":["reference","author","Organization Patient Practitioner P\#
    ractitionerRole RelatedPerson"],"code":["token","code"],"created":["date","created"],"identifi\#
    er":["token","identifier"],"patient":["alias","subject","Patient"],"subject":["reference","sub\#
    ject","*"]},"CarePlan":{"activity-code":["token","activity.detail.code"],"activity-date":["dat\#
    e","activity.detail.scheduled[x]"],"activity-reference":["reference","activity.reference","App\#
    ointment CommunicationRequest DeviceRequest MedicationRequest NutritionOrder RequestGroup Serv\#
    iceRequest Task VisionPrescription"],"based-on":["reference","basedOn","CarePlan"],"care-team"\#
    :["reference","careTeam","CareTeam"],"category":["token","category"],"condition":["reference",\#
    "addresses","Condition"],"date":["date","period"],"encounter":["reference","encounter","Encoun\#
    ter"],"goal":["reference","goal","Goal"],"identifier":["token","identifier"],"instantiates-can\#
    onical":["reference","instantiatesCanonical","ActivityDefinition Measure OperationDefinition P\#
    lanDefinition Questionnaire"],"instantiates-uri":["uri","instantiatesUri"],"intent":["token","\#
    intent"],"part-of":["reference","partOf","CarePlan"],"patient":["alias","subject","Patient"],"\#
    performer":["reference","activity.detail.performer","CareTeam Device HealthcareService Organiz\#
    ation Patient Practitioner PractitionerRole RelatedPerson"],"replaces":["reference","replaces"\#
    ,"CarePlan"],"status":["token","status"],"subject":["reference","subject","Group Patient"]},"C\#
    areTeam":{"category":["token","category"],"date":["date","period"],"encounter":["reference","e\#
    ncounter","Encounter"],"identifier":["token","identifier"],"participant":["reference","partici\#
    pant.member","CareTeam Organization Patient Practitioner PractitionerRole RelatedPerson"],"pat\#
    ient":["alias","subject","Patient"],"status":["token","status"],"subject":["reference","subjec\#
    t","Group Patient"]},"ChargeItem":{"account":["reference","account","Account"],"code":["token"\#
    ,"code"],"context":["reference","context","Encounter EpisodeOfCare"],"entered-date":["date","e\#
    nteredDate"],"enterer":["reference","enterer","Device Organization Patient Practitioner Practi\#
    tionerRole RelatedPerson"],"factor-override":["number","factorOverride"],"identifier":["token"\#
    ,"identifier"],"occurrence":["date","occurrence[x]"],"patient":["alias","subject","Patient"],"\#
    performer-actor":["reference","performer.actor","CareTeam Device Organization Patient Practiti\#
    oner PractitionerRole RelatedPerson"],"performer-function":["token","performer.function"],"per\#
    forming-organization":["reference","performingOrganization","Organization"],"price-override":[\#
    "quantity","priceOverride"],"quantity":["quantity","quantity"],"requesting-organization":["ref\#
    erence","requestingOrganization","Organization"],"service":["reference","service","DiagnosticR\#
    eport ImagingStudy Immunization MedicationAdministration MedicationDispense Observation Proced\#
    ure SupplyDelivery"],"subject":["reference","subject","Group Patient"]},"Claim":{"care-team":[\#
    "reference","careTeam.provider","Organization Practitioner PractitionerRole"],"created":["date\#
    ","created"],"detail-udi":["reference","item.detail.udi","Device"],"encounter":["reference","i\#
    tem.encounter","Encounter"],"enterer":["reference","enterer","Practitioner PractitionerRole"],\#
    "facility":["reference","facility","Location"],"identifier":["token","identifier"],"insurer":[\#
    "reference","insurer","Organization"],"item-udi":["reference","item.udi","Device"],"patient":[\#
    "reference","patient","Patient"],"payee":["reference","payee.party","Organization Patient Prac\#
    titioner PractitionerRole RelatedPerson"],"priority":["token","priority"],"procedure-udi":["re\#
    ference","procedure.udi","Device"],"provider":["reference","provider","Organization Practition\#
    er PractitionerRole"],"status":["token","status"],"subdetail-udi":["reference","item.detail.su\#
    bDetail.udi","Device"],"use":["token","use"]},"Communication":{"based-on":["reference","basedO\#
    n","*"],"category":["token","category"],"encounter":["reference","encounter","Encounter"],"ide\#
    ntifier":["token","identifier"],"instantiates-canonical":["reference","instantiatesCanonical",\#
    "ActivityDefinition Measure OperationDefinition PlanDefinition Questionnaire"],"instantiates-u\#
    ri":["uri","instantiatesUri"],"medium":["token","medium"],"part-of":["reference","partOf","*"]\#
    ,"patient":["alias","subject","Patient"],"received":["date","received"],"recipient":["referenc\#
    e","recipient","CareTeam Device Group HealthcareService Organization Patient Practitioner Prac\#
    titionerRole RelatedPerson"],"sender":["reference","sender","Device HealthcareService Organiza\#
    tion Patient Practitioner PractitionerRole RelatedPerson"],"sent":["date","sent"],"status":["t\#
    oken","status"],"subject":["reference","subject","Group Patient"]},"CommunicationRequest":{"au\#
    thored":["date","authoredOn"],"based-on":["reference","basedOn","*"],"category":["token","cate\#
    gory"],"encounter":["reference","encounter","Encounter"],"group-identifier":["token","groupIde\#
    ntifier"],"identifier":["token","identifier"],"medium":["token","medium"],"occurrence":["date"\#
    ,"occurrence as dateTime"],"patient":["alias","subject","Patient"],"priority":["token","priori\#
    ty"],"recipient":["reference","recipient","CareTeam Device Group HealthcareService Organizatio\#
    n Patient Practitioner PractitionerRole RelatedPerson"],"replaces":["reference","replaces","Co\#
    mmunicationRequest"],"requester":["reference","requester","Device Organization Patient Practit\#
    ioner PractitionerRole RelatedPerson"],"sender":["reference","sender","Device HealthcareServic\#
    e Organization Patient Practitioner PractitionerRole RelatedPerson"],"status":["token","status\#
    "],"subject":["reference","subject","Group Patient"]},"Composition":{"attester":["reference","\#
    attester.party","Organization Patient Practitioner PractitionerRole RelatedPerson"],"author":[\#
    "reference","author","Device Organization Patient Practitioner PractitionerRole RelatedPerson"\#
    ],"category":["token","category"],"confidentiality":["token","confidentiality"],"context":["to\#
    ken","event.code"],"date":["date","date"],"encounter":["reference","encounter","Encounter"],"e\#
    ntry":["reference","section.entry","*"],"identifier":["token","identifier"],"patient":["alias"\#
    ,"subject","Patient"],"period":["date","event.period"],"related-id":["token","relatesTo.target\#
     as Identifier"],"related-ref":["reference","relatesTo.target as Reference","Composition"],"se\#
    ction":["token","section.code"],"status":["token","status"],"subject":["reference","subject","\#
    *"],"title":["string","title"],"type":["token","type"]},"Condition":{"abatement-age":["quantit\#
    y","abatement as Age | abatement as Range"],"abatement-date":["date","abatement as dateTime | \#
    abatement as Period"],"abatement-string":["string","abatement as string"],"asserter":["referen\#
    ce","asserter","Patient Practitioner PractitionerRole RelatedPerson"],"body-site":["token","bo\#
    dySite"],"category":["token","category"],"clinical-status":["token","clinicalStatus"],"code":[\#
    "token","code"],"encounter":["reference","encounter","Encounter"],"evidence":["token","evidenc\#
    e.code"],"evidence-detail":["reference","evidence.detail","*"],"identifier":["token","identifi\#
    er"],"onset-age":["quantity","onset as Age | onset as Range"],"onset-date":["date","onset as d\#
    ateTime | onset as Period"],"onset-info":["string","onset as string"],"patient":["alias","subj\#
    ect","Patient"],"recorded-date":["date","recordedDate"],"severity":["token","severity"],"stage\#
    ":["token","stage.summary"],"subject":["reference","subject","Group Patient"],"verification-st\#
    atus":["token","verificationStatus"]},"Consent":{"action":["token","provision.action"],"actor"\#
    :["reference","provision.actor.reference","CareTeam Device Group Organization Patient Practiti\#
    oner PractitionerRole RelatedPerson"],"category":["token","category"],"consentor":["reference"\#
    ,"performer","Organization Patient Practitioner PractitionerRole RelatedPerson"],"data":["refe\#
    rence","provision.data.reference","*"],"date":["date","dateTime"],"identifier":["token","ident\#
    ifier"],"organization":["reference","organization","Organization"],"patient":["reference","pat\#
    ient","Patient"],"period":["date","provision.period"],"purpose":["token","provision.purpose"],\#
    "scope":["token","scope"],"security-label":["token","provision.securityLabel"],"source-referen\#
    ce":["reference","source[x]","Consent Contract DocumentReference QuestionnaireResponse"],"stat\#
    us":["token","status"]},"Coverage":{"beneficiary":["reference","beneficiary","Patient"],"class\#
    -type":["token","class.type"],"class-value":["string","class.value"],"dependent":["string","de\#
    pendent"],"identifier":["token","identifier"],"patient":["reference","beneficiary","Patient"],\#
    "payor":["reference","payor","Organization Patient RelatedPerson"],"policy-holder":["reference\#
    ","policyHolder","Organization Patient RelatedPerson"],"status":["token","status"],"subscriber\#
    ":["reference","subscriber","Patient RelatedPerson"],"type":["token","type"]},"Device":{"devic\#
    e-name":["string","deviceName.name | type.coding.display | type.text"],"identifier":["token","\#
    identifier"],"location":["reference","location","Location"],"manufacturer":["string","manufact\#
    urer"],"model":["string","modelNumber"],"organization":["reference","owner","Organization"],"p\#
    atient":["reference","patient","Patient"],"status":["token","status"],"type":["token","type"],\#
    "udi-carrier":["string","udiCarrier.carrierHRF"],"udi-di":["string","udiCarrier.deviceIdentifi\#
    er"],"url":["uri","url"]},"DeviceMetric":{"category":["token","category"],"identifier":["token\#
    ","identifier"],"parent":["reference","parent","Device"],"source":["reference","source","Devic\#
    e"],"type":["token","type"]},"DiagnosticReport":{"based-on":["reference","basedOn","CarePlan I\#
    mmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest"],"category":["token\#
    ","category"],"code":["token","code"],"conclusion":["token","conclusionCode"],"date":["date","\#
    effective[x]"],"encounter":["reference","encounter","Encounter"],"identifier":["token","identi\#
    fier"],"issued":["date","issued"],"media":["reference","media.link","Media"],"patient":["alias\#
    ","subject","Patient"],"performer":["reference","performer","CareTeam Organization Practitione\#
    r PractitionerRole"],"result":["reference","result","Observation"],"results-interpreter":["ref\#
    erence","resultsInterpreter","CareTeam Organization Practitioner PractitionerRole"],"specimen"\#
    :["reference","specimen","Specimen"],"status":["token","status"],"subject":["reference","subje\#
    ct","Device Group Location Patient"]},"DocumentManifest":{"author":["reference","author","Devi\#
    ce Organization Patient Practitioner PractitionerRole RelatedPerson"],"created":["date","creat\#
    ed"],"description":["string","description"],"identifier":["token","masterIdentifier | identifi\#
    er"],"item":["reference","content","*"],"patient":["alias","subject","Patient"],"recipient":["\#
    reference","recipient","Organization Patient Practitioner PractitionerRole RelatedPerson"],"re\#
    lated-id":["token","related.identifier"],"related-ref":["reference","related.ref","*"],"source\#
    ":["uri","source"],"status":["token","status"],"subject":["reference","subject","Device Group \#
    Patient Practitioner"],"type":["token","type"]},"DocumentReference":{"authenticator":["referen\#
    ce","authenticator","Organization Practitioner PractitionerRole"],"author":["reference","autho\#
    r","Device Organization Patient Practitioner PractitionerRole RelatedPerson"],"category":["tok\#
    en","category"],"contenttype":["token","content.attachment.contentType"],"custodian":["referen\#
    ce","custodian","Organization"],"date":["date","date"],"description":["string","description"],\#
    "encounter":["reference","context.encounter","Encounter EpisodeOfCare"],"event":["token","cont\#
    ext.event"],"facility":["token","context.facilityType"],"format":["token","content.format"],"i\#
    dentifier":["token","masterIdentifier | identifier"],"language":["token","content.attachment.l\#
    anguage"],"location":["uri","content.attachment.url"],"patient":["alias","subject","Patient"],\#
    "period":["date","context.period"],"related":["reference","context.related","*"],"relatesto":[\#
    "reference","relatesTo.target","DocumentReference"],"relation":["token","relatesTo.code"],"rel\#
    ationship":["composite","relatesTo","token code","reference target"],"security-label":["token"\#
    ,"securityLabel"],"setting":["token","context.practiceSetting"],"status":["token","status"],"s\#
    ubject":["reference","subject","Device Group Patient Practitioner"],"type":["token","type"]},"\#
    Encounter":{"account":["reference","account","Account"],"appointment":["reference","appointmen\#
    t","Appointment"],"based-on":["reference","basedOn","ServiceRequest"],"class":["token","class"\#
    ],"date":["date","period"],"diagnosis":["reference","diagnosis.condition","Condition Procedure\#
    "],"episode-of-care":["reference","episodeOfCare","EpisodeOfCare"],"identifier":["token","iden\#
    tifier"],"length":["quantity","length"],"location":["reference","location.location","Location"\#
    ],"location-period":["date","location.period"],"part-of":["reference","partOf","Encounter"],"p\#
    articipant":["reference","participant.individual","Practitioner PractitionerRole RelatedPerson\#
    "],"participant-type":["token","participant.type"],"patient":["alias","subject","Patient"],"pr\#
    actitioner":["alias","participant","Practitioner"],"reason-code":["token","reasonCode"],"reaso\#
    n-reference":["reference","reasonReference","Condition ImmunizationRecommendation Observation \#
    Procedure"],"service-provider":["reference","serviceProvider","Organization"],"special-arrange\#
    ment":["token","hospitalization.specialArrangement"],"status":["token","status"],"subject":["r\#
    eference","subject","Group Patient"],"type":["token","type"]},"Endpoint":{"connection-type":["\#
    token","connectionType"],"identifier":["token","identifier"],"name":["string","name"],"organiz\#
    ation":["reference","managingOrganization","Organization"],"payload-type":["token","payloadTyp\#
    e"],"status":["token","status"]},"ExplanationOfBenefit":{"care-team":["reference","careTeam.pr\#
    ovider","Organization Practitioner PractitionerRole"],"claim":["reference","claim","Claim"],"c\#
    overage":["reference","insurance.coverage","Coverage"],"created":["date","created"],"detail-ud\#
    i":["reference","item.detail.udi","Device"],"disposition":["string","disposition"],"encounter"\#
    :["reference","item.encounter","Encounter"],"enterer":["reference","enterer","Practitioner Pra\#
    ctitionerRole"],"facility":["reference","facility","Location"],"identifier":["token","identifi\#
    er"],"item-udi":["reference","item.udi","Device"],"patient":["reference","patient","Patient"],\#
    "payee":["reference","payee.party","Organization Patient Practitioner PractitionerRole Related\#
    Person"],"procedure-udi":["reference","procedure.udi","Device"],"provider":["reference","provi\#
    der","Organization Practitioner PractitionerRole"],"status":["token","status"],"subdetail-udi"\#
    :["reference","item.detail.subDetail.udi","Device"]},"FamilyMemberHistory":{"code":["token","c\#
    ondition.code"],"date":["date","date"],"identifier":["token","identifier"],"instantiates-canon\#
    ical":["reference","instantiatesCanonical","ActivityDefinition Measure OperationDefinition Pla\#
    nDefinition Questionnaire"],"instantiates-uri":["uri","instantiatesUri"],"patient":["reference\#
    ","patient","Patient"],"relationship":["token","relationship"],"sex":["token","sex"],"status":\#
    ["token","status"]},"Flag":{"author":["reference","author","Device Organization Patient Practi\#
    tioner PractitionerRole"],"date":["date","period"],"encounter":["reference","encounter","Encou\#
    nter"],"identifier":["token","identifier"],"patient":["alias","subject","Patient"],"subject":[\#
    "reference","subject","Group Location Medication Organization Patient PlanDefinition Practitio\#
    ner Procedure"]},"Goal":{"achievement-status":["token","achievementStatus"],"category":["token\#
    ","category"],"identifier":["token","identifier"],"lifecycle-status":["token","lifecycleStatus\#
    "],"patient":["alias","subject","Patient"],"start-date":["date","start as date"],"subject":["r\#
    eference","subject","Group Organization Patient"],"target-date":["date","target.due as date"]}\#
    ,"Group":{"actual":["token","actual"],"characteristic":["token","characteristic.code"],"charac\#
    teristic-value":["composite","characteristic","token code","token value[x]"],"code":["token","\#
    code"],"exclude":["token","characteristic.exclude"],"identifier":["token","identifier"],"manag\#
    ing-entity":["reference","managingEntity","Organization Practitioner PractitionerRole RelatedP\#
    erson"],"member":["reference","member.entity","Device Group Medication Patient Practitioner Pr\#
    actitionerRole Substance"],"type":["token","type"],"value":["token","characteristic.value as C\#
    odeableConcept | characteristic.value as boolean"]},"HealthcareService":{"active":["token","ac\#
    tive"],"characteristic":["token","characteristic"],"coverage-area":["reference","coverageArea"\#
    ,"Location"],"endpoint":["reference","endpoint","Endpoint"],"identifier":["token","identifier"\#
    ],"location":["reference","location","Location"],"name":["string","name"],"organization":["ref\#
    erence","providedBy","Organization"],"program":["token","program"],"service-category":["token"\#
    ,"category"],"service-type":["token","type"],"specialty":["token","specialty"]}}
    """#
}
