/* The write-ahead log: its header as a message of 32 bytes, then frame n as the message with index
 * n (from 0) over SQLite's frame header and the page's usable bytes. In the file everything but the
 * start lies 40 bytes later than SQLite believes.
 *
 * SQLite's calls, and what each becomes (a frame starts at F):
 *   header and page of a new frame   write(24, F), write(4096, F + 24)   -> one message
 *   a page again, same transaction   write(4096, F + 24)                 -> frame read, resealed
 *   checksums again after a spill    read(4120, F), write(24, F)         -> frame read, resealed
 *   recovery                         read(4120, F)                       -> bad tag ends the log
 *   a page                           read(n <= 4096, F + 24)             -> bad tag is an error */
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

/* How much longer the log's header is in the file. */
#define SHIFT SEALED_RESERVED_BYTES

static uint64_t frame_index(sqlite3_int64 offset) {
  return (uint64_t)((offset - WAL_HEADER_BYTES) / FRAME_BYTES);
}

/* The frame at `offset` into file->plain: header, usable bytes, zeros. */
static int read_frame(struct sealed_file *file, sqlite3_int64 offset) {
  int rc = real_read(file, file->plain, FRAME_BYTES, offset + SHIFT);
  if (rc != SQLITE_OK) return rc;
  if (message_open(file, KIND_WAL, frame_index(offset), file->plain, MESSAGE_BYTES, file->plain))
    return SQLITE_IOERR_DATA;
  memset(file->plain + MESSAGE_BYTES, 0, SEALED_RESERVED_BYTES);
  return SQLITE_OK;
}

/* Headers are remembered up to this many frames, 25 bytes each: a log of 256 MB. */
#define REMEMBERED_FRAMES 65536

/* SQLite writes a page again only in the transaction that wrote it first, through the same handle:
 * what is remembered here is then the frame's header, and the frame need not be opened for it.
 * Where memory is short nothing is remembered, and the frame is opened. */
static void remember_header(struct sealed_file *file, uint64_t frame) {
  if (frame >= REMEMBERED_FRAMES) return;
  if (frame >= file->header_count) {
    size_t count = file->header_count ? file->header_count : 128;
    while (count <= frame) count *= 2;
    struct frame_header *headers = calloc(count, sizeof *headers);
    if (!headers) return;
    if (file->headers) memcpy(headers, file->headers, file->header_count * sizeof *headers);
    wal_forget(file);
    file->headers = headers, file->header_count = count;
  }
  file->headers[frame].is_known = 1;
  memcpy(file->headers[frame].bytes, file->plain, FRAME_HEADER_BYTES);
}

/* The header of the frame at `offset` into file->plain, from memory or out of the frame. */
static int recall_header(struct sealed_file *file, sqlite3_int64 offset) {
  uint64_t frame = frame_index(offset);
  if (frame >= file->header_count || !file->headers[frame].is_known)
    return read_frame(file, offset);
  memcpy(file->plain, file->headers[frame].bytes, FRAME_HEADER_BYTES);
  return SQLITE_OK;
}

void wal_forget(struct sealed_file *file) {
  if (file->headers) sodium_memzero(file->headers, file->header_count * sizeof *file->headers);
  free(file->headers);
  file->headers = NULL, file->header_count = 0;
}

/* file->plain as the frame at `offset`. */
static int write_frame(struct sealed_file *file, sqlite3_int64 offset) {
  if (message_seal(file, KIND_WAL, frame_index(offset), file->plain, MESSAGE_BYTES, file->sealed))
    return SQLITE_IOERR_NOMEM;
  int rc = real_write(file, file->sealed, FRAME_BYTES, offset + SHIFT);
  if (rc == SQLITE_OK) remember_header(file, frame_index(offset));
  return rc;
}

static int replace_header(struct sealed_file *file, const uint8_t *header, sqlite3_int64 offset) {
  int rc = read_frame(file, offset);
  if (rc != SQLITE_OK) return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_WRITE : rc;
  memcpy(file->plain, header, FRAME_HEADER_BYTES);
  return write_frame(file, offset);
}

/* Brings the file to where SQLite believes it is: a header whose page did not follow belongs to the
 * frame that is already there. */
static int wal_settle(struct sealed_file *file) {
  if (!file->header_waits) return SQLITE_OK;
  file->header_waits = 0;
  return replace_header(file, file->header, file->header_offset);
}

/* Zeros, where the header is torn or altered, mean that there is no log. */
static int read_log_header(struct sealed_file *file, uint8_t *out, int count,
                           sqlite3_int64 offset) {
  if (offset + count > WAL_HEADER_BYTES) return SQLITE_IOERR_READ;
  memset(out, 0, (size_t)count);
  int rc = real_read(file, file->plain, WAL_HEADER_BYTES + SHIFT, 0);
  if (rc != SQLITE_OK) return rc;
  if (!message_open(file, KIND_WAL_HEADER, 0, file->plain, WAL_HEADER_BYTES, file->plain))
    memcpy(out, file->plain + offset, (size_t)count);
  return SQLITE_OK;
}

