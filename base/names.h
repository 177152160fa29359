// The snake_case name of an enumerator, as JSON, tables and files spell it. Defined once for each enum by the codec unit
// of the feature that owns it (CAPAIAN_ENUM in base/codec.h).
#pragma once

#include <optional>
#include <string_view>

namespace base {

template <class E>
std::string_view name_of(E value);

template <class E>
std::optional<E> parse_name(std::string_view name);

}  // namespace base
