// Reads rating/cases/*.case: lines of words under a header row. "#" opens a comment, "|" separates what is given from what is
// expected (for the eye only), "-" is nothing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "rating/scale.h"

namespace rating::testing {

class Row {
public:
    Row(std::string where, std::map<std::string, std::string> cells) : where_(std::move(where)), cells_(std::move(cells)) {}

    const std::string& where() const { return where_; }  // majority.case:12
    const std::string& text(const std::string& column) const;
    std::vector<std::string> list(const std::string& column) const;  // "a,b,c"
    std::optional<Amount> number(const std::string& column) const;   // "-12.5"; a percentage likewise
    std::int64_t count(const std::string& column) const;
    bool yes(const std::string& column) const;

private:
    std::string where_;
    std::map<std::string, std::string> cells_;
};

std::vector<Row> table(const std::string& file);

std::optional<Amount> number_of(const std::string& text);
std::vector<std::string> split(const std::string& text, char separator);

template <class Scale>
Scale value_of(const std::string& word) {
    for (std::size_t i = 0; i < 8; ++i)
        if (name(static_cast<Scale>(i)) == word) return static_cast<Scale>(i);
    throw std::runtime_error(word + " is no word of this scale");
}

template <class Scale>
std::string word_of(const std::optional<Scale>& value) {
    return value ? std::string(name(*value)) : "-";
}

}  // namespace rating::testing
