// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts2 = #"""
    dosage.every.d
    every {number, sentence} days
    cada {number, sentence} días
    dosage.every.h
    every {number, sentence} hours
    cada {number, sentence} horas
    dosage.every.min
    every {number, sentence} minutes
    cada {number, sentence} minutos
    dosage.every.mo
    every {number, sentence} months
    cada {number, sentence} meses
    dosage.every.s
    every {number, sentence} seconds
    cada {number, sentence} segundos
    dosage.every.wk
    every {number, sentence} weeks
    cada {number, sentence} semanas
    dosage.for
    for {time, sentence}
    durante {time, sentence}
    dosage.from
    from {start}
    desde {start}
    dosage.from-until
    from {start} until {end}
    desde {start} hasta {end}
    dosage.in-all
    {number, select, 1 {once in all} other {{number} times in all}}
    {number, select, 1 {una vez en total} other {{number} veces en total}}
    dosage.moment.AC
    before a meal
    antes de una comida
    dosage.moment.ACD
    before lunch
    antes del almuerzo
    dosage.moment.ACM
    before breakfast
    antes del desayuno
    dosage.moment.ACV
    before supper
    antes de la cena
    dosage.moment.AFT
    in the afternoon
    por la tarde
    dosage.moment.AFT.early
    early in the afternoon
    temprano por la tarde
    dosage.moment.AFT.late
    late in the afternoon
    al final de la tarde
    dosage.moment.C
    with a meal
    con una comida
    dosage.moment.CD
    with lunch
    con el almuerzo
    dosage.moment.CM
    with breakfast
    con el desayuno
    dosage.moment.CV
    with supper
    con la cena
    dosage.moment.EVE
    in the evening
    al anochecer
    dosage.moment.EVE.early
    early in the evening
    temprano al anochecer
    dosage.moment.EVE.late
    late in the evening
    tarde en la noche
    dosage.moment.HS
    before sleep
    antes de dormir
    dosage.moment.MORN
    in the morning
    por la mañana
    dosage.moment.MORN.early
    early in the morning
    temprano por la mañana
    dosage.moment.MORN.late
    late in the morning
    al final de la mañana
    dosage.moment.NIGHT
    at night
    por la noche
    dosage.moment.NOON
    at noon
    al mediodía
    dosage.moment.PC
    after a meal
    después de una comida
    dosage.moment.PCD
    after lunch
    después del almuerzo
    dosage.moment.PCM
    after breakfast
    después del desayuno
    dosage.moment.PCV
    after supper
    después de la cena
    dosage.moment.PHS
    after falling asleep
    después de dormirse
    dosage.moment.WAKE
    after waking
    después de despertar
    dosage.more
    and more in the prescription
    y más en la receta
    dosage.offset
    {minutes, select, 1 {1 minute} other {{minutes} minutes}} {moments, choices}
    {minutes, select, 1 {1 minuto} other {{minutes} minutos}} {moments, choices}
    dosage.period-between
    {low} to {high}
    {low} a {high}
    dosage.period-up-to
    up to {high}
    hasta {high}
    dosage.rate-in
    {times, sentence} per {unit}
    {times, sentence} por {unit}
    dosage.rate.a
    {times, sentence} a year
    {times, sentence} al año
    dosage.rate.d
    {times, sentence} a day
    {times, sentence} al día
    dosage.rate.h
    {times, sentence} an hour
    {times, sentence} por hora
    dosage.rate.min
    {times, sentence} a minute
    {times, sentence} por minuto
    dosage.rate.mo
    {times, sentence} a month
    {times, sentence} al mes
    dosage.rate.s
    {times, sentence} a second
    {times, sentence} por segundo
    dosage.rate.wk
    {times, sentence} a week
    {times, sentence} por semana
    dosage.times
    {number, select, 1 {once} 2 {twice} other {{number} times}}
    {number, select, 1 {una vez} 2 {dos veces} other {{number} veces}}
    dosage.times-between
    {low} to {high} times
    de {low} a {high} veces
    dosage.times-every
    {times, sentence} {every, sentence}
    {times, sentence} {every, sentence}
    dosage.times-up-to
    up to {high, select, 1 {once} 2 {twice} other {{high} times}}
    hasta {high, select, 1 {una vez} 2 {dos veces} other {{high} veces}}
    dosage.until
    until {end}
    hasta {end}
    error.backup.damaged
    The backup was altered, cut short or is damaged.
    La copia de seguridad fue alterada, está incompleta o está dañada.
    error.backup.too-new
    A newer version of this program wrote the backup.
    Una versión más nueva de este programa escribió la copia de seguridad.
    error.backup.wrong-key
    That recovery key is another backup's.
    Esa clave de recuperación es de otra copia de seguridad.
    error.biometrics.absent
    This vault doesn't open to a face or a finger.
    Esta bóveda no se abre con la cara ni con el dedo.
    error.biometrics.refused
    The device didn't recognize you.
    El dispositivo no le reconoció.
    error.bundle.duplicate-resource
    A resource came twice, and differs.
    Un recurso llegó dos veces y no es igual.
    error.bundle.invalid
    That is not a FHIR Bundle.
    Eso no es un Bundle de FHIR.
    error.call.cancelled
    The call was cancelled.
    La operación se canceló.
    error.date.invalid
    That is not a date.
    Eso no es una fecha.
    error.disk.failed
    The disk refused a read or a write.
    El disco no permitió leer o escribir.
    error.disk.full
    There is no room left on the disk.
    No queda espacio en el disco.
    error.import.no-person
    It is about nobody: there is no Patient in it.
    No es de nadie: no contiene ningún Patient.
    error.import.other-person
    Somebody else in this vault has the same id, from a file that names no server.
    Otra persona de esta bóveda tiene el mismo identificador, de un archivo que no nombra ningún\#
     servidor.
    error.import.several-people
    It is about several people.
    Es de varias personas.
    error.json.invalid
    That is not JSON.
    Eso no es JSON.
    error.json.too-deep
    The JSON is nested too deeply.
    El JSON está anidado demasiado.
    error.json.too-large
    The JSON is too large.
    El JSON es demasiado grande.
    error.memory.short
    There is too little memory.
    Hay muy poca memoria.
    error.passcode.delayed
    Another passcode can't be tried yet.
    Todavía no se puede probar otro código.
    error.passcode.invalid
    A passcode is six digits.
    Un código tiene seis cifras.
    error.passcode.weak
    That passcode is too easy to guess.
    Ese código es demasiado fácil de adivinar.
    error.passcode.wrong
    That is not the passcode.
    Ese no es el código.
    error.patch.invalid
    That is not a patch.
    Eso no es un parche.
    error.patch.path-missing
    The patch changes what isn't there.
    El parche cambia lo que no existe.
    error.patch.test-failed
    The resource is not as the patch expects it.
    El recurso no es como lo espera el parche.
    error.patch.too-large
    The patch is too large, or makes the resource so.
    El parche es demasiado grande o hace que lo sea el recurso.
    error.path.invalid
    That is not FHIRPath.
    Eso no es FHIRPath.
    error.path.mismatch
    The FHIRPath doesn't fit what it met.
    El FHIRPath no encaja con lo que encontró.
    error.path.too-complex
    The FHIRPath is too complex.
    El FHIRPath es demasiado complejo.
    error.path.unsupported
    That FHIRPath can't be evaluated here.
    Ese FHIRPath no se puede evaluar aquí.
    error.person.unknown
    There is no such person in this vault.
    No hay tal persona en esta bóveda.
    error.record.absent
    There is no such resource in the record.
    No hay tal recurso en el expediente.
    error.recovery-key.invalid
    That is not a recovery key.
    Eso no es una clave de recuperación.
    error.resource.duplicate-member
    A resource has a member twice.
    Un recurso tiene un miembro dos veces.
    error.resource.invalid
    That is not a FHIR resource.
    Eso no es un recurso de FHIR.
    error.satchel.bug
    Something failed that can't fail.
    Falló algo que no puede fallar.
    """#
}
