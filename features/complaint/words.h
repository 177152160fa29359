// What an officer writes.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace complaint {

inline constexpr std::size_t longest_answer = 4'000;  // characters

// Without the spaces around it. Refuses words_are_missing, words_are_too_long.
base::Result<std::string> words_of(std::string_view typed, std::string_view path);

}  // namespace complaint
