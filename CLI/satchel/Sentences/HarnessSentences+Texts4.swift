// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts4 = #"""
    heading.more
    More
    Más
    heading.name
    Name
    Nombre
    heading.next
    Next
    Siguiente
    heading.not-active
    Not active
    No activos
    heading.notes
    Notes
    Notas
    heading.number
    Number
    Número
    heading.onset
    Onset
    Comienzo
    heading.organization
    Organization
    Organización
    heading.outcome
    Outcome
    Desenlace
    heading.pages
    Pages
    Páginas
    heading.part
    Part
    Parte
    heading.parts
    Parts
    Partes
    heading.passcodes-left
    Passcodes left
    Códigos que quedan
    heading.people
    People
    Personas
    heading.performed
    Performed
    Realizado
    heading.performer
    Performer
    Realizado por
    heading.person
    Person
    Persona
    heading.place
    Place
    Lugar
    heading.prescriber
    Prescriber
    Recetado por
    heading.quantity
    Quantity
    Cantidad
    heading.range
    Range
    Rango
    heading.rank
    Rank
    Orden
    heading.reaction
    Reaction
    Reacción
    heading.readable
    Readable
    Legibles
    heading.reason
    Reason
    Motivo
    heading.record
    Record
    Expediente
    heading.recorded
    Recorded
    Registrado
    heading.recorder
    Recorder
    Registrado por
    heading.refills
    Refills
    Resurtidos
    heading.refuted
    Refuted
    Refutados
    heading.report
    Report
    Informe
    heading.reported
    Reported
    Notificado
    heading.resource
    Resource
    Recurso
    heading.resources
    Resources
    Recursos
    heading.results
    Results
    Resultados
    heading.route
    Route
    Vía
    heading.running
    Running
    En marcha
    heading.saved
    Saved
    Rescatados
    heading.says
    Says
    Dice
    heading.seconds-left
    Seconds left
    Segundos que quedan
    heading.severity
    Severity
    Gravedad
    heading.since
    Since
    Desde
    heading.site
    Site
    Sitio
    heading.source
    Source
    Fuente
    heading.specimen
    Specimen
    Muestra
    heading.start
    Start
    Inicio
    heading.state
    State
    Estado
    heading.status
    Status
    Estado
    heading.subpotent
    Subpotent
    Dosis insuficiente
    heading.summary
    Summary
    Resumen
    heading.text
    Text
    Texto
    heading.time
    Time
    Hora
    heading.title
    Title
    Título
    heading.to
    To
    A
    heading.total
    Total
    Total
    heading.try
    Try
    Pruebe
    heading.type
    Type
    Tipo
    heading.unchanged
    Unchanged
    Sin cambios
    heading.unit
    Unit
    Unidad
    heading.unsent
    Unsent
    Sin enviar
    heading.until
    Until
    Hasta
    heading.usage
    Usage
    Uso
    heading.use
    Use
    Uso
    heading.value
    Value
    Valor
    heading.verbs
    Verbs
    Verbos
    heading.verification
    Verification
    Verificación
    heading.version
    Version
    Versión
    heading.visit
    Visit
    Visita
    heading.vitals
    Vitals
    Constantes vitales
    heading.wait
    Wait
    Espera
    heading.wait-seconds
    Wait in seconds
    Espera en segundos
    heading.wall
    Time
    Hora
    heading.warning
    Warning
    Advertencia
    heading.what
    What
    Qué
    heading.with
    With
    Con
    heading.without-name
    Without name
    Sin nombre
    heading.word
    Word
    Palabra
    heading.words
    Words
    Palabras
    heading.wrong-passcodes
    Wrong passcodes
    Códigos equivocados
    help.allergy.list
    lists allergies and intolerances
    enumera alergias e intolerancias
    help.allergy.show
    shows one allergy with its reactions
    muestra una alergia con sus reacciones
    help.clock.advance
    lets time pass; timers that fall due fire
    deja pasar el tiempo; se disparan los plazos que vencen
    help.clock.set
    sets the wall clock, and nothing else
    pone el reloj de pared, y nada más
    help.clock.show
    shows the world's time
    muestra la hora del mundo
    help.device.background
    the app goes to the background
    la aplicación pasa a segundo plano
    help.device.biometrics
    gives it a sensor that recognizes or refuses; changed: other fingers; absent: none
    le da un sensor que reconoce o rechaza; changed: otros dedos; absent: ninguno
    help.device.clone
    copies its disk and its key store to another device
    copia su disco y su almacén de claves a otro dispositivo
    help.device.crash
    dies without closing anything
    muere sin cerrar nada
    help.device.damage
    changes a bit on its disk; only in TEST homes
    cambia un bit en su disco; solo en mundos TEST
    help.device.disk-full
    its disk has no room, or has it again
    su disco no tiene espacio, o vuelve a tenerlo
    """#
}
#endif
