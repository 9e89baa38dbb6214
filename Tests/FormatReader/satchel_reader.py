#!/usr/bin/env python3
"""Opens Satchel's files with nothing of Satchel: Docs/FORMAT.md, made executable.

    satchel_reader.py vault HOME KEYS             whose records there are        (passcode on stdin)
    satchel_reader.py export HOME KEYS PERSON     one record, as a FHIR Bundle   (passcode on stdin)
    satchel_reader.py blob HOME KEYS PERSON NAME  an attachment                  (passcode on stdin)
    satchel_reader.py backup FILE                 what a backup holds       (its words on stdin)
    satchel_reader.py database FILE KEY CIPHER [EPOCH]   one sealed database, as SQL
    satchel_reader.py messages FILE               checks known answers

HOME is the folder with `vault` in it, KEYS that of the key store of files. Needs Python 3.11 and, of
PyPI, `cryptography` and `PyNaCl`. It changes no file. What is not as it should be is refused with a
line on stderr and the status 1.
"""

import json
import pathlib
import struct
import sys

import nacl.bindings as sodium
from nacl.exceptions import CryptoError

from sealed_database import Key, Refused, blake2b, open_database, open_database_file, require
from sealed_database import take_check


# Key files


class KeyFile:
    """magic 8 | format 2 | kind 1 | cipher 1 | name 16 | … | wrapped 72 | check 8"""

    PASSCODE, ACCOUNT, PERSON, BIOMETRICS = 1, 2, 3, 4
    EXTRA = {PASSCODE: "<Q?16s16sII", ACCOUNT: "<", PERSON: "<", BIOMETRICS: "<16s16s"}

    def __init__(self, path, kind, name=None):
        require(path.exists(), f"{path.name} is missing")
        content = path.read_bytes()
        self.label = path.name
        require(content[:8] == b"SATCHEL\0", f"{self.label} is no key file")
        require(content[8:10] == b"\2\0", f"{self.label} has another format")
        content = take_check(content, self.label)
        found, self.cipher, self.name = struct.unpack_from("<BB16s", content, 10)
        require(found == kind and name in (None, self.name), f"{self.label} is another key file")
        require(len(content) == 28 + struct.calcsize(self.EXTRA[kind]) + 72, "its length is wrong")
        self.extra = struct.unpack_from(self.EXTRA[kind], content, 28)
        self.header, self.wrapped = content[:-72], content[-72:]

    def unwrap(self, key):
        """The key in it: nonce 24 | ciphertext 32 | tag 16, always XChaCha20-Poly1305."""
        key = Key(key, 1).open(self.wrapped[:24], self.wrapped[24:], self.header)
        require(key is not None, f"{self.label}: the passcode or key is wrong, or it was altered")
        return key


# Vaults


def generations(content):
    """passcode 8 | files 4 | (name 16, generation 8)… | check 8"""
    content = take_check(content, "the anchor")
    passcode, count = struct.unpack_from("<QI", content)
    require(len(content) == 12 + 24 * count, "the anchor is damaged")
    return passcode, dict(struct.iter_unpack("<16sQ", content[12:]))


class Vault:
    def __init__(self, home, keys, passcode):
        home, keys = pathlib.Path(home), pathlib.Path(keys)
        require(not (home / "erased").exists(), "the vault was erased")
        self.folder = home / "vault"
        file = KeyFile(self.folder / "master.key", KeyFile.PASSCODE)
        generation, is_anchored, secret, salt, passes, memory = file.extra
        least, self.generations = 0, {}
        if is_anchored:
            anchor = keys / (blake2b(file.name + b"generations")[:16].hex() + ".anchor")
            require(anchor.exists(), "the key store doesn't know this vault")
            least, self.generations = generations(anchor.read_bytes())
        require(generation >= least, "an older passcode was put back")
        stretched = sodium.crypto_pwhash_alg(
            32, passcode, salt, passes, memory * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13
        )
        bound = blake2b(stretched, key=(keys / secret.hex()).read_bytes())
        self.master = file.unwrap(blake2b(b"satchel kek 1", key=bound))
        self.account = self.open("account", KeyFile.ACCOUNT, bytes(16))

    def file_key(self, base, kind, name):
        file = KeyFile(self.folder / f"{base}.key", kind, name)
        return file.unwrap(self.master), file.cipher

    def open(self, base, kind, name):
        """A database whose generation is at least the one that the key store remembers."""
        least = self.generations.get(name, 0)
        key = Key(*self.file_key(base, kind, name))
        database = open_database_file(key, least, self.folder / f"{base}.db")
        generation, = database.execute("PRAGMA application_id").fetchone()
        require(generation >= least, f"{base}: an older file was put back")
        return database

    def people(self):
        return self.account.execute(
            "SELECT id, source, patient, name, birth_date, held FROM person ORDER BY position"
        )

    def record(self, person):
        return self.open(f"people/{person}", KeyFile.PERSON, blake2b(person.encode())[:16])

    def blob(self, person, name):
        key, _ = self.file_key(f"people/{person}", KeyFile.PERSON, blake2b(person.encode())[:16])
        stored = blake2b(name.encode(), key=blake2b(b"satchel blob name 1", key=key))[:16]
        path = self.folder / "people" / f"{person}.blobs" / stored.hex()
        require(path.exists(), "there is no such blob")
        return open_blob(path.read_bytes(), blake2b(b"satchel blob seal 1", key=key), stored)


