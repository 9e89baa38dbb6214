"""Pictures that were never taken: computed with whole numbers, and written as PNG or DICOM.

A compressor's output differs from version to version, so a PNG's pixels lie in stored blocks of
DEFLATE. A DICOM file here is Part 10, explicit VR little endian, eight bits a pixel.
"""

import struct
import uuid
import zlib

from merrow.parts import NAMESPACE

SIDE = 64

# --- What is seen ----------------------------------------------------------------------------


def inside(x, y, cx, cy, rx, ry):
    """How far inside an ellipse, 0 at its edge to 1000 at its center; negative outside."""
    return 1000 - ((x - cx) * (x - cx) * 1000 // (rx * rx) + (y - cy) * (y - cy) * 1000 // (ry * ry))


def grain(x, y):
    """The noise of a plate, -6 to 6."""
    return (x * 37 + y * 101 + x * y * 7) % 13 - 6


def chest_from_the_front(x, y):
    value = 20
    if inside(x, y, 32, 36, 30, 36) > 0:
        value = 150
    for cx in (19, 45):
        lung = inside(x, y, cx, 32, 10, 22)
        if lung > 0:
            value = 150 - min(lung, 500) // 6 + (28 if (y + abs(x - 32) // 3) % 8 < 2 else 0)
    if inside(x, y, 36, 40, 11, 12) > 0:
        value = 190  # the heart, rather large
    if abs(x - 32) < 3:
        value = 205
    if y > 50 and inside(x, y, 45, 52, 12, 8) > 0:
        value = 180  # fluid at the bottom of the left lung
    return value


def chest_from_the_side(x, y):
    value = 20
    if inside(x, y, 32, 34, 24, 36) > 0:
        value = 140
    if inside(x, y, 34, 30, 17, 24) > 0:
        value = 80 + (24 if (y + x // 2) % 9 < 2 else 0)
    if inside(x, y, 22, 40, 10, 12) > 0:
        value = 175
    if abs(x - 50 + y // 12) < 3:
        value = 200
    return value


def hip(x, y):
    value = 60 if 6 < x < 58 else 18
    if inside(x, y, 20, 14, 20, 14) > 0:
        value = 165
    if inside(x, y, 30, 26, 8, 8) > 0:
        value = 205
    if 30 < y and abs(x - 40 - (y - 30) // 10) < 6:
        value = 195
    if 24 < y < 38 and abs((x - 30) - (y - 24) * 9 // 12) < 5:
        value = 190
    if abs((x - 30) + (y - 31)) < 2 and 26 < x < 42 and 22 < y < 40:
        value = 45  # the break in the neck of the femur
    return value


def bruise(x, y):
    """A forearm with a bruise, in color."""
    red, green, blue = 222 - abs(y - 32), 184 - abs(y - 32), 158 - abs(y - 32)
    depth = max(inside(x, y, 34, 30, 17, 12), inside(x, y, 44, 36, 9, 7))
    if depth > 0:
        red, green, blue = (red - depth * 90 // 1000, green - depth * 110 // 1000,
                            blue - depth * 40 // 1000)
    return red, green, blue


def gray(picture):
    return bytes(
        max(0, min(255, picture(x, y) + grain(x, y))) for y in range(SIDE) for x in range(SIDE))


def color(picture):
    return bytes(
        max(0, min(255, c + grain(x, y) // 2))
        for y in range(SIDE) for x in range(SIDE) for c in picture(x, y))


# --- PNG -------------------------------------------------------------------------------------


def png(pixels):
    """A square picture; one byte a pixel is gray, three are red, green and blue."""
    channels = len(pixels) // (SIDE * SIDE)
    row = SIDE * channels
    raw = b"".join(b"\0" + pixels[i:i + row] for i in range(0, len(pixels), row))
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 0 if channels == 1 else 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", stored(raw))
            + chunk(b"IEND", b""))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def stored(raw):
    """A zlib stream of one block that isn't compressed; a block holds 65,535 bytes."""
    if len(raw) > 0xFFFF:
        raise ValueError("a sample picture is small")
    block = b"\x01" + struct.pack("<HH", len(raw), len(raw) ^ 0xFFFF) + raw
    return b"\x78\x01" + block + struct.pack(">I", zlib.adler32(raw))


# --- DICOM -----------------------------------------------------------------------------------

COMPUTED_RADIOGRAPHY = "1.2.840.10008.5.1.4.1.1.1"
EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"
LONG_LENGTHS = ("OB", "OW", "SQ", "UN", "UT")


def uid(name):
    """A UID of our own making: 2.25 and a UUID as one number."""
    return f"2.25.{uuid.uuid5(NAMESPACE, name).int}"


def element(group, number, kind, value):
    if kind == "US":
        data = struct.pack("<H", value)
    elif kind == "UL":
        data = struct.pack("<I", value)
    elif isinstance(value, bytes):
        data = value
    else:
        data = str(value).encode("utf-8")
    if len(data) % 2:
        data += b"\0" if kind in ("UI", "OB") else b" "
    head = struct.pack("<HH", group, number) + kind.encode("ascii")
    if kind in LONG_LENGTHS:
        return head + b"\0\0" + struct.pack("<I", len(data)) + data
    return head + struct.pack("<H", len(data)) + data


def dicom(pixels, picture):
    """One image as a file; `picture` has study, series and instance (names, of which UIDs are
    made), number, day, clock, zone, accession, description, view, orientation, part, patient
    (name, id, birth, sex), and doctor."""
    p = picture
    day, clock = p["day"].replace("-", ""), p["clock"].replace(":", "") + "00"
    name, id_, birth, sex = p["patient"]
    meta = b"".join([
        element(2, 0x01, "OB", b"\0\1"), element(2, 0x02, "UI", COMPUTED_RADIOGRAPHY),
        element(2, 0x03, "UI", uid(p["instance"])), element(2, 0x10, "UI", EXPLICIT_LITTLE_ENDIAN),
        element(2, 0x12, "UI", uid("merrow-falls-imaging")), element(2, 0x13, "SH", "MERROW_FALLS")])
    whole = [
        (0x0008, 0x0005, "CS", "ISO_IR 192"), (0x0008, 0x0008, "CS", "ORIGINAL\\PRIMARY"),
        (0x0008, 0x0016, "UI", COMPUTED_RADIOGRAPHY), (0x0008, 0x0018, "UI", uid(p["instance"])),
        (0x0008, 0x0020, "DA", day), (0x0008, 0x0023, "DA", day), (0x0008, 0x0030, "TM", clock),
        (0x0008, 0x0033, "TM", clock), (0x0008, 0x0050, "SH", p["accession"]),
        (0x0008, 0x0060, "CS", "CR"), (0x0008, 0x0070, "LO", "Nobody"),
        (0x0008, 0x0080, "LO", "Merrow Falls Community Health"), (0x0008, 0x0090, "PN", p["doctor"]),
        (0x0008, 0x0201, "SH", p["zone"].replace(":", "")),
        (0x0008, 0x1030, "LO", p["description"]), (0x0008, 0x103E, "LO", p["view"]),
        (0x0010, 0x0010, "PN", name), (0x0010, 0x0020, "LO", id_),
        (0x0010, 0x0030, "DA", birth.replace("-", "")), (0x0010, 0x0040, "CS", sex[0].upper()),
        (0x0018, 0x0015, "CS", p["part"]), (0x0018, 0x5101, "CS", p["position"]),
        (0x0020, 0x000D, "UI", uid(p["study"])), (0x0020, 0x000E, "UI", uid(p["series"])),
        (0x0020, 0x0010, "SH", p["accession"]), (0x0020, 0x0011, "IS", 1),
        (0x0020, 0x0013, "IS", p["number"]), (0x0020, 0x0020, "CS", p["orientation"]),
        (0x0028, 0x0002, "US", 1), (0x0028, 0x0004, "CS", "MONOCHROME2"),
        (0x0028, 0x0010, "US", SIDE), (0x0028, 0x0011, "US", SIDE), (0x0028, 0x0100, "US", 8),
        (0x0028, 0x0101, "US", 8), (0x0028, 0x0102, "US", 7), (0x0028, 0x0103, "US", 0),
        (0x0028, 0x1050, "DS", 128), (0x0028, 0x1051, "DS", 256), (0x7FE0, 0x0010, "OB", pixels)]
    return (bytes(128) + b"DICM" + element(2, 0, "UL", len(meta)) + meta
            + b"".join(element(*e) for e in whole))
