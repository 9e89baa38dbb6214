/* Rollback journals, which only files that aren't in WAL mode need: block n of 512 bytes is the
 * message with index n, at n * 552.
 *
 * SQLite writes a journal from front to back in pieces of four bytes and of a page; the block under
 * way waits in memory until the next begins or the file is synced. A block that was synced is
 * written again only with its header: SQLite starts each header on a sector of its own (512 bytes
 * where overwriting is powersafe and appending isn't safe, as this VFS states). So a torn write
 * costs nothing but what no database page depends on yet.
 *
 * A block that can't be opened reads as zeros, as if it hadn't been written: the journal ends
 * there, as it would for SQLite's own checksum. */
#include "sealed_internal.h"

#include <string.h>

#define SEALED_BLOCK_BYTES (JOURNAL_BLOCK_BYTES + SEALED_RESERVED_BYTES)

static int journal_settle(struct sealed_file *file) {
  if (!file->block_waits) return SQLITE_OK;
  if (message_seal(file, KIND_JOURNAL, (uint64_t)file->block, file->plain, JOURNAL_BLOCK_BYTES,
                   file->sealed))
    return SQLITE_IOERR_NOMEM;
  int rc = real_write(file, file->sealed, SEALED_BLOCK_BYTES, file->block * SEALED_BLOCK_BYTES);
  if (rc == SQLITE_OK) file->block_waits = 0;
  return rc;
}

/* Brings a block into file->plain. SQLITE_IOERR_SHORT_READ where the file ends before it: zeros. */
static int load(struct sealed_file *file, sqlite3_int64 block) {
  if (file->block == block) return SQLITE_OK;
  int rc = journal_settle(file);
  if (rc != SQLITE_OK) return rc;
  file->block = -1;
  rc = real_read(file, file->sealed, SEALED_BLOCK_BYTES, block * SEALED_BLOCK_BYTES);
  if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) return rc;
  if (rc != SQLITE_OK || message_open(file, KIND_JOURNAL, (uint64_t)block, file->sealed,
                                      JOURNAL_BLOCK_BYTES, file->plain))
    memset(file->plain, 0, JOURNAL_BLOCK_BYTES);
  file->block = block;
  return rc;
}

static int journal_read(struct sealed_file *file, uint8_t *out, int count, sqlite3_int64 offset) {
  if (offset < 0 || count < 0) return SQLITE_IOERR_READ;
  while (count > 0) {
    int start = (int)(offset % JOURNAL_BLOCK_BYTES);
    int length = JOURNAL_BLOCK_BYTES - start < count ? JOURNAL_BLOCK_BYTES - start : count;
    int rc = load(file, offset / JOURNAL_BLOCK_BYTES);
    if (rc != SQLITE_OK) {
      memset(out, 0, (size_t)count);
      if (rc == SQLITE_IOERR_SHORT_READ) file->block = -1;
      return rc;
    }
    memcpy(out, file->plain + start, (size_t)length);
    out += length, offset += length, count -= length;
  }
  return SQLITE_OK;
}

static int journal_write(struct sealed_file *file, const uint8_t *bytes, int count,
                         sqlite3_int64 offset) {
  if (offset < 0 || count < 0) return SQLITE_IOERR_WRITE;
  while (count > 0) {
    int start = (int)(offset % JOURNAL_BLOCK_BYTES);
    int length = JOURNAL_BLOCK_BYTES - start < count ? JOURNAL_BLOCK_BYTES - start : count;
    int rc = load(file, offset / JOURNAL_BLOCK_BYTES);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) return rc;
    memcpy(file->plain + start, bytes, (size_t)length);
    file->block_waits = 1;
    bytes += length, offset += length, count -= length;
  }
  return SQLITE_OK;
}

static int journal_truncate(struct sealed_file *file, sqlite3_int64 size) {
  sqlite3_int64 blocks = (size + JOURNAL_BLOCK_BYTES - 1) / JOURNAL_BLOCK_BYTES;
  int rc = SQLITE_OK;
  if (file->block >= blocks) {
    file->block = -1;
    file->block_waits = 0;
  } else {
    rc = journal_settle(file);
  }
  if (rc != SQLITE_OK) return rc;
  return real_file(file)->pMethods->xTruncate(real_file(file), blocks * SEALED_BLOCK_BYTES);
}

/* In whole blocks: what SQLite looks for at the end (the name of a super-journal) only several
 * databases in one transaction would have. */
static int journal_size(struct sealed_file *file, sqlite3_int64 *size) {
  int rc = journal_settle(file);
  if (rc == SQLITE_OK) rc = real_size(file, size);
  if (rc == SQLITE_OK) *size = *size / SEALED_BLOCK_BYTES * JOURNAL_BLOCK_BYTES;
  return rc;
}

const struct layout journal_layout = {
    .read = journal_read,
    .write = journal_write,
    .settle = journal_settle,
    .truncate = journal_truncate,
    .size = journal_size,
};
