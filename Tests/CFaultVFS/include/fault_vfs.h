/* A VFS for tests that stands beneath the sealed one: it records what reaches the disk, fails a
 * call when it is told to, and paints the disks that a crash could leave.
 *
 * One recording at a time; files are known by their path. */
#ifndef FAULT_VFS_H
#define FAULT_VFS_H

#include <sqlite3.h>
#include <stdint.h>

/* Makes `vfs=fault` known to SQLite, over the system's VFS. May be called again. */
int fault_vfs_register(void);

/* Records from here on every change of a file whose path starts with `folder`. */
void fault_recording_start(const char *folder);
/* Forgets the recording. */
void fault_recording_stop(void);
/* Notes something of the test's own among the changes: say, that a commit was acknowledged. */
void fault_recording_note(int64_t number);
/* How many changes and notes there are. */
int fault_recording_count(void);
/* Whether change `index` is a note. */
int fault_recording_is_note(int index);
/* The bytes of change `index` if it is a write, otherwise NULL. Valid until the recording stops. */
const uint8_t *fault_recording_write(int index, int64_t *length);
/* The greatest number noted before change `point`; `otherwise` if there was none. */
int64_t fault_recording_last_note(int point, int64_t otherwise);

/* What of the changes since a file's last sync is on the disk after a crash. */
enum fault_loss {
  /* All of them, but the last write may be cut: the process died, the system lived. */
  FAULT_PROCESS_DIED,
  /* None. */
  FAULT_NOTHING_KEPT,
  /* The first few in order, the last of them cut. */
  FAULT_SOME_KEPT_IN_ORDER,
  /* Any of them, each whole or not at all. */
  FAULT_ANY_WRITES_KEPT,
  /* Any of them, each in any of its 512-byte sectors. */
  FAULT_ANY_SECTORS_KEPT,
  FAULT_LOSS_COUNT
};

/* Writes into `folder` what a crash before change `point` could leave of the recorded files.
 * Returns 0, or -1 where that failed. */
int fault_crash_image(int point, enum fault_loss loss, uint64_t seed, const char *folder);

/* The `after`-th read, write, sync, truncation, size, deletion or opening from now on (1 is the
 * next), and all later ones, answer with `code`; 0 heals. Only under the recorded folder. */
void fault_fail(int after, int code);
/* How many of those calls there were since the last `fault_fail`. */
int fault_call_count(void);

/* Whether two stretches of bytes are the same; quick also in a debug build. */
int fault_same(const void *left, const void *right, int64_t length);

#endif
