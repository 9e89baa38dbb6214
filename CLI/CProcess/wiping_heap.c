/* A heap that wipes what it is given back: this program's `free` and `realloc` stand in for the C
 * library's, for itself and every library that it loads, Swift's runtime among them.
 *
 * Swift has no say in when and where a value's bytes are copied; it does give them all back through
 * here. Docs/Decisions/0009 has what that costs and what it brings. Where the C library isn't
 * glibc, whose own functions can still be called, nothing is replaced. */
#ifdef __linux__
#include <features.h>
#endif
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED /* which has a heap of its own */
#endif
#endif
#if defined(__GLIBC__) && !defined(SANITIZED)
#include <malloc.h>
#include <string.h>

extern void *__libc_malloc(size_t size);
extern void __libc_free(void *block);

static void wipe(void *start, size_t count) {
  memset(start, 0, count);
  __asm__ volatile("" : : "r"(start) : "memory"); /* somebody might look, as far as it can tell */
}

void free(void *block) {
  if (!block) return;
  wipe(block, malloc_usable_size(block));
  __libc_free(block);
}

void *realloc(void *block, size_t size) {
  if (!block) return __libc_malloc(size);
  if (size == 0) {
    free(block);
    return NULL;
  }
  size_t held = malloc_usable_size(block);
  if (size <= held && size >= held / 2) {
    wipe((char *)block + size, held - size);
    return block;
  }
  void *moved = __libc_malloc(size);
  if (!moved) return NULL;
  memcpy(moved, block, held < size ? held : size);
  free(block);
  return moved;
}
#else
typedef int no_heap_of_our_own;
#endif
