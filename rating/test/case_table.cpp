#include "rating/test/case_table.h"

#include <fstream>
#include <sstream>

namespace rating::testing {

const std::string& Row::text(const std::string& column) const {
    const auto found = cells_.find(column);
    if (found == cells_.end()) throw std::runtime_error(where_ + " has no column " + column);
    return found->second;
}

std::vector<std::string> Row::list(const std::string& column) const {
    return text(column) == "-" ? std::vector<std::string>() : split(text(column), ',');
}

std::optional<Amount> Row::number(const std::string& column) const {
    return number_of(text(column));
}

std::int64_t Row::count(const std::string& column) const {
    return std::stoll(text(column));
}

bool Row::yes(const std::string& column) const {
    return text(column) == "yes";
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream rest(text);
    for (std::string part; std::getline(rest, part, separator);) parts.push_back(part);
    return parts;
}

// Whole numbers only: "-12.5" is -125'000 ten-thousandths.
std::optional<Amount> number_of(const std::string& text) {
    if (text == "-") return std::nullopt;
    const bool negative = text[0] == '-';
    const auto parts = split(negative ? text.substr(1) : text, '.');
    auto decimals = parts.size() > 1 ? parts[1] : std::string();
    decimals.resize(4, '0');
    const auto amount = std::stoll(parts[0]) * 10'000 + std::stoll(decimals);
    return negative ? -amount : amount;
}

namespace {

std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    std::istringstream rest(line.substr(0, line.find('#')));
    for (std::string word; rest >> word;)
        if (word != "|") words.push_back(word);
    return words;
}

}  // namespace

std::vector<Row> table(const std::string& file) {
    std::ifstream lines(std::string(CAPAIAN_SOURCE) + "/rating/cases/" + file);
    std::vector<std::string> columns;
    std::vector<Row> rows;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto where = file + ":" + std::to_string(++number);
        const auto words = words_of(line);
        if (words.empty()) continue;
        if (columns.empty()) {
            columns = words;
            continue;
        }
        if (words.size() != columns.size()) throw std::runtime_error(where + " has not one word for each column");
        std::map<std::string, std::string> cells;
        for (std::size_t i = 0; i < words.size(); ++i) cells[columns[i]] = words[i];
        rows.emplace_back(where, cells);
    }
    if (rows.empty()) throw std::runtime_error(file + " has no case");
    return rows;
}

}  // namespace rating::testing
