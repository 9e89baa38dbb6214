"""Sealed messages, and the databases, logs and journals that consist of them.

Docs/FORMAT.md, "Messages" to "Rollback journals".
"""

import hashlib
import pathlib
import sqlite3
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

PAGE, RESERVED, BLOCK = 4096, 40, 512
DATABASE, LOG, LOG_HEADER, JOURNAL = 1, 2, 3, 4  # kinds of message
CIPHERS = {1: ChaCha20Poly1305, 2: AESGCM}
LOCK_PAGE = 2**30 // PAGE  # SQLite never writes the page with its lock bytes


class Refused(Exception):
    """A file is not what Satchel wrote, or not for this passcode."""


def require(condition, reason):
    if not condition:
        raise Refused(reason)


def blake2b(content, key=b"", size=32):
    return hashlib.blake2b(content, key=key, digest_size=size).digest()


def take_check(content, what):
    """Content without the check at its end."""
    require(len(content) >= 8 and blake2b(content[:-8])[:8] == content[-8:], f"{what} is damaged")
    return content[:-8]


# Messages


def hchacha20(key, prefix):
    """The subkey of a nonce's first 16 bytes (draft-irtf-cfrg-xchacha, section 2.2)."""
    state = list(struct.unpack("<16I", b"expand 32-byte k" + key + prefix))

    def quarter(a, b, c, d):
        for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            state[x] = (state[x] + state[y]) & 0xFFFFFFFF
            mixed = state[z] ^ state[x]
            state[z] = (mixed << turn | mixed >> 32 - turn) & 0xFFFFFFFF

    for _ in range(10):
        for i in range(4):
            quarter(i, i + 4, i + 8, i + 12)
        for i in range(4):
            quarter(i, (i + 1) % 4 + 4, (i + 2) % 4 + 8, (i + 3) % 4 + 12)
    return struct.pack("<8I", *state[:4], *state[12:])


class Key:
    """Opens what is sealed under one key and cipher."""

    def __init__(self, key, cipher):
        require(cipher in CIPHERS, "the cipher is not known")
        self.key, self.cipher, self.subkeys = key, CIPHERS[cipher], {}

    def open(self, nonce, sealed, associated):
        """`sealed` is ciphertext | tag. None where it was altered."""
        prefix = nonce[:16]
        if prefix not in self.subkeys:
            self.subkeys[prefix] = self.cipher(hchacha20(self.key, prefix))
        try:
            return self.subkeys[prefix].decrypt(bytes(4) + nonce[16:], sealed, associated)
        except InvalidTag:
            return None

    def message(self, kind, epoch, index, sealed):
        """ciphertext | nonce 24 | tag 16, as databases, logs and journals hold it."""
        associated = bytes([kind]) + epoch.to_bytes(7, "little") + index.to_bytes(8, "little")
        return self.open(sealed[-40:-16], sealed[:-40] + sealed[-16:], associated)


# Databases


def sum_up(words, first, second):
    """SQLite's checksum of a log, over pairs of words."""
    for x, y in zip(words[::2], words[1::2]):
        first = (first + x + second) & 0xFFFFFFFF
        second = (second + y + first) & 0xFFFFFFFF
    return first, second


def committed_pages(key, log, epoch):
    """Pages of a log up to its last valid commit, by number, and the database's size in pages."""
    size = 32 + RESERVED
    header = key.message(LOG_HEADER, epoch, 0, log[:size]) if len(log) >= size else None
    if header is None:
        return {}, None  # torn, altered, or of another epoch: there is no log
    magic, version, page_size, _, *rest = struct.unpack(">8I", header)
    require(magic | 1 == 0x377F0683 and (version, page_size) == (3007000, PAGE), "a log is odd")
    salts, order = tuple(rest[:2]), ">" if magic & 1 else "<"
    sums = sum_up(struct.unpack(order + "6I", header[:24]), 0, 0)
    if sums != tuple(rest[2:]):
        return {}, None
    pages, waiting, pages_in_all = {}, {}, None
    frames = (len(log) - size) // (24 + PAGE)
    for index in range(frames):
        start = size + index * (24 + PAGE)
        frame = key.message(LOG, epoch, index, log[start : start + 24 + PAGE])
        if frame is None:
            break
        number, commit, *check = struct.unpack(">6I", frame[:24])
        page = frame[24:] + bytes(RESERVED)
        words = struct.unpack(order + f"{(8 + PAGE) // 4}I", frame[:8] + page)
        sums = sum_up(words, *sums)
        if tuple(check) != salts + sums:
            break  # of a transaction before the log was begun anew
        waiting[number] = page
        if commit:
            pages.update(waiting)
            waiting, pages_in_all = {}, commit
    return pages, pages_in_all


def journalled_pages(key, journal, epoch):
    """What a hot rollback journal puts back: pages by number, and the size in pages before."""
    plain = b""
    for index in range(len(journal) // (BLOCK + RESERVED)):
        start = index * (BLOCK + RESERVED)
        block = key.message(JOURNAL, epoch, index, journal[start : start + BLOCK + RESERVED])
        plain += block or bytes(BLOCK)
    pages, pages_in_all, place = {}, None, 0
    while plain[place : place + 8] == bytes.fromhex("d9d505f920a163d7"):
        count, nonce, before, sector, page_size = struct.unpack_from(">5I", plain, place + 8)
        require((sector, page_size) == (BLOCK, PAGE), "a journal is odd")
        pages_in_all = before if pages_in_all is None else pages_in_all
        place += sector
        for _ in range(count):
            number, page = plain[place : place + 4], plain[place + 4 : place + 4 + PAGE]
            check = (nonce + sum(page[i] for i in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
            if plain[place + 4 + PAGE : place + 8 + PAGE] != check.to_bytes(4, "big"):
                return pages, pages_in_all
            pages.setdefault(int.from_bytes(number, "big"), page)
            place += 8 + PAGE
        place = -(-place // sector) * sector
    return pages, pages_in_all


def open_database(key, epoch, content, log=b"", journal=b""):
    """A plain copy in memory of a sealed database, with its log or journal worked in."""
    pages, count = committed_pages(key, log, epoch)
    if count is None:
        pages, count = journalled_pages(key, journal, epoch)
    require(content and len(content) % PAGE == 0, "a database is cut short")
    plain = []
    for index in range(len(content) // PAGE if count is None else count):
        page = pages.get(index + 1)
        if page is None and index == LOCK_PAGE:
            page = bytes(PAGE)
        if page is None:
            sealed = content[index * PAGE : (index + 1) * PAGE]
            require(sealed, f"page {index + 1} is missing")
            page = key.message(DATABASE, 0, index, sealed)
            require(page is not None, f"page {index + 1} was altered")
            page += bytes(RESERVED)
        plain.append(page)
    first = bytearray(plain[0])
    require(first[:18] == b"SQLite format 3\0\x10\0" and first[20] == RESERVED, "page 1 is odd")
    first[18:20] = b"\1\1"  # no log: it is worked in
    image = bytes(first) + b"".join(plain[1:])
    in_header, = struct.unpack_from(">I", image, 28)
    require(in_header == len(plain), "a database was cut short or extended")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(image)
    require(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "SQL is damaged")
    return connection


def open_database_file(key, epoch, path):
    beside = [pathlib.Path(f"{path}{suffix}") for suffix in ("", "-wal", "-journal")]
    return open_database(key, epoch, *(p.read_bytes() if p.exists() else b"" for p in beside))
