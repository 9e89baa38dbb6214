/* Signals by which a person or the system asks the harness to stop. */
#ifndef INTERRUPTS_H
#define INTERRUPTS_H

#include <stdbool.h>

/* From here on they are noted, and end nothing by themselves. */
void interrupts_catch(void);

/* Whether there was a Ctrl-C since the last call. */
bool interrupts_take(void);

/* Whether the terminal has gone, or the system wants the process to end. */
bool interrupts_must_end(void);

#endif
