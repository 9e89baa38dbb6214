/* SQLite's memory where a test can tell it from all other.
 *
 * Preloaded into a program (LD_PRELOAD), this gives SQLite one mapping, called sqlite-arena in
 * /proc/PID/maps, out of which every block is cut once: what SQLite gives back is never used again,
 * and what was in it stays until the program's end, unless whoever gave it back wiped it. The first
 * eight bytes of the mapping say how many are in use.
 *
 * With SQLITE_ARENA_STARTS in the environment SQLite is started at once, so that nothing can be put
 * between it and the arena any more. */
#define _GNU_SOURCE
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define ARENA_BYTES ((size_t)8 << 30) /* sparse: what isn't touched isn't there */
#define ALIGNMENT 16

static uint8_t *arena;

static _Atomic uint64_t *used(void) { return (_Atomic uint64_t *)(void *)arena; }

static int arena_size(void *block) { return block ? ((int *)block)[-1] : 0; }

static int arena_roundup(int size) { return (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1); }

static void *arena_malloc(int size) {
  size = arena_roundup(size);
  uint64_t start = atomic_fetch_add(used(), (uint64_t)size + ALIGNMENT);
  if (start + (uint64_t)size + ALIGNMENT > ARENA_BYTES) return NULL;
  uint8_t *block = arena + start + ALIGNMENT;
  ((int *)(void *)block)[-1] = size;
  return block;
}

static void arena_free(void *block) { (void)block; }

static void *arena_realloc(void *block, int size) {
  int held = arena_size(block);
  void *moved = arena_malloc(size);
  if (moved) memcpy(moved, block, (size_t)(held < size ? held : size));
  return moved;
}

static int arena_init(void *context) {
  (void)context;
  return SQLITE_OK;
}

static void arena_shutdown(void *context) { (void)context; }

__attribute__((constructor)) static void install(void) {
  int file = memfd_create("sqlite-arena", MFD_CLOEXEC);
  if (file < 0 || ftruncate(file, ARENA_BYTES)) abort();
  arena = mmap(NULL, ARENA_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, file, 0);
  if (arena == MAP_FAILED) abort();
  close(file);
  atomic_store(used(), ALIGNMENT);
  static const sqlite3_mem_methods methods = {
      .xMalloc = arena_malloc, .xFree = arena_free, .xRealloc = arena_realloc,
      .xSize = arena_size, .xRoundup = arena_roundup, .xInit = arena_init,
      .xShutdown = arena_shutdown,
  };
  if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK) abort();
  if (getenv("SQLITE_ARENA_STARTS") && sqlite3_initialize() != SQLITE_OK) abort();
}
