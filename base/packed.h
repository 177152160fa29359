// Structs in few characters, for columns that hold one of them for each of millions of people: the members in the order of their
// description, without their names. What was written stays readable only while members are neither moved nor added, so a column's
// writer says before it which form follows.
//
//   whole numbers, days, enumerators    their number and a blank           "12 "
//   text                                its length in bytes, ':', itself   "5:orang"
//   an optional without a value         "~"
//   a list                              how many, then each of them
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

template <class T>
void append_packed(std::string& out, const T& value);

// None where the text is not wholly one T.
template <class T>
std::optional<T> read_packed(std::string_view text);

}  // namespace base
