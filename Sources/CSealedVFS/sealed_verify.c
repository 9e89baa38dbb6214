/* Reads a sealed database and its log as they lie on the disk: without a connection, which a
 * damaged page could keep from being made, and without a lock. Writes nothing. */
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

struct sealed_inspection {
  const char *name; /* with its parameters behind, as sqlite3_create_filename lays them out */
  sqlite3_file *database, *log; /* NULL: there is none */
};

/* Opens one file through the VFS, so that its descriptors don't cost others their locks. */
static int open_file(sqlite3_vfs *vfs, const char *name, int kind, sqlite3_file **out) {
  int exists = 0;
  int rc = vfs->xAccess(vfs, name, SQLITE_ACCESS_EXISTS, &exists);
  if (rc != SQLITE_OK || !exists) return rc;
  sqlite3_file *file = calloc(1, (size_t)vfs->szOsFile);
  if (!file) return SQLITE_NOMEM;
  rc = vfs->xOpen(vfs, name, file, kind | SQLITE_OPEN_READONLY, NULL);
  if (rc != SQLITE_OK) {
    free(file);
    return rc;
  }
  *out = file;
  return SQLITE_OK;
}

static void close_file(sqlite3_file *file) {
  if (!file) return;
  file->pMethods->xClose(file);
  free(file);
}

int sealed_inspection_open(const char *path, int64_t slot, struct sealed_inspection **out) {
  *out = NULL;
  sqlite3_vfs *vfs = sqlite3_vfs_find("sealed");
  if (!vfs) return SQLITE_NOTFOUND;
  struct sealed_inspection *inspection = calloc(1, sizeof *inspection);
  char *wal = sqlite3_mprintf("%s-wal", path);
  char *journal = sqlite3_mprintf("%s-journal", path);
  char *kid = sqlite3_mprintf("%lld", (long long)slot);
  int rc = SQLITE_NOMEM;
  if (inspection && wal && journal && kid) {
    const char *parameters[] = {"kid", kid};
    inspection->name = sqlite3_create_filename(path, journal, wal, 1, parameters);
  }
  if (inspection && inspection->name) {
    rc = open_file(vfs, inspection->name, SQLITE_OPEN_MAIN_DB, &inspection->database);
    if (rc == SQLITE_OK)
      rc = open_file(vfs, sqlite3_filename_wal(inspection->name), SQLITE_OPEN_WAL,
                     &inspection->log);
  }
  sqlite3_free(kid);
  sqlite3_free(journal);
  sqlite3_free(wal);
  if (rc == SQLITE_OK)
    *out = inspection;
  else
    sealed_inspection_close(inspection);
  return rc;
}

void sealed_inspection_close(struct sealed_inspection *inspection) {
  if (!inspection) return;
  close_file(inspection->log);
  close_file(inspection->database);
  sqlite3_free_filename(inspection->name);
  free(inspection);
}

static int64_t size_of(sqlite3_file *file) {
  sqlite3_int64 size = 0;
  if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return 0;
  return size;
}

int64_t sealed_inspection_pages(struct sealed_inspection *inspection) {
  return (size_of(inspection->database) + SEALED_PAGE_BYTES - 1) / SEALED_PAGE_BYTES;
}

int64_t sealed_inspection_frames(struct sealed_inspection *inspection) {
  int64_t size = size_of(inspection->log) - WAL_HEADER_BYTES;
  return size > 0 ? (size + FRAME_BYTES - 1) / FRAME_BYTES : 0;
}

int sealed_inspection_page(struct sealed_inspection *inspection, int64_t number,
                           uint8_t out[SEALED_PAGE_BYTES]) {
  sqlite3_file *file = inspection->database;
  if (!file || number < 1) return SQLITE_IOERR_DATA;
  return file->pMethods->xRead(file, out, SEALED_PAGE_BYTES, (number - 1) * SEALED_PAGE_BYTES);
}

int sealed_inspection_log_header(struct sealed_inspection *inspection,
                                 uint8_t out[SEALED_LOG_HEADER_BYTES]) {
  sqlite3_file *file = inspection->log;
  if (!file) return SQLITE_IOERR_DATA;
  int rc = file->pMethods->xRead(file, out, WAL_HEADER_BYTES, 0);
  if (rc != SQLITE_OK) return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : rc;
  return sodium_is_zero(out, WAL_HEADER_BYTES) ? SQLITE_IOERR_DATA : SQLITE_OK;
}

/* Recovery's read, which gives zeros for a bad tag; a frame of page 0 there is none. */
int sealed_inspection_frame(struct sealed_inspection *inspection, int64_t number,
                            uint8_t out[SEALED_FRAME_BYTES]) {
  sqlite3_file *file = inspection->log;
  if (!file || number < 0) return SQLITE_IOERR_DATA;
  int rc = file->pMethods->xRead(file, out, FRAME_BYTES, WAL_HEADER_BYTES + number * FRAME_BYTES);
  if (rc != SQLITE_OK) return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : rc;
  return sodium_is_zero(out, 4) ? SQLITE_IOERR_DATA : SQLITE_OK;
}
