// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts6 = #"""
    kind.match
    Match
    Hallazgo
    kind.medication
    Medicine
    Medicamento
    kind.note
    Note
    Nota
    kind.noun
    Noun
    Sustantivo
    kind.other-unit
    Other unit
    Otra unidad
    kind.parameter
    Parameter
    Parámetro
    kind.part
    Part
    Parte
    kind.person
    Person
    Persona
    kind.point
    Point
    Punto
    kind.problem
    Problem
    Problema
    kind.procedure
    Procedure
    Procedimiento
    kind.reaction
    Reaction
    Reacción
    kind.record
    Record
    Expediente
    kind.refused
    Refused
    Rechazado
    kind.resource
    Resource
    Recurso
    kind.result
    Result
    Resultado
    kind.saved
    Saved
    Rescatado
    kind.section
    Section
    Sección
    kind.session
    Session
    Sesión
    kind.statement
    Statement
    Declaración
    kind.trend
    Trend
    Curva
    kind.type
    Type
    Tipo
    kind.vault
    Vault
    Bóveda
    kind.verb
    Verb
    Verbo
    kind.version
    Version
    Versión
    kind.visit
    Visit
    Visita
    kind.vital
    Vital sign
    Constante vital
    kind.word
    Word
    Palabra
    line.after-quote
    After a closing quote belongs a space.
    Tras una comilla de cierre va un espacio.
    line.arrow-last
    => name ends the line.
    => nombre termina la línea.
    line.arrow-name
    => needs a name: a letter, then letters, digits, _ or -.
    => necesita un nombre: una letra, y luego letras, cifras, _ o -.
    line.arrow-or-option
    Here belongs key=value, or => and a name with a space between.
    Aquí va clave=valor, o => y un nombre con un espacio en medio.
    line.at-device
    @ needs a device such as @tablet, or @staff.NAME.
    @ necesita un dispositivo como @tablet, o @staff.NOMBRE.
    line.backslash-last
    A backslash ends the line.
    Una barra invertida termina la línea.
    line.capture-form
    Between {open} and {close} belongs the name that followed a =>.
    Entre {open} y {close} va el nombre que siguió a un =>.
    line.capture-too-long
    What {form} stands for makes the line too long.
    Aquello por lo que está {form} hace la línea demasiado larga.
    line.control-inside
    Inside quotes a control character is written \u00XX.
    Entre comillas un carácter de control se escribe \u00XX.
    line.control-outside
    Outside quotes there are no control characters and no unusual spaces.
    Fuera de las comillas no hay caracteres de control ni espacios inusuales.
    line.dollar
    A dollar sign is written $$; {form} stands for what => name kept.
    El signo de dólar se escribe $$; {form} está por lo que guardó => nombre.
    line.empty-value
    An empty value is written "".
    Un valor vacío se escribe "".
    line.equals-key
    Before = belongs a key of small letters and hyphens; other text with = needs quotes.
    Delante de = va una clave de minúsculas y guiones; otro texto con = necesita comillas.
    line.escape-unknown
    JSON has no such escape.
    JSON no tiene ese escape.
    line.expect-capture
    An expected refusal has no id that => could keep.
    Un rechazo esperado no tiene identificador que => pueda guardar.
    line.expect-code
    expect needs a code such as vault.locked.
    expect necesita un código como vault.locked.
    line.expect-once
    Write expect CODE once, and before the @device.
    Escriba expect CÓDIGO una vez, y antes del @dispositivo.
    line.four-digits
    \u needs four hexadecimal digits.
    \u necesita cuatro cifras hexadecimales.
    line.further-equals
    A value with a further = needs quotes.
    Un valor con otro = necesita comillas.
    line.half-pair
    This \u escape is half of a pair.
    Este escape \u es la mitad de un par.
    line.nul
    A line has no NUL.
    Una línea no tiene NUL.
    line.quote-inside
    Text with a quote in it needs quotes around it, and \" inside.
    Un texto con una comilla dentro va entre comillas, y la de dentro es \".
    line.quote-open
    This quote is never closed.
    Esta comilla no se cierra nunca.
    line.too-long
    A line has at most {bytes, number} bytes.
    Una línea tiene como máximo {bytes, number} bytes.
    line.utf8
    A line is UTF-8.
    Una línea es UTF-8.
    line.word-form
    Here belongs {role, sentence}: small letters, digits and hyphens.
    Aquí va {role, sentence}: minúsculas, cifras y guiones.
    line.world-noun
    {noun} belongs to the world and takes no @.
    {noun} es del mundo y no lleva @.
    notice.device
    {device}: {what, sentence}
    {device}: {what, sentence}
    notice.erased
    Ten wrong passcodes: the keys are erased, and with them the record.
    Diez códigos equivocados: se borraron las claves y, con ellas, el expediente.
    notice.locked-asked
    Locked. {unsent, sentence}
    Bloqueada. {unsent, sentence}
    notice.locked-inactivity
    Locked: nothing was done for 20 minutes. {unsent, sentence}
    Bloqueada: no se hizo nada durante 20 minutos. {unsent, sentence}
    notice.locked-protected-data
    Locked: the device is locked. {unsent, sentence}
    Bloqueada: el dispositivo está bloqueado. {unsent, sentence}
    notice.locked-reboot
    Locked: the device was restarted. {unsent, sentence}
    Bloqueada: el dispositivo se reinició. {unsent, sentence}
    notice.unlocked
    Unlocked.
    Desbloqueada.
    notice.unsent
    {count, plural, =0 {Nothing waits to be sent.} one {One item isn't sent yet; it goes after t\#
    he next unlock.} other {# items aren't sent yet; they go after the next unlock.}}
    {count, plural, =0 {No hay nada por enviar.} one {Un elemento está sin enviar; sale tras el \#
    próximo desbloqueo.} other {# elementos están sin enviar; salen tras el próximo desbloqueo.}\#
    }
    notice.warning
    Locks in {seconds, plural, one {# second} other {# seconds}} unless you do something. {unsen\#
    t, sentence}
    Se bloquea en {seconds, plural, one {# segundo} other {# segundos}} si no hace nada. {unsent\#
    , sentence}
    noun.unknown
    There is no such noun.
    No hay tal sustantivo.
    noun.unknown-next
    See help.
    Vea help.
    person.list-next
    See person list.
    Vea person list.
    person.none
    The vault holds nobody's record yet.
    La bóveda aún no tiene el expediente de nadie.
    person.none-next
    Use record import PATH.
    Use record import PATH.
    person.unchosen
    The vault holds several records.
    La bóveda tiene varios expedientes.
    person.unchosen-next
    Choose one with person use ID; person list shows them.
    Elija uno con person use ID; person list los muestra.
    person.unsaid
    Whose file is not said.
    No se dijo de quién es el archivo.
    person.unsaid-next
    Choose with person use ID.
    Elija con person use ID.
    plot.reference
    reference ░ {range}
    referencia ░ {range}
    prompt.greeting
    help lists what there is. Tab completes, ↑ goes back, Ctrl-D locks and leaves.
    help enumera lo que hay. Tab completa, ↑ vuelve atrás, Ctrl-D bloquea y sale.
    prompt.greeting-plain
    help lists what there is. Ctrl-D locks and leaves.
    help enumera lo que hay. Ctrl-D bloquea y sale.
    prompt.how-to-leave
    Ctrl-D or quit leaves, and locks what is open.
    Ctrl-D o quit sale y bloquea lo que está abierto.
    record.absent-next
    See the listing's ids.
    Vea los identificadores de la lista.
    role.noun
    a noun
    un sustantivo
    role.verb
    a verb
    un verbo
    search.type-near
    Near it: {names}.
    Parecidos: {names}.
    search.type-summary
    See record summary.
    Vea record summary.
    search.type-unknown
    There is no resource type of that name.
    No hay ningún tipo de recurso con ese nombre.
    secret.inline
    A secret typed into a line can be read by others.
    Un secreto escrito en una línea lo pueden leer otros.
    secret.inline-next
    Write {name}=- and type it on the next line.
    Escriba {name}=- y dígalo en la línea siguiente.
    secret.missing
    There was no line to read the secret from.
    No había ninguna línea de la que leer el secreto.
    section.allergies
    Allergies
    Alergias
    section.medicines
    Medicines
    Medicamentos
    """#
}
#endif
