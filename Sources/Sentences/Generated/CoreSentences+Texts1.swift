// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts1 = #"""
    absent.as-text
    only as text
    solo como texto
    absent.asked-declined
    asked, but declined
    se preguntó, pero no se quiso responder
    absent.asked-unknown
    asked, but unknown
    se preguntó, pero se desconoce
    absent.error
    an error prevented it
    un error lo impidió
    absent.masked
    withheld
    dato reservado
    absent.negative-infinity
    below any number
    por debajo de cualquier número
    absent.not-a-number
    not a number
    no es un número
    absent.not-applicable
    not applicable
    no corresponde
    absent.not-asked
    not asked
    no se preguntó
    absent.not-performed
    not performed
    no se realizó
    absent.not-permitted
    not permitted
    no está permitido
    absent.positive-infinity
    above any number
    por encima de cualquier número
    absent.temp-unknown
    not known yet
    todavía no se sabe
    absent.unknown
    unknown
    se desconoce
    absent.unsupported
    not supported by the source
    el sistema de origen no lo admite
    advice.backup.damaged
    Fetch the file again, or use another copy of it.
    Obtenga el archivo otra vez o use otra copia.
    advice.backup.too-new
    Update this program, then restore.
    Actualice este programa y luego restaure.
    advice.backup.wrong-key
    Look for the words that were shown when this backup was made.
    Busque las palabras que se mostraron cuando se hizo esta copia.
    advice.biometrics.absent
    Use the passcode; face or finger can be allowed where the device has a sensor.
    Use el código; se puede permitir la cara o el dedo si el dispositivo tiene un sensor.
    advice.biometrics.refused
    Use the passcode.
    Use el código.
    advice.bundle.duplicate-resource
    Check the file.
    Revise el archivo.
    advice.bundle.invalid
    Check the file.
    Revise el archivo.
    advice.call.cancelled
    Call again if it is still wanted.
    Repítala si todavía la quiere.
    advice.date.invalid
    Write it as 2026-01-05.
    Escríbala como 2026-01-05.
    advice.disk.failed
    Check the disk, then try again.
    Revise el disco y vuelva a intentarlo.
    advice.disk.full
    Make room, then try again.
    Libere espacio y vuelva a intentarlo.
    advice.import.no-person
    Import another file.
    Importe otro archivo.
    advice.import.other-person
    Import it into a vault of its own.
    Impórtelo en una bóveda propia.
    advice.import.several-people
    Say whose record to take.
    Diga de quién es el expediente que se toma.
    advice.json.invalid
    Check the file.
    Revise el archivo.
    advice.json.too-deep
    Check the file.
    Revise el archivo.
    advice.json.too-large
    Split it.
    Divídalo.
    advice.memory.short
    Close other apps, then try again.
    Cierre otras aplicaciones y vuelva a intentarlo.
    advice.passcode.delayed
    Wait, then try again.
    Espere y vuelva a intentarlo.
    advice.passcode.invalid
    Enter six digits.
    Introduzca seis cifras.
    advice.passcode.weak
    Choose one that isn't repeated, sequential or a birth date.
    Elija uno que no sea repetido, consecutivo ni una fecha de nacimiento.
    advice.passcode.wrong
    Try again; after ten the keys are erased.
    Inténtelo otra vez; después de diez se borran las claves.
    advice.patch.invalid
    Check the operation that entry says.
    Revise la operación que indica la entrada.
    advice.patch.path-missing
    Read the resource again, then make the patch anew.
    Lea el recurso otra vez y haga el parche de nuevo.
    advice.patch.test-failed
    Read the resource again, then make the patch anew.
    Lea el recurso otra vez y haga el parche de nuevo.
    advice.patch.too-large
    Split it.
    Divídalo.
    advice.path.invalid
    Check the expression.
    Revise la expresión.
    advice.path.mismatch
    Check the expression.
    Revise la expresión.
    advice.path.too-complex
    Write it more simply.
    Escríbalo de forma más simple.
    advice.path.unsupported
    See Docs/FHIRPATH.md.
    Vea Docs/FHIRPATH.md.
    advice.person.unknown
    Choose one whom the vault holds.
    Elija a alguien que esté en la bóveda.
    advice.record.absent
    Choose one that a listing shows.
    Elija uno que aparezca en una lista.
    advice.recovery-key.invalid
    Type the sixteen words in their order; of each, four letters are enough.
    Escriba las dieciséis palabras en su orden; de cada una bastan cuatro letras.
    advice.resource.duplicate-member
    Check the file.
    Revise el archivo.
    advice.resource.invalid
    Check the file.
    Revise el archivo.
    advice.satchel.bug
    Report it.
    Comuníquelo.
    advice.search.invalid
    Check how it is written.
    Revise cómo está escrita.
    advice.search.too-large
    Ask for less.
    Pida menos.
    advice.search.unknown-parameter
    See what the type is searched by.
    Vea por qué parámetros se busca el tipo.
    advice.search.unsupported
    Search for it in another way.
    Búsquelo de otra manera.
    advice.vault.absent
    Make one.
    Cree una.
    advice.vault.busy
    Try again in a moment.
    Vuelva a intentarlo en un momento.
    advice.vault.closed
    Open it again.
    Ábrala otra vez.
    advice.vault.crypto-failed
    Report it.
    Comuníquelo.
    advice.vault.damaged
    See what is damaged, and save the rest to a new vault.
    Vea qué está dañado y guarde lo demás en una bóveda nueva.
    advice.vault.erased
    Wipe what is left, then restore a backup or load the record again.
    Borre lo que queda y luego restaure una copia o cargue el expediente otra vez.
    advice.vault.exists
    Unlock it, or wipe it first.
    Desbloquéela o bórrela primero.
    advice.vault.in-use
    Close the other one first.
    Cierre primero el otro.
    advice.vault.key-store-failed
    Try again; if its secret is gone, the record can't be opened on this device.
    Inténtelo otra vez; si su secreto se perdió, el expediente no se puede abrir en este disposi\#
    tivo.
    advice.vault.locked
    Unlock it with the passcode.
    Desbloquéela con el código.
    advice.vault.rolled-back
    If that was you, go on with it as a new device.
    Si fue usted, siga con ella como un dispositivo nuevo.
    advice.vault.too-new
    Update this program.
    Actualice este programa.
    advice.vault.unlocked
    Nothing needs to be done.
    No hace falta hacer nada.
    biometrics.cancelled
    Face or finger were not asked for to the end.
    No se terminó de pedir la cara o el dedo.
    biometrics.changed
    The device knows other faces or fingers than before; only the passcode opens.
    El dispositivo conoce otras caras o dedos que antes; solo abre el código.
    biometrics.locked-out
    After too many tries the device wants its own code first.
    Tras demasiados intentos el dispositivo pide antes su propio código.
    criticality.high
    high risk of a severe reaction
    riesgo alto de una reacción grave
    criticality.low
    low risk of a severe reaction
    riesgo bajo de una reacción grave
    criticality.unable-to-assess
    risk not assessable
    riesgo no evaluable
    dosage.as-needed
    as needed
    según sea necesario
    dosage.as-needed-for
    as needed for {reason}
    según sea necesario para {reason}
    dosage.at-a-time
    {amount, sentence} at a time
    {amount, sentence} cada vez
    dosage.at-most
    at most {amount, sentence} in {time, sentence}
    no más de {amount, sentence} en {time, sentence}
    dosage.at-rate
    {dose, sentence} at {rate, sentence}
    {dose, sentence} a {rate, sentence}
    dosage.day.fri
    Friday
    los viernes
    dosage.day.mon
    Monday
    los lunes
    dosage.day.sat
    Saturday
    los sábados
    dosage.day.sun
    Sunday
    los domingos
    dosage.day.thu
    Thursday
    los jueves
    dosage.day.tue
    Tuesday
    los martes
    dosage.day.wed
    Wednesday
    los miércoles
    dosage.days
    on {days, choices}
    {days, choices}
    dosage.every-other-unit
    every {number, sentence} {unit}
    cada {number, sentence} {unit}
    dosage.every.a
    every {number, sentence} years
    cada {number, sentence} años
    """#
}
