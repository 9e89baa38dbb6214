/* The system's libedit, as the harness's prompt needs it: told which keys were pressed, it edits a
 * line and draws it. It never reads by itself and so never waits. */
#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

#include <stddef.h>
#include <stdint.h>

typedef struct line_editor line_editor;

/* What a key came to besides a changed line. */
enum line_editor_outcome {
  LINE_EDITOR_GOES_ON = 0,
  LINE_EDITOR_ENTERED = 1,
  LINE_EDITOR_WANTS_COMPLETION = 2,
};

/* An editor with a history in memory, over standard input and output; NULL without a terminal that
 * it could draw on. The prompt is ASCII, and stays the caller's. */
line_editor *line_editor_open(const char *prompt);

/* Gives everything back, history and cut text too: this program's heap wipes what it is given. */
void line_editor_close(line_editor *editor);

/* Forgets what was typed, cut and undone, but not the history. Between two lines only. */
void line_editor_renew(line_editor *editor);

/* Shows the prompt and takes the terminal's keys one by one, Ctrl-C among them. */
void line_editor_begin(line_editor *editor);

/* Gives the terminal back as it was. */
void line_editor_end(line_editor *editor);

/* One key: a character or a sequence of them that begins with an escape. */
int line_editor_press(line_editor *editor, const uint32_t *scalars, size_t count);

/* Text in the place of so many characters before the cursor; no control character may be in it. */
void line_editor_insert(
    line_editor *editor, const uint32_t *scalars, size_t count, size_t replaced);

/* The line, until the next call; `cursor` becomes how many characters stand before it. */
const uint32_t *line_editor_line(line_editor *editor, size_t *count, size_t *cursor);

void line_editor_set_cursor(line_editor *editor, size_t cursor);

/* Draws prompt and line anew, from the beginning of the row that the terminal's cursor is in. */
void line_editor_redraw(line_editor *editor);

/* Takes up the window's size. */
void line_editor_resize(line_editor *editor);

/* Puts a line, ended by a zero, at the end of the history. */
void line_editor_remember(line_editor *editor, const uint32_t *line);

#endif
