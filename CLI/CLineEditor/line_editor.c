/* Only what is built with the trait Tools has an editor: everything else needs no libedit. */
#ifdef LINE_EDITOR
#include "line_editor.h"

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "A wide character is a Unicode scalar.");

enum { PROMPT_LIMIT = 64, REMEMBERED_LINES = 1000 };

/* A key that nobody has and that stands for `insert`; typed by somebody it inserts nothing. */
static const wchar_t insert_key = 0x1D;

struct line_editor {
  EditLine *edit;
  HistoryW *history;
  /* A stream of our own, so that what libedit has drawn is in no buffer that outlives it. */
  FILE *screen;
  wchar_t prompt[PROMPT_LIMIT];
  /* The keys that libedit hasn't taken yet. */
  const wchar_t *keys;
  size_t key_count;
  /* What the next `insert_key` puts in. */
  const wchar_t *insertion;
  size_t replaced;
  int wants_completion;
};

static line_editor *of(EditLine *edit) {
  void *editor = NULL;
  el_wget(edit, EL_CLIENTDATA, &editor);
  return editor;
}

static wchar_t *prompt_of(EditLine *edit) { return of(edit)->prompt; }

/* An error, and not the end, where there are no more keys: whatever waits for one gives up. */
static int next_key(EditLine *edit, wchar_t *key) {
  line_editor *editor = of(edit);
  if (editor->key_count == 0) return -1;
  *key = *editor->keys++;
  editor->key_count--;
  return 1;
}

static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  of(edit)->wants_completion = 1;
  return CC_NORM;
}

static unsigned char insert(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = of(edit);
  if (!editor->insertion) return CC_NORM;
  el_deletestr(edit, (int)editor->replaced);
  /* libedit takes an empty text for one that has no room. */
  if (editor->insertion[0]) el_winsertstr(edit, editor->insertion);
  editor->insertion = NULL;
  return CC_REFRESH;
}

static void bind_key(EditLine *edit, const wchar_t *key, const wchar_t *command) {
  el_wset(edit, EL_BIND, key, command, NULL);
}

static void bind_keys(EditLine *edit) {
  el_wset(edit, EL_ADDFN, L"satchel-complete", L"Completes the word", complete);
  el_wset(edit, EL_ADDFN, L"satchel-insert", L"Inserts text", insert);
  bind_key(edit, L"^I", L"satchel-complete");
  bind_key(edit, L"^]", L"satchel-insert");
  bind_key(edit, L"^D", L"ed-delete-next-char");
  bind_key(edit, L"^W", L"ed-delete-prev-word");
  bind_key(edit, L"^R", L"ed-search-prev-history");
  bind_key(edit, L"^S", L"ed-search-next-history");
  static const wchar_t *const keys[][2] = {
      {L"\033[A", L"ed-prev-history"},       {L"\033[B", L"ed-next-history"},
      {L"\033[C", L"ed-next-char"},          {L"\033[D", L"ed-prev-char"},
      {L"\033OA", L"ed-prev-history"},       {L"\033OB", L"ed-next-history"},
      {L"\033OC", L"ed-next-char"},          {L"\033OD", L"ed-prev-char"},
      {L"\033[H", L"ed-move-to-beg"},        {L"\033[F", L"ed-move-to-end"},
      {L"\033OH", L"ed-move-to-beg"},        {L"\033OF", L"ed-move-to-end"},
      {L"\033[1~", L"ed-move-to-beg"},       {L"\033[4~", L"ed-move-to-end"},
      {L"\033[7~", L"ed-move-to-beg"},       {L"\033[8~", L"ed-move-to-end"},
      {L"\033[3~", L"ed-delete-next-char"},  {L"\033[1;5C", L"em-next-word"},
      {L"\033[1;5D", L"ed-prev-word"},       {L"\033[1;3C", L"em-next-word"},
      {L"\033[1;3D", L"ed-prev-word"},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) bind_key(edit, keys[i][0], keys[i][1]);
  /* Commands that go on reading where no key comes any more. */
  static const wchar_t *const readers[] = {L"^V", L"^Q", L"^X", L"\033x", L"\033X"};
  for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
    bind_key(edit, readers[i], L"ed-unassigned");
  }
}

