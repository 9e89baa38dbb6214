/* The workload that sealed databases are measured with, in C and against any build of SQLite: it
 * reaches SQLite through the table that extensions are given, so that every contender is driven by
 * the same machine code, its own library's plain mode included. */
#ifndef CVAULTWORKLOAD_H
#define CVAULTWORKLOAD_H

#include <stdint.h>

/* Makes the SQLite this program is linked with the one to be driven. (Another library loads the
 * workload as an extension.) Returns an SQLite result code. */
int workload_use_linked_library(void);

/* The version of the library that is driven. */
const char *workload_library_version(void);

/* One way to keep a database. */
struct workload_contender {
  const char *uri;   /* where, and through which VFS */
  const char *setup; /* statements before anything is read: a key, a cipher; or empty */
  int reserve;       /* reserved bytes of a page, where the VFS needs them; or 0 */
};

/* Steps are run in this order on one file. */
enum workload_step {
  WORKLOAD_INSERT,       /* 100,000 rows, 22 MB, in one transaction */
  WORKLOAD_UPDATE,       /* 20,000 rows at random, in one transaction */
  WORKLOAD_TRANSACTIONS, /* 500 transactions of one row */
  WORKLOAD_LOOKUPS,      /* 20,000 rows at random, with 400 KB of pages in memory */
  WORKLOAD_SCAN,         /* all rows in order, with 400 KB of pages in memory */
  WORKLOAD_WARM,         /* 100,000 rows at random, every page in memory */
  WORKLOAD_READERS,      /* the cold lookups by each of four threads at once */
  WORKLOAD_AGED,         /* the cold lookups after 200 sessions that wrote 1/200 of the file each */
  WORKLOAD_TEXT_BUILD,   /* a full-text index of 10,000 texts */
  WORKLOAD_TEXT_QUERY,   /* 2,000 queries of it, with 400 KB of pages in memory */
  WORKLOAD_STEP_COUNT
};

int workload_step_count(void);
const char *workload_step_name(int step);

/* All steps, each by every contender in turn before the next, another one first in each round.
 * Their files must not be there. `seconds` takes WORKLOAD_STEP_COUNT figures of each contender, and
 * none counts opening, preparing or closing. Returns an SQLite result code; SQLITE_MISMATCH where
 * they have not read the same rows. */
int workload_round(const struct workload_contender *contenders, int count, int round,
                   double *seconds);

/* The rows alone, for what follows. Returns an SQLite result code. */
int workload_put_rows(const struct workload_contender *contender);

/* A connection with `bytes` of log that no checkpoint has emptied, or NULL. */
void *workload_open_with_log(const struct workload_contender *contender, int64_t bytes);

/* What a lock does with a connection: the log emptied into the file, then closed. */
int workload_checkpoint_and_close(void *connection);

/* What an unlock does: opened, and one row read. NULL where that fails. */
void *workload_open_and_read(const struct workload_contender *contender);

#endif
