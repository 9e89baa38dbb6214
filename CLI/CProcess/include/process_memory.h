/* What the harness asks of its platform for the sake of its memory: calls that C offers and Swift
 * cannot make, because they take a varying number of arguments or are in no module. Signals are in
 * interrupts.h. */
#ifndef PROCESS_MEMORY_H
#define PROCESS_MEMORY_H

/* No core dump of this process, neither into a file nor into a program that collects them, and no
 * report of a crash with bytes of memory in it. On Linux that also shuts /proc/PID/mem and
 * debuggers out, except root's. */
void process_refuse_dumps(void);

#endif
