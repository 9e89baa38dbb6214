// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

extension HarnessSentences {
  static let texts7 = #"""
    section.problems
    Problems
    Problemas
    verb.unknown
    There is no such verb.
    No hay tal verbo.
    verb.unknown-next
    See help {noun}.
    Vea help {noun}.
    warning.plain-text
    The file is plain text: anyone who can read it can read the record.
    El archivo no está cifrado: quien pueda leerlo puede leer el expediente.
    warning.recovery-words
    Write these sixteen words on paper, in their order. They are not shown again; without them n\#
    obody can open the file, with them anybody can.
    Escriba estas dieciséis palabras en papel, en su orden. No se vuelven a mostrar; sin ellas n\#
    adie puede abrir el archivo, con ellas cualquiera.
    watch.unknown
    There is no such watch.
    No hay tal seguimiento.
    watch.unknown-next
    Use watch start.
    Use watch start.
    """#
}
#endif
