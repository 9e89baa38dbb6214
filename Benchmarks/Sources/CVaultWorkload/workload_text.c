/* The full-text steps. */
#include "workload_internal.h"

#include <stdio.h>

/* A word, common ones more often than rare ones. */
static int make_word(uint64_t *state, char *out, size_t size) {
  uint64_t range = 1 + next_random(state) % 8000;
  return snprintf(out, size, "word%llu", (unsigned long long)(next_random(state) % range));
}

int run_text_build(struct run *run) {
  sqlite3_stmt *statement = NULL;
  uint64_t state = 9;
  int rc = workload_execute(run->connection, "CREATE VIRTUAL TABLE entry USING fts5(content)");
  if (rc == SQLITE_OK)
    rc = sqlite3_prepare_v2(run->connection, "INSERT INTO entry VALUES (?1)", -1, &statement,
                            NULL);
  double start = workload_clock();
  if (rc == SQLITE_OK) rc = workload_execute(run->connection, "BEGIN IMMEDIATE");
  for (int i = 0; rc == SQLITE_OK && i < TEXT_COUNT; i++) {
    char text[TEXT_WORDS * 16];
    int length = 0;
    for (int word = 0; word < TEXT_WORDS; word++) {
      length += make_word(&state, text + length, sizeof text - (size_t)length);
      text[length++] = ' ';
    }
    sqlite3_bind_text(statement, 1, text, length, SQLITE_STATIC);
    rc = workload_finish(statement);
  }
  if (rc == SQLITE_OK) rc = workload_execute(run->connection, "COMMIT");
  run->seconds = workload_clock() - start;
  sqlite3_finalize(statement);
  return rc;
}

int run_text_query(struct run *run) {
  sqlite3_stmt *statement = NULL;
  uint64_t state = 10;
  int rc = sqlite3_prepare_v2(run->connection,
                              "SELECT rowid, content FROM entry WHERE entry MATCH ?1 LIMIT 20", -1,
                              &statement, NULL);
  double start = workload_clock();
  for (int i = 0; rc == SQLITE_OK && i < QUERY_COUNT; i++) {
    char query[32];
    int length = make_word(&state, query, sizeof query);
    sqlite3_bind_text(statement, 1, query, length, SQLITE_STATIC);
    while ((rc = sqlite3_step(statement)) == SQLITE_ROW)
      run->digest = run->digest * 31 + (uint64_t)sqlite3_column_int64(statement, 0) +
                    sqlite3_column_text(statement, 1)[4];
    rc = rc == SQLITE_DONE ? sqlite3_reset(statement) : rc;
  }
  run->seconds = workload_clock() - start;
  sqlite3_finalize(statement);
  return rc;
}
