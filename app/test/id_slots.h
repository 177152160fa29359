// Where a route's input has ids, as its schema says.
#pragma once

#include <string>
#include <vector>

#include "app/test/two_towns.h"

namespace app::test {

// Places of a body, such as /results/0/parent, whether it fills them or not; not those that its address overrides.
std::vector<std::string> id_slots(const base::Route& route, const std::string& body);
std::string with_id(const std::string& body, const std::string& slot, const std::string& id);
// Of a query.
std::vector<std::string> id_parameters(const base::Route& route);
bool has_field(const base::Route& route, const std::string& field);

std::vector<std::string> ids_of(const Town& town);  // one of each thing

}  // namespace app::test
