"""Everybody whose record is written. Each is a module with WHO (a Person) and write(record)."""

from people import eliseo, evarista, marisela, odalys, zinnia

PEOPLE = [
    odalys,
    evarista,
    marisela,
    zinnia,
    eliseo,
]
