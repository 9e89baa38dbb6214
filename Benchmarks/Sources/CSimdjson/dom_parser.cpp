#include "CSimdjson.h"

#include <simdjson.h>

#include <string>

struct dom_parser {
  simdjson::dom::parser parser;
};

size_t dom_padding(void) { return simdjson::SIMDJSON_PADDING; }

const char *dom_implementation(void) {
  static const std::string name = simdjson::get_active_implementation()->name();
  return name.c_str();
}

dom_parser *dom_parser_make(void) { return new dom_parser; }

void dom_parser_free(dom_parser *parser) { delete parser; }

bool dom_parser_parse(dom_parser *parser, const uint8_t *bytes, size_t count) {
  simdjson::dom::element root;
  return parser->parser.parse(bytes, count, false).get(root) == simdjson::SUCCESS;
}
