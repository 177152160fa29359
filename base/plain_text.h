// Text that is what it looks like.
#pragma once

#include <string>
#include <string_view>

namespace base {

// What neither screen nor paper can show, or what turns the words around it: control characters except tab and line ends,
// bidirectional embeddings, overrides and isolates, and code points that are no characters. Marks that a script needs (joiners,
// accents, the direction marks of a single place) are none of these.
bool is_hidden_mark(char32_t code_point);
bool is_plain_text(std::string_view text);  // UTF-8 without hidden marks
std::string plain_text(std::string text);   // mended_utf8, and hidden marks are dropped

}  // namespace base
