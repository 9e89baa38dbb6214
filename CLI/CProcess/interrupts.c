#include "interrupts.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t was_interrupted;
static volatile sig_atomic_t must_end;

static void note(int number) {
  if (number == SIGINT) {
    was_interrupted = 1;
  } else {
    must_end = 1;
  }
}

void interrupts_catch(void) {
  struct sigaction action = {0};
  action.sa_handler = note;
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    sigaction(numbers[i], &action, NULL);
  }
}

bool interrupts_take(void) {
  bool was = was_interrupted;
  was_interrupted = 0;
  return was;
}

bool interrupts_must_end(void) { return must_end; }
