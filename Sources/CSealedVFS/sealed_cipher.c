/* Two AEADs, and the engines that compute them. Whatever computes it, a message is the same bytes.
 *
 *   cipher                 subkey            engines, the faster first
 *   1  XChaCha20-Poly1305  HChaCha20         libcrypto, libsodium
 *   2  AES-256-GCM         HChaCha20         libcrypto, libsodium where the processor has AES
 *
 * Both take a 24-byte nonce: its first 16 bytes and the key make a subkey (HChaCha20, as in
 * XChaCha20-Poly1305), its last 8, after four zeros, are the nonce of the inner cipher. */
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#if defined(__linux__) && defined(__aarch64__)
#include <sys/auxv.h>
#endif

/* libsodium: one-shot functions over the bare key, and a key schedule for AES. */

struct sodium_key {
  crypto_aead_aes256gcm_state schedule;
  uint8_t key[SEALED_KEY_BYTES];
  int cipher;
};

static int sodium_offers(int cipher) {
  return cipher == SEALED_XCHACHA20_POLY1305 ||
         (cipher == SEALED_AES_256_GCM && crypto_aead_aes256gcm_is_available());
}

static void *sodium_expand(int cipher, const uint8_t *key) {
  void *memory = NULL;
  if (posix_memalign(&memory, 16, sizeof(struct sodium_key))) return NULL;
  struct sodium_key *expanded = memory;
  expanded->cipher = cipher;
  memcpy(expanded->key, key, SEALED_KEY_BYTES);
  if (cipher == SEALED_AES_256_GCM) crypto_aead_aes256gcm_beforenm(&expanded->schedule, key);
  return expanded;
}

static int sodium_seal(void *opaque, const uint8_t *nonce, struct bytes ad, struct bytes message,
                       uint8_t *out, uint8_t *tag) {
  struct sodium_key *expanded = opaque;
  if (expanded->cipher == SEALED_AES_256_GCM)
    return crypto_aead_aes256gcm_encrypt_detached_afternm(out, tag, NULL, message.start,
                                                          message.count, ad.start, ad.count, NULL,
                                                          nonce, &expanded->schedule);
  return crypto_aead_chacha20poly1305_ietf_encrypt_detached(out, tag, NULL, message.start,
                                                            message.count, ad.start, ad.count, NULL,
                                                            nonce, expanded->key);
}

static int sodium_open(void *opaque, const uint8_t *nonce, struct bytes ad, struct bytes sealed,
                       const uint8_t *tag, uint8_t *out) {
  struct sodium_key *expanded = opaque;
  if (expanded->cipher == SEALED_AES_256_GCM)
    return crypto_aead_aes256gcm_decrypt_detached_afternm(out, NULL, sealed.start, sealed.count,
                                                          tag, ad.start, ad.count, nonce,
                                                          &expanded->schedule);
  return crypto_aead_chacha20poly1305_ietf_decrypt_detached(
      out, NULL, sealed.start, sealed.count, tag, ad.start, ad.count, nonce, expanded->key);
}

static void sodium_forget(void *expanded) {
  if (expanded) sodium_memzero(expanded, sizeof(struct sodium_key));
  free(expanded);
}

static const struct engine sodium_engine = {
    .id = SEALED_ENGINE_LIBSODIUM,
    .offers = sodium_offers,
    .expand = sodium_expand,
    .seal = sodium_seal,
    .open = sodium_open,
    .forget = sodium_forget,
};

