#include "process_memory.h"

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
}
