/* Copies of whole databases from one sealed file into another: the two ways in which pages may
 * leave a sealed connection, and neither leads anywhere but under another key. */
#ifndef SEALED_COPY_H
#define SEALED_COPY_H

struct sqlite3;

/* Writes one moment of `source` into the sealed file that the URI `destination` names: an empty
 * file that is there already, under another slot's key. Free pages go along. Synced on return.
 *
 * `proceed` may be NULL; otherwise it is asked between steps of a megabyte, and 0 stops the copy
 * with SQLITE_INTERRUPT. Returns an SQLite result code, SQLITE_PERM where one of the two isn't
 * sealed; the destination is worth nothing unless it is SQLITE_OK. */
int sealed_copy(struct sqlite3 *source, const char *destination, int (*proceed)(void *),
                void *context);

/* The same by VACUUM INTO: packed, without free pages. For this one statement, and nothing else,
 * `source` may attach a database. */
int sealed_vacuum_into(struct sqlite3 *source, const char *destination);

#endif
