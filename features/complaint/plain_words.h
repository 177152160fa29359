// The words of a text, to look for one text within another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace complaint {

// In small letters and without what stands between them: "Bu Sari, S.Sos." is "bu", "sari", "s", "sos".
std::vector<std::string> plain_words(std::string_view text);

}  // namespace complaint
