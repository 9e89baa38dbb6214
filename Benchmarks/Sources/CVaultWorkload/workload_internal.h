/* What the workload's files share. */
#ifndef WORKLOAD_INTERNAL_H
#define WORKLOAD_INTERNAL_H

#include "CVaultWorkload.h"

#include <sqlite3ext.h>
#include <stddef.h>

extern const sqlite3_api_routines *sqlite3_api;

#define ROW_COUNT 100000
#define UPDATE_COUNT 20000
#define LOOKUP_COUNT 20000
#define WARM_ROUNDS 5
#define TRANSACTION_COUNT 500
#define CONTENT_BYTES 208
#define SESSION_COUNT 200
#define READER_COUNT 4
#define TEXT_COUNT 10000
#define TEXT_WORDS 40
#define QUERY_COUNT 2000

/* SQLite's own default, and what Satchel gives each connection. */
#define CACHE_KIB 2000
#define COLD_CACHE_KIB 400
#define WARM_CACHE_KIB 65536

/* SQLite leaves a page alone that would be overwritten with what it holds. */
#define ROTATED_CONTENT "content = substr(content, 2) || substr(content, 1, 1)"

/* A step, while it runs. */
struct run {
  const struct workload_contender *contender;
  sqlite3 *connection;
  uint64_t digest;
  double start, seconds;
};

double workload_clock(void);

/* splitmix64: the same rows in the same order for everyone. */
static inline uint64_t next_random(uint64_t *state) {
  uint64_t z = *state += 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

static inline int64_t random_row(uint64_t *state) {
  return (int64_t)(next_random(state) % ROW_COUNT) + 1;
}

int workload_open(const struct workload_contender *contender, int cache_kib, sqlite3 **out);
/* With the log emptied first, so that no step does another's work. */
int workload_close(sqlite3 *connection);
int workload_execute(sqlite3 *connection, const char *sql);
/* The statement is run to its end and reset. */
int workload_finish(sqlite3_stmt *statement);

int run_insert(struct run *run);
int run_updates(struct run *run);
int run_transactions(struct run *run);
int run_lookups(struct run *run);
int run_scan(struct run *run);
int run_warm(struct run *run);
int run_readers(struct run *run);
int run_aged(struct run *run);
int run_text_build(struct run *run);
int run_text_query(struct run *run);

#endif
