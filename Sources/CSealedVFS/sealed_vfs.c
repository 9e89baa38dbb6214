#include <sealed_vfs.h>
#include <sqlite3.h>
#include <sodium.h>
int sealed_x(void){return sqlite3_libversion_number()+sodium_init();}
