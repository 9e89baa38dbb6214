/* Paints what a crash could leave of the recorded files. */
#include "fault_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SECTOR_BYTES 512

/* SplitMix64. */
static uint64_t draw(uint64_t *state) {
  uint64_t mixed = *state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
  return mixed ^ mixed >> 31;
}

static int chance(uint64_t *state, int percent) { return (int)(draw(state) % 100) < percent; }

struct content {
  uint8_t *bytes;
  size_t size, capacity;
};

static void resize(struct content *content, size_t size) {
  if (size > content->capacity) {
    content->capacity = size * 2;
    content->bytes = realloc(content->bytes, content->capacity);
  }
  if (size > content->size) memset(content->bytes + content->size, 0, size - content->size);
  content->size = size;
}

static void put(struct content *content, int64_t offset, const uint8_t *bytes, size_t length) {
  if (!length) return;
  if ((size_t)offset + length > content->size) resize(content, (size_t)offset + length);
  memcpy(content->bytes + offset, bytes, length);
}

static void apply(struct content *content, const struct change *change, size_t length) {
  if (change->kind == CHANGE_TRUNCATED) resize(content, (size_t)change->offset);
  if (change->kind == CHANGE_WRITTEN) put(content, change->offset, change->bytes, length);
}

static void apply_sectors(struct content *content, const struct change *change, int percent,
                          uint64_t *state) {
  if (change->kind == CHANGE_TRUNCATED && chance(state, percent)) apply(content, change, 0);
  if (change->kind != CHANGE_WRITTEN) return;
  size_t start = 0;
  while (start < change->length) {
    size_t end = start + SECTOR_BYTES - (size_t)(change->offset + (int64_t)start) % SECTOR_BYTES;
    if (end > change->length) end = change->length;
    if (chance(state, percent))
      put(content, change->offset + (int64_t)start, change->bytes + start, end - start);
    start = end;
  }
}

/* The content of one file. Everything up to its last sync before `point` is there. */
static void paint(struct content *content, int file, int point, enum fault_loss loss,
                  uint64_t *state) {
  const struct change *changes = fault_recording.changes;
  int synced = 0, pending = 0, last = -1;
  for (int i = 0; i < point; i++) {
    if (changes[i].file != file || changes[i].kind == CHANGE_NOTED) continue;
    if (changes[i].kind == CHANGE_SYNCED) synced = i, pending = 0;
    if (changes[i].kind == CHANGE_WRITTEN || changes[i].kind == CHANGE_TRUNCATED)
      pending++, last = i;
  }
  static const int percents[] = {10, 50, 90};
  int percent = percents[draw(state) % 3];
  int kept = pending ? (int)(draw(state) % (uint64_t)(pending + 1)) : 0, seen = 0;
  for (int i = 0; i < point; i++) {
    const struct change *change = &changes[i];
    if (change->file != file || change->kind == CHANGE_NOTED) continue;
    if (i < synced) {
      apply(content, change, change->length);
      continue;
    }
    if (change->kind != CHANGE_WRITTEN && change->kind != CHANGE_TRUNCATED) continue;
    seen++;
    size_t cut = change->length ? (size_t)(draw(state) % (change->length + 1)) : 0;
    switch (loss) {
    case FAULT_PROCESS_DIED:
      apply(content, change,
            i == last && i == point - 1 && chance(state, 50) ? cut : change->length);
      break;
    case FAULT_SOME_KEPT_IN_ORDER:
      if (seen <= kept) apply(content, change, seen == kept ? cut : change->length);
      break;
    case FAULT_ANY_WRITES_KEPT:
      if (chance(state, percent)) apply(content, change, change->length);
      break;
    case FAULT_ANY_SECTORS_KEPT:
      apply_sectors(content, change, percent, state);
      break;
    default:
      break;
    }
  }
}

/* A name leads to the file of its last creation that reached the disk. One whose file was synced
 * did (SQLite syncs the folder with it); a deletion is never synced and may not have. */
static int file_at(const char *name, int point, enum fault_loss loss, uint64_t *state) {
  int found = -1;
  for (int i = 0; i < point; i++) {
    const struct change *change = &fault_recording.changes[i];
    if (change->kind == CHANGE_NOTED || strcmp(fault_recording.names[change->file], name)) continue;
    if (change->kind == CHANGE_CREATED) {
      int synced = 0;
      for (int j = i; j < point; j++)
        synced |= fault_recording.changes[j].kind == CHANGE_SYNCED &&
                  fault_recording.changes[j].file == change->file;
      if (synced || loss == FAULT_PROCESS_DIED || chance(state, 50)) found = change->file;
    }
    if (change->kind == CHANGE_DELETED && found == change->file &&
        (loss == FAULT_PROCESS_DIED || chance(state, 50)))
      found = -1;
  }
  return found;
}

static int store(const char *folder, const char *name, const struct content *content) {
  char path[4096];
  const char *last = strrchr(name, '/');
  snprintf(path, sizeof path, "%s/%s", folder, last ? last + 1 : name);
  FILE *out = fopen(path, "wb");
  if (!out) return -1;
  size_t written = content->size ? fwrite(content->bytes, 1, content->size, out) : 0;
  return fclose(out) == 0 && written == content->size ? 0 : -1;
}

int fault_crash_image(int point, enum fault_loss loss, uint64_t seed, const char *folder) {
  int rc = 0;
  for (int i = 0; i < fault_recording.file_count && rc == 0; i++) {
    const char *name = fault_recording.names[i];
    int earlier = 0;
    for (int j = 0; j < i; j++) earlier |= !strcmp(name, fault_recording.names[j]);
    if (earlier) continue;
    int file = file_at(name, point, loss, &seed);
    if (file < 0) continue;
    struct content content = {0};
    paint(&content, file, point, loss, &seed);
    rc = store(folder, name, &content);
    free(content.bytes);
  }
  return rc;
}

int fault_same(const void *left, const void *right, int64_t length) {
  return memcmp(left, right, (size_t)length) == 0;
}
