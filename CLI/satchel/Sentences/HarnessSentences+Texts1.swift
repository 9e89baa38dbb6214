// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts1 = #"""
    argument.accepted
    Accepted: {usage}
    Se acepta: {usage}
    argument.choice
    {name} is one of: {words}.
    {name} es uno de: {words}.
    argument.confirm
    This cannot be taken back; add confirm=yes to do it.
    Esto no se puede deshacer; añada confirm=yes para hacerlo.
    argument.consent
    The only consent is confirm=yes.
    El único consentimiento es confirm=yes.
    argument.date
    {name}= is a date such as 2025, 2025-11 or 2025-11-03.
    {name}= es una fecha como 2025, 2025-11 o 2025-11-03.
    argument.duration
    {name} needs a duration such as 90s, 20m, 2d or 19m59.999s.
    {name} necesita una duración como 90s, 20m, 2d o 19m59.999s.
    argument.help
    help takes one noun at most.
    help lleva como máximo un sustantivo.
    argument.id
    {name} is the id of a resource: {types}.
    {name} es el identificador de un recurso: {types}.
    argument.instant
    INSTANT has the form 2026-01-05T09:00:00Z.
    INSTANT tiene la forma 2026-01-05T09:00:00Z.
    argument.integer
    {name} needs a whole number from {from, number} to {to, number}.
    {name} necesita un número entero de {from, number} a {to, number}.
    argument.missing
    {name} is missing. {accepted, sentence}
    Falta {name}. {accepted, sentence}
    argument.no-option
    {key}= is not an option here. {accepted, sentence}
    {key}= no es una opción aquí. {accepted, sentence}
    argument.none
    This takes no arguments.
    Esto no lleva argumentos.
    argument.once
    {key}= can be given once only.
    {key}= se puede dar una sola vez.
    argument.page
    page= takes what next= of the page before says.
    page= lleva lo que dice next= de la página anterior.
    argument.patient
    person= is whom the file calls Patient/id.
    person= es a quien el archivo llama Patient/id.
    argument.resource-id
    {name} has the form Observation/123.
    {name} tiene la forma Observation/123.
    argument.skew
    One of ahead= and behind= at most.
    Como máximo uno de ahead= y behind=.
    argument.too-many
    There is a word too many. {accepted, sentence}
    Sobra una palabra. {accepted, sentence}
    argument.two-ways
    One of passcode= and biometrics= at most.
    Como máximo uno de passcode= y biometrics=.
    argument.types
    types= names types that record summary lists, as in Goal,CarePlan.
    types= nombra tipos que muestra record summary, como en Goal,CarePlan.
    call.refused
    Refused
    Rechazado
    capture.unknown
    Nothing was kept under this name; => name keeps an answer's id.
    Con este nombre no se guardó nada; => nombre guarda el identificador de una respuesta.
    clock.system
    The system's clock can't be moved.
    El reloj del sistema no se puede mover.
    clock.system-next
    Use --clock manual.
    Use --clock manual.
    code.absent
    absent
    ausente
    code.account
    account
    cuenta
    code.active
    active
    activo
    code.allergy
    allergy
    alergia
    code.amended
    amended
    enmendado
    code.appended
    appended
    ampliado
    code.arrived
    arrived
    llegado
    code.asked
    asked
    a petición
    code.biologic
    biologic
    biológico
    code.blob
    attachment
    adjunto
    code.cancelled
    cancelled
    cancelado
    code.completed
    completed
    completado
    code.composition-late
    late table of contents
    índice tardío
    code.composition-missing
    no table of contents
    sin índice
    code.confirmed
    confirmed
    confirmado
    code.corrected
    corrected
    corregido
    code.current
    current
    vigente
    code.damaged
    damaged
    dañada
    code.differential
    differential
    diferencial
    code.draft
    draft
    borrador
    code.empty
    empty
    vacía
    code.entered-in-error
    entered in error
    registrado por error
    code.environment
    environment
    ambiente
    code.erased
    erased
    borrada
    code.female
    female
    femenino
    code.file
    file
    archivo
    code.file-skipped
    file left out
    archivo omitido
    code.filler-order
    filler order
    orden de servicio
    code.final
    final
    definitivo
    code.finished
    finished
    terminada
    code.food
    food
    alimento
    code.from-the-range
    from the range
    por el rango
    code.high
    high
    alto
    code.in-progress
    in progress
    en curso
    code.inactive
    inactive
    inactivo
    code.inactivity
    inactivity
    inactividad
    code.index
    index
    índice
    code.instance-order
    instance order
    orden de una dosis
    code.intended
    intended
    previsto
    code.intolerance
    intolerance
    intolerancia
    code.invalid
    not valid
    no válido
    code.key
    key
    clave
    code.known
    known
    conocida
    code.listed
    listed
    con datos
    code.locked
    locked
    bloqueada
    code.log
    log
    registro
    code.low
    low
    bajo
    code.male
    male
    masculino
    code.manual
    manual
    manual
    code.medication
    medicine
    medicamento
    code.mild
    mild
    leve
    code.missing
    missing
    ausente
    code.moderate
    moderate
    moderada
    code.new
    new
    nueva
    code.no
    no
    no
    code.no-information
    no information
    sin información
    code.none-known
    none known
    ninguna conocida
    code.none-of-kind
    none of some kind
    ninguna de cierta clase
    code.not-a-document
    not a document
    no es un documento
    code.not-asked
    not asked
    no preguntado
    code.not-done
    not done
    no hecho
    code.not-taken
    not taken
    no tomado
    code.off
    off
    no
    code.on
    on
    sí
    code.on-hold
    on hold
    en pausa
    """#
}
#endif
