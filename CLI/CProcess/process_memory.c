#include "process_memory.h"

#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

void process_refuse_dumps(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  /* A limit of nothing doesn't hold for a core_pattern that names a program: this does. */
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
  /* Swift's report of a crash shows registers, and the bytes that they point to. */
  static const int crashes[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) signal(crashes[i], SIG_DFL);
}
