/* simdjson's DOM parser, for comparison. */
#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dom_parser dom_parser;

/* How many bytes must follow a text. */
size_t dom_padding(void);

/* The code chosen for this processor, such as "icelake". */
const char *dom_implementation(void);

dom_parser *dom_parser_make(void);
void dom_parser_free(dom_parser *parser);

/* Parses one text, in memory that the parser keeps for the next. */
bool dom_parser_parse(dom_parser *parser, const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif

#endif
