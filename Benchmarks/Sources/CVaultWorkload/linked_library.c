/* The SQLite that the program itself is linked with, reached as an extension would reach it. Left
 * out where another library loads the workload. */
#include "CVaultWorkload.h"

#include <sqlite3.h>
#include <stddef.h>

/* SQLite calls it with arguments of its own; the type is the one that it asks for. */
extern void sqlite3_workload_init(void);

int workload_use_linked_library(void) {
  sqlite3 *connection = NULL;
  sqlite3_auto_extension(sqlite3_workload_init);
  int rc = sqlite3_open(":memory:", &connection);
  sqlite3_cancel_auto_extension(sqlite3_workload_init);
  sqlite3_close(connection);
  return rc;
}
