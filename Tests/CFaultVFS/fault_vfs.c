/* The VFS: passes each call to the system's, and notes or fails it on the way. */
#include "fault_internal.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct recording fault_recording;

/* Guards the recording and the failure. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int calls, failing_call, failure;
static sqlite3_vfs *system_vfs;
static sqlite3_vfs fault_vfs;

struct fault_file {
  sqlite3_file base;
  int number; /* in the recording; -1: not recorded */
};

static sqlite3_file *real(sqlite3_file *file) {
  return (sqlite3_file *)((struct fault_file *)file + 1);
}

/* The mutex is held. */
static void append(enum change_kind kind, int file, int64_t offset, const void *bytes,
                   size_t length) {
  struct recording *all = &fault_recording;
  if (!all->folder) return;
  if (all->count == all->capacity) {
    all->capacity = all->capacity ? all->capacity * 2 : 1024;
    all->changes = realloc(all->changes, sizeof *all->changes * (size_t)all->capacity);
  }
  uint8_t *copy = NULL;
  if (length) memcpy(copy = malloc(length), bytes, length);
  all->changes[all->count++] = (struct change){kind, file, offset, length, copy};
}

static void note_change(enum change_kind kind, int file, int64_t offset, const void *bytes,
                        size_t length) {
  if (file < 0) return;
  pthread_mutex_lock(&lock);
  append(kind, file, offset, bytes, length);
  pthread_mutex_unlock(&lock);
}

/* The mutex is held. */
static int is_recorded(const char *name) {
  const char *folder = fault_recording.folder;
  return name && folder && !strncmp(name, folder, strlen(folder));
}

/* The mutex is held. -1 where no file has this name now. */
static int file_named(const char *name) {
  int found = -1;
  for (int i = 0; i < fault_recording.count; i++) {
    struct change *change = &fault_recording.changes[i];
    int is_name = change->kind != CHANGE_NOTED &&
                  !strcmp(fault_recording.names[change->file], name);
    if (is_name && change->kind == CHANGE_CREATED) found = change->file;
    if (is_name && change->kind == CHANGE_DELETED) found = -1;
  }
  return found;
}

/* SQLITE_OK, or what the call is to answer. */
static int pass(int number) {
  if (number < 0) return SQLITE_OK;
  pthread_mutex_lock(&lock);
  int rc = ++calls >= failing_call && failing_call ? failure : SQLITE_OK;
  pthread_mutex_unlock(&lock);
  return rc;
}

static int file_close(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

static int file_read(sqlite3_file *file, void *out, int count, sqlite3_int64 offset) {
  int rc = pass(((struct fault_file *)file)->number);
  return rc ? rc : real(file)->pMethods->xRead(real(file), out, count, offset);
}

static int file_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  int number = ((struct fault_file *)file)->number;
  int rc = pass(number);
  if (rc == SQLITE_OK) rc = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
  if (rc == SQLITE_OK) note_change(CHANGE_WRITTEN, number, offset, bytes, (size_t)count);
  return rc;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
  int number = ((struct fault_file *)file)->number;
  int rc = pass(number);
  if (rc == SQLITE_OK) rc = real(file)->pMethods->xTruncate(real(file), size);
  if (rc == SQLITE_OK) note_change(CHANGE_TRUNCATED, number, size, NULL, 0);
  return rc;
}

static int file_sync(sqlite3_file *file, int flags) {
  (void)flags; /* nothing is synced in truth: it only costs time */
  int number = ((struct fault_file *)file)->number;
  int rc = pass(number);
  if (rc == SQLITE_OK) note_change(CHANGE_SYNCED, number, 0, NULL, 0);
  return rc;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
  int rc = pass(((struct fault_file *)file)->number);
  return rc ? rc : real(file)->pMethods->xFileSize(real(file), size);
}

static int file_lock(sqlite3_file *file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}

static int file_unlock(sqlite3_file *file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}

