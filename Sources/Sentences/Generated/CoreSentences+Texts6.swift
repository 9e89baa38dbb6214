// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts6 = #"""
    spoken.with
    with {people, choices}
    con {people, choices}
    status.active
    active
    activo
    status.amended
    amended
    modificado
    status.appended
    with additions
    con añadidos
    status.arrived
    arrived
    llegada registrada
    status.cancelled
    cancelled
    cancelado
    status.completed
    completed
    completado
    status.confirmed
    confirmed
    confirmado
    status.corrected
    corrected
    corregido
    status.differential
    one of several possibilities
    una de varias posibilidades
    status.draft
    draft
    borrador
    status.entered-in-error
    entered in error
    registrado por error
    status.final
    final
    definitivo
    status.finished
    finished
    finalizado
    status.in-progress
    in progress
    en curso
    status.inactive
    inactive
    inactivo
    status.intended
    intended
    previsto
    status.not-done
    not done
    no realizado
    status.not-taken
    not taken
    no se toma
    status.on-hold
    on hold
    en pausa
    status.onleave
    on leave
    con permiso de salida
    status.partial
    partial
    parcial
    status.planned
    planned
    planificado
    status.preliminary
    preliminary
    preliminar
    status.preparation
    in preparation
    en preparación
    status.presumed
    presumed
    presunto
    status.provisional
    provisional
    provisional
    status.recurrence
    recurring
    recurrente
    status.refuted
    ruled out
    descartado
    status.registered
    registered, without a result yet
    registrado, aún sin resultado
    status.relapse
    in relapse
    en recaída
    status.remission
    in remission
    en remisión
    status.resolved
    resolved
    resuelto
    status.stopped
    stopped
    suspendido
    status.triaged
    triaged
    en clasificación
    status.unconfirmed
    unconfirmed
    sin confirmar
    status.unknown
    unknown
    desconocido
    title.named
    {name}: {words, sentence}
    {name}: {words, sentence}
    unit.beat-per-minute
    {amount, select, 1 {beat per minute} other {beats per minute}}
    {amount, select, 1 {latido por minuto} other {latidos por minuto}}
    unit.billion-per-liter
    billion per liter
    mil millones por litro
    unit.breath-per-minute
    {amount, select, 1 {breath per minute} other {breaths per minute}}
    {amount, select, 1 {respiración por minuto} other {respiraciones por minuto}}
    unit.capsule
    {amount, select, 1 {capsule} other {capsules}}
    {amount, select, 1 {cápsula} other {cápsulas}}
    unit.centimeter
    {amount, select, 1 {centimeter} other {centimeters}}
    {amount, select, 1 {centímetro} other {centímetros}}
    unit.day
    {amount, select, 1 {day} other {days}}
    {amount, select, 1 {día} other {días}}
    unit.deciliter
    {amount, select, 1 {deciliter} other {deciliters}}
    {amount, select, 1 {decilitro} other {decilitros}}
    unit.degree-celsius
    {amount, select, 1 {degree Celsius} other {degrees Celsius}}
    {amount, select, 1 {grado Celsius} other {grados Celsius}}
    unit.degree-fahrenheit
    {amount, select, 1 {degree Fahrenheit} other {degrees Fahrenheit}}
    {amount, select, 1 {grado Fahrenheit} other {grados Fahrenheit}}
    unit.drop
    {amount, select, 1 {drop} other {drops}}
    {amount, select, 1 {gota} other {gotas}}
    unit.femtoliter
    {amount, select, 1 {femtoliter} other {femtoliters}}
    {amount, select, 1 {femtolitro} other {femtolitros}}
    unit.foot
    {amount, select, 1 {foot} other {feet}}
    {amount, select, 1 {pie} other {pies}}
    unit.gram
    {amount, select, 1 {gram} other {grams}}
    {amount, select, 1 {gramo} other {gramos}}
    unit.gram-per-deciliter
    {amount, select, 1 {gram per deciliter} other {grams per deciliter}}
    {amount, select, 1 {gramo por decilitro} other {gramos por decilitro}}
    unit.gram-per-liter
    {amount, select, 1 {gram per liter} other {grams per liter}}
    {amount, select, 1 {gramo por litro} other {gramos por litro}}
    unit.hour
    {amount, select, 1 {hour} other {hours}}
    {amount, select, 1 {hora} other {horas}}
    unit.inch
    {amount, select, 1 {inch} other {inches}}
    {amount, select, 1 {pulgada} other {pulgadas}}
    unit.international-unit
    {amount, select, 1 {international unit} other {international units}}
    {amount, select, 1 {unidad internacional} other {unidades internacionales}}
    unit.international-unit-per-liter
    {amount, select, 1 {international unit per liter} other {international units per liter}}
    {amount, select, 1 {unidad internacional por litro} other {unidades internacionales por litr\#
    o}}
    unit.international-unit-per-milliliter
    {amount, select, 1 {international unit per milliliter} other {international units per millil\#
    iter}}
    {amount, select, 1 {unidad internacional por mililitro} other {unidades internacionales por \#
    mililitro}}
    unit.kilocalorie
    {amount, select, 1 {kilocalorie} other {kilocalories}}
    {amount, select, 1 {kilocaloría} other {kilocalorías}}
    unit.kilogram
    {amount, select, 1 {kilogram} other {kilograms}}
    {amount, select, 1 {kilogramo} other {kilogramos}}
    unit.kilogram-per-square-meter
    {amount, select, 1 {kilogram per square meter} other {kilograms per square meter}}
    {amount, select, 1 {kilogramo por metro cuadrado} other {kilogramos por metro cuadrado}}
    unit.kilopascal
    {amount, select, 1 {kilopascal} other {kilopascals}}
    {amount, select, 1 {kilopascal} other {kilopascales}}
    unit.liter
    {amount, select, 1 {liter} other {liters}}
    {amount, select, 1 {litro} other {litros}}
    unit.liter-per-minute
    {amount, select, 1 {liter per minute} other {liters per minute}}
    {amount, select, 1 {litro por minuto} other {litros por minuto}}
    unit.meter
    {amount, select, 1 {meter} other {meters}}
    {amount, select, 1 {metro} other {metros}}
    unit.micro-unit
    {amount, select, 1 {micro-international unit} other {micro-international units}}
    {amount, select, 1 {microunidad internacional} other {microunidades internacionales}}
    unit.micro-unit-per-milliliter
    {amount, select, 1 {micro-international unit per milliliter} other {micro-international unit\#
    s per milliliter}}
    {amount, select, 1 {microunidad internacional por mililitro} other {microunidades internacio\#
    nales por mililitro}}
    unit.microgram
    {amount, select, 1 {microgram} other {micrograms}}
    {amount, select, 1 {microgramo} other {microgramos}}
    unit.microgram-per-deciliter
    {amount, select, 1 {microgram per deciliter} other {micrograms per deciliter}}
    {amount, select, 1 {microgramo por decilitro} other {microgramos por decilitro}}
    unit.microgram-per-liter
    {amount, select, 1 {microgram per liter} other {micrograms per liter}}
    {amount, select, 1 {microgramo por litro} other {microgramos por litro}}
    unit.microgram-per-milliliter
    {amount, select, 1 {microgram per milliliter} other {micrograms per milliliter}}
    {amount, select, 1 {microgramo por mililitro} other {microgramos por mililitro}}
    unit.microliter
    {amount, select, 1 {microliter} other {microliters}}
    {amount, select, 1 {microlitro} other {microlitros}}
    unit.micromole
    {amount, select, 1 {micromole} other {micromoles}}
    {amount, select, 1 {micromol} other {micromoles}}
    unit.micromole-per-liter
    {amount, select, 1 {micromole per liter} other {micromoles per liter}}
    {amount, select, 1 {micromol por litro} other {micromoles por litro}}
    unit.milli-unit
    {amount, select, 1 {milli-international unit} other {milli-international units}}
    {amount, select, 1 {miliunidad internacional} other {miliunidades internacionales}}
    unit.milli-unit-per-liter
    {amount, select, 1 {milli-international unit per liter} other {milli-international units per\#
     liter}}
    {amount, select, 1 {miliunidad internacional por litro} other {miliunidades internacionales \#
    por litro}}
    unit.milli-unit-per-milliliter
    {amount, select, 1 {milli-international unit per milliliter} other {milli-international unit\#
    s per milliliter}}
    {amount, select, 1 {miliunidad internacional por mililitro} other {miliunidades internaciona\#
    les por mililitro}}
    unit.milliequivalent
    {amount, select, 1 {milliequivalent} other {milliequivalents}}
    {amount, select, 1 {miliequivalente} other {miliequivalentes}}
    unit.milliequivalent-per-liter
    {amount, select, 1 {milliequivalent per liter} other {milliequivalents per liter}}
    {amount, select, 1 {miliequivalente por litro} other {miliequivalentes por litro}}
    unit.milligram
    {amount, select, 1 {milligram} other {milligrams}}
    {amount, select, 1 {miligramo} other {miligramos}}
    unit.milligram-per-day
    {amount, select, 1 {milligram per day} other {milligrams per day}}
    {amount, select, 1 {miligramo por día} other {miligramos por día}}
    unit.milligram-per-deciliter
    {amount, select, 1 {milligram per deciliter} other {milligrams per deciliter}}
    {amount, select, 1 {miligramo por decilitro} other {miligramos por decilitro}}
    unit.milligram-per-gram
    {amount, select, 1 {milligram per gram} other {milligrams per gram}}
    {amount, select, 1 {miligramo por gramo} other {miligramos por gramo}}
    unit.milligram-per-liter
    {amount, select, 1 {milligram per liter} other {milligrams per liter}}
    {amount, select, 1 {miligramo por litro} other {miligramos por litro}}
    unit.milliliter
    {amount, select, 1 {milliliter} other {milliliters}}
    {amount, select, 1 {mililitro} other {mililitros}}
    unit.milliliter-per-minute
    {amount, select, 1 {milliliter per minute} other {milliliters per minute}}
    {amount, select, 1 {mililitro por minuto} other {mililitros por minuto}}
    """#
}
