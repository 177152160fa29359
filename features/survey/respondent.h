// What a respondent may say of themselves: bands that nobody is alone in. All of it may be left out.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/actor.h"

namespace survey {

struct Band {
    std::string_view value, indonesian, english;
};
struct Attribute {
    std::string_view name, indonesian, english;
    std::span<const Band> bands;
};
std::span<const Attribute> attributes();  // sex, age, education, occupation

std::string known_band(std::string_view attribute, std::string_view value);  // "" for what is none of them

}  // namespace survey
