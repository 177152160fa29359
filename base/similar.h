// What somebody may have meant: the names that are most like what was typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// At most `most` of the names, the closest first, compared by heading_key: a few letters that differ, or one within the other. None where
// nothing is close.
std::vector<std::string> similar_to(std::string_view typed, const std::vector<std::string>& names, std::size_t most = 3);

}  // namespace base
