// Written by Schemas/compile-sentences; `make schemas` writes it anew.
extension CoreSentences {
  static let texts7 = #"""
    unit.milliliter-per-minute-per-area
    {amount, select, 1 {milliliter per minute per 1.73 square meters} other {milliliters per min\#
    ute per 1.73 square meters}}
    {amount, select, 1 {mililitro por minuto por 1.73 metros cuadrados} other {mililitros por mi\#
    nuto por 1.73 metros cuadrados}}
    unit.millimeter
    {amount, select, 1 {millimeter} other {millimeters}}
    {amount, select, 1 {milímetro} other {milímetros}}
    unit.millimeter-of-mercury
    {amount, select, 1 {millimeter of mercury} other {millimeters of mercury}}
    {amount, select, 1 {milímetro de mercurio} other {milímetros de mercurio}}
    unit.millimeter-per-hour
    {amount, select, 1 {millimeter per hour} other {millimeters per hour}}
    {amount, select, 1 {milímetro por hora} other {milímetros por hora}}
    unit.millimole
    {amount, select, 1 {millimole} other {millimoles}}
    {amount, select, 1 {milimol} other {milimoles}}
    unit.millimole-per-liter
    {amount, select, 1 {millimole per liter} other {millimoles per liter}}
    {amount, select, 1 {milimol por litro} other {milimoles por litro}}
    unit.millimole-per-mole
    {amount, select, 1 {millimole per mole} other {millimoles per mole}}
    {amount, select, 1 {milimol por mol} other {milimoles por mol}}
    unit.million-per-microliter
    {amount, select, 1 {million} other {million}} per microliter
    {amount, select, 1 {millón} other {millones}} por microlitro
    unit.minute
    {amount, select, 1 {minute} other {minutes}}
    {amount, select, 1 {minuto} other {minutos}}
    unit.mole
    {amount, select, 1 {mole} other {moles}}
    {amount, select, 1 {mol} other {moles}}
    unit.month
    {amount, select, 1 {month} other {months}}
    {amount, select, 1 {mes} other {meses}}
    unit.nanogram
    {amount, select, 1 {nanogram} other {nanograms}}
    {amount, select, 1 {nanogramo} other {nanogramos}}
    unit.nanogram-per-deciliter
    {amount, select, 1 {nanogram per deciliter} other {nanograms per deciliter}}
    {amount, select, 1 {nanogramo por decilitro} other {nanogramos por decilitro}}
    unit.nanogram-per-liter
    {amount, select, 1 {nanogram per liter} other {nanograms per liter}}
    {amount, select, 1 {nanogramo por litro} other {nanogramos por litro}}
    unit.nanogram-per-milliliter
    {amount, select, 1 {nanogram per milliliter} other {nanograms per milliliter}}
    {amount, select, 1 {nanogramo por mililitro} other {nanogramos por mililitro}}
    unit.nanomole
    {amount, select, 1 {nanomole} other {nanomoles}}
    {amount, select, 1 {nanomol} other {nanomoles}}
    unit.nanomole-per-liter
    {amount, select, 1 {nanomole per liter} other {nanomoles per liter}}
    {amount, select, 1 {nanomol por litro} other {nanomoles por litro}}
    unit.ounce
    {amount, select, 1 {ounce} other {ounces}}
    {amount, select, 1 {onza} other {onzas}}
    unit.per-high-power-field
    per high-power field
    por campo de gran aumento
    unit.per-microliter
    per microliter
    por microlitro
    unit.per-minute
    per minute
    por minuto
    unit.percent
    percent
    por ciento
    unit.picogram
    {amount, select, 1 {picogram} other {picograms}}
    {amount, select, 1 {picogramo} other {picogramos}}
    unit.picogram-per-milliliter
    {amount, select, 1 {picogram per milliliter} other {picograms per milliliter}}
    {amount, select, 1 {picogramo por mililitro} other {picogramos por mililitro}}
    unit.picomole
    {amount, select, 1 {picomole} other {picomoles}}
    {amount, select, 1 {picomol} other {picomoles}}
    unit.picomole-per-liter
    {amount, select, 1 {picomole per liter} other {picomoles per liter}}
    {amount, select, 1 {picomol por litro} other {picomoles por litro}}
    unit.pound
    {amount, select, 1 {pound} other {pounds}}
    {amount, select, 1 {libra} other {libras}}
    unit.puff
    {amount, select, 1 {puff} other {puffs}}
    {amount, select, 1 {inhalación} other {inhalaciones}}
    unit.second
    {amount, select, 1 {second} other {seconds}}
    {amount, select, 1 {segundo} other {segundos}}
    unit.square-meter
    {amount, select, 1 {square meter} other {square meters}}
    {amount, select, 1 {metro cuadrado} other {metros cuadrados}}
    unit.step
    {amount, select, 1 {step} other {steps}}
    {amount, select, 1 {paso} other {pasos}}
    unit.tablet
    {amount, select, 1 {tablet} other {tablets}}
    {amount, select, 1 {tableta} other {tabletas}}
    unit.thousand-per-microliter
    thousand per microliter
    mil por microlitro
    unit.trillion-per-liter
    {amount, select, 1 {trillion} other {trillion}} per liter
    {amount, select, 1 {billón} other {billones}} por litro
    unit.unit
    {amount, select, 1 {unit} other {units}}
    {amount, select, 1 {unidad} other {unidades}}
    unit.unit-per-liter
    {amount, select, 1 {unit per liter} other {units per liter}}
    {amount, select, 1 {unidad por litro} other {unidades por litro}}
    unit.unit-per-milliliter
    {amount, select, 1 {unit per milliliter} other {units per milliliter}}
    {amount, select, 1 {unidad por mililitro} other {unidades por mililitro}}
    unit.week
    {amount, select, 1 {week} other {weeks}}
    {amount, select, 1 {semana} other {semanas}}
    unit.year
    {amount, select, 1 {year} other {years}}
    {amount, select, 1 {año} other {años}}
    value.no
    no
    no
    value.yes
    yes
    sí
    verbatim
    {text}
    {text}
    visit.class.ACUTE
    inpatient, acute
    con hospitalización, cuidados agudos
    visit.class.AMB
    ambulatory
    ambulatoria
    visit.class.EMER
    emergency
    de urgencias
    visit.class.FLD
    field
    fuera del centro
    visit.class.HH
    home health
    a domicilio
    visit.class.IMP
    inpatient
    con hospitalización
    visit.class.NONAC
    inpatient, not acute
    con hospitalización, cuidados no agudos
    visit.class.OBSENC
    observation
    en observación
    visit.class.PRENC
    before admission
    previa al ingreso
    visit.class.SS
    short stay
    de estancia corta
    visit.class.VR
    virtual
    virtual
    """#
}
