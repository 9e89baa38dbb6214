/* The sealed VFS: SQLite files of which every page and every WAL frame is one AEAD message.
 *
 * A connection names a key slot in its URI (`file:/abs/x.db?vfs=sealed&kid=17`); key bytes never
 * stand in a name. Docs/FORMAT.md describes each byte on disk, Docs/Decisions why it is so. */
#ifndef SEALED_VFS_H
#define SEALED_VFS_H

#include <stddef.h>
#include <stdint.h>

/* A page is 4056 bytes of SQLite's, a nonce of 24 and a tag of 16 in its reserved bytes. */
#define SEALED_PAGE_BYTES 4096
#define SEALED_RESERVED_BYTES 40
#define SEALED_KEY_BYTES 32

/* Cipher ids, as they stand in key files. Both are AEADs with a nonce of 24 bytes. */
#define SEALED_XCHACHA20_POLY1305 1
#define SEALED_AES_256_GCM 2

/* Who computes a cipher; the bytes are the same. */
#define SEALED_ENGINE_ANY 0
#define SEALED_ENGINE_LIBSODIUM 1
#define SEALED_ENGINE_LIBCRYPTO 2

struct sqlite3;

/* Makes `vfs=sealed` known to SQLite, beside the default VFS. May be called again.
 * Returns an SQLite result code. */
int sealed_vfs_register(void);

/* The same under another name (kept by the caller for good) and over another VFS than the
 * system's (NULL: SQLite's default): one that records, counts or fails beneath the seal.
 * SQLITE_NOTFOUND where there is no such VFS. */
int sealed_vfs_register_over(const char *name, const char *base);

/* Makes SQLite overwrite each block of memory that it gives back: once the connections of a file
 * are closed, nothing of its pages is left in SQLite's memory. Registering does it by itself.
 * SQLITE_MISUSE where SQLite runs already: an app that uses SQLite elsewhere, too, opens its vault,
 * or calls this, before. */
int sealed_memory_install(void);

/* The cipher for new files on this device: AES-256-GCM where the processor computes it. */
int sealed_cipher_default(void);

/* Whether this device can compute a cipher, with that engine. */
int sealed_cipher_is_offered(int cipher, int engine);

/* Copies a key into a guarded slot. Returns the slot's id, > 0, or -1 where no engine offers the
 * cipher or memory is short. */
int64_t sealed_slot_add(const uint8_t key[SEALED_KEY_BYTES], int cipher);

/* Chooses another engine than the fastest, before any file of the slot is opened. Returns 0, or -1
 * where that engine doesn't offer the slot's cipher. */
int sealed_slot_use_engine(int64_t slot, int engine);

/* Which epoch the logs and journals of the slot's files belong to, < 2^56; 0 unless it is set,
 * before any file is opened. A log of another epoch is not read: it was put back. */
void sealed_slot_set_log_epoch(int64_t slot, uint64_t epoch);

/* Wipes a slot's key. When it returns, no call on a file of this slot reads or writes again: each
 * fails. This is both the last step of a lock and, with files still open, the death of a process:
 * what reached the disk stays, nothing follows. */
void sealed_slot_revoke(int64_t slot);

/* Files open under a slot; 0 for an unknown one. */
int sealed_slot_open_files(int64_t slot);

/* While `code` is not SQLITE_OK, every write, sync and growth under the slot answers with it.
 * Full disks are rehearsed with it. */
void sealed_slot_fail_writes(int64_t slot, int code);

/* Settings that a connection needs before it reads its first page: reserved bytes, no attached
 * database, defensive mode. Returns an SQLite result code. */
int sealed_connection_prepare(struct sqlite3 *connection);

#define SEALED_LOG_HEADER_BYTES 32
#define SEALED_FRAME_BYTES (24 + SEALED_PAGE_BYTES)

/* A sealed database and its log as they lie on the disk, for whoever looks for damage. It needs no
 * connection, takes no lock and writes nothing; not for two threads at once. */
struct sealed_inspection;

/* A file that isn't there has no pages, and none is made. Returns an SQLite result code. */
int sealed_inspection_open(const char *path, int64_t slot, struct sealed_inspection **out);
void sealed_inspection_close(struct sealed_inspection *inspection);

/* How many there are by the files' sizes, parts of one included. */
int64_t sealed_inspection_pages(struct sealed_inspection *inspection);
int64_t sealed_inspection_frames(struct sealed_inspection *inspection);

/* Page `number`, from 1, as the database file has it, whatever the log says. SQLITE_IOERR_DATA or
 * SQLITE_NOTADB where it is damaged; another result where the file could not be read. */
int sealed_inspection_page(struct sealed_inspection *inspection, int64_t number,
                           uint8_t out[SEALED_PAGE_BYTES]);

/* The log's header, and frame `number`, from 0, with SQLite's header of 24 bytes before the
 * page. */
int sealed_inspection_log_header(struct sealed_inspection *inspection,
                                 uint8_t out[SEALED_LOG_HEADER_BYTES]);
int sealed_inspection_frame(struct sealed_inspection *inspection, int64_t number,
                            uint8_t out[SEALED_FRAME_BYTES]);

/* The inner cipher of a suite alone: ChaCha20-Poly1305 (RFC 8439) or AES-256-GCM, under a key and
 * a nonce of 12 bytes. For known answers. Return 0, or -1 where the tag is wrong or no engine
 * offers it. */
int sealed_inner_seal(int cipher, int engine, const uint8_t key[SEALED_KEY_BYTES],
                      const uint8_t nonce[12], const uint8_t *ad, size_t ad_count,
                      const uint8_t *message, size_t count, uint8_t *out, uint8_t tag[16]);
int sealed_inner_open(int cipher, int engine, const uint8_t key[SEALED_KEY_BYTES],
                      const uint8_t nonce[12], const uint8_t *ad, size_t ad_count,
                      const uint8_t *sealed, size_t count, const uint8_t tag[16], uint8_t *out);

#endif
