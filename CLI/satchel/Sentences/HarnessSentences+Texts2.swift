// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts2 = #"""
    code.onleave
    on leave
    con permiso
    code.option
    option
    opción
    code.order
    order
    orden
    code.original-order
    original order
    orden original
    code.other
    other
    otro
    code.other-people
    other people
    otras personas
    code.page
    page
    página
    code.partial
    partial
    parcial
    code.patient
    patient
    paciente
    code.person
    person
    persona
    code.plan
    plan
    plan
    code.planned
    planned
    planificada
    code.preliminary
    preliminary
    preliminar
    code.preparation
    preparation
    en preparación
    code.prescription
    prescription
    receta
    code.presumed
    presumed
    presunto
    code.proposal
    proposal
    propuesta
    code.protected-data
    protected data gone
    datos protegidos retirados
    code.provisional
    provisional
    provisional
    code.reboot
    restart
    reinicio
    code.recurrence
    recurrence
    recurrencia
    code.reflex-order
    reflex order
    orden refleja
    code.refuted
    refuted
    refutado
    code.registered
    registered
    registrado
    code.relapse
    relapse
    recaída
    code.remission
    remission
    remisión
    code.repeated
    repeated
    repetido
    code.resolved
    resolved
    resuelto
    code.resource
    resource
    recurso
    code.rolled-back
    rolled back
    repuesta
    code.section-repeated
    section repeated
    sección repetida
    code.severe
    severe
    grave
    code.sound
    sound
    íntegra
    code.statement
    statement
    declaración
    code.stopped
    stopped
    suspendido
    code.structure
    structure
    estructura
    code.superseded
    superseded
    sustituido
    code.system
    system
    del sistema
    code.text-only
    text only
    solo texto
    code.triaged
    triaged
    en triaje
    code.unable-to-assess
    unable to assess
    no evaluable
    code.unconfirmed
    unconfirmed
    sin confirmar
    code.unknown
    unknown
    desconocido
    code.unlocked
    unlocked
    desbloqueada
    code.unmentioned
    not mentioned
    no mencionado
    code.unrelated
    unrelated
    ajeno
    code.unresolved
    not there
    no vino
    code.yes
    yes
    sí
    count.allergy
    {count, plural, one {# allergy} other {# allergies}}
    {count, plural, one {# alergia} other {# alergias}}
    count.candidate
    {count, plural, one {# person} other {# people}}
    {count, plural, one {# persona} other {# personas}}
    count.code
    {count, plural, one {# code} other {# codes}}
    {count, plural, one {# código} other {# códigos}}
    count.component
    {count, plural, one {# component} other {# components}}
    {count, plural, one {# componente} other {# componentes}}
    count.component-code
    {count, plural, one {# component code} other {# component codes}}
    {count, plural, one {# código de componente} other {# códigos de componente}}
    count.damage
    {count, plural, one {# kind of damage} other {# kinds of damage}}
    {count, plural, one {# clase de daño} other {# clases de daño}}
    count.device
    {count, plural, one {# device} other {# devices}}
    {count, plural, one {# dispositivo} other {# dispositivos}}
    count.diagnosis
    {count, plural, one {# diagnosis} other {# diagnoses}}
    {count, plural, one {# diagnóstico} other {# diagnósticos}}
    count.dose
    {count, plural, one {# dose} other {# doses}}
    {count, plural, one {# dosis} other {# dosis}}
    count.entry
    {count, plural, one {# entry} other {# entries}}
    {count, plural, one {# entrada} other {# entradas}}
    count.event
    {count, plural, one {# event} other {# events}}
    {count, plural, one {# suceso} other {# sucesos}}
    count.immunization
    {count, plural, one {# immunization} other {# immunizations}}
    {count, plural, one {# vacuna} other {# vacunas}}
    count.include
    {count, plural, one {# included resource} other {# included resources}}
    {count, plural, one {# recurso incluido} other {# recursos incluidos}}
    count.item
    {count, plural, one {# item} other {# items}}
    {count, plural, one {# elemento} other {# elementos}}
    count.lost
    {count, plural, one {# lost resource} other {# lost resources}}
    {count, plural, one {# recurso perdido} other {# recursos perdidos}}
    count.match
    {count, plural, one {# match} other {# matches}}
    {count, plural, one {# hallazgo} other {# hallazgos}}
    count.medication
    {count, plural, one {# medicine} other {# medicines}}
    {count, plural, one {# medicamento} other {# medicamentos}}
    count.note
    {count, plural, one {# note} other {# notes}}
    {count, plural, one {# nota} other {# notas}}
    count.noun
    {count, plural, one {# noun} other {# nouns}}
    {count, plural, one {# sustantivo} other {# sustantivos}}
    count.other-unit
    {count, plural, one {# other unit} other {# other units}}
    {count, plural, one {# otra unidad} other {# otras unidades}}
    count.parameter
    {count, plural, one {# parameter} other {# parameters}}
    {count, plural, one {# parámetro} other {# parámetros}}
    count.part
    {count, plural, one {# part} other {# parts}}
    {count, plural, one {# parte} other {# partes}}
    count.person
    {count, plural, one {# person} other {# people}}
    {count, plural, one {# persona} other {# personas}}
    count.point
    {count, plural, one {# point} other {# points}}
    {count, plural, one {# punto} other {# puntos}}
    count.problem
    {count, plural, one {# problem} other {# problems}}
    {count, plural, one {# problema} other {# problemas}}
    count.procedure
    {count, plural, one {# procedure} other {# procedures}}
    {count, plural, one {# procedimiento} other {# procedimientos}}
    count.reaction
    {count, plural, one {# reaction} other {# reactions}}
    {count, plural, one {# reacción} other {# reacciones}}
    count.record
    {count, plural, one {# record} other {# records}}
    {count, plural, one {# expediente} other {# expedientes}}
    count.refused
    {count, plural, one {# refusal} other {# refusals}}
    {count, plural, one {# rechazo} other {# rechazos}}
    count.resource
    {count, plural, one {# resource} other {# resources}}
    {count, plural, one {# recurso} other {# recursos}}
    count.result
    {count, plural, one {# result} other {# results}}
    {count, plural, one {# resultado} other {# resultados}}
    count.saved
    {count, plural, one {# saved person} other {# saved people}}
    {count, plural, one {# persona rescatada} other {# personas rescatadas}}
    count.section
    {count, plural, one {# section} other {# sections}}
    {count, plural, one {# sección} other {# secciones}}
    count.session
    {count, plural, one {# session} other {# sessions}}
    {count, plural, one {# sesión} other {# sesiones}}
    count.statement
    {count, plural, one {# statement} other {# statements}}
    {count, plural, one {# declaración} other {# declaraciones}}
    count.trend
    {count, plural, one {# trend} other {# trends}}
    {count, plural, one {# curva} other {# curvas}}
    count.type
    {count, plural, one {# type} other {# types}}
    {count, plural, one {# tipo} other {# tipos}}
    count.vault
    {count, plural, one {# vault} other {# vaults}}
    {count, plural, one {# bóveda} other {# bóvedas}}
    count.verb
    {count, plural, one {# verb} other {# verbs}}
    {count, plural, one {# verbo} other {# verbos}}
    count.version
    {count, plural, one {# version} other {# versions}}
    {count, plural, one {# versión} other {# versiones}}
    count.visit
    {count, plural, one {# visit} other {# visits}}
    {count, plural, one {# visita} other {# visitas}}
    count.vital
    {count, plural, one {# vital sign} other {# vital signs}}
    {count, plural, one {# constante vital} other {# constantes vitales}}
    """#
}
#endif
