// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts5 = #"""
    help.device.foreground
    the app comes to the foreground
    la aplicación pasa a primer plano
    help.device.list
    lists the devices of this world
    enumera los dispositivos de este mundo
    help.device.put-back
    gives its disk, not its key store, what the disk of its clone holds; once, in TEST homes
    da a su disco, no a su almacén de claves, lo que tiene el disco de su clon; una vez, en mund\#
    os TEST
    help.device.reboot
    dies, and its monotonic clock starts anew
    muere, y su reloj monótono empieza de nuevo
    help.device.skew
    makes its wall clock wrong; without an option, right
    desajusta su reloj de pared; sin opción, lo ajusta
    help.device.sleep
    sleeps while time passes
    duerme mientras pasa el tiempo
    help.immunization.list
    lists vaccinations, newest first
    enumera vacunas, las más nuevas primero
    help.immunization.show
    shows one vaccination
    muestra una vacuna
    help.medication.list
    lists medicines, active ones first
    enumera medicamentos, primero los activos
    help.medication.show
    shows one medicine
    muestra un medicamento
    help.person.list
    lists whose records the vault holds
    enumera de quiénes son los expedientes de la bóveda
    help.person.show
    shows who it is
    muestra quién es
    help.person.use
    chooses whose record the next lines are about
    elige de quién es el expediente de las líneas siguientes
    help.problem.list
    lists problems, active ones first
    enumera problemas, primero los activos
    help.problem.show
    shows one problem
    muestra un problema
    help.procedure.list
    lists procedures, newest first
    enumera procedimientos, los más nuevos primero
    help.procedure.show
    shows one procedure
    muestra un procedimiento
    help.record.export
    writes the record to a file IN PLAIN TEXT, outside the vault
    escribe el expediente en un archivo SIN CIFRAR, fuera de la bóveda
    help.record.get
    shows a resource as it is stored
    muestra un recurso como está guardado
    help.record.history
    shows every version of a resource, newest first
    muestra todas las versiones de un recurso, la más nueva primero
    help.record.import
    takes in one person's record: a FHIR Bundle, a patient summary, or ndjson, also a folder
    recibe el expediente de una persona: un Bundle de FHIR, un resumen de paciente o ndjson, tam\#
    bién una carpeta
    help.record.parameters
    lists what resources of a type are searched by
    enumera por qué se buscan los recursos de un tipo
    help.record.people
    says whom a file is about, before it is taken in
    dice de quién es un archivo antes de recibirlo
    help.record.search
    finds by words, as "blood sugar", or by a FHIR search, as Observation?code=4548-4
    busca por palabras, como "blood sugar", o por una búsqueda FHIR, como Observation?code=4548-\#
    4
    help.record.summary
    says whose record it is and what is in it
    dice de quién es el expediente y qué contiene
    help.result.codes
    lists what has a trend
    enumera lo que tiene una curva
    help.result.list
    lists laboratory results, and reports in words, newest first
    enumera resultados de laboratorio e informes escritos, los más nuevos primero
    help.result.show
    shows one result with all that belongs to it
    muestra un resultado con todo lo que le pertenece
    help.result.trend
    plots the numbers of a code over time, results and vitals alike
    dibuja los números de un código a lo largo del tiempo, de resultados y de constantes vitales
    help.session.status
    shows the time left; is no activity
    muestra el tiempo que queda; no es actividad
    help.session.touch
    is activity, as a touch of the screen is
    es actividad, como tocar la pantalla
    help.vault.backup
    writes your own record to a file, and shows the words that open it ONCE
    escribe su propio expediente en un archivo y muestra UNA VEZ las palabras que lo abren
    help.vault.biometrics
    lets face or finger open the record, for whoever knows the passcode; or no longer
    permite que la cara o el dedo abran el expediente, a quien sabe el código; o ya no
    help.vault.change-passcode
    replaces the passcode
    cambia el código
    help.vault.create
    makes a vault under six digits and unlocks it
    crea una bóveda con seis cifras y la desbloquea
    help.vault.lock
    shuts the record
    cierra el expediente
    help.vault.open-damaged
    opens a vault that unlock refuses as damaged, to verify and salvage it
    abre una bóveda que unlock rechaza por dañada, para verificarla y rescatarla
    help.vault.open-older
    goes on, as a new device, with an older copy of a vault that was put back
    sigue, como dispositivo nuevo, con una copia más antigua de una bóveda que alguien repuso
    help.vault.restore
    makes a vault of a backup, under six digits of this phone's own
    hace una bóveda de una copia, con seis cifras propias de este teléfono
    help.vault.salvage
    writes what can still be read to a new vault on another device; this one stays as it is
    escribe lo que aún se puede leer en una bóveda nueva de otro dispositivo; esta queda como es\#
    tá
    help.vault.status
    says whether it is locked and how many passcodes are left
    dice si está bloqueada y cuántos códigos quedan
    help.vault.unlock
    opens the record to whoever knows the passcode, or to the owner's face or finger
    abre el expediente a quien sabe el código, o a la cara o el dedo del dueño
    help.vault.verify
    looks at every page of the vault, and says what is damaged
    mira cada página de la bóveda y dice qué está dañado
    help.vault.wipe
    destroys the vault and every record in it
    destruye la bóveda y todos los expedientes que contiene
    help.visit.list
    lists visits, newest first
    enumera visitas, las más nuevas primero
    help.visit.show
    shows one visit with its diagnoses, notes and the rest
    muestra una visita con sus diagnósticos, notas y lo demás
    help.vital.list
    lists vital signs, newest first
    enumera constantes vitales, las más nuevas primero
    help.vital.show
    shows one vital sign
    muestra una constante vital
    help.watch.drain
    shows the answer if it may have changed
    muestra la respuesta si puede haber cambiado
    help.watch.start
    follows what a query finds, as record search takes it
    sigue lo que encuentra una consulta, escrita como en record search
    help.watch.stop
    stops following
    deja de seguirla
    hint.emergency
    Medical emergency: call 911.
    Emergencia médica: llame al 911.
    hint.next
    help NOUN says more
    help NOUN dice más
    home.clock
    This home was made with --clock {clock}.
    Este mundo se creó con --clock {clock}.
    home.damage
    Only the files of a TEST home are damaged on purpose.
    Solo los archivos de un mundo TEST se dañan a propósito.
    home.damaged
    The home's world file can't be read.
    El archivo del mundo no se puede leer.
    home.keys-inside
    --keys and --home must lie apart: who copies both has the secret.
    --keys y --home deben estar separados: quien copia ambos tiene el secreto.
    home.not-seeded
    This home isn't a TEST home: it opens without --seed.
    Este mundo no es TEST: se abre sin --seed.
    home.not-test-next
    Make one with --seed.
    Cree uno con --seed.
    home.put-back
    Only the disk of a TEST home is put back on purpose.
    Solo el disco de un mundo TEST se repone a propósito.
    home.seeded
    This is a TEST home: it opens only with the --seed it was made with.
    Este es un mundo TEST: se abre solo con el --seed con que se creó.
    home.sensor
    A sensor that does as it is told is for TEST homes.
    Un sensor que hace lo que se le dice es para mundos TEST.
    import.composition-late
    The document doesn't begin with its table of contents.
    El documento no empieza por su índice.
    import.composition-missing
    The document has no table of contents; everything was taken.
    El documento no tiene índice; se tomó todo.
    import.file-skipped
    A file holds no resources and was left out.
    Un archivo no contiene recursos y se omitió.
    import.invalid
    It isn't quite as FHIR R4 wants it; it was taken as it is.
    No es del todo como lo quiere FHIR R4; se tomó como es.
    import.not-document
    It begins as a document does, but says that it is none.
    Empieza como un documento, pero dice que no lo es.
    import.other-people
    It is about somebody else and was left out.
    Es de otra persona y se omitió.
    import.repeated
    The same came more than once and was taken once.
    Lo mismo llegó más de una vez y se tomó una.
    import.section-repeated
    A section is there more than once.
    Una sección aparece más de una vez.
    import.unmentioned
    No section of the document leads to it; it was taken.
    Ninguna sección del documento lleva a ello; se tomó.
    import.unrelated
    Nothing in this person's record mentions it; it was left out.
    Nada en el expediente de esta persona lo menciona; se omitió.
    import.unresolved
    It is referred to and didn't come along.
    Se hace referencia a ello y no vino.
    kind.allergy
    Allergy
    Alergia
    kind.candidate
    Person
    Persona
    kind.code
    Code
    Código
    kind.component
    Component
    Componente
    kind.component-code
    Component code
    Código de componente
    kind.damage
    Damage
    Daño
    kind.device
    Device
    Dispositivo
    kind.diagnosis
    Diagnosis
    Diagnóstico
    kind.dose
    Dose
    Dosis
    kind.entry
    Entry
    Entrada
    kind.event
    Event
    Suceso
    kind.immunization
    Immunization
    Vacuna
    kind.include
    Included
    Incluido
    kind.item
    Item
    Elemento
    kind.lost
    Lost
    Perdido
    """#
}
#endif
