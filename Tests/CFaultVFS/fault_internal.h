/* What the recording and its painter share. */
#ifndef FAULT_INTERNAL_H
#define FAULT_INTERNAL_H

#include "fault_vfs.h"

#include <stddef.h>

enum change_kind {
  CHANGE_CREATED,
  CHANGE_WRITTEN,
  CHANGE_TRUNCATED,
  CHANGE_SYNCED,
  CHANGE_DELETED,
  CHANGE_NOTED
};

/* One change of the disk. `file` stands for an inode: a name that is deleted and made again gets
 * another. */
struct change {
  enum change_kind kind;
  int file;
  int64_t offset; /* of a write; the size of a truncation; the number of a note */
  size_t length;
  uint8_t *bytes;
};

/* The recording. The VFS's mutex guards it while it grows; the painter runs when it is still. */
struct recording {
  char *folder;
  struct change *changes;
  int count, capacity;
  char **names; /* by file: the path it was opened under */
  int file_count;
};

extern struct recording fault_recording;

#endif
