/* Key slots: where the keys of open files lie, and how they are taken away. */
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

/* Guards the list, the next id, and every slot's `files`, `open_files` and `revoked`. */
static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;
static struct slot *slots;
static int64_t next_id = 1;

int64_t sealed_slot_add(const uint8_t key[SEALED_KEY_BYTES], int cipher) {
  const struct engine *engine = engine_for(cipher, SEALED_ENGINE_ANY);
  if (!engine) return -1;
  struct slot *slot = calloc(1, sizeof *slot);
  if (!slot) return -1;
  slot->key = sodium_malloc(SEALED_KEY_BYTES);
  if (!slot->key || pthread_rwlock_init(&slot->lock, NULL)) {
    sodium_free(slot->key);
    free(slot);
    return -1;
  }
  memcpy(slot->key, key, SEALED_KEY_BYTES);
  sodium_mprotect_readonly(slot->key);
  slot->cipher = cipher;
  slot->engine = engine;
  pthread_mutex_lock(&table_lock);
  slot->id = next_id++;
  slot->next = slots;
  slots = slot;
  int64_t id = slot->id;
  pthread_mutex_unlock(&table_lock);
  return id;
}

/* The table's mutex is held. */
static struct slot *slot_find(int64_t id) {
  struct slot *slot = slots;
  while (slot && slot->id != id) slot = slot->next;
  return slot;
}

struct slot *slot_acquire(int64_t id) {
  pthread_mutex_lock(&table_lock);
  struct slot *slot = slot_find(id);
  if (slot && slot->revoked) slot = NULL;
  if (slot) slot->open_files++;
  pthread_mutex_unlock(&table_lock);
  return slot;
}

/* The table's mutex is held; it is not when this returns. */
static void free_if_unused(struct slot *slot) {
  int unused = slot->revoked && slot->open_files == 0;
  if (unused) {
    struct slot **link = &slots;
    while (*link != slot) link = &(*link)->next;
    *link = slot->next;
  }
  pthread_mutex_unlock(&table_lock);
  if (!unused) return;
  pthread_rwlock_destroy(&slot->lock);
  free(slot);
}

void slot_release(struct slot *slot) {
  pthread_mutex_lock(&table_lock);
  slot->open_files--;
  free_if_unused(slot);
}

void slot_enlist(struct slot *slot, struct sealed_file *file) {
  pthread_mutex_lock(&table_lock);
  file->previous = NULL;
  file->next = slot->files;
  if (slot->files) slot->files->previous = file;
  slot->files = file;
  pthread_mutex_unlock(&table_lock);
}

void slot_dismiss(struct slot *slot, struct sealed_file *file) {
  pthread_mutex_lock(&table_lock);
  if (file->previous) file->previous->next = file->next;
  if (file->next) file->next->previous = file->previous;
  if (slot->files == file) slot->files = file->next;
  subkeys_forget(&file->subkeys, slot);
  pthread_mutex_unlock(&table_lock);
}

int sealed_slot_use_engine(int64_t id, int engine) {
  struct slot *slot = slot_acquire(id);
  if (!slot) return -1;
  const struct engine *chosen = engine_for(slot->cipher, engine);
  if (chosen) slot->engine = chosen;
  slot_release(slot);
  return chosen ? 0 : -1;
}

void sealed_slot_set_log_epoch(int64_t id, uint64_t epoch) {
  struct slot *slot = slot_acquire(id);
  if (!slot) return;
  slot->log_epoch = epoch;
  slot_release(slot);
}

void sealed_slot_revoke(int64_t id) {
  struct slot *slot = slot_acquire(id); /* keeps it alive without the mutex */
  if (!slot) return;
  atomic_store(&slot->closing, 1);
  pthread_rwlock_wrlock(&slot->lock);
  sodium_free(slot->key); /* wipes it */
  slot->key = NULL;
  pthread_mutex_lock(&table_lock);
  for (struct sealed_file *file = slot->files; file; file = file->next)
    subkeys_forget(&file->subkeys, slot);
  pthread_mutex_unlock(&table_lock);
  pthread_rwlock_unlock(&slot->lock);
  pthread_mutex_lock(&table_lock);
  slot->revoked = 1;
  slot->open_files--;
  free_if_unused(slot);
}

int sealed_slot_open_files(int64_t id) {
  pthread_mutex_lock(&table_lock);
  struct slot *slot = slot_find(id);
  int count = slot ? slot->open_files : 0;
  pthread_mutex_unlock(&table_lock);
  return count;
}

void sealed_slot_fail_writes(int64_t id, int code) {
  struct slot *slot = slot_acquire(id);
  if (!slot) return;
  pthread_rwlock_wrlock(&slot->lock);
  slot->write_error = code;
  pthread_rwlock_unlock(&slot->lock);
  slot_release(slot);
}
