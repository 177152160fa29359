#include "features/organisation/roster_whom.h"

#include "base/text.h"

namespace organisation {
namespace {

constexpr std::string_view digits = "0123456789", within_a_number = "0123456789 .-";
constexpr std::size_t least_digits = 8;  // a date of birth; fewer are no number of a person

std::size_t count_digits(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += digits.find(c) != std::string_view::npos;
    return count;
}

// The run of digits that is long enough, with the spaces and stops between them; empty where there is none.
std::string_view number_in(std::string_view text) {
    for (auto at = text.find_first_of(digits); at != std::string_view::npos; at = text.find_first_of(digits, at)) {
        const auto run = text.substr(at, text.find_first_not_of(within_a_number, at) - at);
        if (count_digits(run) >= least_digits) return run;
        at += run.size();
    }
    return {};
}

// Without the "NIP", the stops and the strokes that lead to the number or part it from the name.
std::string name_in(std::string_view text) {
    for (auto before = text.size() + 1; before != text.size();) {
        before = text.size();
        text = base::trim(text);
        while (!text.empty() && std::string_view(":/,-\n").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
        while (!text.empty() && std::string_view(":/-\n").find(text.front()) != std::string_view::npos) text.remove_prefix(1);
        const auto key = base::lower(text);
        for (const std::string_view label : {"nip.", "nip", "ni pppk"})
            if (key.ends_with(label) && key.size() > label.size() && !(key[key.size() - label.size() - 1] >= 'a' && key[key.size() - label.size() - 1] <= 'z'))
                text.remove_suffix(label.size());
    }
    return std::string(text);
}

}  // namespace

Whom whom(const base::TableRow& row) {
    Whom who{row.text("nip"), row.text("name"), "nip", "name", row.cell("nip").lost_digits};
    if (!row.has_column("name_and_nip")) return who;
    const auto& both = row.text("name_and_nip");
    const auto number = number_in(both);
    if (!row.has_column("nip")) who.nip = number, who.nip_column = "name_and_nip";
    if (row.has_column("name")) return who;
    who.name_column = "name_and_nip";
    const auto at = number.empty() ? both.size() : static_cast<std::size_t>(number.data() - both.data());
    const auto before = name_in(std::string_view(both).substr(0, at)), after = name_in(std::string_view(both).substr(at + number.size()));
    who.name = before.empty() ? after : before;
    return who;
}

}  // namespace organisation
