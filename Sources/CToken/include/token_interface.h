/* The part of PKCS #11 (OASIS, version 2.40) that a key store needs, as it stands on Unix: natural
 * alignment, C's calling convention. A module's table is longer; it is only ever pointed to. */
#ifndef TOKEN_INTERFACE_H
#define TOKEN_INTERFACE_H

#include <stdint.h>

typedef unsigned long token_number;
typedef token_number token_result;
typedef token_number token_session;
typedef token_number token_object;
typedef token_number token_slot;

/* Lengths that a module could not say. */
#define TOKEN_UNAVAILABLE (~0UL)

#define CKR_OK 0x00UL
#define CKR_GENERAL_ERROR 0x05UL
#define CKR_DEVICE_REMOVED 0x32UL
#define CKR_PIN_INCORRECT 0xA0UL
#define CKR_PIN_EXPIRED 0xA3UL
#define CKR_PIN_LOCKED 0xA4UL
#define CKR_SESSION_CLOSED 0xB0UL
#define CKR_SESSION_HANDLE_INVALID 0xB3UL
#define CKR_TOKEN_NOT_PRESENT 0xE0UL
#define CKR_USER_ALREADY_LOGGED_IN 0x100UL
#define CKR_USER_NOT_LOGGED_IN 0x101UL
#define CKR_BUFFER_TOO_SMALL 0x150UL
#define CKR_CRYPTOKI_NOT_INITIALIZED 0x190UL
#define CKR_CRYPTOKI_ALREADY_INITIALIZED 0x191UL

#define CKU_SO 0UL
#define CKU_USER 1UL
#define CKF_RW_SESSION 0x2UL
#define CKF_SERIAL_SESSION 0x4UL
#define CKF_OS_LOCKING_OK 0x2UL
#define CKF_SIGN 0x800UL
#define CKF_GENERATE 0x8000UL
#define CKM_SHA256_HMAC 0x251UL
#define CKM_GENERIC_SECRET_KEY_GEN 0x350UL
#define CKO_DATA 0x0UL
#define CKO_SECRET_KEY 0x4UL
#define CKK_GENERIC_SECRET 0x10UL

#define CKA_CLASS 0x000UL
#define CKA_TOKEN 0x001UL
#define CKA_PRIVATE 0x002UL
#define CKA_LABEL 0x003UL
#define CKA_APPLICATION 0x010UL
#define CKA_VALUE 0x011UL
#define CKA_KEY_TYPE 0x100UL
#define CKA_ID 0x102UL
#define CKA_SENSITIVE 0x103UL
#define CKA_ENCRYPT 0x104UL
#define CKA_DECRYPT 0x105UL
#define CKA_WRAP 0x106UL
#define CKA_UNWRAP 0x107UL
#define CKA_SIGN 0x108UL
#define CKA_DERIVE 0x10CUL
#define CKA_VALUE_LEN 0x161UL
#define CKA_EXTRACTABLE 0x162UL

struct token_attribute {
  token_number type;
  void *value;
  token_number length;
};

struct token_mechanism {
  token_number mechanism;
  void *parameter;
  token_number parameter_length;
};

struct token_mechanism_info {
  token_number least_key_size;
  token_number greatest_key_size;
  token_number flags;
};

struct token_version {
  uint8_t major;
  uint8_t minor;
};

struct token_info {
  uint8_t label[32]; /* padded with spaces */
  uint8_t manufacturer[32];
  uint8_t model[16];
  uint8_t serial_number[16];
  token_number flags;
  token_number sessions_and_memory[10];
  struct token_version hardware;
  struct token_version firmware;
  uint8_t time[16];
};

struct token_initialize_arguments {
  void *create_mutex;
  void *destroy_mutex;
  void *lock_mutex;
  void *unlock_mutex;
  token_number flags;
  void *reserved;
};

typedef void (*token_unused)(void);

/* The functions in the order of the standard, up to the last that we call. */
struct token_functions {
  struct token_version version;
  token_result (*C_Initialize)(void *arguments);
  token_result (*C_Finalize)(void *reserved);
  token_unused C_GetInfo;
  token_unused C_GetFunctionList;
  token_result (*C_GetSlotList)(uint8_t present, token_slot *slots, token_number *count);
  token_unused C_GetSlotInfo;
  token_result (*C_GetTokenInfo)(token_slot slot, struct token_info *info);
  token_unused C_GetMechanismList;
  token_result (*C_GetMechanismInfo)(
      token_slot slot, token_number mechanism, struct token_mechanism_info *info);
  token_result (*C_InitToken)(
      token_slot slot, uint8_t *pin, token_number pin_length, uint8_t *label);
  token_result (*C_InitPIN)(token_session session, uint8_t *pin, token_number pin_length);
  token_unused C_SetPIN;
  token_result (*C_OpenSession)(
      token_slot slot, token_number flags, void *application, void *notify,
      token_session *session);
  token_result (*C_CloseSession)(token_session session);
  token_result (*C_CloseAllSessions)(token_slot slot);
  token_unused C_GetSessionInfo;
  token_unused C_GetOperationState;
  token_unused C_SetOperationState;
  token_result (*C_Login)(
      token_session session, token_number user, uint8_t *pin, token_number pin_length);
  token_result (*C_Logout)(token_session session);
  token_result (*C_CreateObject)(
      token_session session, struct token_attribute *attributes, token_number count,
      token_object *object);
  token_unused C_CopyObject;
  token_result (*C_DestroyObject)(token_session session, token_object object);
  token_unused C_GetObjectSize;
  token_result (*C_GetAttributeValue)(
      token_session session, token_object object, struct token_attribute *attributes,
      token_number count);
  token_unused C_SetAttributeValue;
  token_result (*C_FindObjectsInit)(
      token_session session, struct token_attribute *attributes, token_number count);
  token_result (*C_FindObjects)(
      token_session session, token_object *objects, token_number capacity, token_number *count);
  token_result (*C_FindObjectsFinal)(token_session session);
  token_unused encrypt_and_decrypt[8];
  token_unused digest[5];
  token_result (*C_SignInit)(
      token_session session, struct token_mechanism *mechanism, token_object key);
  token_result (*C_Sign)(
      token_session session, uint8_t *input, token_number input_length, uint8_t *signature,
      token_number *signature_length);
  token_unused sign_verify_and_both[14];
  token_result (*C_GenerateKey)(
      token_session session, struct token_mechanism *mechanism,
      struct token_attribute *attributes, token_number count, token_object *object);
};

#endif
