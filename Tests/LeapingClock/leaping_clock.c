/* Preloaded, it lets a program's clocks leap: each is ahead by as many seconds as the file named by
 * LEAPING_CLOCK holds at that moment. Timers that wait in the kernel don't notice, as they don't
 * while a machine is suspended. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static time_t seconds_ahead(void) {
  const char *path = getenv("LEAPING_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return 0;
  char text[16] = {0};
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  return count > 0 ? atol(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, time);
  if (result == 0) time->tv_sec += seconds_ahead();
  return result;
}
