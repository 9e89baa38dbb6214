// Written by Schemas/compile-search-parameters; `make schemas` writes it anew.
extension SearchParameterTable {
  static let textIToZ = #"""
    {"ImagingStudy":{"basedon":["reference","basedOn","Appointment AppointmentResponse CarePlan Se\#
    rviceRequest Task"],"bodysite":["token","series.bodySite"],"dicom-class":["token","series.inst\#
    ance.sopClass"],"encounter":["reference","encounter","Encounter"],"endpoint":["reference","end\#
    point | series.endpoint","Endpoint"],"identifier":["token","identifier"],"instance":["token","\#
    series.instance.uid"],"interpreter":["reference","interpreter","Practitioner PractitionerRole"\#
    ],"modality":["token","series.modality"],"patient":["alias","subject","Patient"],"performer":[\#
    "reference","series.performer.actor","CareTeam Device Organization Patient Practitioner Practi\#
    tionerRole RelatedPerson"],"reason":["token","reasonCode"],"referrer":["reference","referrer",\#
    "Practitioner PractitionerRole"],"series":["token","series.uid"],"started":["date","started"],\#
    "status":["token","status"],"subject":["reference","subject","Device Group Patient"]},"Immuniz\#
    ation":{"date":["date","occurrence[x]"],"encounter":["reference","encounter","Encounter"],"ide\#
    ntifier":["token","identifier"],"location":["reference","location","Location"],"lot-number":["\#
    string","lotNumber"],"manufacturer":["reference","manufacturer","Organization"],"patient":["re\#
    ference","patient","Patient"],"performer":["reference","performer.actor","Organization Practit\#
    ioner PractitionerRole"],"reaction":["reference","reaction.detail","Observation"],"reaction-da\#
    te":["date","reaction.date"],"reason-code":["token","reasonCode"],"reason-reference":["referen\#
    ce","reasonReference","Condition DiagnosticReport Observation"],"series":["string","protocolAp\#
    plied.series"],"status":["token","status"],"status-reason":["token","statusReason"],"target-di\#
    sease":["token","protocolApplied.targetDisease"],"vaccine-code":["token","vaccineCode"]},"Immu\#
    nizationRecommendation":{"date":["date","date"],"identifier":["token","identifier"],"informati\#
    on":["reference","recommendation.supportingPatientInformation","*"],"patient":["reference","pa\#
    tient","Patient"],"status":["token","recommendation.forecastStatus"],"support":["reference","r\#
    ecommendation.supportingImmunization","Immunization ImmunizationEvaluation"],"target-disease":\#
    ["token","recommendation.targetDisease"],"vaccine-type":["token","recommendation.vaccineCode"]\#
    },"Invoice":{"account":["reference","account","Account"],"date":["date","date"],"identifier":[\#
    "token","identifier"],"issuer":["reference","issuer","Organization"],"participant":["reference\#
    ","participant.actor","Device Organization Patient Practitioner PractitionerRole RelatedPerson\#
    "],"participant-role":["token","participant.role"],"patient":["alias","subject","Patient"],"re\#
    cipient":["reference","recipient","Organization Patient RelatedPerson"],"status":["token","sta\#
    tus"],"subject":["reference","subject","Group Patient"],"totalgross":["quantity","totalGross"]\#
    ,"totalnet":["quantity","totalNet"],"type":["token","type"]},"List":{"code":["token","code"],"\#
    date":["date","date"],"empty-reason":["token","emptyReason"],"encounter":["reference","encount\#
    er","Encounter"],"identifier":["token","identifier"],"item":["reference","entry.item","*"],"no\#
    tes":["string","note.text"],"patient":["alias","subject","Patient"],"source":["reference","sou\#
    rce","Device Patient Practitioner PractitionerRole"],"status":["token","status"],"subject":["r\#
    eference","subject","Device Group Location Patient"],"title":["string","title"]},"Location":{"\#
    address":["string","address"],"address-city":["string","address.city"],"address-country":["str\#
    ing","address.country"],"address-postalcode":["string","address.postalCode"],"address-state":[\#
    "string","address.state"],"address-use":["token","address.use"],"endpoint":["reference","endpo\#
    int","Endpoint"],"identifier":["token","identifier"],"name":["string","name | alias"],"operati\#
    onal-status":["token","operationalStatus"],"organization":["reference","managingOrganization",\#
    "Organization"],"partof":["reference","partOf","Location"],"status":["token","status"],"type":\#
    ["token","type"]},"Media":{"based-on":["reference","basedOn","CarePlan ServiceRequest"],"creat\#
    ed":["date","created[x]"],"device":["reference","device","Device DeviceMetric"],"encounter":["\#
    reference","encounter","Encounter"],"identifier":["token","identifier"],"modality":["token","m\#
    odality"],"operator":["reference","operator","CareTeam Device Organization Patient Practitione\#
    r PractitionerRole RelatedPerson"],"patient":["alias","subject","Patient"],"site":["token","bo\#
    dySite"],"status":["token","status"],"subject":["reference","subject","Device Group Location P\#
    atient Practitioner PractitionerRole Specimen"],"type":["token","type"],"view":["token","view"\#
    ]},"Medication":{"code":["token","code"],"expiration-date":["date","batch.expirationDate"],"fo\#
    rm":["token","form"],"identifier":["token","identifier"],"ingredient":["reference","ingredient\#
    .item as Reference","Medication Substance"],"ingredient-code":["token","ingredient.item as Cod\#
    eableConcept"],"lot-number":["token","batch.lotNumber"],"manufacturer":["reference","manufactu\#
    rer","Organization"],"status":["token","status"]},"MedicationAdministration":{"code":["token",\#
    "medication as CodeableConcept"],"context":["reference","context","Encounter EpisodeOfCare"],"\#
    device":["reference","device","Device"],"effective-time":["date","effective[x]"],"identifier":\#
    ["token","identifier"],"medication":["reference","medication as Reference","Medication"],"pati\#
    ent":["alias","subject","Patient"],"performer":["reference","performer.actor","Device Patient \#
    Practitioner PractitionerRole RelatedPerson"],"reason-given":["token","reasonCode"],"reason-no\#
    t-given":["token","statusReason"],"request":["reference","request","MedicationRequest"],"statu\#
    s":["token","status"],"subject":["reference","subject","Group Patient"]},"MedicationDispense":\#
    {"code":["token","medication as CodeableConcept"],"context":["reference","context","Encounter \#
    EpisodeOfCare"],"destination":["reference","destination","Location"],"identifier":["token","id\#
    entifier"],"medication":["reference","medication as Reference","Medication"],"patient":["alias\#
    ","subject","Patient"],"performer":["reference","performer.actor","Device Organization Patient\#
     Practitioner PractitionerRole RelatedPerson"],"prescription":["reference","authorizingPrescri\#
    ption","MedicationRequest"],"receiver":["reference","receiver","Patient Practitioner"],"respon\#
    sibleparty":["reference","substitution.responsibleParty","Practitioner PractitionerRole"],"sta\#
    tus":["token","status"],"subject":["reference","subject","Group Patient"],"type":["token","typ\#
    e"],"whenhandedover":["date","whenHandedOver"],"whenprepared":["date","whenPrepared"]},"Medica\#
    tionRequest":{"authoredon":["date","authoredOn"],"category":["token","category"],"code":["toke\#
    n","medication as CodeableConcept"],"date":["date","dosageInstruction.timing.event"],"encounte\#
    r":["reference","encounter","Encounter"],"identifier":["token","identifier"],"intended-dispens\#
    er":["reference","dispenseRequest.performer","Organization"],"intended-performer":["reference"\#
    ,"performer","CareTeam Device Organization Patient Practitioner PractitionerRole RelatedPerson\#
    "],"intended-performertype":["token","performerType"],"intent":["token","intent"],"medication"\#
    :["reference","medication as Reference","Medication"],"patient":["alias","subject","Patient"],\#
    "priority":["token","priority"],"requester":["reference","requester","Device Organization Pati\#
    ent Practitioner PractitionerRole RelatedPerson"],"status":["token","status"],"subject":["refe\#
    rence","subject","Group Patient"]},"MedicationStatement":{"category":["token","category"],"cod\#
    e":["token","medication as CodeableConcept"],"context":["reference","context","Encounter Episo\#
    deOfCare"],"effective":["date","effective[x]"],"identifier":["token","identifier"],"medication\#
    ":["reference","medication as Reference","Medication"],"part-of":["reference","partOf","Medica\#
    tionAdministration MedicationDispense MedicationStatement Observation Procedure"],"patient":["\#
    alias","subject","Patient"],"source":["reference","informationSource","Organization Patient Pr\#
    actitioner PractitionerRole RelatedPerson"],"status":["token","status"],"subject":["reference"\#
    ,"subject","Group Patient"]},"Observation":{"based-on":["reference","basedOn","CarePlan Device\#
    Request ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest"],"category\#
    ":["token","category"],"code":["token","code"],"code-value-concept":["composite","","token cod\#
    e","token value as CodeableConcept"],"code-value-date":["composite","","token code","date valu\#
    e as dateTime | value as Period"],"code-value-quantity":["composite","","token code","quantity\#
     value as Quantity"],"code-value-string":["composite","","token code","string value as string"\#
    ],"combo-code":["union","code component-code"],"combo-code-value-concept":["union","code-value\#
    -concept component-code-value-concept"],"combo-code-value-quantity":["union","code-value-quant\#
    ity component-code-value-quantity"],"combo-data-absent-reason":["union","component-data-absent\#
    -reason data-absent-reason"],"combo-value-concept":["union","component-value-concept value-con\#
    cept"],"combo-value-quantity":["union","component-value-quantity value-quantity"],"component-c\#
    ode":["token","component.code"],"component-code-value-concept":["composite","component","token\#
     code","token value as CodeableConcept"],"component-code-value-quantity":["composite","compone\#
    nt","token code","quantity value as Quantity"],"component-data-absent-reason":["token","compon\#
    ent.dataAbsentReason"],"component-value-concept":["token","component.value as CodeableConcept"\#
    ],"component-value-quantity":["quantity","component.value as Quantity | component.value as Sam\#
    pledData"],"data-absent-reason":["token","dataAbsentReason"],"date":["date","effective[x]"],"d\#
    erived-from":["reference","derivedFrom","DocumentReference ImagingStudy Media MolecularSequenc\#
    e Observation QuestionnaireResponse"],"device":["reference","device","Device DeviceMetric"],"e\#
    ncounter":["reference","encounter","Encounter"],"focus":["reference","focus","*"],"has-member"\#
    :["reference","hasMember","MolecularSequence Observation QuestionnaireResponse"],"identifier":\#
    ["token","identifier"],"method":["token","method"],"part-of":["reference","partOf","ImagingStu\#
    dy Immunization MedicationAdministration MedicationDispense MedicationStatement Procedure"],"p\#
    atient":["alias","subject","Patient"],"performer":["reference","performer","CareTeam Organizat\#
    ion Patient Practitioner PractitionerRole RelatedPerson"],"specimen":["reference","specimen","\#
    Specimen"],"status":["token","status"],"subject":["reference","subject","Device Group Location\#
     Patient"],"value-concept":["token","value as CodeableConcept"],"value-date":["date","value as\#
     dateTime | value as Period"],"value-quantity":["quantity","value as Quantity | value as Sampl\#
    edData"],"value-string":["string","value as string | value as CodeableConcept.text"]},"Organiz\#
    ation":{"active":["token","active"],"address":["string","address"],"address-city":["string","a\#
    ddress.city"],"address-country":["string","address.country"],"address-postalcode":["string","a\#
    ddress.postalCode"],"address-state":["string","address.state"],"address-use":["token","address\#
    .use"],"endpoint":["reference","endpoint","Endpoint"],"identifier":["token","identifier"],"nam\#
    e":["string","name | alias"],"partof":["reference","partOf","Organization"],"type":["token","t\#
    ype"]},"Patient":{"active":["token","active"],"address":["string","address"],"address-city":["\#
    string","address.city"],"address-country":["string","address.country"],"address-postalcode":["\#
    string","address.postalCode"],"address-state":["string","address.state"],"address-use":["token\#
    ","address.use"],"birthdate":["date","birthDate"],"death-date":["date","deceased as dateTime"]\#
    ,"deceased":["token","deceased[x].exists()"],"email":["token","telecom.where(system='email')"]\#
    ,"family":["string","name.family"],"gender":["token","gender"],"general-practitioner":["refere\#
    nce","generalPractitioner","Organization Practitioner PractitionerRole"],"given":["string","na\#
    me.given"],"identifier":["token","identifier"],"language":["token","communication.language"],"\#
    link":["reference","link.other","Patient RelatedPerson"],"name":["string","name"],"organizatio\#
    n":["reference","managingOrganization","Organization"],"phone":["token","telecom.where(system=\#
    'phone')"],"telecom":["token","telecom"]},"PaymentNotice":{"created":["date","created"],"ident\#
    ifier":["token","identifier"],"payment-status":["token","paymentStatus"],"provider":["referenc\#
    e","provider","Organization Practitioner PractitionerRole"],"request":["reference","request","\#
    *"],"response":["reference","response","*"],"status":["token","status"]},"PaymentReconciliatio\#
    n":{"created":["date","created"],"disposition":["string","disposition"],"identifier":["token",\#
    "identifier"],"outcome":["token","outcome"],"payment-issuer":["reference","paymentIssuer","Org\#
    anization"],"request":["reference","request","Task"],"requestor":["reference","requestor","Org\#
    anization Practitioner PractitionerRole"],"status":["token","status"]},"Person":{"address":["s\#
    tring","address"],"address-city":["string","address.city"],"address-country":["string","addres\#
    s.country"],"address-postalcode":["string","address.postalCode"],"address-state":["string","ad\#
    dress.state"],"address-use":["token","address.use"],"birthdate":["date","birthDate"],"email":[\#
    "token","telecom.where(system='email')"],"gender":["token","gender"],"identifier":["token","id\#
    entifier"],"link":["reference","link.target","Patient Person Practitioner RelatedPerson"],"nam\#
    e":["string","name"],"organization":["reference","managingOrganization","Organization"],"patie\#
    nt":["alias","link","Patient"],"phone":["token","telecom.where(system='phone')"],"practitioner\#
    ":["alias","link","Practitioner"],"relatedperson":["alias","link","RelatedPerson"],"telecom":[\#
    "token","telecom"]},"Practitioner":{"active":["token","active"],"address":["string","address"]\#
    ,"address-city":["string","address.city"],"address-country":["string","address.country"],"addr\#
    ess-postalcode":["string","address.postalCode"],"address-state":["string","address.state"],"ad\#
    dress-use":["token","address.use"],"communication":["token","communication"],"email":["token",\#
    "telecom.where(system='email')"],"family":["string","name.family"],"gender":["token","gender"]\#
    ,"given":["string","name.given"],"identifier":["token","identifier"],"name":["string","name"],\#
    "phone":["token","telecom.where(system='phone')"],"telecom":["token","telecom"]},"Practitioner\#
    Role":{"active":["token","active"],"date":["date","period"],"email":["token","telecom.where(sy\#
    stem='email')"],"endpoint":["reference","endpoint","Endpoint"],"identifier":["token","identifi\#
    er"],"location":["reference","location","Location"],"organization":["reference","organization"\#
    ,"Organization"],"phone":["token","telecom.where(system='phone')"],"practitioner":["reference"\#
    ,"practitioner","Practitioner"],"role":["token","code"],"service":["reference","healthcareServ\#
    ice","HealthcareService"],"specialty":["token","specialty"],"telecom":["token","telecom"]},"Pr\#
    ocedure":{"based-on":["reference","basedOn","CarePlan ServiceRequest"],"category":["token","ca\#
    tegory"],"code":["token","code"],"date":["date","performed[x]"],"encounter":["reference","enco\#
    unter","Encounter"],"identifier":["token","identifier"],"instantiates-canonical":["reference",\#
    "instantiatesCanonical","ActivityDefinition Measure OperationDefinition PlanDefinition Questio\#
    nnaire"],"instantiates-uri":["uri","instantiatesUri"],"location":["reference","location","Loca\#
    tion"],"part-of":["reference","partOf","MedicationAdministration Observation Procedure"],"pati\#
    ent":["alias","subject","Patient"],"performer":["reference","performer.actor","Device Organiza\#
    tion Patient Practitioner PractitionerRole RelatedPerson"],"reason-code":["token","reasonCode"\#
    ],"reason-reference":["reference","reasonReference","Condition DiagnosticReport DocumentRefere\#
    nce Observation Procedure"],"status":["token","status"],"subject":["reference","subject","Grou\#
    p Patient"]},"Provenance":{"agent":["reference","agent.who","Device Organization Patient Pract\#
    itioner PractitionerRole RelatedPerson"],"agent-role":["token","agent.role"],"agent-type":["to\#
    ken","agent.type"],"entity":["reference","entity.what","*"],"location":["reference","location"\#
    ,"Location"],"patient":["alias","target","Patient"],"recorded":["date","recorded"],"signature-\#
    type":["token","signature.type"],"target":["reference","target","*"],"when":["date","occurred \#
    as dateTime"]},"Questionnaire":{"code":["token","item.code"],"context":["token","useContext.va\#
    lue as CodeableConcept"],"context-quantity":["quantity","useContext.value as Quantity | useCon\#
    text.value as Range"],"context-type":["token","useContext.code"],"context-type-quantity":["com\#
    posite","useContext","token code","quantity value as Quantity | value as Range"],"context-type\#
    -value":["composite","useContext","token code","token value as CodeableConcept"],"date":["date\#
    ","date"],"definition":["uri","item.definition"],"description":["string","description"],"effec\#
    tive":["date","effectivePeriod"],"identifier":["token","identifier"],"jurisdiction":["token","\#
    jurisdiction"],"name":["string","name"],"publisher":["string","publisher"],"status":["token","\#
    status"],"subject-type":["token","subjectType"],"title":["string","title"],"url":["uri","url"]\#
    ,"version":["token","version"]},"QuestionnaireResponse":{"author":["reference","author","Devic\#
    e Organization Patient Practitioner PractitionerRole RelatedPerson"],"authored":["date","autho\#
    red"],"based-on":["reference","basedOn","CarePlan ServiceRequest"],"encounter":["reference","e\#
    ncounter","Encounter"],"identifier":["token","identifier"],"part-of":["reference","partOf","Ob\#
    servation Procedure"],"patient":["alias","subject","Patient"],"questionnaire":["reference","qu\#
    estionnaire","Questionnaire"],"source":["reference","source","Patient Practitioner Practitione\#
    rRole RelatedPerson"],"status":["token","status"],"subject":["reference","subject","*"]},"Rela\#
    tedPerson":{"active":["token","active"],"address":["string","address"],"address-city":["string\#
    ","address.city"],"address-country":["string","address.country"],"address-postalcode":["string\#
    ","address.postalCode"],"address-state":["string","address.state"],"address-use":["token","add\#
    ress.use"],"birthdate":["date","birthDate"],"email":["token","telecom.where(system='email')"],\#
    "gender":["token","gender"],"identifier":["token","identifier"],"name":["string","name"],"pati\#
    ent":["reference","patient","Patient"],"phone":["token","telecom.where(system='phone')"],"rela\#
    tionship":["token","relationship"],"telecom":["token","telecom"]},"Resource":{"_id":["token","\#
    id"],"_lastUpdated":["date","meta.lastUpdated"],"_profile":["uri","meta.profile"],"_security":\#
    ["token","meta.security"],"_source":["uri","meta.source"],"_tag":["token","meta.tag"]},"Schedu\#
    le":{"active":["token","active"],"actor":["reference","actor","Device HealthcareService Locati\#
    on Patient Practitioner PractitionerRole RelatedPerson"],"date":["date","planningHorizon"],"id\#
    entifier":["token","identifier"],"service-category":["token","serviceCategory"],"service-type"\#
    :["token","serviceType"],"specialty":["token","specialty"]},"ServiceRequest":{"authored":["dat\#
    e","authoredOn"],"based-on":["reference","basedOn","CarePlan MedicationRequest ServiceRequest"\#
    ],"body-site":["token","bodySite"],"category":["token","category"],"code":["token","code"],"en\#
    counter":["reference","encounter","Encounter"],"identifier":["token","identifier"],"instantiat\#
    es-canonical":["reference","instantiatesCanonical","ActivityDefinition PlanDefinition"],"insta\#
    ntiates-uri":["uri","instantiatesUri"],"intent":["token","intent"],"occurrence":["date","occur\#
    rence[x]"],"patient":["alias","subject","Patient"],"performer":["reference","performer","CareT\#
    eam Device HealthcareService Organization Patient Practitioner PractitionerRole RelatedPerson"\#
    ],"performer-type":["token","performerType"],"priority":["token","priority"],"replaces":["refe\#
    rence","replaces","ServiceRequest"],"requester":["reference","requester","Device Organization \#
    Patient Practitioner PractitionerRole RelatedPerson"],"requisition":["token","requisition"],"s\#
    pecimen":["reference","specimen","Specimen"],"status":["token","status"],"subject":["reference\#
    ","subject","Device Group Location Patient"]},"Slot":{"appointment-type":["token","appointment\#
    Type"],"identifier":["token","identifier"],"schedule":["reference","schedule","Schedule"],"ser\#
    vice-category":["token","serviceCategory"],"service-type":["token","serviceType"],"specialty":\#
    ["token","specialty"],"start":["date","start"],"status":["token","status"]},"Specimen":{"acces\#
    sion":["token","accessionIdentifier"],"bodysite":["token","collection.bodySite"],"collected":[\#
    "date","collection.collected[x]"],"collector":["reference","collection.collector","Practitione\#
    r PractitionerRole"],"container":["token","container.type"],"container-id":["token","container\#
    .identifier"],"identifier":["token","identifier"],"parent":["reference","parent","Specimen"],"\#
    patient":["alias","subject","Patient"],"status":["token","status"],"subject":["reference","sub\#
    ject","Device Group Location Patient Substance"],"type":["token","type"]},"Task":{"authored-on\#
    ":["date","authoredOn"],"based-on":["reference","basedOn","*"],"business-status":["token","bus\#
    inessStatus"],"code":["token","code"],"encounter":["reference","encounter","Encounter"],"focus\#
    ":["reference","focus","*"],"group-identifier":["token","groupIdentifier"],"identifier":["toke\#
    n","identifier"],"intent":["token","intent"],"modified":["date","lastModified"],"owner":["refe\#
    rence","owner","CareTeam Device HealthcareService Organization Patient Practitioner Practition\#
    erRole RelatedPerson"],"part-of":["reference","partOf","Task"],"patient":["alias","subject","P\#
    atient"],"performer":["token","performerType"],"period":["date","executionPeriod"],"priority":\#
    ["token","priority"],"requester":["reference","requester","Device Organization Patient Practit\#
    ioner PractitionerRole RelatedPerson"],"status":["token","status"],"subject":["reference","for\#
    ","*"]}}
    """#
}
