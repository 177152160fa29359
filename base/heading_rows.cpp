#include "base/heading_rows.h"

#include <algorithm>

#include "base/text.h"

namespace base {
namespace {

std::string joined(const std::string& upper, const std::string& lower, const IsHeading& is_known) {
    if (upper.empty() || lower.empty()) return upper.empty() ? lower : upper;
    for (const auto& spelling : {lower + " " + upper, upper + " " + lower, lower})
        if (is_known(spelling)) return spelling;
    return upper + " " + lower;
}

}  // namespace

// A merged cell gives its text to the first column only, so the upper heading reaches on over empty ones that have a lower heading.
std::vector<std::string> joined_headings(const Row& upper, const Row& lower, const IsHeading& is_known) {
    std::vector<std::string> headings;
    std::string reaching;
    for (std::size_t i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const auto &above = upper.at(i).text, &below = lower.at(i).text;
        if (!above.empty() || below.empty()) reaching = above;
        headings.push_back(joined(reaching, below, is_known));
    }
    return headings;
}

std::vector<std::string> headings_in(const Row& row) {
    std::vector<std::string> headings;
    for (const auto& cell : row.cells) headings.push_back(cell.text);
    return headings;
}

std::string_view bare_heading(std::string_view heading) { return trim(heading.substr(0, heading.find_first_of("(/["))); }

}  // namespace base
