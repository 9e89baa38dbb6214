/* OpenSSL's libcrypto as an engine, where the system has one. Loaded when first needed, never
 * linked: an app that has none uses libsodium, and reads the same files. */
#include "sealed_internal.h"

#include <stdlib.h>

#if defined(__linux__) && !defined(__ANDROID__)
#include <dlfcn.h>

typedef struct evp_cipher_st EVP_CIPHER;
typedef struct evp_cipher_ctx_st EVP_CIPHER_CTX;

/* EVP_CIPHER_CTX_ctrl's requests for the tag of an AEAD. */
enum { GET_TAG = 0x10, SET_TAG = 0x11 };

static struct {
  EVP_CIPHER_CTX *(*new_context)(void);
  void (*free_context)(EVP_CIPHER_CTX *);
  int (*start)(EVP_CIPHER_CTX *, const EVP_CIPHER *, void *, const uint8_t *, const uint8_t *, int);
  int (*update)(EVP_CIPHER_CTX *, uint8_t *, int *, const uint8_t *, int);
  int (*finish)(EVP_CIPHER_CTX *, uint8_t *, int *);
  int (*control)(EVP_CIPHER_CTX *, int, int, void *);
  const EVP_CIPHER *aes, *chacha;
} evp;

static int offers(int cipher) {
  return cipher == SEALED_XCHACHA20_POLY1305 || cipher == SEALED_AES_256_GCM;
}

static void forget(void *context) {
  if (context) evp.free_context(context); /* wipes it */
}

static void *expand(int cipher, const uint8_t *key) {
  EVP_CIPHER_CTX *context = evp.new_context();
  const EVP_CIPHER *kind = cipher == SEALED_AES_256_GCM ? evp.aes : evp.chacha;
  if (context && evp.start(context, kind, NULL, key, NULL, 1) == 1) return context;
  forget(context);
  return NULL;
}

static int seal(void *context, const uint8_t *nonce, struct bytes ad, struct bytes message,
                uint8_t *out, uint8_t *tag) {
  int count = 0, last = 0;
  if (evp.start(context, NULL, NULL, NULL, nonce, 1) == 1 &&
      (!ad.count || evp.update(context, NULL, &count, ad.start, (int)ad.count) == 1) &&
      (!message.count ||
       evp.update(context, out, &count, message.start, (int)message.count) == 1) &&
      evp.finish(context, out + message.count, &last) == 1 &&
      evp.control(context, GET_TAG, TAG_BYTES, tag) == 1)
    return 0;
  return -1;
}

static int open(void *context, const uint8_t *nonce, struct bytes ad, struct bytes sealed,
                const uint8_t *tag, uint8_t *out) {
  int count = 0, last = 0;
  uint8_t end[TAG_BYTES];
  if (evp.start(context, NULL, NULL, NULL, nonce, 0) == 1 &&
      evp.control(context, SET_TAG, TAG_BYTES, (void *)tag) == 1 &&
      (!ad.count || evp.update(context, NULL, &count, ad.start, (int)ad.count) == 1) &&
      (!sealed.count || evp.update(context, out, &count, sealed.start, (int)sealed.count) == 1) &&
      evp.finish(context, end, &last) == 1)
    return 0;
  return -1;
}

static const struct engine engine = {
    .id = SEALED_ENGINE_LIBCRYPTO,
    .offers = offers,
    .expand = expand,
    .seal = seal,
    .open = open,
    .forget = forget,
};

static int find(void *library, const char *name, void *function) {
  return (*(void **)function = dlsym(library, name)) != NULL;
}

const struct engine *libcrypto_engine(void) {
  void *library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!library) return NULL;
  EVP_CIPHER *(*fetch)(void *, const char *, const char *);
  if (!find(library, "EVP_CIPHER_CTX_new", &evp.new_context) ||
      !find(library, "EVP_CIPHER_CTX_free", &evp.free_context) ||
      !find(library, "EVP_CipherInit_ex", &evp.start) ||
      !find(library, "EVP_CipherUpdate", &evp.update) ||
      !find(library, "EVP_CipherFinal_ex", &evp.finish) ||
      !find(library, "EVP_CIPHER_CTX_ctrl", &evp.control) ||
      !find(library, "EVP_CIPHER_fetch", &fetch))
    return NULL;
  evp.aes = fetch(NULL, "AES-256-GCM", NULL);
  evp.chacha = fetch(NULL, "ChaCha20-Poly1305", NULL);
  return evp.aes && evp.chacha ? &engine : NULL;
}

#else

const struct engine *libcrypto_engine(void) { return NULL; }

#endif
