/* Modules, the tokens in their slots, and sessions. */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "token.h"

enum { GREATEST_SLOT_COUNT = 1024 };

const struct token_functions *token_load(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return NULL;
  void *symbol = dlsym(library, "C_GetFunctionList");
  token_result (*get_functions)(const struct token_functions **functions) = NULL;
  const struct token_functions *functions = NULL;
  if (symbol != NULL) {
    /* ISO C knows no way from an object's address to a function's; POSIX promises this one. */
    memcpy(&get_functions, &symbol, sizeof get_functions);
    if (get_functions(&functions) != CKR_OK) functions = NULL;
  }
  if (functions == NULL) dlclose(library);
  return functions;
}

token_result token_initialize(const struct token_functions *functions) {
  struct token_initialize_arguments arguments = {.flags = CKF_OS_LOCKING_OK};
  token_result result = functions->C_Initialize(&arguments);
  return result == CKR_CRYPTOKI_ALREADY_INITIALIZED ? CKR_OK : result;
}

/* Labels are padded with spaces, as the standard says. */
static int has_label(const struct token_info *info, const uint8_t *label, size_t length) {
  if (length > TOKEN_LABEL_BYTES || memcmp(info->label, label, length) != 0) return 0;
  for (size_t i = length; i < TOKEN_LABEL_BYTES; i++) {
    if (info->label[i] != ' ') return 0;
  }
  return 1;
}

token_result token_find_slot(
    const struct token_functions *functions, const uint8_t *label, size_t label_length,
    token_slot *slot) {
  token_number count = 0;
  /* Asking for the number alone is also what makes a module look at its slots anew. */
  token_result result = functions->C_GetSlotList(1, NULL, &count);
  if (result != CKR_OK) return result;
  if (count == 0) return CKR_TOKEN_NOT_PRESENT;
  if (count > GREATEST_SLOT_COUNT) count = GREATEST_SLOT_COUNT;
  const token_number room = count;
  token_slot *slots = calloc(room, sizeof *slots);
  if (slots == NULL) return CKR_GENERAL_ERROR;
  result = functions->C_GetSlotList(1, slots, &count);
  int found = 0;
  for (token_number i = 0; result == CKR_OK && i < count && i < room; i++) {
    struct token_info info;
    memset(&info, 0, sizeof info);
    /* A token that was pulled meanwhile is not the one. */
    if (functions->C_GetTokenInfo(slots[i], &info) != CKR_OK) continue;
    if (!has_label(&info, label, label_length)) continue;
    *slot = slots[i];
    found++;
  }
  free(slots);
  if (result != CKR_OK) return result;
  return found == 1 ? CKR_OK : CKR_TOKEN_NOT_PRESENT;
}

int token_offers(
    const struct token_functions *functions, token_slot slot, token_number mechanism,
    token_number flags) {
  struct token_mechanism_info info = {0};
  return functions->C_GetMechanismInfo(slot, mechanism, &info) == CKR_OK &&
         (info.flags & flags) == flags;
}

token_result token_session_open(
    const struct token_functions *functions, token_slot slot, const uint8_t *pin, size_t pin_length,
    token_session *session) {
  token_result result = functions->C_OpenSession(
      slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, NULL, NULL, session);
  if (result != CKR_OK) return result;
  /* The interface has no const; modules only read a PIN. */
  result = functions->C_Login(*session, CKU_USER, (uint8_t *)(uintptr_t)pin, pin_length);
  if (result == CKR_USER_ALREADY_LOGGED_IN) result = CKR_OK;
  if (result != CKR_OK) token_session_close(functions, *session);
  return result;
}

void token_session_close(const struct token_functions *functions, token_session session) {
  /* A session that can't be closed is closed already. */
  (void)functions->C_CloseSession(session);
}
