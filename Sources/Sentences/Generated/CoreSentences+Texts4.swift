// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts4 = #"""
    kind.FamilyMemberHistory
    Family history
    Antecedentes familiares
    kind.Flag
    Alert
    Alerta
    kind.Goal
    Goal
    Meta
    kind.Group
    Group
    Grupo
    kind.HealthcareService
    Health service
    Servicio de salud
    kind.ImagingStudy
    Imaging study
    Estudio por imágenes
    kind.Immunization
    Vaccination
    Vacunación
    kind.ImmunizationEvaluation
    Evaluation of a vaccination
    Evaluación de una vacunación
    kind.ImmunizationRecommendation
    Recommended vaccinations
    Vacunas recomendadas
    kind.Invoice
    Bill
    Factura
    kind.List
    List
    Lista
    kind.Location
    Place
    Lugar
    kind.MeasureReport
    Report on quality
    Informe de calidad
    kind.Media
    Picture or recording
    Imagen o grabación
    kind.Medication
    Medicine
    Medicamento
    kind.MedicationAdministration
    Medicine that was given
    Medicamento administrado
    kind.MedicationDispense
    Medicine that was handed out
    Medicamento entregado
    kind.MedicationRequest
    Prescription
    Receta
    kind.MedicationStatement
    Medicine that is taken
    Medicamento que se toma
    kind.MolecularSequence
    Genetic sequence
    Secuencia genética
    kind.NutritionOrder
    Order for a diet
    Orden de dieta
    kind.Observation
    Measurement or observation
    Medición u observación
    kind.Organization
    Organization
    Organización
    kind.Patient
    Patient
    Paciente
    kind.PaymentNotice
    Notice of payment
    Aviso de pago
    kind.PaymentReconciliation
    Reconciliation of payments
    Conciliación de pagos
    kind.Person
    Person
    Persona
    kind.Practitioner
    Practitioner
    Profesional de la salud
    kind.PractitionerRole
    Role of a practitioner
    Función de un profesional de la salud
    kind.Procedure
    Procedure
    Procedimiento
    kind.Provenance
    Provenance
    Procedencia
    kind.QuestionnaireResponse
    Answers to a questionnaire
    Respuestas a un cuestionario
    kind.RelatedPerson
    Relative or caregiver
    Familiar o cuidador
    kind.RequestGroup
    Group of orders
    Grupo de órdenes
    kind.ResearchSubject
    Participation in research
    Participación en una investigación
    kind.RiskAssessment
    Assessment of a risk
    Evaluación de un riesgo
    kind.Schedule
    Schedule
    Agenda
    kind.ServiceRequest
    Order
    Orden
    kind.Slot
    Free time
    Horario disponible
    kind.Specimen
    Specimen
    Muestra
    kind.SupplyDelivery
    Delivery of supplies
    Entrega de suministros
    kind.SupplyRequest
    Request for supplies
    Solicitud de suministros
    kind.Task
    Task
    Tarea
    kind.VisionPrescription
    Prescription for lenses
    Receta de lentes
    list
    {items, list}
    {items, list}
    list.and
     and 
     y 
    list.comma
    , 
    , 
    list.semicolon
    ; 
    ; 
    passcode.birth-date
    A birth date is too easy to guess as a passcode.
    Una fecha de nacimiento es demasiado fácil de adivinar como código.
    passcode.repeated
    A passcode of repeated digits is too easy to guess.
    Un código de cifras repetidas es demasiado fácil de adivinar.
    passcode.sequential
    A passcode of digits in sequence is too easy to guess.
    Un código de cifras consecutivas es demasiado fácil de adivinar.
    recovery-key.checksum
    A word is wrong, or their order is.
    Una palabra es incorrecta, o lo es su orden.
    recovery-key.word-count
    A recovery key has sixteen words.
    Una clave de recuperación tiene dieciséis palabras.
    recovery-key.word-unknown
    Word {number, number} is not a word of a recovery key.
    La palabra {number, number} no es de una clave de recuperación.
    search.all-types
    Resources of all types are found by _content or _text, and _id besides.
    Los recursos de todos los tipos se encuentran por _content o _text, y además por _id.
    search.asked-for
    What is asked for has no parameter of that name.
    Lo que se pide no tiene ningún parámetro con ese nombre.
    search.backslash
    A backslash stands before , $ | or another only.
    Una barra invertida va solo delante de , $ | u otra barra.
    search.choice
    {name} is one of {choices}.
    {name} es uno de {choices}.
    search.composite-form
    {name} has its parts joined by $.
    {name} une sus partes con $.
    search.count-form
    _count is a whole number.
    _count es un número entero.
    search.cursor-form
    _cursor is what the page before gave.
    _cursor es lo que dio la página anterior.
    search.date-form
    {name} is a date such as 2026-01-05.
    {name} es una fecha como 2026-01-05.
    search.decimal-form
    {name} is a decimal number.
    {name} es un número decimal.
    search.dot
    Only a reference parameter has a dot behind it.
    Solo un parámetro de referencia lleva un punto detrás.
    search.exponent
    {name} has an exponent beyond what is compared.
    {name} tiene un exponente mayor de lo que se compara.
    search.has-form
    _has has the form _has:Type:reference:parameter.
    _has tiene la forma _has:Tipo:referencia:parámetro.
    search.has-reference
    _has goes by a reference parameter.
    _has va por un parámetro de referencia.
    search.id-form
    _id is an id.
    _id es un identificador.
    search.include-form
    {name} has the form Type:parameter or Type:parameter:Target.
    {name} tiene la forma Tipo:parámetro o Tipo:parámetro:Destino.
    search.include-reference
    What is included is found by a reference parameter.
    Lo que se incluye se encuentra por un parámetro de referencia.
    search.is-text
    {name} is text.
    {name} es texto.
    search.missing-form
    {name}:missing is true or false.
    {name}:missing es true o false.
    search.modifier-unknown
    {name} has a modifier that isn't known.
    {name} tiene un modificador desconocido.
    search.no-letters
    {name} has at least one letter or digit.
    {name} tiene al menos una letra o cifra.
    search.no-modifier
    {name} has no modifier {modifier}.
    {name} no tiene el modificador {modifier}.
    search.no-order
    {name} has no order.
    {name} no tiene orden.
    search.no-parameter
    {type} has no parameter of that name.
    {type} no tiene ningún parámetro con ese nombre.
    search.no-parameter-near
    {type} has no parameter of that name. Near it: {names}.
    {type} no tiene ningún parámetro con ese nombre. Parecidos: {names}.
    search.no-such-modifier
    {name} has no such modifier.
    {name} no tiene ese modificador.
    search.other-page
    The page was of another query.
    La página era de otra consulta.
    search.parameter-form
    A parameter has the form name=value.
    Un parámetro tiene la forma nombre=valor.
    search.points-anywhere
    {name} may point anywhere: name the type, as in {name}:Patient.name.
    {name} puede apuntar a cualquier tipo: dígalo, como en {name}:Patient.name.
    search.quantity-form
    {name} has the form number|system|code.
    {name} tiene la forma número|sistema|código.
    search.query-too-long
    A query has at most 64 KiB.
    Una consulta tiene como máximo 64 KiB.
    search.reference-depth
    A condition follows at most three references.
    Una condición sigue como máximo tres referencias.
    search.sort-form
    _sort names parameters.
    _sort nombra parámetros.
    search.sort-keys
    _sort has at most 8 keys.
    _sort tiene como máximo 8 claves.
    search.target-parameter
    What {name} points to has no such parameter.
    Aquello a lo que apunta {name} no tiene ese parámetro.
    search.text-too-long
    A text that is searched for has at most 400 bytes.
    Un texto que se busca tiene como máximo 400 bytes.
    search.today-unknown
    What is about a date depends on today, which isn't given.
    Lo que está cerca de una fecha depende de hoy, y hoy no se ha dado.
    """#
}
