/* The library that is driven, its connections, and the table of steps. */
#include "workload_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

const sqlite3_api_routines *sqlite3_api;

/* How SQLite hands over its functions when it loads the workload. */
int sqlite3_workload_init(sqlite3 *connection, char **error, const sqlite3_api_routines *api);

int sqlite3_workload_init(sqlite3 *connection, char **error, const sqlite3_api_routines *api) {
  (void)connection, (void)error;
  sqlite3_api = api;
  return SQLITE_OK;
}

const char *workload_library_version(void) { return sqlite3_libversion(); }

double workload_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

int workload_execute(sqlite3 *connection, const char *sql) {
  return sqlite3_exec(connection, sql, NULL, NULL, NULL);
}

int workload_finish(sqlite3_stmt *statement) {
  int rc;
  while ((rc = sqlite3_step(statement)) == SQLITE_ROW) {
  }
  int reset = sqlite3_reset(statement);
  return rc == SQLITE_DONE ? reset : rc;
}

static int take_number(void *out, int count, char **values, char **names) {
  (void)names;
  if (count == 1 && values[0]) *(int *)out = atoi(values[0]);
  return 0;
}

/* A new file becomes one with a log without a journal on disk: sealed files need not have one. */
static int start_if_new(sqlite3 *connection) {
  int version = 0;
  int rc = sqlite3_exec(connection, "PRAGMA schema_version", take_number, &version, NULL);
  if (rc != SQLITE_OK || version) return rc;
  return workload_execute(connection, "PRAGMA journal_mode = MEMORY");
}

static int set_up(const struct workload_contender *contender, int cache_kib,
                  sqlite3 *connection) {
  int rc = SQLITE_OK, reserve = contender->reserve;
  char cache[64];
  snprintf(cache, sizeof cache, "PRAGMA cache_size = -%d", cache_kib);
  if (reserve)
    rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
  if (rc == SQLITE_OK) rc = workload_execute(connection, contender->setup);
  if (rc == SQLITE_OK) rc = start_if_new(connection);
  if (rc == SQLITE_OK)
    rc = workload_execute(connection,
                          "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                          "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
                          "PRAGMA wal_autocheckpoint = 1000; PRAGMA auto_vacuum = NONE;"
                          "SELECT count(*) FROM sqlite_schema");
  return rc == SQLITE_OK ? workload_execute(connection, cache) : rc;
}

int workload_open(const struct workload_contender *contender, int cache_kib, sqlite3 **out) {
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
  int rc = sqlite3_open_v2(contender->uri, out, flags, NULL);
  if (rc == SQLITE_OK) rc = set_up(contender, cache_kib, *out);
  if (rc != SQLITE_OK) {
    sqlite3_close_v2(*out);
    *out = NULL;
  }
  return rc;
}

int workload_close(sqlite3 *connection) {
  int rc =
      sqlite3_wal_checkpoint_v2(connection, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
  int closed = sqlite3_close(connection);
  return rc == SQLITE_OK ? closed : rc;
}

static const struct {
  const char *name;
  int cache_kib;
  int (*run)(struct run *run);
} steps[WORKLOAD_STEP_COUNT] = {
    [WORKLOAD_INSERT] = {"insert", CACHE_KIB, run_insert},
    [WORKLOAD_UPDATE] = {"updates", CACHE_KIB, run_updates},
    [WORKLOAD_TRANSACTIONS] = {"tiny", CACHE_KIB, run_transactions},
    [WORKLOAD_LOOKUPS] = {"lookups", COLD_CACHE_KIB, run_lookups},
    [WORKLOAD_SCAN] = {"scan", COLD_CACHE_KIB, run_scan},
    [WORKLOAD_WARM] = {"warm", WARM_CACHE_KIB, run_warm},
    [WORKLOAD_READERS] = {"readers", COLD_CACHE_KIB, run_readers},
    [WORKLOAD_AGED] = {"aged", COLD_CACHE_KIB, run_aged},
    [WORKLOAD_TEXT_BUILD] = {"text build", CACHE_KIB, run_text_build},
    [WORKLOAD_TEXT_QUERY] = {"text query", COLD_CACHE_KIB, run_text_query},
};

int workload_step_count(void) { return WORKLOAD_STEP_COUNT; }

const char *workload_step_name(int step) {
  return step >= 0 && step < WORKLOAD_STEP_COUNT ? steps[step].name : NULL;
}

/* `seconds` leaves out opening, preparing and closing. */
static int run_step(const struct workload_contender *contender, int step, double *seconds,
                    uint64_t *digest) {
  struct run run = {.contender = contender};
  int rc = workload_open(contender, steps[step].cache_kib, &run.connection);
  if (rc != SQLITE_OK) return rc;
  rc = steps[step].run(&run);
  int closed = workload_close(run.connection);
  *seconds = run.seconds;
  *digest = run.digest;
  return rc == SQLITE_OK ? closed : rc;
}

int workload_round(const struct workload_contender *contenders, int count, int round,
                   double *seconds) {
  for (int step = 0; step < WORKLOAD_STEP_COUNT; step++) {
    uint64_t expected = 0;
    for (int turn = 0; turn < count; turn++) {
      int index = (turn + round) % count;
      uint64_t digest = 0;
      int rc = run_step(&contenders[index], step, &seconds[index * WORKLOAD_STEP_COUNT + step],
                        &digest);
      if (rc != SQLITE_OK) return rc;
      if (turn && digest != expected) return SQLITE_MISMATCH;
      expected = digest;
    }
  }
  return SQLITE_OK;
}

int workload_put_rows(const struct workload_contender *contender) {
  double seconds;
  uint64_t digest;
  return run_step(contender, WORKLOAD_INSERT, &seconds, &digest);
}
