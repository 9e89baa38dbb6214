/* A PKCS #11 token as a key store uses it: keys that sign and never leave, and small private data.
 *
 * A session is opened for each use and closed after it, so that nothing goes stale when a token is
 * pulled or a process forks. Functions answer with the module's own result code (CKR_…); what a
 * module writes is checked against the room it was given. Nothing is locked: callers take turns. */
#ifndef TOKEN_H
#define TOKEN_H

#include <stddef.h>
#include <stdint.h>

#include "token_interface.h"

#define TOKEN_NAME_BYTES 16
#define TOKEN_SECRET_BYTES 32
#define TOKEN_SIGNATURE_BYTES 32
#define TOKEN_LABEL_BYTES 32

/* Loads a module, which then stays loaded: others in the process may use it, too. NULL where it
 * can't be loaded or is none. */
const struct token_functions *token_load(const char *path);

/* To be called before each use: initializes the module where nobody did yet in this process, which
 * may be the fork of one where somebody did. */
token_result token_initialize(const struct token_functions *functions);

/* The one token with that label; CKR_TOKEN_NOT_PRESENT where there is none or more than one. */
token_result token_find_slot(
    const struct token_functions *functions, const uint8_t *label, size_t label_length,
    token_slot *slot);

/* Whether the token does all of `flags` with the mechanism. */
int token_offers(
    const struct token_functions *functions, token_slot slot, token_number mechanism,
    token_number flags);

/* A session that may write, with the user logged in. Nothing stays open on failure. */
token_result token_session_open(
    const struct token_functions *functions, token_slot slot, const uint8_t *pin, size_t pin_length,
    token_session *session);

void token_session_close(const struct token_functions *functions, token_session session);

/* The secret keys, or the data, under a name: at most `capacity`, in no order. */
token_result token_find_secrets(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], token_object *objects, size_t capacity, size_t *count);
token_result token_find_data(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], token_object *objects, size_t capacity, size_t *count);

/* A sensitive secret that can't be extracted and does nothing but sign: drawn by the token where
 * `value` is NULL, else of these bytes. */
token_result token_make_secret(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], const uint8_t *value);

token_result token_make_data(
    const struct token_functions *functions, token_session session,
    const uint8_t name[TOKEN_NAME_BYTES], const uint8_t *value, size_t length);

/* HMAC-SHA-256 under a secret. CKR_GENERAL_ERROR where the answer has another length. */
token_result token_sign(
    const struct token_functions *functions, token_session session, token_object key,
    const uint8_t *input, size_t input_length, uint8_t signature[TOKEN_SIGNATURE_BYTES]);

/* The value of an object into `capacity` bytes. CKR_BUFFER_TOO_SMALL where it is longer. */
token_result token_read_value(
    const struct token_functions *functions, token_session session, token_object object,
    uint8_t *value, size_t capacity, size_t *length);

token_result token_destroy(
    const struct token_functions *functions, token_session session, token_object object);

#endif
