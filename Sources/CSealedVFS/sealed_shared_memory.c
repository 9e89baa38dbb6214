/* The wal-index on the heap. As a file it would show page numbers and a checksum of plaintext; one
 * process owns a vault, so it needs no file. */
#include "sealed_internal.h"

#include <stdlib.h>
#include <string.h>

/* The wal-index of one database under one key slot; its connections share it.
 * `table_lock` guards everything in it, and the list. The regions' contents are SQLite's affair. */
struct shared_memory {
  char *path;
  const struct slot *slot;
  int references;
  int region_count;
  void **regions;
  int holders[SQLITE_SHM_NLOCK]; /* -1: exclusive; otherwise how many share it */
  struct shared_memory *next;
};

static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;
static struct shared_memory *table;

/* The mutex is held. Keyed by slot too: after a crash that is only rehearsed in this process, the
 * reopened file must not meet the index of its dead predecessor. */
static struct shared_memory *join(struct sealed_file *file) {
  struct shared_memory *memory = table;
  while (memory && (memory->slot != file->slot || strcmp(memory->path, file->path)))
    memory = memory->next;
  if (!memory) {
    memory = calloc(1, sizeof *memory);
    if (!memory) return NULL;
    memory->path = strdup(file->path);
    if (!memory->path) {
      free(memory);
      return NULL;
    }
    memory->slot = file->slot;
    memory->next = table;
    table = memory;
  }
  memory->references++;
  return memory;
}

/* The mutex is held. */
static int extend_to(struct shared_memory *memory, int count, int size) {
  void **regions = realloc(memory->regions, sizeof(void *) * (size_t)count);
  if (!regions) return SQLITE_NOMEM;
  memory->regions = regions;
  while (memory->region_count < count) {
    void *region = calloc(1, (size_t)size);
    if (!region) return SQLITE_NOMEM;
    memory->regions[memory->region_count++] = region;
  }
  return SQLITE_OK;
}

int shared_map(sqlite3_file *base, int region, int size, int extend, void volatile **out) {
  struct sealed_file *file = (struct sealed_file *)base;
  *out = NULL;
  if (file->kind != KIND_DATABASE || region < 0 || size <= 0) return SQLITE_IOERR_SHMMAP;
  int rc = SQLITE_OK;
  pthread_mutex_lock(&table_lock);
  if (!file->shared) file->shared = join(file);
  if (!file->shared) {
    rc = SQLITE_NOMEM;
  } else if (region < file->shared->region_count || extend) {
    if (region >= file->shared->region_count) rc = extend_to(file->shared, region + 1, size);
    if (rc == SQLITE_OK) *out = file->shared->regions[region];
  }
  pthread_mutex_unlock(&table_lock);
  return rc;
}

int shared_lock(sqlite3_file *base, int offset, int count, int flags) {
  struct sealed_file *file = (struct sealed_file *)base;
  struct shared_memory *memory = file->shared;
  if (!memory || offset < 0 || count < 1 || offset + count > SQLITE_SHM_NLOCK)
    return SQLITE_IOERR_SHMLOCK;
  uint16_t mask = (uint16_t)(((1u << count) - 1u) << offset);
  int *holders = memory->holders + offset;
  int rc = SQLITE_OK;
  pthread_mutex_lock(&table_lock);
  if (flags & SQLITE_SHM_UNLOCK) {
    for (int i = 0; i < count; i++) {
      uint16_t bit = (uint16_t)(1u << (offset + i));
      if (file->exclusive_mask & bit) holders[i] = 0;
      if (file->shared_mask & bit) holders[i]--;
    }
    file->exclusive_mask &= (uint16_t)~mask;
    file->shared_mask &= (uint16_t)~mask;
  } else if (flags & SQLITE_SHM_SHARED) {
    if (!(file->shared_mask & mask)) {
      if (holders[0] < 0) {
        rc = SQLITE_BUSY;
      } else {
        holders[0]++;
        file->shared_mask |= mask;
      }
    }
  } else {
    for (int i = 0; i < count; i++)
      if (holders[i] != 0 && !(file->exclusive_mask & (1u << (offset + i)))) rc = SQLITE_BUSY;
    if (rc == SQLITE_OK) {
      for (int i = 0; i < count; i++) holders[i] = -1;
      file->exclusive_mask |= mask;
    }
  }
  pthread_mutex_unlock(&table_lock);
  return rc;
}

void shared_barrier(sqlite3_file *base) {
  (void)base;
  /* The mutex orders what the fence alone would leave to the C memory model's small print. */
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  pthread_mutex_lock(&table_lock);
  pthread_mutex_unlock(&table_lock);
}

int shared_unmap(sqlite3_file *base, int delete_flag) {
  (void)delete_flag; /* it lives no longer than its last connection anyway */
  struct sealed_file *file = (struct sealed_file *)base;
  struct shared_memory *memory = file->shared;
  if (!memory) return SQLITE_OK;
  shared_lock(base, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE);
  pthread_mutex_lock(&table_lock);
  file->shared = NULL;
  if (--memory->references == 0) {
    struct shared_memory **link = &table;
    while (*link != memory) link = &(*link)->next;
    *link = memory->next;
    for (int i = 0; i < memory->region_count; i++) free(memory->regions[i]);
    free(memory->regions);
    free(memory->path);
    free(memory);
  }
  pthread_mutex_unlock(&table_lock);
  return SQLITE_OK;
}
