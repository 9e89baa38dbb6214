/* What the files of this VFS share. Nothing here is seen outside it. */
#ifndef SEALED_INTERNAL_H
#define SEALED_INTERNAL_H

#include "sealed_vfs.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#ifdef SEALED_LOADABLE
#include <sqlite3ext.h>
SQLITE_EXTENSION_INIT3
#else
#include <sqlite3.h>
#endif

#define PREFIX_BYTES 16
#define NONCE_BYTES 24
#define TAG_BYTES 16
#define USABLE_BYTES (SEALED_PAGE_BYTES - SEALED_RESERVED_BYTES)
#define WAL_HEADER_BYTES 32
#define FRAME_HEADER_BYTES 24
#define FRAME_BYTES (FRAME_HEADER_BYTES + SEALED_PAGE_BYTES)
/* The longest plaintext of one message: a frame's header and the page's usable bytes. */
#define MESSAGE_BYTES (FRAME_HEADER_BYTES + USABLE_BYTES)
/* A rollback journal is sealed in pieces of SQLite's smallest sector. */
#define JOURNAL_BLOCK_BYTES 512

/* The kinds of message stand in the associated data: a frame can't pass for a page. */
enum message_kind { KIND_DATABASE = 1, KIND_WAL = 2, KIND_WAL_HEADER = 3, KIND_JOURNAL = 4 };

struct bytes {
  const uint8_t *start;
  size_t count;
};

/* Computes the inner ciphers. `expand` returns memory of its own for one subkey, NULL if there is
 * none; not for two threads at once. `seal` and `open` return 0 or another number, and `out` may be
 * where the message is. */
struct engine {
  int id;
  int (*offers)(int cipher);
  void *(*expand)(int cipher, const uint8_t *key);
  int (*seal)(void *expanded, const uint8_t *nonce, struct bytes ad, struct bytes message,
              uint8_t *out, uint8_t *tag);
  int (*open)(void *expanded, const uint8_t *nonce, struct bytes ad, struct bytes sealed,
              const uint8_t *tag, uint8_t *out);
  void (*forget)(void *expanded); /* wipes */
};

/* The fastest engine, or the one of that id; NULL where none offers the cipher. */
const struct engine *engine_for(int cipher, int id);
const struct engine *libcrypto_engine(void);

struct sealed_file;

/* A key in guarded memory.
 *
 * `lock` guards `key`, `write_error` and the subkeys of the files: an operation on a file holds it
 * for reading from its first look at the key to its last byte on disk, a revocation for writing.
 * `closing` is raised before a revocation asks for the lock, so that operations that never pause
 * can't keep it waiting: the system's lock may prefer readers. `files`, `open_files` and `revoked`
 * are guarded by the table's mutex; the slot is freed when it is revoked and no file is open.
 * `engine` and `log_epoch` are set before any file is opened. */
struct slot {
  int64_t id;
  int cipher;
  const struct engine *engine;
  uint64_t log_epoch;
  int open_files;
  int revoked;
  int write_error;
  atomic_int closing;
  uint8_t *key; /* NULL once revoked */
  pthread_rwlock_t lock;
  struct sealed_file *files;
  struct slot *next;
};

/* NULL where there is no such slot, or where it is revoked. */
struct slot *slot_acquire(int64_t id);
void slot_release(struct slot *slot);
/* A file's subkeys are wiped with the slot's key, from `slot_enlist` to `slot_dismiss`. */
void slot_enlist(struct slot *slot, struct sealed_file *file);
void slot_dismiss(struct slot *slot, struct sealed_file *file);

/* A subkey, ready for use, and the first bytes of the nonces that it belongs to. */
struct subkey {
  uint8_t prefix[PREFIX_BYTES];
  void *expanded; /* NULL: none */
};

/* A file's pages were sealed in many sessions, each under a subkey of its own. Those used lately
 * are kept here, each in the place that its prefix (which is random) says. */
#define SUBKEY_COUNT 128

/* The subkeys of one file handle. Two handles never seal under the same prefix, so counting is
 * enough to use no nonce twice. */
