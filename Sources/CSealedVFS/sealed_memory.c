/* SQLite's heap, wiped as it is given back.
 *
 * Pages in clear lie in SQLite's page cache, in its lookaside buffers, in rows being sorted, in
 * bound values. All of it comes from one allocator, the bulk blocks of the page cache and the
 * lookaside too: a wrapper that overwrites each block before it goes leaves none of it behind once
 * the connections are closed. */
#ifndef SEALED_LOADABLE /* a host's heap is its own */
#include "sealed_internal.h"

#include <sodium.h>
#include <string.h>

/* What was SQLite's allocator before. Written once, before SQLite runs. */
static sqlite3_mem_methods plain;
/* Guards `installed` and the installation. */
static pthread_mutex_t install_lock = PTHREAD_MUTEX_INITIALIZER;
static int installed;

static void wiping_free(void *block) {
  if (!block) return;
  sodium_memzero(block, (size_t)plain.xSize(block));
  plain.xFree(block);
}

/* Never in place: the allocator beneath would move a block, or cut off its end, as it is. */
static void *wiping_realloc(void *block, int size) {
  int held = plain.xSize(block);
  void *moved = plain.xMalloc(size);
  if (!moved) return NULL;
  memcpy(moved, block, (size_t)(size < held ? size : held));
  wiping_free(block);
  return moved;
}

int sealed_memory_install(void) {
  pthread_mutex_lock(&install_lock);
  int rc = SQLITE_OK;
  if (!installed) {
    rc = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain);
    if (rc == SQLITE_OK) {
      sqlite3_mem_methods wiping = plain;
      wiping.xFree = wiping_free;
      wiping.xRealloc = wiping_realloc;
      rc = sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping);
    }
    installed = rc == SQLITE_OK;
  }
  pthread_mutex_unlock(&install_lock);
  return rc;
}

#endif
