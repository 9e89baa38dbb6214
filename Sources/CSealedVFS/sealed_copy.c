/* The online backup and VACUUM INTO, for destinations that are sealed.
 *
 * A destination is nothing to anybody until its copy is whole: it needs no journal, and one sync
 * at its end. The file is never made here, so that a refused name leaves none. */
#include "sealed_internal.h"

#include "sealed_copy.h"

#define STEP_PAGES 256

static sqlite3_file *file_of(sqlite3 *connection) {
  sqlite3_file *file = NULL;
  int rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  return rc == SQLITE_OK ? file : NULL;
}

static int is_sealed(sqlite3 *connection) {
  sqlite3_file *file = file_of(connection);
  return file && file->pMethods == &sealed_io_methods;
}

/* Opens what a copy is to go into, if it is sealed and empty. Closed by the caller, whatever is
 * returned. */
static int open_destination(const char *uri, sqlite3 **out) {
  int rc = sqlite3_open_v2(uri, out,
                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
  if (rc != SQLITE_OK) return *out ? sqlite3_extended_errcode(*out) : rc;
  if (!is_sealed(*out)) return SQLITE_PERM;
  sqlite3_int64 size = 0;
  rc = file_of(*out)->pMethods->xFileSize(file_of(*out), &size);
  if (rc == SQLITE_OK && size != 0) rc = SQLITE_CANTOPEN;
  return rc;
}

static int sync_file(sqlite3 *connection) {
  sqlite3_file *file = file_of(connection);
  return file ? file->pMethods->xSync(file, SQLITE_SYNC_FULL) : SQLITE_ERROR;
}

static int copy_pages(sqlite3 *source, sqlite3 *destination, int (*proceed)(void *),
                      void *context) {
  sqlite3_backup *backup = sqlite3_backup_init(destination, "main", source, "main");
  if (!backup) return sqlite3_extended_errcode(destination);
  int rc;
  while ((rc = sqlite3_backup_step(backup, STEP_PAGES)) == SQLITE_OK) {
    if (proceed && !proceed(context)) {
      sqlite3_backup_finish(backup);
      return SQLITE_INTERRUPT;
    }
  }
  int finished = sqlite3_backup_finish(backup);
  return rc == SQLITE_DONE ? finished : rc;
}

int sealed_copy(sqlite3 *source, const char *destination, int (*proceed)(void *),
                void *context) {
  if (!is_sealed(source)) return SQLITE_PERM;
  sqlite3 *target = NULL;
  int rc = open_destination(destination, &target);
  if (rc == SQLITE_OK) rc = sealed_connection_prepare(target);
  if (rc == SQLITE_OK)
    rc = sqlite3_exec(target,
                      "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                      "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000",
                      NULL, NULL, NULL);
  /* A transaction that has read holds one moment over all steps; without one, a commit between
   * two steps would start the copy anew. */
  int began = rc == SQLITE_OK && sqlite3_get_autocommit(source);
  if (began) rc = sqlite3_exec(source, "BEGIN", NULL, NULL, NULL);
  if (rc == SQLITE_OK) rc = sqlite3_exec(source, "SELECT 1 FROM sqlite_master", NULL, NULL, NULL);
  if (rc == SQLITE_OK) rc = copy_pages(source, target, proceed, context);
  if (began) sqlite3_exec(source, "COMMIT", NULL, NULL, NULL);
  if (rc == SQLITE_OK) rc = sync_file(target);
  sqlite3_close(target);
  return rc;
}

static int vacuum_into(sqlite3 *source, const char *destination) {
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2(source, "VACUUM INTO ?1", -1, &statement, NULL);
  if (rc == SQLITE_OK) rc = sqlite3_bind_text(statement, 1, destination, -1, SQLITE_STATIC);
  if (rc == SQLITE_OK) rc = sqlite3_step(statement);
  if (rc != SQLITE_OK && rc != SQLITE_DONE) rc = sqlite3_extended_errcode(source);
  sqlite3_finalize(statement);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int sealed_vacuum_into(sqlite3 *source, const char *destination) {
  if (!is_sealed(source)) return SQLITE_PERM;
  sqlite3 *target = NULL;
  int rc = open_destination(destination, &target);
  sqlite3_close(target);
  if (rc != SQLITE_OK) return rc;
  int attached = sqlite3_limit(source, SQLITE_LIMIT_ATTACHED, 1);
  rc = vacuum_into(source, destination);
  sqlite3_limit(source, SQLITE_LIMIT_ATTACHED, attached);
  if (rc != SQLITE_OK) return rc;
  target = NULL;
  rc = sqlite3_open_v2(destination, &target,
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
  if (rc == SQLITE_OK) rc = sync_file(target);
  sqlite3_close(target);
  return rc;
}
