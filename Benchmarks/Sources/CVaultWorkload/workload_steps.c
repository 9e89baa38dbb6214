/* What is timed: the statements are prepared before, the log is emptied after. */
#include "workload_internal.h"

#include <pthread.h>

static void begin(struct run *run) { run->start = workload_clock(); }

static void end(struct run *run) { run->seconds += workload_clock() - run->start; }

static int prepare(struct run *run, const char *sql, sqlite3_stmt **out) {
  return sqlite3_prepare_v2(run->connection, sql, -1, out, NULL);
}

/* Text that no two rows share. */
static void make_content(uint64_t *state, char out[CONTENT_BYTES]) {
  for (int i = 0; i < CONTENT_BYTES; i += 16) {
    uint64_t word = next_random(state);
    for (int j = 0; j < 16; j++, word >>= 4) out[i + j] = "abcdefghijklmnop"[word & 15];
  }
}

/* A row of the number and the content given, by a statement of two parameters. */
static int put(sqlite3_stmt *statement, int64_t row, uint64_t *state) {
  char content[CONTENT_BYTES];
  make_content(state, content);
  sqlite3_bind_int64(statement, 1, row);
  sqlite3_bind_text(statement, 2, content, CONTENT_BYTES, SQLITE_STATIC);
  return workload_finish(statement);
}

static int put_in_one_transaction(struct run *run, sqlite3_stmt *statement, int count,
                                  int in_order, uint64_t seed) {
  begin(run);
  int rc = workload_execute(run->connection, "BEGIN IMMEDIATE");
  for (int i = 0; rc == SQLITE_OK && i < count; i++)
    rc = put(statement, in_order ? i + 1 : random_row(&seed), &seed);
  if (rc == SQLITE_OK) rc = workload_execute(run->connection, "COMMIT");
  end(run);
  return rc;
}

int run_insert(struct run *run) {
  sqlite3_stmt *statement = NULL;
  int rc = workload_execute(run->connection,
                            "CREATE TABLE record (id INTEGER PRIMARY KEY, content TEXT NOT NULL)");
  if (rc == SQLITE_OK) rc = prepare(run, "INSERT INTO record VALUES (?1, ?2)", &statement);
  if (rc == SQLITE_OK) rc = put_in_one_transaction(run, statement, ROW_COUNT, 1, 1);
  sqlite3_finalize(statement);
  return rc;
}

static const char update_sql[] = "UPDATE record SET content = ?2 WHERE id = ?1";

int run_updates(struct run *run) {
  sqlite3_stmt *statement = NULL;
  int rc = prepare(run, update_sql, &statement);
  if (rc == SQLITE_OK) rc = put_in_one_transaction(run, statement, UPDATE_COUNT, 0, 2);
  sqlite3_finalize(statement);
  return rc;
}

int run_transactions(struct run *run) {
  sqlite3_stmt *statement = NULL;
  uint64_t state = 3;
  int rc = prepare(run, update_sql, &statement);
  begin(run);
  for (int i = 0; rc == SQLITE_OK && i < TRANSACTION_COUNT; i++)
    rc = put(statement, random_row(&state), &state);
  end(run);
  sqlite3_finalize(statement);
  return rc;
}