struct subkeys {
  struct subkey sealing;
  uint64_t counter;
  struct subkey opening[SUBKEY_COUNT];
};

void subkeys_forget(struct subkeys *subkeys, const struct slot *slot);

/* out = ciphertext[length] | nonce | tag. The slot's lock is held and its key present.
 * Returns 0, or -1 where memory is short. */
int message_seal(struct sealed_file *file, enum message_kind kind, uint64_t index,
                 const uint8_t *message, size_t length, uint8_t *out);

/* `message` may be `sealed`. Returns 0, or -1 where the tag is wrong; `message` holds nothing of
 * use then. */
int message_open(struct sealed_file *file, enum message_kind kind, uint64_t index,
                 const uint8_t *sealed, size_t length, uint8_t *message);

struct shared_memory;
struct layout;

struct frame_header {
  uint8_t is_known, bytes[FRAME_HEADER_BYTES];
};

/* An open file. The base VFS's own file object follows it in memory. */
struct sealed_file {
  sqlite3_file base;
  enum message_kind kind; /* of its messages: KIND_DATABASE, KIND_WAL or KIND_JOURNAL */
  const struct layout *layout;
  struct slot *slot;
  struct subkeys subkeys;
  struct sealed_file *previous, *next; /* in the slot's list */
  /* The wal-index of this database, on the heap; held by the database's handle only. */
  struct shared_memory *shared;
  uint16_t shared_mask, exclusive_mask;
  const char *path; /* SQLite keeps it alive as long as the file is open */

  /* WAL only. SQLite writes a frame's header and its page in two calls, and both are one message:
   * the header waits here for its page. */
  int header_waits;
  sqlite3_int64 header_offset;
  uint8_t header[FRAME_HEADER_BYTES];
  /* The headers of the frames that this handle wrote, by frame, as far as they are remembered. */
  struct frame_header *headers;
  size_t header_count;
  /* Offset of the last whole frame that was read, or -1: see wal_write_header. */
  sqlite3_int64 frame_just_read;

  /* Journal only: the block in `plain`, or -1, and whether the file lacks it. */
  sqlite3_int64 block;
  int block_waits;

  uint8_t sealed[FRAME_BYTES], plain[FRAME_BYTES];
};

static inline sqlite3_file *real_file(struct sealed_file *file) {
  return (sqlite3_file *)(file + 1);
}

static inline int real_read(struct sealed_file *file, void *out, int count, sqlite3_int64 offset) {
  return real_file(file)->pMethods->xRead(real_file(file), out, count, offset);
}

static inline int real_write(struct sealed_file *file, const void *bytes, int count,
                             sqlite3_int64 offset) {
  return real_file(file)->pMethods->xWrite(real_file(file), bytes, count, offset);
}

static inline int real_size(struct sealed_file *file, sqlite3_int64 *size) {
  return real_file(file)->pMethods->xFileSize(real_file(file), size);
}

/* How one kind of file is read and written, with the slot's lock held for reading. Offsets and
 * sizes are SQLite's; where they lie in the file is the layout's. `settle` writes what waits. */
struct layout {
  int (*read)(struct sealed_file *file, uint8_t *out, int count, sqlite3_int64 offset);
  int (*write)(struct sealed_file *file, const uint8_t *bytes, int count, sqlite3_int64 offset);
  int (*settle)(struct sealed_file *file);
  int (*truncate)(struct sealed_file *file, sqlite3_int64 size);
  int (*size)(struct sealed_file *file, sqlite3_int64 *size);
};

extern const struct layout database_layout, wal_layout, journal_layout;
void wal_forget(struct sealed_file *file);

int shared_map(sqlite3_file *file, int region, int size, int extend, void volatile **out);
int shared_lock(sqlite3_file *file, int offset, int count, int flags);
void shared_barrier(sqlite3_file *file);
int shared_unmap(sqlite3_file *file, int delete_flag);

extern const sqlite3_io_methods sealed_io_methods;

/* Files whose URI names no slot are this one's from now on. */
void sealed_vfs_use_slot(int64_t slot);

#endif
