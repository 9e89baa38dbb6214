/* The VFS as a loadable extension (`make vfs`), for the sqlite3 shell and foreign programs.
 *
 *   SATCHEL_VFS_KEY     the key, 64 hexadecimal digits
 *   SATCHEL_VFS_CIPHER  its cipher id; the device's default if it isn't set
 *
 * Then `.load sealed_vfs` and `.open file:/abs/x.db?vfs=sealed`. Each sealed connection gets the
 * settings that it needs as soon as it is opened. */
#ifdef SEALED_LOADABLE
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

SQLITE_EXTENSION_INIT1

/* Whether a name that is to be attached stays out of plain files: none (what VACUUM keeps in
 * memory), or a URI with this VFS and no other. */
static int is_sealed_name(const char *name) {
  if (!name || !*name) return 1;
  const char *found = strstr(name, "vfs="), *value = "vfs=sealed";
  if (strncmp(name, "file:", 5) || !found || strstr(found + 1, "vfs=")) return 0;
  char before = found[-1], after = found[strlen(value)];
  return !strncmp(found, value, strlen(value)) && (before == '?' || before == '&') &&
         (!after || after == '&');
}

static int authorize(void *context, int action, const char *first, const char *second,
                     const char *database, const char *trigger) {
  (void)context, (void)second, (void)database, (void)trigger;
  return action != SQLITE_ATTACH || is_sealed_name(first) ? SQLITE_OK : SQLITE_DENY;
}

static int prepare(sqlite3 *connection, char **message, const sqlite3_api_routines *api) {
  (void)message, (void)api;
  char *name = NULL;
  int rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFSNAME, &name);
  int is_sealed = rc == SQLITE_OK && name && !strcmp(name, "sealed");
  sqlite3_free(name);
  if (!is_sealed) return SQLITE_OK;
  rc = sealed_connection_prepare(connection);
  if (rc != SQLITE_OK) return rc;
  sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 10);
  rc = sqlite3_set_authorizer(connection, authorize, NULL);
  if (rc != SQLITE_OK) return rc;
  return sqlite3_exec(connection,
                      "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
                      "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
                      NULL, NULL, NULL);
}

/* The slot of the key in the environment, or -1. */
static int64_t slot_of_environment(void) {
  const char *digits = getenv("SATCHEL_VFS_KEY"), *number = getenv("SATCHEL_VFS_CIPHER");
  uint8_t key[SEALED_KEY_BYTES];
  size_t count = 0;
  const char *end = NULL;
  if (!digits || strlen(digits) != 2 * sizeof key ||
      sodium_hex2bin(key, sizeof key, digits, 2 * sizeof key, NULL, &count, &end) ||
      count != sizeof key)
    return -1;
  int64_t slot = sealed_slot_add(key, number ? atoi(number) : sealed_cipher_default());
  sodium_memzero(key, sizeof key);
  return slot;
}

int sqlite3_sealedvfs_init(sqlite3 *connection, char **message, const sqlite3_api_routines *api);

int sqlite3_sealedvfs_init(sqlite3 *connection, char **message, const sqlite3_api_routines *api) {
  SQLITE_EXTENSION_INIT2(api);
  (void)connection;
  int rc = sealed_vfs_register();
  if (rc != SQLITE_OK) return rc;
  int64_t slot = slot_of_environment();
  if (slot < 0) {
    if (message)
      *message = sqlite3_mprintf("SATCHEL_VFS_KEY needs to hold a key of 64 hexadecimal digits");
    return SQLITE_ERROR;
  }
  sealed_vfs_use_slot(slot);
  rc = sqlite3_auto_extension((void (*)(void))prepare);
  return rc == SQLITE_OK ? SQLITE_OK_LOAD_PERMANENTLY : rc;
}

#endif
