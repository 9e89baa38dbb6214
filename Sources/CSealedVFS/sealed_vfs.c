/* The VFS itself: which files may be opened, and the calls that pass through to the system's VFS.
 *
 * Refused: temporary, transient, statement and super-journal files. Plain text would reach the
 * disk; SQLite keeps them in memory where it is told to. */
#include "sealed_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

/* Of files whose URI names no slot: none, but where the VFS is loaded into another program. */
static int64_t default_slot = -1;

/* The VFS beneath, in the pAppData of each of ours. */
static sqlite3_vfs *base_of(sqlite3_vfs *vfs) { return vfs->pAppData; }

/* Takes the slot for one operation. Fails where the key is gone, with an error that says so. */
static int enter(struct sealed_file *file) {
  if (atomic_load(&file->slot->closing)) return SQLITE_IOERR_AUTH;
  pthread_rwlock_rdlock(&file->slot->lock);
  if (file->slot->key) return SQLITE_OK;
  pthread_rwlock_unlock(&file->slot->lock);
  return SQLITE_IOERR_AUTH;
}

static int enter_to_write(struct sealed_file *file) {
  int rc = enter(file);
  if (rc == SQLITE_OK && file->slot->write_error) {
    rc = file->slot->write_error;
    pthread_rwlock_unlock(&file->slot->lock);
  }
  return rc;
}

static int leave(struct sealed_file *file, int rc) {
  pthread_rwlock_unlock(&file->slot->lock);
  return rc;
}

static int file_close(sqlite3_file *base) {
  struct sealed_file *file = (struct sealed_file *)base;
  int settled = enter(file);
  if (settled == SQLITE_OK) settled = leave(file, file->layout->settle(file));
  wal_forget(file);
  shared_unmap(base, 0);
  int rc = real_file(file)->pMethods->xClose(real_file(file));
  slot_dismiss(file->slot, file);
  slot_release(file->slot);
  sodium_memzero(file->plain, sizeof file->plain);
  sodium_memzero(file->header, sizeof file->header);
  return rc != SQLITE_OK ? rc : settled == SQLITE_IOERR_AUTH ? SQLITE_OK : settled;
}

static int file_read(sqlite3_file *base, void *out, int count, sqlite3_int64 offset) {
  struct sealed_file *file = (struct sealed_file *)base;
  int rc = enter(file);
  if (rc != SQLITE_OK) return rc;
  return leave(file, file->layout->read(file, out, count, offset));
}

static int file_write(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
  struct sealed_file *file = (struct sealed_file *)base;
  int rc = enter_to_write(file);
  if (rc != SQLITE_OK) return rc;
  return leave(file, file->layout->write(file, bytes, count, offset));
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
  struct sealed_file *file = (struct sealed_file *)base;
  int rc = enter_to_write(file);
  if (rc != SQLITE_OK) return rc;
  return leave(file, file->layout->truncate(file, size));
}

static int file_sync(sqlite3_file *base, int flags) {
  struct sealed_file *file = (struct sealed_file *)base;
  int rc = enter_to_write(file);
  if (rc != SQLITE_OK) return rc;
  rc = file->layout->settle(file);
  if (rc == SQLITE_OK) rc = real_file(file)->pMethods->xSync(real_file(file), flags);
  return leave(file, rc);
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
  struct sealed_file *file = (struct sealed_file *)base;
  int rc = enter(file);
  if (rc != SQLITE_OK) return rc;
  return leave(file, file->layout->size(file, size));
}

/* Fails once the key is gone: a close could otherwise go on to delete the log. */
static int file_lock(sqlite3_file *base, int level) {
  struct sealed_file *file = (struct sealed_file *)base;
  int rc = enter(file);
  if (rc != SQLITE_OK) return rc;
  return leave(file, real_file(file)->pMethods->xLock(real_file(file), level));
}

static int file_unlock(sqlite3_file *base, int level) {
  struct sealed_file *file = (struct sealed_file *)base;
  return real_file(file)->pMethods->xUnlock(real_file(file), level);
}

static int file_check_reserved(sqlite3_file *base, int *out) {
  struct sealed_file *file = (struct sealed_file *)base;
  return real_file(file)->pMethods->xCheckReservedLock(real_file(file), out);
}

/* sqlite3_serialize, which would put the whole database in clear into one block of memory, begins
 * by asking for the number of pages; nothing else needs to. */
static int pragma_control(char **arguments) {
  if (sqlite3_stricmp(arguments[1], "page_count")) return SQLITE_NOTFOUND;
  arguments[0] = sqlite3_mprintf("a sealed file isn't serialized");
  return SQLITE_ERROR;
}

static int file_control(sqlite3_file *base, int operation, void *argument) {
  struct sealed_file *file = (struct sealed_file *)base;
  switch (operation) {
  case SQLITE_FCNTL_PRAGMA:
    return pragma_control(argument);
  case SQLITE_FCNTL_VFSNAME:
    *(char **)argument = sqlite3_mprintf("sealed");
    return SQLITE_OK;
  case SQLITE_FCNTL_PERSIST_WAL:
  case SQLITE_FCNTL_HAS_MOVED:
  case SQLITE_FCNTL_LAST_ERRNO:
  case SQLITE_FCNTL_LOCKSTATE:
    return real_file(file)->pMethods->xFileControl(real_file(file), operation, argument);
  case SQLITE_FCNTL_MMAP_SIZE: /* a mapping would show sealed bytes */
    *(sqlite3_int64 *)argument = 0;
    return SQLITE_OK;
  default: /* size hints and chunks would leave pages that were never sealed */
    return SQLITE_NOTFOUND;
  }
}

