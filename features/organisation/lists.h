// How a list goes into a statement: as one text that json_each takes apart.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"

namespace organisation {

// ["198609262015051001"]; what has other signs than digits is left out, since nobody bears it.
template <class Texts>
std::string json_list_of_numbers(const Texts& texts) {
    std::string list = "[";
    for (const std::string& text : texts)
        if (text.find_first_not_of("0123456789") == std::string::npos) list += (list.size() == 1 ? "\"" : ",\"") + text + "\"";
    return list + "]";
}

}  // namespace organisation
