/* Pages and frames that somebody who has the key could have written: sealed as the vault seals them,
 * so that SQLite and the store see what the fuzzer made. */
#ifndef HOSTILE_PAGES_H
#define HOSTILE_PAGES_H

#include <stddef.h>
#include <stdint.h>

/* What of a page is SQLite's own. */
#define HOSTILE_PAGE_BYTES 4056
/* A page of the log in an input: its number, the size after it (0: no commit), then the page. */
#define HOSTILE_FRAME_BYTES (2 + HOSTILE_PAGE_BYTES)

/* Writes `count` pages and `frame_count` frames into the database at `path` and its log, through the
 * sealed VFS under key slot `slot`. The shape of a page, the log's header and its checksums are made
 * right. Returns an SQLite result code. */
int hostile_pages_write(const char *path, int64_t slot, const uint8_t *pages, size_t count,
                        const uint8_t *frames, size_t frame_count);

/* Reads the database's pages in clear, at most `count`; returns how many, or -1. */
int hostile_pages_read(const char *path, int64_t slot, uint8_t *pages, size_t count);

#endif
