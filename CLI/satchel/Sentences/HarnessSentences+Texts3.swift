// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts3 = #"""
    count.word
    {count, plural, one {# word} other {# words}}
    {count, plural, one {# palabra} other {# palabras}}
    damage.blob
    Attachments or images can't be opened.
    Hay adjuntos o imágenes que no se pueden abrir.
    damage.file
    A file is missing.
    Falta un archivo.
    damage.index
    Resources are not found where they should be; a salvage mends that.
    Hay recursos que no se encuentran donde deberían; un rescate lo arregla.
    damage.key
    Without its key nothing in it can be opened.
    Sin su clave no se puede abrir nada de lo que contiene.
    damage.log
    The latest changes are damaged from some point on.
    Los últimos cambios están dañados desde algún punto.
    damage.next
    Save what is left: vault salvage.
    Rescate lo que queda: vault salvage.
    damage.older
    It is older than when it was last locked.
    Es más antiguo que cuando se bloqueó por última vez.
    damage.page
    Pages were altered or are damaged; what was on them can't be read.
    Hay páginas alteradas o dañadas; lo que tenían no se puede leer.
    damage.person
    The list of people and the record disagree on who it is.
    La lista de personas y el expediente no coinciden en quién es.
    damage.resource
    Resources can't be understood.
    Hay recursos que no se entienden.
    damage.structure
    Pages contradict each other.
    Hay páginas que se contradicen.
    device.exists
    There is a device of that name.
    Ya hay un dispositivo con ese nombre.
    device.invalid
    A device is named with small letters, digits and hyphens.
    Un dispositivo se nombra con minúsculas, cifras y guiones.
    expect.not-refused
    It was not refused.
    No fue rechazado.
    expect.other-code
    It was refused, but with another code.
    Fue rechazado, pero con otro código.
    file.absent
    There is no such file.
    No hay tal archivo.
    file.exists
    There is a file of that name; nothing is overwritten.
    Ya hay un archivo con ese nombre; no se sobrescribe nada.
    file.folder
    That is a folder, not a file.
    Eso es una carpeta, no un archivo.
    file.forbidden
    The file may not be read.
    El archivo no se puede leer: falta permiso.
    file.shorter
    The file is shorter.
    El archivo es más corto.
    file.too-large
    The file is larger than {mebibytes, number} MiB.
    El archivo pasa de {mebibytes, number} MiB.
    file.unreadable
    The file can't be read (error {error, number}).
    El archivo no se puede leer (error {error, number}).
    file.unwritable
    The file can't be written (error {error, number}).
    El archivo no se puede escribir (error {error, number}).
    heading.active-allergies
    Active allergies
    Alergias activas
    heading.active-medicines
    Active medicines
    Medicamentos activos
    heading.active-problems
    Active problems
    Problemas activos
    heading.added
    Added
    Añadidos
    heading.author
    Author
    Autor
    heading.avoid
    Avoid
    Evitar
    heading.because
    Because
    Porque
    heading.biometrics
    Biometrics
    Biometría
    heading.birth-date
    Birth date
    Fecha de nacimiento
    heading.body-site
    Body site
    Parte del cuerpo
    heading.byte
    Byte
    Byte
    heading.category
    Category
    Categoría
    heading.changed
    Changed
    Cambiados
    heading.clock
    Clock
    Reloj
    heading.code
    Code
    Código
    heading.column
    Column
    Columna
    heading.complication
    Complication
    Complicación
    heading.computed
    Computed
    Calculado
    heading.count
    Count
    Número
    heading.criticality
    Criticality
    Riesgo
    heading.current
    Current
    Elegida
    heading.data-safe
    Data safe
    Datos a salvo
    heading.date
    Date
    Fecha
    heading.deceased
    Deceased
    Fallecimiento
    heading.device
    Device
    Dispositivo
    heading.diagnostics
    Diagnostics
    Diagnóstico técnico
    heading.discharge
    Discharge
    Alta
    heading.documents
    Documents
    Documentos
    heading.does
    Does
    Qué hace
    heading.dosage
    Dosage
    Dosis
    heading.dose
    Dose
    Dosis
    heading.edited
    Edited
    Editado
    heading.emergency
    Emergency
    Emergencia
    heading.end
    End
    Fin
    heading.entered-in-error
    Entered in error
    Registrados por error
    heading.entries
    Entries
    Entradas
    heading.entry
    Entry
    Entrada
    heading.expires
    Expires
    Caduca
    heading.file
    File
    Archivo
    heading.flag
    Flag
    Marca
    heading.follow-up
    Follow-up
    Seguimiento
    heading.frames
    Frames
    Marcos
    heading.gender
    Gender
    Sexo
    heading.home
    Home
    Mundo
    heading.id
    ID
    ID
    heading.ignored
    Ignored
    Ignorados
    heading.images
    Images
    Imágenes
    heading.included
    Included
    Incluidos
    heading.intent
    Intent
    Intención
    heading.issued
    Issued
    Emitido
    heading.json
    JSON
    JSON
    heading.kind
    Kind
    Clase
    heading.languages
    Languages
    Idiomas
    heading.last
    Last
    Última vez
    heading.last-visit
    Last visit
    Última visita
    heading.latest
    Latest
    Último
    heading.left
    Left
    Quedan
    heading.left-out
    Left out
    Omitidos
    heading.line
    Line
    Línea
    heading.lost
    Lost
    Perdidos
    heading.lot
    Lot
    Lote
    heading.made
    Made
    Hecha
    heading.manufacturer
    Manufacturer
    Fabricante
    heading.meaning
    Meaning
    Significado
    heading.means
    Means
    Significa
    heading.method
    Method
    Método
    """#
}
#endif