def bundle(record):
    """A record as the program exports it."""
    rows = record.execute("SELECT content FROM resource ORDER BY type, id, source")
    entries = b",".join(b'{"resource":' + content + b"}" for content, in rows)
    return b'{"resourceType":"Bundle","type":"collection","entry":[' + entries + b"]}\n"


# Streams: blobs and backups


def open_stream(key, header, sealed, associated):
    """Plain chunks of 64 KiB, the last one shorter and tagged FINAL."""
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
    plain, size = b"", 65536 + 17
    for start in range(0, max(len(sealed), 1), size):
        chunk, is_last = sealed[start : start + size], start + size >= len(sealed)
        try:
            opened, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, chunk, associated
            )
        except CryptoError:
            raise Refused("a chunk was altered, moved or cut") from None
        require(tag == (3 if is_last else 0), "a chunk is not in its place")
        plain += opened
    return plain


def open_blob(content, key, name):
    """magic 8 | format 2 | stream 1 | stream header 24 | chunks"""
    require(content[:8] == b"SATBLOB\0", "a blob's file is not one")
    require(content[8:11] == b"\1\0\1", "a blob has another format")
    return open_stream(key, content[11:35], content[35:], content[:35] + name)


def recovery_key(typed):
    """Sixteen words of nine bits each: key 16 | the start of BLAKE2b over it 2."""
    words = pathlib.Path(__file__).with_name("recovery_words.txt").read_text().split()
    typed = typed.lower().split()
    require(len(typed) == 16 and set(typed) <= set(words), "sixteen words of the list are needed")
    packed = 0
    for word in typed:
        packed = packed << 9 | words.index(word)
    packed = packed.to_bytes(18, "big")
    require(blake2b(packed[:16])[:2] == packed[16:], "the words don't belong together")
    return packed[:16]


def open_backup(content, key):
    """The entries of a backup: pairs of kind and payload."""
    header = content[:68]
    require(header[:8] == b"SATCHEL\0" and header[10:11] == b"\x10", "it is no backup")
    require(header[8:10] == b"\1\0" and header[11] == 1, "a backup of another format")
    take_check(header, "the backup's beginning")
    identity, check, stream = header[12:28], header[28:36], header[36:60]
    require(blake2b(b"satchel backup 1 check" + identity, key)[:8] == check, "the words are wrong")
    key = blake2b(b"satchel backup 1 stream" + identity, key)
    plain, place = open_stream(key, stream, content[68:], header), 0
    while place < len(plain):
        kind, length = struct.unpack_from("<BQ", plain, place)
        place += 9 + length
        require(place <= len(plain), "an entry is cut")
        yield kind, plain[place - length : place]


def read_backup(path, words):
    """Facts and records in a backup."""
    report = {"records": []}
    for kind, payload in open_backup(path.read_bytes(), recovery_key(words)):
        if kind == 1:
            report["made"], report["people"] = struct.unpack("<qI", payload)
        elif kind == 2:
            person = list(texts(payload))
        elif kind == 3:
            key = Key(payload[1:], payload[0])
        elif kind == 4:
            report["records"].append(describe(person, open_database(key, 0, payload)))
    return report


def texts(payload):
    """Each length 4 | UTF-8."""
    while payload:
        end = 4 + int.from_bytes(payload[:4], "little")
        yield payload[4:end].decode()
        payload = payload[end:]


def describe(person, record):
    counts = record.execute("SELECT type, count(*) FROM resource GROUP BY type ORDER BY type")
    names = ("id", "source", "patient", "name", "birthDate", "held")
    return dict(zip(names, person), counts=dict(counts))


def check_messages(path):
    """Lines of cipher, kind, epoch, index and, in hexadecimal, key, message and what it became."""
    count = 0
    for line in path.read_text().splitlines():
        if line.startswith("#"):
            continue
        *numbers, key, message, sealed = line.split()
        cipher, kind, epoch, index = map(int, numbers)
        opened = Key(bytes.fromhex(key), cipher).message(kind, epoch, index, bytes.fromhex(sealed))
        require(opened == bytes.fromhex(message), f"message {count + 1} opens otherwise")
        count += 1
    return {"messages": count}


def run(command, *arguments):
    """What is to be printed: bytes, text, or a value for JSON."""
    if command in ("vault", "export", "blob"):
        vault = Vault(*arguments[:2], sys.stdin.buffer.readline().strip())
    match command, arguments:
        case "vault", (_, _):
            return [describe(person, vault.record(person[0])) for person in vault.people()]
        case "export", (_, _, person):
            return bundle(vault.record(person))
        case "blob", (_, _, person, name):
            return vault.blob(person, name)
        case "backup", (path,):
            return read_backup(pathlib.Path(path), sys.stdin.read())
        case "database", (path, key, cipher, *epoch):
            key = Key(bytes.fromhex(key), int(cipher))
            database = open_database_file(key, int(epoch[0]) if epoch else 0, path)
            return "\n".join(database.iterdump()) + "\n"
        case "messages", (path,):
            return check_messages(pathlib.Path(path))
    raise SystemExit(__doc__)


def main():
    try:
        answer = run(*sys.argv[1:] or [""])
    except Refused as refusal:
        raise SystemExit(f"refused: {refusal}") from None
    if isinstance(answer, str):
        answer = answer.encode()
    if not isinstance(answer, bytes):
        answer = json.dumps(answer, ensure_ascii=False).encode() + b"\n"
    sys.stdout.buffer.write(answer)


if __name__ == "__main__":
    main()
