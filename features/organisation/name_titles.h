// A name as offices write it, "dr. ANI LESTARI, M.Kes.", taken apart: rosters keep titles in columns of their own or in the name.
#pragma once

#include <string>
#include <string_view>

namespace organisation {

struct NameParts {
    std::string front, name, back;  // "dr.", "ANI LESTARI", "M.Kes."
};

// Back titles stand behind a comma and hold a stop or are capitals ("S.E.", "MM"); front titles are known words. What is neither
// belongs to the name.
NameParts name_parts(std::string_view written);

}  // namespace organisation
