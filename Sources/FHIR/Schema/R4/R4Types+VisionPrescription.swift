// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.
extension R4Types {
  static let visionPrescription = SchemaType(
    "VisionPrescription",
    #"""
    : DomainResource outline
    identifier 0..* Identifier
    status 0..1 code
    created 0..1 dateTime
    patient 1..1 Reference
    encounter 0..1 Reference
    dateWritten 0..1 dateTime
    prescriber 1..1 Reference
    lensSpecification 1..* BackboneElement
    lensSpecification.product 1..1 CodeableConcept
    lensSpecification.eye 0..1 code =VisionPrescription.lensSpecification.eye
    lensSpecification.sphere 0..1 decimal
    lensSpecification.cylinder 0..1 decimal
    lensSpecification.axis 0..1 integer
    lensSpecification.prism 0..* BackboneElement
    lensSpecification.prism.amount 0..1 decimal
    lensSpecification.prism.base 0..1 code =VisionPrescription.lensSpecification.prism.base
    lensSpecification.add 0..1 decimal
    lensSpecification.power 0..1 decimal
    lensSpecification.backCurve 0..1 decimal
    lensSpecification.diameter 0..1 decimal
    lensSpecification.duration 0..1 Quantity
    lensSpecification.color 0..1 string
    lensSpecification.brand 0..1 string
    lensSpecification.note 0..* Annotation
    """#)
  static let base64Binary = SchemaType(
    "base64Binary",
    #"""
    : Element primitive
    """#)
  static let boolean = SchemaType(
    "boolean",
    #"""
    : Element primitive
    """#)
  static let canonical = SchemaType(
    "canonical",
    #"""
    : uri primitive
    """#)
  static let code = SchemaType(
    "code",
    #"""
    : string primitive
    """#)
  static let date = SchemaType(
    "date",
    #"""
    : Element primitive
    """#)
  static let dateTime = SchemaType(
    "dateTime",
    #"""
    : Element primitive
    """#)
  static let decimal = SchemaType(
    "decimal",
    #"""
    : Element primitive
    """#)
  static let id = SchemaType(
    "id",
    #"""
    : string primitive
    """#)
  static let instant = SchemaType(
    "instant",
    #"""
    : Element primitive
    """#)
  static let integer = SchemaType(
    "integer",
    #"""
    : Element primitive
    """#)
  static let markdown = SchemaType(
    "markdown",
    #"""
    : string primitive
    """#)
  static let oid = SchemaType(
    "oid",
    #"""
    : uri primitive
    """#)
  static let positiveInt = SchemaType(
    "positiveInt",
    #"""
    : integer primitive
    """#)
  static let string = SchemaType(
    "string",
    #"""
    : Element primitive
    """#)
  static let time = SchemaType(
    "time",
    #"""
    : Element primitive
    """#)
  static let unsignedInt = SchemaType(
    "unsignedInt",
    #"""
    : integer primitive
    """#)
  static let uri = SchemaType(
    "uri",
    #"""
    : Element primitive
    """#)
  static let url = SchemaType(
    "url",
    #"""
    : uri primitive
    """#)
  static let uuid = SchemaType(
    "uuid",
    #"""
    : uri primitive
    """#)
  static let xhtml = SchemaType(
    "xhtml",
    #"""
    : Element primitive
    """#)
}
