/* Pages of the database file: page n is the message with index n (from 0). */
#include "sealed_internal.h"

#include <sodium.h>
#include <string.h>

/* A page that isn't there. In a file that is still empty that is SQLite's business. In another it
 * was cut off: SQLite takes the size from the log where there is one, and would read zeros. */
static int missing_page(struct sealed_file *file, uint64_t index) {
  sqlite3_int64 size = 0;
  int rc = real_size(file, &size);
  if (rc != SQLITE_OK) return rc;
  if (size == 0) return SQLITE_IOERR_SHORT_READ;
  return index == 0 ? SQLITE_NOTADB : SQLITE_IOERR_DATA;
}

/* Page `index` in clear into `out` (SEALED_PAGE_BYTES), its reserved bytes as zeros: SQLite's WAL
 * checksums cover them. */
static int read_page(struct sealed_file *file, uint64_t index, uint8_t *out) {
  int rc = real_read(file, out, SEALED_PAGE_BYTES, (sqlite3_int64)index * SEALED_PAGE_BYTES);
  if (rc == SQLITE_IOERR_SHORT_READ) return missing_page(file, index);
  if (rc != SQLITE_OK) return rc;
  if (message_open(file, KIND_DATABASE, index, out, USABLE_BYTES, out))
    return index == 0 ? SQLITE_NOTADB : SQLITE_IOERR_DATA;
  memset(out + USABLE_BYTES, 0, SEALED_RESERVED_BYTES);
  return SQLITE_OK;
}

static int database_read(struct sealed_file *file, uint8_t *out, int count,
                         sqlite3_int64 offset) {
  if (offset < 0 || count < 0) return SQLITE_IOERR_READ;
  if (count == SEALED_PAGE_BYTES && offset % SEALED_PAGE_BYTES == 0) {
    int rc = read_page(file, (uint64_t)(offset / SEALED_PAGE_BYTES), out);
    if (rc != SQLITE_OK) memset(out, 0, (size_t)count);
    return rc;
  }
  /* The header is read before the WAL is looked at. If page 1 was torn in the middle of a
   * checkpoint its good copy is in the WAL, so this read must not fail; without a WAL the read of
   * the whole page that follows is refused all the same. */
  int header = offset == 0 && count == 100;
  while (count > 0) {
    uint64_t index = (uint64_t)(offset / SEALED_PAGE_BYTES);
    int start = (int)(offset % SEALED_PAGE_BYTES);
    int length = SEALED_PAGE_BYTES - start < count ? SEALED_PAGE_BYTES - start : count;
    int rc = read_page(file, index, file->plain);
    if (rc != SQLITE_OK) {
      memset(out, 0, (size_t)count);
      return header && rc == SQLITE_NOTADB ? SQLITE_OK : rc;
    }
    memcpy(out, file->plain + start, (size_t)length);
    out += length, offset += length, count -= length;
  }
  return SQLITE_OK;
}

static int database_write(struct sealed_file *file, const uint8_t *bytes, int count,
                          sqlite3_int64 offset) {
  if (count != SEALED_PAGE_BYTES || offset < 0 || offset % SEALED_PAGE_BYTES)
    return SQLITE_IOERR_WRITE;
  if (!sodium_is_zero(bytes + USABLE_BYTES, SEALED_RESERVED_BYTES)) return SQLITE_IOERR_WRITE;
  /* Page size and reserve as page 1 states them: another shape would put SQLite's bytes where the
   * nonce and tag belong. */
  if (offset == 0 && (bytes[16] != SEALED_PAGE_BYTES >> 8 || bytes[17] != 0 ||
                      bytes[20] != SEALED_RESERVED_BYTES))
    return SQLITE_IOERR_WRITE;
  if (message_seal(file, KIND_DATABASE, (uint64_t)(offset / SEALED_PAGE_BYTES), bytes, USABLE_BYTES,
                   file->sealed))
    return SQLITE_IOERR_NOMEM;
  return real_write(file, file->sealed, SEALED_PAGE_BYTES, offset);
}

static int database_settle(struct sealed_file *file) {
  (void)file; /* nothing waits */
  return SQLITE_OK;
}

static int database_truncate(struct sealed_file *file, sqlite3_int64 size) {
  return real_file(file)->pMethods->xTruncate(real_file(file), size);
}

const struct layout database_layout = {
    .read = database_read,
    .write = database_write,
    .settle = database_settle,
    .truncate = database_truncate,
    .size = real_size,
};