static int file_sector_size(sqlite3_file *base) {
  struct sealed_file *file = (struct sealed_file *)base;
  return real_file(file)->pMethods->xSectorSize(real_file(file));
}

/* Nothing that promises atomic or ordered writes, or reads of parts of a page. Powersafe overwrite
 * is stated always: without it SQLite pads the log and splits writes inside a frame. Safe append
 * never: a journal would go on inside a block that was synced. */
static int file_characteristics(sqlite3_file *base) {
  struct sealed_file *file = (struct sealed_file *)base;
  return (real_file(file)->pMethods->xDeviceCharacteristics(real_file(file)) &
          SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) |
         SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods sealed_io_methods = {
    .iVersion = 2, /* 3 would add memory mapping */
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_check_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector_size,
    .xDeviceCharacteristics = file_characteristics,
    .xShmMap = shared_map,
    .xShmLock = shared_lock,
    .xShmBarrier = shared_barrier,
    .xShmUnmap = shared_unmap,
};

static int vfs_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *out) {
  struct sealed_file *file = (struct sealed_file *)base;
  memset(file, 0, sizeof *file);
  const char *database = name;
  if (flags & SQLITE_OPEN_MAIN_DB) {
    file->kind = KIND_DATABASE;
    file->layout = &database_layout;
  } else if (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) {
    file->kind = flags & SQLITE_OPEN_WAL ? KIND_WAL : KIND_JOURNAL;
    file->layout = flags & SQLITE_OPEN_WAL ? &wal_layout : &journal_layout;
    database = sqlite3_filename_database(name);
  } else {
    return SQLITE_CANTOPEN; /* temporary files: temp_store = MEMORY */
  }
  file->slot = slot_acquire(sqlite3_uri_int64(database, "kid", default_slot));
  if (!file->slot) return SQLITE_AUTH;
  int rc = base_of(vfs)->xOpen(base_of(vfs), name, real_file(file), flags, out);
  if (rc != SQLITE_OK) {
    slot_release(file->slot);
    return rc;
  }
  file->path = name;
  file->frame_just_read = -1;
  file->block = -1;
  slot_enlist(file->slot, file);
  file->base.pMethods = &sealed_io_methods;
  return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *name, int sync) {
  return base_of(vfs)->xDelete(base_of(vfs), name, sync);
}

static int vfs_access(sqlite3_vfs *vfs, const char *name, int flags, int *out) {
  return base_of(vfs)->xAccess(base_of(vfs), name, flags, out);
}

static int vfs_full_pathname(sqlite3_vfs *vfs, const char *name, int count, char *out) {
  return base_of(vfs)->xFullPathname(base_of(vfs), name, count, out);
}

static int register_over(const char *name, sqlite3_vfs *base) {
  if (!base) return SQLITE_NOTFOUND;
  sqlite3_vfs *sealed = calloc(1, sizeof *sealed);
  if (!sealed) return SQLITE_NOMEM;
  *sealed = *base; /* clock, randomness and dynamic loading stay the base's */
  sealed->pNext = NULL;
  sealed->zName = name;
  sealed->pAppData = base;
  sealed->szOsFile = (int)sizeof(struct sealed_file) + base->szOsFile;
  sealed->xOpen = vfs_open;
  sealed->xDelete = vfs_delete;
  sealed->xAccess = vfs_access;
  sealed->xFullPathname = vfs_full_pathname;
  int rc = sqlite3_vfs_register(sealed, 0);
  if (rc != SQLITE_OK) free(sealed);
  return rc;
}

/* Guards the look for a name and its registration, so that each is made once. */
static pthread_mutex_t registration_lock = PTHREAD_MUTEX_INITIALIZER;

int sealed_vfs_register_over(const char *name, const char *base) {
#ifndef SEALED_LOADABLE
  sealed_memory_install(); /* whoever wants to know whether it could asks it */
  if (sqlite3_initialize() != SQLITE_OK) return SQLITE_ERROR;
#endif
  if (sodium_init() < 0) return SQLITE_ERROR;
  pthread_mutex_lock(&registration_lock);
  int rc = SQLITE_OK;
  if (!sqlite3_vfs_find(name)) rc = register_over(name, sqlite3_vfs_find(base));
  pthread_mutex_unlock(&registration_lock);
  return rc;
}

int sealed_vfs_register(void) {
  int rc = sealed_vfs_register_over("sealed", "unix");
  return rc == SQLITE_NOTFOUND ? sealed_vfs_register_over("sealed", NULL) : rc;
}

void sealed_vfs_use_slot(int64_t slot) { default_slot = slot; }

int sealed_connection_prepare(sqlite3 *connection) {
  int reserve = SEALED_RESERVED_BYTES;
  int rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
  if (rc != SQLITE_OK) return rc;
  /* ATTACH could copy pages into an unsealed file; extensions could do anything. */
  sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
  rc = sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if (rc != SQLITE_OK) return rc;
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
}
