/* What an app does to a database at a lock and an unlock; the caller takes the time. */
#include "workload_internal.h"

#define FRAME_BYTES 4120

/* In the place of the automatic checkpoint: only counts. */
static int count_frames(void *out, sqlite3 *connection, const char *database, int frames) {
  (void)connection, (void)database;
  *(int *)out = frames;
  return SQLITE_OK;
}

static int fill_log(sqlite3 *connection, int64_t bytes) {
  int frames = 0;
  sqlite3_stmt *statement = NULL;
  sqlite3_wal_hook(connection, count_frames, &frames);
  int rc = sqlite3_prepare_v2(connection,
                              "UPDATE record SET " ROTATED_CONTENT
                              " WHERE id BETWEEN ?1 AND ?1 + 63",
                              -1, &statement, NULL);
  for (int64_t row = 1; rc == SQLITE_OK && (int64_t)frames * FRAME_BYTES < bytes; row += 64) {
    sqlite3_bind_int64(statement, 1, row % ROW_COUNT);
    rc = workload_finish(statement);
  }
  sqlite3_finalize(statement);
  sqlite3_wal_hook(connection, NULL, NULL);
  return rc;
}

void *workload_open_with_log(const struct workload_contender *contender, int64_t bytes) {
  sqlite3 *connection = NULL;
  int rc = workload_open(contender, CACHE_KIB, &connection);
  if (rc == SQLITE_OK) rc = fill_log(connection, bytes);
  if (rc == SQLITE_OK) return connection;
  sqlite3_close(connection);
  return NULL;
}

int workload_checkpoint_and_close(void *connection) {
  return connection ? workload_close(connection) : SQLITE_MISUSE;
}

void *workload_open_and_read(const struct workload_contender *contender) {
  sqlite3 *connection = NULL;
  int rc = workload_open(contender, CACHE_KIB, &connection);
  if (rc == SQLITE_OK)
    rc = workload_execute(connection, "SELECT content FROM record WHERE id = 50000");
  if (rc == SQLITE_OK) return connection;
  sqlite3_close(connection);
  return NULL;
}