/* Rows at random by their numbers, in one read transaction: what is measured is pages. */
static int look_up(sqlite3 *connection, uint64_t seed, uint64_t *digest) {
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2(connection, "SELECT content FROM record WHERE id = ?1", -1,
                              &statement, NULL);
  if (rc == SQLITE_OK) rc = workload_execute(connection, "BEGIN");
  for (int i = 0; rc == SQLITE_OK && i < LOOKUP_COUNT; i++) {
    sqlite3_bind_int64(statement, 1, random_row(&seed));
    if (sqlite3_step(statement) != SQLITE_ROW) {
      rc = SQLITE_CORRUPT;
      break;
    }
    const unsigned char *content = sqlite3_column_text(statement, 0);
    *digest = *digest * 31 + content[0] + content[CONTENT_BYTES - 1];
    rc = sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  int committed = workload_execute(connection, "COMMIT");
  return rc == SQLITE_OK ? committed : rc;
}

int run_lookups(struct run *run) {
  begin(run);
  int rc = look_up(run->connection, 4, &run->digest);
  end(run);
  return rc;
}

static int scan(sqlite3 *connection, uint64_t *digest) {
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2(connection, "SELECT sum(length(content)) FROM record", -1,
                              &statement, NULL);
  if (rc != SQLITE_OK) return rc;
  while ((rc = sqlite3_step(statement)) == SQLITE_ROW)
    *digest = *digest * 31 + (uint64_t)sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

int run_scan(struct run *run) {
  begin(run);
  int rc = scan(run->connection, &run->digest);
  end(run);
  return rc;
}

int run_warm(struct run *run) {
  int rc = scan(run->connection, &run->digest);
  begin(run);
  for (int i = 0; rc == SQLITE_OK && i < WARM_ROUNDS; i++)
    rc = look_up(run->connection, 4, &run->digest);
  end(run);
  return rc;
}

/* One of several that read at once; its thread alone touches it. */
struct reader {
  sqlite3 *connection;
  uint64_t seed, digest;
  int rc;
  pthread_t thread;
};

static void *read_along(void *argument) {
  struct reader *reader = argument;
  reader->rc = look_up(reader->connection, reader->seed, &reader->digest);
  return NULL;
}

int run_readers(struct run *run) {
  struct reader readers[READER_COUNT] = {0};
  int rc = SQLITE_OK, started = 0;
  for (int i = 0; rc == SQLITE_OK && i < READER_COUNT; i++) {
    readers[i].seed = 5 + (uint64_t)i;
    rc = workload_open(run->contender, COLD_CACHE_KIB, &readers[i].connection);
  }
  begin(run);
  for (; rc == SQLITE_OK && started < READER_COUNT; started++)
    if (pthread_create(&readers[started].thread, NULL, read_along, &readers[started])) {
      rc = SQLITE_NOMEM;
      break;
    }
  for (int i = 0; i < started; i++) {
    pthread_join(readers[i].thread, NULL);
    if (rc == SQLITE_OK) rc = readers[i].rc;
    run->digest = run->digest * 31 + readers[i].digest;
  }
  end(run);
  for (int i = 0; i < READER_COUNT; i++) sqlite3_close(readers[i].connection);
  return rc;
}

/* Sixteen rows are about a page; neighbouring pages belong to different sessions. */
static int rewrite_share(sqlite3 *connection, int session) {
  sqlite3_stmt *statement = NULL;
  int rc = sqlite3_prepare_v2(connection,
                              "UPDATE record SET " ROTATED_CONTENT
                              " WHERE id BETWEEN ?1 AND ?1 + 15",
                              -1, &statement, NULL);
  if (rc == SQLITE_OK) rc = workload_execute(connection, "BEGIN IMMEDIATE");
  for (int row = session * 16; rc == SQLITE_OK && row <= ROW_COUNT; row += SESSION_COUNT * 16) {
    sqlite3_bind_int(statement, 1, row);
    rc = workload_finish(statement);
  }
  sqlite3_finalize(statement);
  int committed = workload_execute(connection, "COMMIT");
  return rc == SQLITE_OK ? committed : rc;
}

/* One session of many: its own connection, its share of the file. */
static int run_session(const struct workload_contender *contender, int session) {
  sqlite3 *connection = NULL;
  int rc = workload_open(contender, CACHE_KIB, &connection);
  if (rc != SQLITE_OK) return rc;
  rc = rewrite_share(connection, session);
  int closed = workload_close(connection);
  return rc == SQLITE_OK ? closed : rc;
}

int run_aged(struct run *run) {
  int rc = SQLITE_OK;
  for (int session = 0; rc == SQLITE_OK && session < SESSION_COUNT; session++)
    rc = run_session(run->contender, session);
  return rc == SQLITE_OK ? run_lookups(run) : rc;
}
