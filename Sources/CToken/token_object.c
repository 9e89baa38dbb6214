/* Secrets and data on a token. */
#include <string.h>

#include "token.h"

static const char secret_label[] = "Satchel device secret";
static const char application[] = "Satchel";

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define VALUE(type, variable) ((struct token_attribute){type, &(variable), sizeof(variable)})
/* The interface has no const; modules only read what a template points to. */
#define BYTES(type, bytes, length) \
  ((struct token_attribute){type, (void *)(uintptr_t)(bytes), length})
#define TEXT(type, text) BYTES(type, text, sizeof(text) - 1)

/* A data object has no id: its label is the name, in 32 hexadecimal digits. */
static void spell(const uint8_t name[TOKEN_NAME_BYTES], char digits[2 * TOKEN_NAME_BYTES]) {
  for (size_t i = 0; i < TOKEN_NAME_BYTES; i++) {
    digits[2 * i] = "0123456789abcdef"[name[i] >> 4];
    digits[2 * i + 1] = "0123456789abcdef"[name[i] & 15];
  }
}

static token_result find(
    const struct token_functions *functions, token_session session,
    struct token_attribute *attributes, size_t attribute_count, token_object *objects,
    size_t capacity, size_t *count) {
  *count = 0;
  token_result result = functions->C_FindObjectsInit(session, attributes, attribute_count);
  if (result != CKR_OK) return result;
  while (result == CKR_OK && *count < capacity) {
    token_number found = 0;
    result = functions->C_FindObjects(session, objects + *count, capacity - *count, &found);
    if (result != CKR_OK || found == 0) break;
    if (found > capacity - *count) {
      result = CKR_GENERAL_ERROR;
      break;
    }
    *count += found;
  }
  const token_result finished = functions->C_FindObjectsFinal(session);
  return result == CKR_OK ? finished : result;
}

token_result token_find_secrets(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], token_object *objects, size_t capacity, size_t *count) {
  token_number class = CKO_SECRET_KEY;
  uint8_t yes = 1;
  struct token_attribute attributes[] = {
      VALUE(CKA_CLASS, class),
      VALUE(CKA_TOKEN, yes),
      BYTES(CKA_ID, name, TOKEN_NAME_BYTES),
  };
  return find(functions, session, attributes, COUNT(attributes), objects, capacity, count);
}

token_result token_find_data(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], token_object *objects, size_t capacity, size_t *count) {
  token_number class = CKO_DATA;
  uint8_t yes = 1;
  char digits[2 * TOKEN_NAME_BYTES];
  spell(name, digits);
  struct token_attribute attributes[] = {
      VALUE(CKA_CLASS, class),
      VALUE(CKA_TOKEN, yes),
      TEXT(CKA_APPLICATION, application),
      VALUE(CKA_LABEL, digits),
  };
  return find(functions, session, attributes, COUNT(attributes), objects, capacity, count);
}

token_result token_make_secret(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], const uint8_t *value) {
  token_number class = CKO_SECRET_KEY;
  token_number type = CKK_GENERIC_SECRET;
  token_number length = TOKEN_SECRET_BYTES;
  uint8_t yes = 1;
  uint8_t no = 0;
  struct token_attribute attributes[] = {
      VALUE(CKA_CLASS, class),
      VALUE(CKA_KEY_TYPE, type),
      VALUE(CKA_TOKEN, yes),
      VALUE(CKA_PRIVATE, yes),
      VALUE(CKA_SENSITIVE, yes),
      VALUE(CKA_EXTRACTABLE, no),
      VALUE(CKA_SIGN, yes),
      /* Whatever else a key may do can be turned against its secrecy. */
      VALUE(CKA_ENCRYPT, no),
      VALUE(CKA_DECRYPT, no),
      VALUE(CKA_WRAP, no),
      VALUE(CKA_UNWRAP, no),
      VALUE(CKA_DERIVE, no),
      BYTES(CKA_ID, name, TOKEN_NAME_BYTES),
      TEXT(CKA_LABEL, secret_label),
      value == NULL ? VALUE(CKA_VALUE_LEN, length) : BYTES(CKA_VALUE, value, TOKEN_SECRET_BYTES),
  };
  token_object made = 0;
  if (value != NULL) {
    return functions->C_CreateObject(session, attributes, COUNT(attributes), &made);
  }
  struct token_mechanism mechanism = {.mechanism = CKM_GENERIC_SECRET_KEY_GEN};
  return functions->C_GenerateKey(
      session, &mechanism, attributes, COUNT(attributes), &made);
}

token_result token_make_data(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], const uint8_t *value, size_t length) {
  token_number class = CKO_DATA;
  uint8_t yes = 1;
  char digits[2 * TOKEN_NAME_BYTES];
  spell(name, digits);
  struct token_attribute attributes[] = {
      VALUE(CKA_CLASS, class),
      VALUE(CKA_TOKEN, yes),
      VALUE(CKA_PRIVATE, yes),
      TEXT(CKA_APPLICATION, application),
      VALUE(CKA_LABEL, digits),
      BYTES(CKA_VALUE, value, length),
  };
  token_object made = 0;
  return functions->C_CreateObject(session, attributes, COUNT(attributes), &made);
}

token_result token_sign(
    const struct token_functions *functions, token_session session, token_object key,
    const uint8_t *input, size_t input_length, uint8_t signature[TOKEN_SIGNATURE_BYTES]) {
  struct token_mechanism mechanism = {.mechanism = CKM_SHA256_HMAC};
  token_result result = functions->C_SignInit(session, &mechanism, key);
  if (result != CKR_OK) return result;
  /* Some modules take no null pointer, not even for no bytes. */
  const uint8_t nothing = 0;
  token_number length = TOKEN_SIGNATURE_BYTES;
  result = functions->C_Sign(
      session, (uint8_t *)(uintptr_t)(input_length == 0 ? &nothing : input), input_length,
      signature, &length);
  if (result != CKR_OK) return result;
  return length == TOKEN_SIGNATURE_BYTES ? CKR_OK : CKR_GENERAL_ERROR;
}

token_result token_read_value(
    const struct token_functions *functions, token_session session, token_object object,
    uint8_t *value, size_t capacity, size_t *length) {
  struct token_attribute attribute = {.type = CKA_VALUE, .value = value, .length = capacity};
  *length = 0;
  token_result result = functions->C_GetAttributeValue(session, object, &attribute, 1);
  if (result != CKR_OK) return result;
  if (attribute.length == TOKEN_UNAVAILABLE) return CKR_GENERAL_ERROR;
  if (attribute.length > capacity) return CKR_BUFFER_TOO_SMALL;
  *length = attribute.length;
  return CKR_OK;
}

token_result token_destroy(
    const struct token_functions *functions, token_session session, token_object object) {
  return functions->C_DestroyObject(session, object);
}
