// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts3 = #"""
    error.search.invalid
    That is not a search.
    Eso no es una búsqueda.
    error.search.too-large
    That search asks for more than is answered at once.
    Esa búsqueda pide más de lo que se responde de una vez.
    error.search.unknown-parameter
    The type has no search parameter of that name.
    El tipo no tiene ningún parámetro de búsqueda con ese nombre.
    error.search.unsupported
    That can't be searched for.
    Eso no se puede buscar.
    error.vault.absent
    There is no vault on this device.
    No hay ninguna bóveda en este dispositivo.
    error.vault.busy
    The vault is in the middle of something else.
    La bóveda está ocupada con otra cosa.
    error.vault.closed
    The vault was closed.
    La bóveda se cerró.
    error.vault.crypto-failed
    A cryptographic operation failed.
    Falló una operación criptográfica.
    error.vault.damaged
    A file of the vault was altered or is damaged.
    Un archivo de la bóveda fue alterado o está dañado.
    error.vault.erased
    Ten wrong passcodes erased the keys of this vault.
    Diez códigos equivocados borraron las claves de esta bóveda.
    error.vault.exists
    There is a vault on this device already.
    Ya hay una bóveda en este dispositivo.
    error.vault.in-use
    Another process has this vault open.
    Otro proceso tiene abierta esta bóveda.
    error.vault.key-store-failed
    The device's key store didn't answer as it should.
    El almacén de claves del dispositivo no respondió como debía.
    error.vault.locked
    The vault is locked.
    La bóveda está bloqueada.
    error.vault.rolled-back
    The vault is older than when it was last locked: somebody put back a copy.
    La bóveda es más antigua que cuando se bloqueó por última vez: alguien repuso una copia.
    error.vault.too-new
    A newer version of this program wrote the vault.
    Una versión más nueva de este programa escribió la bóveda.
    error.vault.unlocked
    The vault is unlocked already.
    La bóveda ya está desbloqueada.
    flag.A
    abnormal
    anormal
    flag.AA
    critically abnormal
    críticamente anormal
    flag.B
    better
    mejor
    flag.D
    significantly lower than before
    notablemente más bajo que antes
    flag.DET
    detected
    detectado
    flag.E
    equivocal
    no concluyente
    flag.EXP
    expected
    esperado
    flag.H
    high
    alto
    flag.HH
    critically high
    críticamente alto
    flag.HU
    very high
    muy alto
    flag.HX
    above the upper threshold
    por encima del límite superior
    flag.I
    intermediate
    intermedio
    flag.IE
    insufficient evidence
    evidencia insuficiente
    flag.IND
    indeterminate
    indeterminado
    flag.L
    low
    bajo
    flag.LL
    critically low
    críticamente bajo
    flag.LU
    very low
    muy bajo
    flag.LX
    below the lower threshold
    por debajo del límite inferior
    flag.N
    normal
    normal
    flag.ND
    not detected
    no detectado
    flag.NEG
    negative
    negativo
    flag.NR
    non-reactive
    no reactivo
    flag.NS
    non-susceptible
    no sensible
    flag.POS
    positive
    positivo
    flag.R
    resistant
    resistente
    flag.RR
    reactive
    reactivo
    flag.S
    susceptible
    sensible
    flag.SDD
    susceptible, depending on the dose
    sensible según la dosis
    flag.U
    significantly higher than before
    notablemente más alto que antes
    flag.UNE
    unexpected
    inesperado
    flag.W
    worse
    peor
    flag.WR
    weakly reactive
    débilmente reactivo
    flag.above-scale
    above what can be measured
    por encima de lo que se puede medir
    flag.below-scale
    below what can be measured
    por debajo de lo que se puede medir
    import.file-changed
    The file changed while it was being read.
    El archivo cambió mientras se leía.
    import.no-file
    No file in the folder has a name that ends in .ndjson.
    Ningún archivo de la carpeta tiene un nombre que termine en .ndjson.
    import.nobody-called
    Nobody in it is called that.
    Nadie en él se llama así.
    kind.Account
    Account
    Cuenta
    kind.AdverseEvent
    Adverse event
    Evento adverso
    kind.AllergyIntolerance
    Allergy or intolerance
    Alergia o intolerancia
    kind.Appointment
    Appointment
    Cita
    kind.AppointmentResponse
    Reply to an appointment
    Respuesta a una cita
    kind.AuditEvent
    Entry of the access log
    Entrada del registro de accesos
    kind.Basic
    Other entry
    Otra entrada
    kind.Binary
    File
    Archivo
    kind.BodyStructure
    Body structure
    Estructura corporal
    kind.CarePlan
    Care plan
    Plan de atención
    kind.CareTeam
    Care team
    Equipo de atención
    kind.ChargeItem
    Charge
    Cargo
    kind.Claim
    Insurance claim
    Reclamación al seguro
    kind.ClaimResponse
    Answer to an insurance claim
    Respuesta a una reclamación al seguro
    kind.ClinicalImpression
    Clinical impression
    Impresión clínica
    kind.Communication
    Message
    Mensaje
    kind.CommunicationRequest
    Request for a message
    Solicitud de mensaje
    kind.Composition
    Composed document
    Documento compuesto
    kind.Condition
    Problem or diagnosis
    Problema o diagnóstico
    kind.Consent
    Consent
    Consentimiento
    kind.Coverage
    Insurance coverage
    Cobertura del seguro
    kind.CoverageEligibilityRequest
    Inquiry about coverage
    Consulta sobre la cobertura
    kind.CoverageEligibilityResponse
    Answer about coverage
    Respuesta sobre la cobertura
    kind.DetectedIssue
    Detected issue
    Problema detectado
    kind.Device
    Device
    Dispositivo
    kind.DeviceMetric
    Measurement of a device
    Medición de un dispositivo
    kind.DeviceRequest
    Order for a device
    Orden de un dispositivo
    kind.DeviceUseStatement
    Use of a device
    Uso de un dispositivo
    kind.DiagnosticReport
    Report
    Informe
    kind.DocumentManifest
    Set of documents
    Conjunto de documentos
    kind.DocumentReference
    Document
    Documento
    kind.Encounter
    Visit
    Visita
    kind.Endpoint
    Electronic address
    Dirección electrónica
    kind.EnrollmentRequest
    Request for enrollment
    Solicitud de inscripción
    kind.EpisodeOfCare
    Episode of care
    Episodio de atención
    kind.ExplanationOfBenefit
    Explanation of benefits
    Explicación de beneficios
    """#
}