static int file_check_reserved(sqlite3_file *file, int *out) {
  return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

static int file_control(sqlite3_file *file, int operation, void *argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

static int file_sector_size(sqlite3_file *file) {
  return real(file)->pMethods->xSectorSize(real(file));
}

/* Everything that a device could promise, so that what must be masked above is there to mask. */
static int file_characteristics(sqlite3_file *file) {
  (void)file;
  return SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_ATOMIC4K | SQLITE_IOCAP_BATCH_ATOMIC;
}

static const sqlite3_io_methods fault_methods = {
    .iVersion = 1,
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
};

/* The mutex is held. */
static int number_of(const char *name) {
  int number = file_named(name);
  if (number >= 0) return number;
  number = fault_recording.file_count++;
  fault_recording.names =
      realloc(fault_recording.names, sizeof(char *) * (size_t)fault_recording.file_count);
  fault_recording.names[number] = strdup(name);
  append(CHANGE_CREATED, number, 0, NULL, 0);
  return number;
}

static int vfs_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *out) {
  (void)vfs;
  struct fault_file *file = (struct fault_file *)base;
  memset(file, 0, sizeof *file);
  pthread_mutex_lock(&lock);
  int recorded = is_recorded(name);
  pthread_mutex_unlock(&lock);
  int rc = pass(recorded ? 0 : -1);
  if (rc == SQLITE_OK) rc = system_vfs->xOpen(system_vfs, name, real(base), flags, out);
  if (rc != SQLITE_OK) return rc;
  pthread_mutex_lock(&lock);
  file->number = recorded ? number_of(name) : -1;
  pthread_mutex_unlock(&lock);
  base->pMethods = &fault_methods;
  return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *name, int sync) {
  (void)vfs;
  pthread_mutex_lock(&lock);
  int number = is_recorded(name) ? file_named(name) : -1;
  pthread_mutex_unlock(&lock);
  int rc = pass(number);
  if (rc == SQLITE_OK) rc = system_vfs->xDelete(system_vfs, name, sync);
  if (rc == SQLITE_OK) note_change(CHANGE_DELETED, number, 0, NULL, 0);
  return rc;
}

static int vfs_access(sqlite3_vfs *vfs, const char *name, int flags, int *out) {
  (void)vfs;
  return system_vfs->xAccess(system_vfs, name, flags, out);
}

static int vfs_full_pathname(sqlite3_vfs *vfs, const char *name, int count, char *out) {
  (void)vfs;
  return system_vfs->xFullPathname(system_vfs, name, count, out);
}

int fault_vfs_register(void) {
  if (sqlite3_initialize() != SQLITE_OK) return SQLITE_ERROR;
  pthread_mutex_lock(&lock);
  int rc = SQLITE_OK;
  if (!system_vfs) {
    system_vfs = sqlite3_vfs_find(NULL);
    fault_vfs = *system_vfs;
    fault_vfs.pNext = NULL;
    fault_vfs.zName = "fault";
    fault_vfs.szOsFile = (int)sizeof(struct fault_file) + system_vfs->szOsFile;
    fault_vfs.xOpen = vfs_open;
    fault_vfs.xDelete = vfs_delete;
    fault_vfs.xAccess = vfs_access;
    fault_vfs.xFullPathname = vfs_full_pathname;
    rc = sqlite3_vfs_register(&fault_vfs, 0);
  }
  pthread_mutex_unlock(&lock);
  return rc;
}

void fault_recording_stop(void) {
  pthread_mutex_lock(&lock);
  struct recording *all = &fault_recording;
  for (int i = 0; i < all->count; i++) free(all->changes[i].bytes);
  for (int i = 0; i < all->file_count; i++) free(all->names[i]);
  free(all->changes);
  free(all->names);
  free(all->folder);
  memset(all, 0, sizeof *all);
  calls = failing_call = failure = 0;
  pthread_mutex_unlock(&lock);
}

void fault_recording_start(const char *folder) {
  fault_recording_stop();
  pthread_mutex_lock(&lock);
  fault_recording.folder = strdup(folder);
  pthread_mutex_unlock(&lock);
}

void fault_recording_note(int64_t number) {
  pthread_mutex_lock(&lock);
  append(CHANGE_NOTED, 0, number, NULL, 0);
  pthread_mutex_unlock(&lock);
}

int fault_recording_count(void) {
  pthread_mutex_lock(&lock);
  int count = fault_recording.count;
  pthread_mutex_unlock(&lock);
  return count;
}

int fault_recording_is_note(int index) {
  pthread_mutex_lock(&lock);
  int is_note = index >= 0 && index < fault_recording.count &&
                fault_recording.changes[index].kind == CHANGE_NOTED;
  pthread_mutex_unlock(&lock);
  return is_note;
}

const uint8_t *fault_recording_write(int index, int64_t *length) {
  pthread_mutex_lock(&lock);
  struct change *change = &fault_recording.changes[index];
  const uint8_t *bytes = change->kind == CHANGE_WRITTEN ? change->bytes : NULL;
  *length = (int64_t)change->length;
  pthread_mutex_unlock(&lock);
  return bytes;
}

int64_t fault_recording_last_note(int point, int64_t otherwise) {
  pthread_mutex_lock(&lock);
  int64_t found = otherwise;
  for (int i = 0; i < point && i < fault_recording.count; i++) {
    const struct change *change = &fault_recording.changes[i];
    if (change->kind == CHANGE_NOTED && change->offset > found) found = change->offset;
  }
  pthread_mutex_unlock(&lock);
  return found;
}

void fault_fail(int after, int code) {
  pthread_mutex_lock(&lock);
  calls = 0;
  failing_call = code ? after : 0;
  failure = code;
  pthread_mutex_unlock(&lock);
}

int fault_call_count(void) {
  pthread_mutex_lock(&lock);
  int count = calls;
  pthread_mutex_unlock(&lock);
  return count;
}
