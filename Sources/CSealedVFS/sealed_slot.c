/* Key slots and the one cipher: what stands between a page and the disk. */
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

/* Guards the list, the next id, and every slot's `open_files` and `revoked`. */
static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;
static struct slot *slots;
static int64_t next_id = 1;

int64_t sealed_slot_add(const uint8_t key[SEALED_KEY_BYTES], int cipher) {
  if (cipher != SEALED_XCHACHA20_POLY1305 || sodium_init() < 0) return -1;
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

void sealed_slot_revoke(int64_t id) {
  struct slot *slot = slot_acquire(id); /* keeps it alive without the mutex */
  if (!slot) return;
  atomic_store(&slot->closing, 1);
  pthread_rwlock_wrlock(&slot->lock);
  sodium_free(slot->key); /* wipes it */
  slot->key = NULL;
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

void nonce_source_start(struct nonce_source *source) {
  randombytes_buf(source->prefix, sizeof source->prefix);
  source->counter = 0;
}

static void store_little_endian(uint8_t *out, uint64_t value) {
  for (int i = 0; i < 8; i++) out[i] = (uint8_t)(value >> (8 * i));
}

/* kind (1 byte), 7 zero bytes, index (8 bytes, little-endian). */
static void associated_data(uint8_t out[16], enum file_kind kind, uint64_t index) {
  memset(out, 0, 16);
  out[0] = (uint8_t)kind;
  store_little_endian(out + 8, index);
}

void message_seal(const struct slot *slot, struct nonce_source *nonces, enum file_kind kind,
                  uint64_t index, const uint8_t *message, size_t length, uint8_t *out) {
  uint8_t ad[16], *nonce = out + length, *tag = nonce + NONCE_BYTES;
  associated_data(ad, kind, index);
  memcpy(nonce, nonces->prefix, sizeof nonces->prefix);
  store_little_endian(nonce + sizeof nonces->prefix, nonces->counter++);
  crypto_aead_xchacha20poly1305_ietf_encrypt_detached(out, tag, NULL, message, length, ad,
                                                      sizeof ad, NULL, nonce, slot->key);
}

int message_open(const struct slot *slot, enum file_kind kind, uint64_t index,
                 const uint8_t *sealed, size_t length, uint8_t *message) {
  uint8_t ad[16];
  associated_data(ad, kind, index);
  return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
      message, NULL, sealed, length, sealed + length + NONCE_BYTES, ad, sizeof ad, sealed + length,
      slot->key);
}
