// One file here is one target: what it does with bytes from anywhere, and what must hold for all of them.
#pragma once

#include <string_view>

namespace fuzz {

void attack(std::string_view bytes);
void must(bool holds, std::string_view promise);  // ends the run, and libFuzzer keeps the bytes

}  // namespace fuzz
