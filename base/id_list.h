// A list of ids as one argument: a JSON array that a statement takes apart (json_each, json_array_elements_text).
#pragma once

#include <string>

#include "base/id.h"

namespace base {

// [1,2,3], from any range of ids.
template <class Ids>
std::string id_list(const Ids& ids) {
    std::string list = "[";
    for (const auto id : ids) list += (list.size() == 1 ? "" : ",") + std::to_string(id.value);
    return list + "]";
}

}  // namespace base