static int start(line_editor *editor) {
  EditLine *edit = el_init("satchel", stdin, editor->screen, stderr);
  if (!edit) return 0;
  editor->edit = edit;
  el_wset(edit, EL_CLIENTDATA, editor);
  el_wset(edit, EL_EDITOR, L"emacs");
  el_wset(edit, EL_PROMPT, prompt_of);
  el_wset(edit, EL_GETCFN, next_key);
  el_wset(edit, EL_HIST, history_w, editor->history);
  el_wset(edit, EL_SETTY, L"-d", L"-isig", L"-ixon", NULL);
  bind_keys(edit);
  return 1;
}

line_editor *line_editor_open(const char *prompt) {
  /* Not what the environment says: text here is UTF-8 always. */
  if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "UTF-8");
  line_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  for (size_t i = 0; i + 1 < PROMPT_LIMIT && prompt[i]; i++) {
    editor->prompt[i] = (unsigned char)prompt[i];
  }
  int screen = dup(STDOUT_FILENO);
  editor->screen = screen < 0 ? NULL : fdopen(screen, "w");
  editor->history = history_winit();
  HistEventW event;
  if (editor->history) {
    history_w(editor->history, &event, H_SETSIZE, REMEMBERED_LINES);
    history_w(editor->history, &event, H_SETUNIQUE, 1);
  }
  if (!editor->screen || !editor->history || !start(editor)) {
    if (editor->screen) fclose(editor->screen);
    else if (screen >= 0) close(screen);
    if (editor->history) history_wend(editor->history);
    free(editor);
    return NULL;
  }
  return editor;
}

void line_editor_close(line_editor *editor) {
  line_editor_end(editor);
  el_end(editor->edit);
  history_wend(editor->history);
  fclose(editor->screen);
  free(editor);
}

void line_editor_renew(line_editor *editor) {
  EditLine *old = editor->edit;
  if (!start(editor)) return;
  el_end(old);
}

void line_editor_begin(line_editor *editor) { el_wset(editor->edit, EL_UNBUFFERED, 1); }

void line_editor_end(line_editor *editor) { el_wset(editor->edit, EL_UNBUFFERED, 0); }

int line_editor_press(line_editor *editor, const uint32_t *scalars, size_t count) {
  editor->keys = (const wchar_t *)scalars;
  editor->key_count = count;
  while (editor->key_count > 0) {
    size_t before = editor->key_count;
    int length = 0;
    const wchar_t *line = el_wgets(editor->edit, &length);
    if (line && length > 0 && line[length - 1] == L'\n') return LINE_EDITOR_ENTERED;
    if (editor->key_count == before) break;
  }
  if (!editor->wants_completion) return LINE_EDITOR_GOES_ON;
  editor->wants_completion = 0;
  return LINE_EDITOR_WANTS_COMPLETION;
}

void line_editor_insert(
    line_editor *editor, const uint32_t *scalars, size_t count, size_t replaced) {
  wchar_t *text = calloc(count + 1, sizeof *text);
  if (!text) return;
  for (size_t i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  editor->insertion = text;
  editor->replaced = replaced;
  line_editor_press(editor, (const uint32_t *)&insert_key, 1);
  editor->insertion = NULL;
  free(text);
}

const uint32_t *line_editor_line(line_editor *editor, size_t *count, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return (const uint32_t *)line->buffer;
}

void line_editor_set_cursor(line_editor *editor, size_t cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  el_cursor(editor->edit, (int)cursor - (int)(line->cursor - line->buffer));
}

void line_editor_redraw(line_editor *editor) {
  el_wset(editor->edit, EL_REFRESH);
  fflush(editor->screen);
}

void line_editor_resize(line_editor *editor) { el_resize(editor->edit); }

void line_editor_remember(line_editor *editor, const uint32_t *line) {
  HistEventW event;
  history_w(editor->history, &event, H_ENTER, (const wchar_t *)line);
}
#else
typedef int no_line_editor;
#endif