/* Whether an engine and libsodium read one another: a library that answers wrongly is not used. */
static int agrees(const struct engine *engine, int cipher) {
  if (!sodium_engine.offers(cipher)) return 1;
  uint8_t key[SEALED_KEY_BYTES], nonce[12], message[100], sealed[100], opened[100], tag[TAG_BYTES];
  memset(key, 1, sizeof key), memset(nonce, 2, sizeof nonce), memset(message, 3, sizeof message);
  struct bytes ad = {nonce, sizeof nonce}, in = {message, sizeof message};
  struct bytes out = {sealed, sizeof sealed};
  void *ours = engine->expand(cipher, key), *theirs = sodium_engine.expand(cipher, key);
  int agreed = ours && theirs && !engine->seal(ours, nonce, ad, in, sealed, tag) &&
               !sodium_engine.open(theirs, nonce, ad, out, tag, opened) &&
               !sodium_engine.seal(theirs, nonce, ad, in, sealed, tag) &&
               !engine->open(ours, nonce, ad, out, tag, opened) &&
               !memcmp(opened, message, sizeof message);
  tag[0] ^= 1;
  agreed = agreed && engine->open(ours, nonce, ad, out, tag, opened);
  engine->forget(ours);
  sodium_engine.forget(theirs);
  return agreed;
}

/* Written once, by `find_engines`. */
static pthread_once_t found = PTHREAD_ONCE_INIT;
static const struct engine *engines[2];

static void find_engines(void) {
  int count = 0;
  const struct engine *libcrypto = libcrypto_engine();
  if (libcrypto && agrees(libcrypto, SEALED_XCHACHA20_POLY1305) &&
      agrees(libcrypto, SEALED_AES_256_GCM))
    engines[count++] = libcrypto;
  engines[count] = &sodium_engine;
}

const struct engine *engine_for(int cipher, int id) {
  if (sodium_init() < 0) return NULL;
  pthread_once(&found, find_engines);
  for (size_t i = 0; i < sizeof engines / sizeof *engines; i++)
    if (engines[i] && (id == SEALED_ENGINE_ANY || engines[i]->id == id) &&
        engines[i]->offers(cipher))
      return engines[i];
  return NULL;
}

static int processor_has_aes(void) {
#if defined(__x86_64__) || defined(__i386__)
  return __builtin_cpu_supports("aes") && __builtin_cpu_supports("pclmul");
#elif defined(__APPLE__) && defined(__aarch64__)
  return 1;
#elif defined(__linux__) && defined(__aarch64__)
  enum { AES = 1 << 3, PMULL = 1 << 4 };
  return (getauxval(AT_HWCAP) & (AES | PMULL)) == (AES | PMULL);
#else
  return 0;
#endif
}

int sealed_cipher_default(void) {
  return processor_has_aes() && engine_for(SEALED_AES_256_GCM, SEALED_ENGINE_ANY)
             ? SEALED_AES_256_GCM
             : SEALED_XCHACHA20_POLY1305;
}

int sealed_cipher_is_offered(int cipher, int engine) {
  return engine_for(cipher, engine) != NULL;
}

int sealed_inner_seal(int cipher, int id, const uint8_t key[SEALED_KEY_BYTES],
                      const uint8_t nonce[12], const uint8_t *ad, size_t ad_count,
                      const uint8_t *message, size_t count, uint8_t *out, uint8_t tag[16]) {
  const struct engine *engine = engine_for(cipher, id);
  void *expanded = engine ? engine->expand(cipher, key) : NULL;
  if (!expanded) return -1;
  int rc = engine->seal(expanded, nonce, (struct bytes){ad, ad_count},
                        (struct bytes){message, count}, out, tag);
  engine->forget(expanded);
  return rc ? -1 : 0;
}

int sealed_inner_open(int cipher, int id, const uint8_t key[SEALED_KEY_BYTES],
                      const uint8_t nonce[12], const uint8_t *ad, size_t ad_count,
                      const uint8_t *sealed, size_t count, const uint8_t tag[16], uint8_t *out) {
  const struct engine *engine = engine_for(cipher, id);
  void *expanded = engine ? engine->expand(cipher, key) : NULL;
  if (!expanded) return -1;
  int rc = engine->open(expanded, nonce, (struct bytes){ad, ad_count},
                        (struct bytes){sealed, count}, tag, out);
  engine->forget(expanded);
  return rc ? -1 : 0;
}
