// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts5 = #"""
    search.too-many-parameters
    A query has at most 100 parameters.
    Una consulta tiene como máximo 100 parámetros.
    search.too-many-values
    A query has at most 1,000 values.
    Una consulta tiene como máximo 1000 valores.
    search.two-types
    {name} names two types.
    {name} nombra dos tipos.
    search.type-first
    A query starts with a resource type, as in Observation?code=….
    Una consulta empieza por un tipo de recurso, como en Observation?code=….
    search.value-form
    {name} has a value that isn't in its form.
    {name} tiene un valor que no tiene su forma.
    search.value-kind
    {name} has a value that isn't of its kind.
    {name} tiene un valor que no es de su clase.
    severity.mild
    mild
    leve
    severity.moderate
    moderate
    moderada
    severity.severe
    severe
    grave
    spoken.allergy
    Allergy: {name, sentence}
    Alergia: {name, sentence}
    spoken.at
    at {places, choices}
    en {places, choices}
    spoken.at-least
    at least {amount, sentence}
    al menos {amount, sentence}
    spoken.at-most
    at most {amount, sentence}
    como máximo {amount, sentence}
    spoken.avoid
    not to be taken
    no debe tomarse
    spoken.began
    began: {when, sentence}
    inicio: {when, sentence}
    spoken.between
    {low, sentence} to {high, sentence}
    de {low, sentence} a {high, sentence}
    spoken.by
    by {people, choices}
    por {people, choices}
    spoken.done
    done
    se realizó
    spoken.dosage
    Dosage: {steps, list}.
    Dosis: {steps, list}.
    spoken.dosage-ended
    Dosage: {steps, list}
    Dosis: {steps, list}
    spoken.dose
    dose {number}
    dosis {number}
    spoken.dose-of
    dose {number} of {total}
    dosis {number} de {total}
    spoken.ended
    {parts, list}
    {parts, list}
    spoken.ended-when
    ended: {when, sentence}
    fin: {when, sentence}
    spoken.for-whom
    {conditions, list}: {range, sentence}
    {conditions, list}: {range, sentence}
    spoken.from-until
    from {start} until {end}
    desde {start} hasta {end}
    spoken.given
    given
    se aplicó
    spoken.in
    in {date}
    en {date}
    spoken.included
    {count, plural, one {# related entry} other {# related entries}}
    {count, plural, one {# entrada relacionada} other {# entradas relacionadas}}
    spoken.intolerance
    Intolerance: {name, sentence}
    Intolerancia: {name, sentence}
    spoken.latest-on
    the latest {date, sentence}
    la última {date, sentence}
    spoken.left-out
    Left out: {reasons, list}.
    Se omitieron: {reasons, list}.
    spoken.left-out.entered-in-error
    {count, number} entered in error
    {count, number} por haberse registrado por error
    spoken.left-out.not-active
    {count, number} no longer current
    {count, number} por no estar vigentes
    spoken.left-out.refuted
    {count, number} ruled out
    {count, number} por haberse descartado
    spoken.less-than
    less than {amount, sentence}
    menos de {amount, sentence}
    spoken.more-rows
    and there are more
    y hay más
    spoken.more-than
    more than {amount, sentence}
    más de {amount, sentence}
    spoken.no-value
    no value: {reason, sentence}
    sin valor: {reason, sentence}
    spoken.not-done
    not done
    no se realizó
    spoken.not-given
    not given
    no se aplicó
    spoken.nothing
    no value
    sin valor
    spoken.of-total
    {count, number} of {total, plural, one {# entry} other {# entries}}
    {count, number} de {total, plural, one {# entrada} other {# entradas}}
    spoken.on
    on {date}
    el {date}
    spoken.outcome
    outcome: {outcome}
    resultado: {outcome}
    spoken.over
    {systolic, sentence} over {diastolic, sentence}
    {systolic, sentence} sobre {diastolic, sentence}
    spoken.part
    {name} {value, sentence}
    {name} {value, sentence}
    spoken.patient-supplied
    reported by the patient
    dato aportado por el paciente
    spoken.per
    {top, sentence} per {bottom, sentence}
    {top, sentence} por {bottom, sentence}
    spoken.prescribed
    prescribed
    se recetó
    spoken.quantity
    {number, sentence} {unit, sentence}
    {number, sentence} {unit, sentence}
    spoken.range
    Reference range: {range, sentence}.
    Intervalo de referencia: {range, sentence}.
    spoken.reactions
    {count, plural, one {Reaction} other {Reactions}}: {reactions, sentence}.
    {count, plural, one {Reacción} other {Reacciones}}: {reactions, sentence}.
    spoken.readings
    {count, plural, =0 {no readings} one {# reading} other {# readings}}
    {count, plural, =0 {ninguna medición} one {# medición} other {# mediciones}}
    spoken.reason
    reason: {reasons, choices}
    motivo: {reasons, choices}
    spoken.rows
    {count, plural, =0 {No entries} one {# entry} other {# entries}}
    {count, plural, =0 {Ninguna entrada} one {# entrada} other {# entradas}}
    spoken.sentence
    {parts, list}.
    {parts, list}.
    spoken.severity
    severity: {severity}
    gravedad: {severity}
    spoken.since
    since {date}
    desde {date}
    spoken.status
    {status, sentence}
    estado {status, sentence}
    spoken.summary.allergies
    {count, plural, =0 {no active allergies listed} one {# active allergy} other {# active aller\#
    gies}}
    {count, plural, =0 {ninguna alergia activa en la lista} one {# alergia activa} other {# aler\#
    gias activas}}
    spoken.summary.born
    born on {date}
    fecha de nacimiento {date}
    spoken.summary.died
    deceased
    persona fallecida
    spoken.summary.died-on
    died {date, sentence}
    fecha de fallecimiento {date, sentence}
    spoken.summary.last-visit
    last visit {date, sentence}
    última visita {date, sentence}
    spoken.summary.medicines
    {count, plural, =0 {no current medicines} one {# current medicine} other {# current medicine\#
    s}}
    {count, plural, =0 {ningún medicamento actual} one {# medicamento actual} other {# medicamen\#
    tos actuales}}
    spoken.summary.no-known-allergies
    no known allergies, or none of some kind
    sin alergias conocidas, o sin las de algún tipo
    spoken.summary.no-person
    Record without a patient
    Expediente sin paciente
    spoken.summary.problems
    {count, plural, =0 {No active problems} one {# active problem} other {# active problems}}
    {count, plural, =0 {Ningún problema activo} one {# problema activo} other {# problemas activ\#
    os}}
    spoken.taken
    taken
    en uso
    spoken.to
    {top} to {bottom}
    {top} a {bottom}
    spoken.trend.excluded
    {count, plural, one {# entry is} other {# entries are}} not counted.
    {count, plural, one {# entrada no se cuenta} other {# entradas no se cuentan}}.
    spoken.trend.extremes
    The lowest is {lowest, sentence} {when, sentence} and the highest {highest, sentence} {then,\#
     sentence}.
    La más baja es {lowest, sentence} {when, sentence} y la más alta, {highest, sentence} {then,\#
     sentence}.
    spoken.trend.fell
    Over the last {count, number} readings it fell from {first, sentence} to {last, sentence}.
    En las últimas {count, number} mediciones bajó de {first, sentence} a {last, sentence}.
    spoken.trend.latest
    The latest is {parts, list}.
    La última es {parts, list}.
    spoken.trend.other-units
    {count, plural, one {# more reading is} other {# more readings are}} in other units.
    {count, plural, one {Hay # medición más} other {Hay # mediciones más}} en otras unidades.
    spoken.trend.outside
    {count, plural, =0 {None of them is} one {# of them is} other {# of them are}} outside of wh\#
    at is usual.
    {count, plural, =0 {Ninguna está} one {# está} other {# están}} fuera de lo habitual.
    spoken.trend.rose
    Over the last {count, number} readings it rose from {first, sentence} to {last, sentence}.
    En las últimas {count, number} mediciones subió de {first, sentence} a {last, sentence}.
    spoken.trend.stayed
    The last {count, number} readings are all {last, sentence}.
    Las últimas {count, number} mediciones son todas {last, sentence}.
    spoken.trend.title
    {title}: {parts, list}.
    {title}: {parts, list}.
    spoken.trend.varied
    The last {count, number} readings are {values, list}.
    Las últimas {count, number} mediciones son {values, list}.
    spoken.trend.within
    within the reference range
    dentro del intervalo de referencia
    spoken.two
    {first, sentence} {second, sentence}
    {first, sentence} {second, sentence}
    spoken.unnamed
    Entry without a name
    Entrada sin nombre
    spoken.unreadable
    a value that can't be read
    un valor que no se puede leer
    spoken.until
    until {date}
    hasta {date}
    spoken.visit
    Visit, {kind, sentence}
    Visita {kind, sentence}
    """#
}
