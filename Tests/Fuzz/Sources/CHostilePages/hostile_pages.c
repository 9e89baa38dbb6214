#include "hostile_pages.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_BYTES 4096
#define RESERVED_BYTES (PAGE_BYTES - HOSTILE_PAGE_BYTES)
#define LOG_HEADER_BYTES 32
#define FRAME_HEADER_BYTES 24

/* A file of the sealed VFS, opened as SQLite would. */
struct opened {
  const char *name;
  sqlite3_file *file;
};

static int open_file(struct opened *opened, const char *path, int64_t slot, int is_log) {
  sqlite3_vfs *vfs = sqlite3_vfs_find("sealed");
  if (!vfs) return SQLITE_NOTFOUND;
  char log[1024], journal[1024], number[24];
  snprintf(log, sizeof log, "%s-wal", path);
  snprintf(journal, sizeof journal, "%s-journal", path);
  snprintf(number, sizeof number, "%lld", (long long)slot);
  const char *parameters[] = {"kid", number};
  opened->name = sqlite3_create_filename(path, journal, log, 1, parameters);
  opened->file = calloc(1, (size_t)vfs->szOsFile);
  if (!opened->name || !opened->file) return SQLITE_NOMEM;
  return vfs->xOpen(vfs, is_log ? sqlite3_filename_wal(opened->name) : opened->name, opened->file,
                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                        (is_log ? SQLITE_OPEN_WAL : SQLITE_OPEN_MAIN_DB),
                    NULL);
}

static void close_file(struct opened *opened) {
  if (opened->file && opened->file->pMethods) opened->file->pMethods->xClose(opened->file);
  free(opened->file);
  sqlite3_free_filename(opened->name);
}

/* The shape that the VFS insists on, and the words that SQLite does. */
static void set_right(uint8_t *first) {
  memcpy(first, "SQLite format 3", 16);
  first[16] = PAGE_BYTES >> 8, first[17] = 0;
  first[18] = first[19] = 2; /* a log is read */
  first[20] = RESERVED_BYTES;
}

static void store_big_endian(uint8_t *out, uint32_t value) {
  for (int i = 0; i < 4; i++) out[i] = (uint8_t)(value >> (24 - 8 * i));
}

/* SQLite's checksum of the log, over words in this machine's order. */
static void add_checksum(uint32_t sums[2], const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i += 8) {
    uint32_t words[2];
    memcpy(words, bytes + i, sizeof words);
    sums[0] += words[0] + sums[1];
    sums[1] += words[1] + sums[0];
  }
}

static int is_big_endian(void) {
  const uint16_t one = 1;
  return *(const uint8_t *)&one == 0;
}

static int write_pages(sqlite3_file *file, const uint8_t *pages, size_t count) {
  int rc = SQLITE_OK;
  for (size_t i = 0; i < count && rc == SQLITE_OK; i++) {
    uint8_t page[PAGE_BYTES] = {0};
    memcpy(page, pages + i * HOSTILE_PAGE_BYTES, HOSTILE_PAGE_BYTES);
    if (i == 0) set_right(page);
    rc = file->pMethods->xWrite(file, page, PAGE_BYTES, (sqlite3_int64)i * PAGE_BYTES);
  }
  return rc;
}

static int write_frames(sqlite3_file *file, const uint8_t *frames, size_t count) {
  uint8_t header[LOG_HEADER_BYTES] = {0};
  uint32_t sums[2] = {0, 0};
  store_big_endian(header, 0x377f0682u | (uint32_t)is_big_endian());
  store_big_endian(header + 4, 3007000);
  store_big_endian(header + 8, PAGE_BYTES);
  add_checksum(sums, header, 24);
  store_big_endian(header + 24, sums[0]);
  store_big_endian(header + 28, sums[1]);
  int rc = file->pMethods->xWrite(file, header, sizeof header, 0);
  sqlite3_int64 offset = LOG_HEADER_BYTES;
  for (size_t i = 0; i < count && rc == SQLITE_OK; i++) {
    const uint8_t *frame = frames + i * HOSTILE_FRAME_BYTES;
    uint8_t head[FRAME_HEADER_BYTES] = {0}, page[PAGE_BYTES] = {0};
    memcpy(page, frame + 2, HOSTILE_PAGE_BYTES);
    store_big_endian(head, frame[0]);
    store_big_endian(head + 4, frame[1]);
    if (frame[0] == 1) set_right(page);
    add_checksum(sums, head, 8);
    add_checksum(sums, page, PAGE_BYTES);
    store_big_endian(head + 16, sums[0]);
    store_big_endian(head + 20, sums[1]);
    rc = file->pMethods->xWrite(file, head, sizeof head, offset);
    if (rc == SQLITE_OK)
      rc = file->pMethods->xWrite(file, page, PAGE_BYTES, offset + FRAME_HEADER_BYTES);
    offset += FRAME_HEADER_BYTES + PAGE_BYTES;
  }
  return rc;
}

int hostile_pages_write(const char *path, int64_t slot, const uint8_t *pages, size_t count,
                        const uint8_t *frames, size_t frame_count) {
  struct opened database = {0}, log = {0};
  int rc = open_file(&database, path, slot, 0);
  if (rc == SQLITE_OK) rc = write_pages(database.file, pages, count);
  close_file(&database);
  if (rc != SQLITE_OK || frame_count == 0) return rc;
  rc = open_file(&log, path, slot, 1);
  if (rc == SQLITE_OK) rc = write_frames(log.file, frames, frame_count);
  close_file(&log);
  return rc;
}

int hostile_pages_read(const char *path, int64_t slot, uint8_t *pages, size_t count) {
  struct opened database = {0};
  int done = -1;
  if (open_file(&database, path, slot, 0) == SQLITE_OK) {
    uint8_t page[PAGE_BYTES];
    for (done = 0; (size_t)done < count; done++) {
      if (database.file->pMethods->xRead(database.file, page, PAGE_BYTES,
                                         (sqlite3_int64)done * PAGE_BYTES) != SQLITE_OK)
        break;
      memcpy(pages + (size_t)done * HOSTILE_PAGE_BYTES, page, HOSTILE_PAGE_BYTES);
    }
  }
  close_file(&database);
  return done;
}
