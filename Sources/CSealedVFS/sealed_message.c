/* One message: what stands between a page and the disk.
 *
 *   ciphertext | nonce 24 | tag 16        nonce = prefix 16 | counter 8, little-endian
 *
 * The prefix is drawn at random by each file handle that seals; the subkey follows from it, so that
 * a counter is nonce enough, for AES-256-GCM too. */
#include "sealed_internal.h"

#include <sodium.h>
#include <string.h>

/* What NIST SP 800-38D allows GCM under one key; a session of 16 TB has a second subkey. */
#define MESSAGES_PER_SUBKEY (UINT64_C(1) << 32)

static void store_little_endian(uint8_t *out, uint64_t value, int count) {
  for (int i = 0; i < count; i++) out[i] = (uint8_t)(value >> (8 * i));
}

/* kind 1 | epoch 7 | index 8. A log belongs to its epoch: one that was put back is not read. */
static void associated_data(uint8_t out[16], const struct slot *slot, enum message_kind kind,
                            uint64_t index) {
  out[0] = (uint8_t)kind;
  store_little_endian(out + 1, kind == KIND_DATABASE ? 0 : slot->log_epoch, 7);
  store_little_endian(out + 8, index, 8);
}

/* The inner cipher's nonce. */
static void inner_nonce(uint8_t out[12], const uint8_t nonce[NONCE_BYTES]) {
  memset(out, 0, 4);
  memcpy(out + 4, nonce + PREFIX_BYTES, NONCE_BYTES - PREFIX_BYTES);
}

static void subkey_forget(struct subkey *subkey, const struct slot *slot) {
  if (subkey->expanded) slot->engine->forget(subkey->expanded);
  subkey->expanded = NULL;
}

void subkeys_forget(struct subkeys *subkeys, const struct slot *slot) {
  subkey_forget(&subkeys->sealing, slot);
  for (int i = 0; i < SUBKEY_COUNT; i++) subkey_forget(&subkeys->opening[i], slot);
}

/* Fills in the subkey of `prefix`. Returns 0, or -1 where memory is short. */
static int subkey_make(struct subkey *subkey, const struct slot *slot, const uint8_t *prefix) {
  uint8_t key[SEALED_KEY_BYTES];
  subkey_forget(subkey, slot);
  memcpy(subkey->prefix, prefix, PREFIX_BYTES);
  crypto_core_hchacha20(key, prefix, slot->key, NULL);
  subkey->expanded = slot->engine->expand(slot->cipher, key);
  sodium_memzero(key, sizeof key);
  return subkey->expanded ? 0 : -1;
}

int message_seal(struct sealed_file *file, enum message_kind kind, uint64_t index,
                 const uint8_t *message, size_t length, uint8_t *out) {
  struct subkeys *subkeys = &file->subkeys;
  if (!subkeys->sealing.expanded || subkeys->counter >= MESSAGES_PER_SUBKEY) {
    uint8_t prefix[PREFIX_BYTES];
    randombytes_buf(prefix, sizeof prefix);
    if (subkey_make(&subkeys->sealing, file->slot, prefix)) return -1;
    subkeys->counter = 0;
  }
  uint8_t ad[16], inner[12], *nonce = out + length, *tag = nonce + NONCE_BYTES;
  memcpy(nonce, subkeys->sealing.prefix, PREFIX_BYTES);
  store_little_endian(nonce + PREFIX_BYTES, subkeys->counter++, 8);
  inner_nonce(inner, nonce);
  associated_data(ad, file->slot, kind, index);
  return file->slot->engine->seal(subkeys->sealing.expanded, inner, (struct bytes){ad, sizeof ad},
                                  (struct bytes){message, length}, out, tag);
}

int message_open(struct sealed_file *file, enum message_kind kind, uint64_t index,
                 const uint8_t *sealed, size_t length, uint8_t *message) {
  const uint8_t *nonce = sealed + length, *tag = nonce + NONCE_BYTES;
  struct subkey *subkey = &file->subkeys.opening[nonce[0] % SUBKEY_COUNT];
  if ((!subkey->expanded || memcmp(subkey->prefix, nonce, PREFIX_BYTES)) &&
      subkey_make(subkey, file->slot, nonce))
    return -1;
  uint8_t ad[16], inner[12];
  inner_nonce(inner, nonce);
  associated_data(ad, file->slot, kind, index);
  return file->slot->engine->open(subkey->expanded, inner, (struct bytes){ad, sizeof ad},
                                  (struct bytes){sealed, length}, tag, message);
}
