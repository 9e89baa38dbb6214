/* What the files of this VFS share. Nothing here is seen outside it. */
#ifndef SEALED_INTERNAL_H
#define SEALED_INTERNAL_H

#include "sealed_vfs.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#define NONCE_BYTES 24
#define TAG_BYTES 16
#define USABLE_BYTES (SEALED_PAGE_BYTES - SEALED_RESERVED_BYTES)
#define WAL_HEADER_BYTES 32
#define FRAME_HEADER_BYTES 24
#define FRAME_BYTES (FRAME_HEADER_BYTES + SEALED_PAGE_BYTES)
/* The longest plaintext of one message: a frame's header and the page's usable bytes. */
#define MESSAGE_BYTES (FRAME_HEADER_BYTES + USABLE_BYTES)

/* The kinds of file stand in the associated data: a frame can't pass for a page. */
enum file_kind { KIND_DATABASE = 1, KIND_WAL = 2 };

/* A key in guarded memory.
 *
 * `lock` guards `key` and `write_error`: an operation on a file holds it for reading from its first
 * look at the key to its last byte on disk, a revocation for writing. `closing` is raised before a
 * revocation asks for the lock, so that operations that never pause can't keep it waiting: the
 * system's lock may prefer readers. `open_files` and `revoked` are guarded by the table's mutex;
 * the slot is freed when it is revoked and no file is open. */
struct slot {
  int64_t id;
  int cipher;
  int open_files;
  int revoked;
  int write_error;
  atomic_int closing;
  uint8_t *key; /* NULL once revoked */
  pthread_rwlock_t lock;
  struct slot *next;
};

struct slot *slot_acquire(int64_t id);
void slot_release(struct slot *slot);

/* Nonces of one file handle: 16 random bytes and a counter, so that no system call is made per
 * message. Two handles never share the 16 bytes. */
struct nonce_source {
  uint8_t prefix[16];
  uint64_t counter;
};

void nonce_source_start(struct nonce_source *source);

/* out = ciphertext[length] | nonce | tag. The slot's lock is held and its key present. */
void message_seal(const struct slot *slot, struct nonce_source *nonces, enum file_kind kind,
                  uint64_t index, const uint8_t *message, size_t length, uint8_t *out);

/* Returns 0, or -1 where the tag is wrong. */
int message_open(const struct slot *slot, enum file_kind kind, uint64_t index,
                 const uint8_t *sealed, size_t length, uint8_t *message);

struct shared_memory;

/* An open file. The base VFS's own file object follows it in memory. */
struct sealed_file {
  sqlite3_file base;
  enum file_kind kind;
  struct slot *slot;
  struct nonce_source nonces;
  /* The wal-index of this database, on the heap; held by the database's handle only. */
  struct shared_memory *shared;
  uint16_t shared_mask, exclusive_mask;
  const char *path; /* SQLite keeps it alive as long as the file is open */

  /* WAL only. SQLite writes a frame's header and its page in two calls, and both are one message:
   * the header waits here for its page. */
  int header_waits;
  sqlite3_int64 header_offset;
  uint8_t header[FRAME_HEADER_BYTES];
  /* Offset of the last whole frame that was read, or -1: see wal_write_header. */
  sqlite3_int64 frame_just_read;

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

/* With the slot's lock held for reading. */
int database_read(struct sealed_file *file, uint8_t *out, int count, sqlite3_int64 offset);
int database_write(struct sealed_file *file, const uint8_t *bytes, int count,
                   sqlite3_int64 offset);
int wal_read(struct sealed_file *file, uint8_t *out, int count, sqlite3_int64 offset);
int wal_write(struct sealed_file *file, const uint8_t *bytes, int count, sqlite3_int64 offset);
int wal_settle(struct sealed_file *file);

int shared_map(sqlite3_file *file, int region, int size, int extend, void volatile **out);
int shared_lock(sqlite3_file *file, int offset, int count, int flags);
void shared_barrier(sqlite3_file *file);
int shared_unmap(sqlite3_file *file, int delete_flag);

extern const sqlite3_io_methods sealed_io_methods;

#endif