static int write_log_header(struct sealed_file *file, const uint8_t *bytes) {
  wal_forget(file); /* another log begins */
  if (message_seal(file, KIND_WAL_HEADER, 0, bytes, WAL_HEADER_BYTES, file->sealed))
    return SQLITE_IOERR_NOMEM;
  return real_write(file, file->sealed, WAL_HEADER_BYTES + SHIFT, 0);
}

static int wal_read(struct sealed_file *file, uint8_t *out, int count, sqlite3_int64 offset) {
  file->frame_just_read = -1;
  int rc = wal_settle(file);
  if (rc != SQLITE_OK) return rc;
  if (offset < 0 || count < 0) return SQLITE_IOERR_READ;
  if (offset < WAL_HEADER_BYTES) return read_log_header(file, out, count, offset);
  int start = (int)((offset - WAL_HEADER_BYTES) % FRAME_BYTES);
  if (count > FRAME_BYTES - start) return SQLITE_IOERR_READ;
  int whole = count == FRAME_BYTES;
  rc = read_frame(file, offset - start);
  if (rc != SQLITE_OK) {
    memset(out, 0, (size_t)count);
    /* Recovery reads whole frames until one isn't valid; zeros are not. A page of the log is only
     * asked for where it was written: what is cut off was cut by someone. */
    if (whole) return rc == SQLITE_IOERR_DATA ? SQLITE_OK : rc;
    return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : rc;
  }
  memcpy(out, file->plain + start, (size_t)count);
  if (whole) file->frame_just_read = offset;
  return SQLITE_OK;
}

static int write_header(struct sealed_file *file, const uint8_t *bytes, sqlite3_int64 offset) {
  /* After a cache spill SQLite reads each frame and rewrites only its header. Such a header must
   * not wait: no page follows, and if it were the last the commit would be lost with it. */
  int rewrite = file->frame_just_read == offset;
  file->frame_just_read = -1;
  int rc = wal_settle(file);
  if (rc != SQLITE_OK) return rc;
  if (rewrite) { /* file->plain still holds the frame that was read */
    memcpy(file->plain, bytes, FRAME_HEADER_BYTES);
    return write_frame(file, offset);
  }
  memcpy(file->header, bytes, FRAME_HEADER_BYTES);
  file->header_offset = offset;
  file->header_waits = 1;
  return SQLITE_OK;
}

static int write_page(struct sealed_file *file, const uint8_t *bytes, sqlite3_int64 frame) {
  file->frame_just_read = -1;
  if (!sodium_is_zero(bytes + USABLE_BYTES, SEALED_RESERVED_BYTES)) return SQLITE_IOERR_WRITE;
  if (file->header_waits && file->header_offset == frame) {
    file->header_waits = 0;
    memcpy(file->plain, file->header, FRAME_HEADER_BYTES);
  } else {
    int rc = wal_settle(file);
    if (rc == SQLITE_OK) rc = recall_header(file, frame);
    if (rc != SQLITE_OK) return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_WRITE : rc;
  }
  memcpy(file->plain + FRAME_HEADER_BYTES, bytes, USABLE_BYTES);
  return write_frame(file, frame);
}

static int wal_write(struct sealed_file *file, const uint8_t *bytes, int count,
                     sqlite3_int64 offset) {
  if (offset < 0) return SQLITE_IOERR_WRITE;
  if (offset < WAL_HEADER_BYTES) {
    file->frame_just_read = -1;
    int rc = wal_settle(file);
    if (rc != SQLITE_OK) return rc;
    if (offset != 0 || count != WAL_HEADER_BYTES) return SQLITE_IOERR_WRITE;
    return write_log_header(file, bytes);
  }
  sqlite3_int64 start = (offset - WAL_HEADER_BYTES) % FRAME_BYTES;
  if (start == 0 && count == FRAME_HEADER_BYTES) return write_header(file, bytes, offset);
  if (start == FRAME_HEADER_BYTES && count == SEALED_PAGE_BYTES)
    return write_page(file, bytes, offset - FRAME_HEADER_BYTES);
  return SQLITE_IOERR_WRITE;
}

static int wal_truncate(struct sealed_file *file, sqlite3_int64 size) {
  int rc = wal_settle(file);
  if (rc != SQLITE_OK) return rc;
  return real_file(file)->pMethods->xTruncate(real_file(file), size ? size + SHIFT : 0);
}

static int wal_size(struct sealed_file *file, sqlite3_int64 *size) {
  int rc = wal_settle(file);
  if (rc == SQLITE_OK) rc = real_size(file, size);
  if (rc == SQLITE_OK) *size = *size > SHIFT ? *size - SHIFT : 0;
  return rc;
}

const struct layout wal_layout = {
    .read = wal_read,
    .write = wal_write,
    .settle = wal_settle,
    .truncate = wal_truncate,
    .size = wal_size,
};
