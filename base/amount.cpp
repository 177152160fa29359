#include "base/amount.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"

namespace base {

namespace {

constexpr std::size_t decimals_kept = 4;

bool is_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Error complain(std::string rule, const std::string& path, std::string_view typed) {
    return refuse(std::move(rule), path, std::string(shorten(typed, 60)));
}

// A number taken apart: only digits in `whole` (at least one) and `fraction`.
struct Parts {
    bool negative = false;
    std::string whole = {}, fraction = {};
};

Result<Amount> assemble(Parts parts, const std::string& path, std::string_view typed) {
    auto& fraction = parts.fraction;
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    if (fraction.size() > decimals_kept) return complain("number_is_too_precise", path, typed);
    fraction.resize(decimals_kept, '0');

    std::int64_t total = 0;
    for (char c : parts.whole + fraction) {
        total = total * 10 + (c - '0');
        if (total > amount_limit) return complain("number_is_too_large", path, typed);
    }
    return Amount{parts.negative ? -total : total};
}

}  // namespace

Result<Amount> parse_plain_amount(std::string_view text, std::string path) {
    if (text.empty()) return complain("number_is_missing", path, text);
    Parts parts{.negative = text.front() == '-'};
    const auto body = text.substr(parts.negative ? 1 : 0);
    const auto point = std::min(body.find('.'), body.size());
    parts.whole = body.substr(0, point);
    if (point < body.size()) parts.fraction = body.substr(point + 1);
    if (!is_digits(parts.whole) || (point < body.size() && !is_digits(parts.fraction)))
        return complain("number_is_malformed", path, text);
    return assemble(std::move(parts), path, text);
}

namespace {

// Every kind of space becomes ' ', the typographic minus becomes '-'.
std::string plain_marks(std::string_view typed) {
    constexpr std::pair<std::string_view, char> marks[] = {
        {"\u00a0", ' '}, {"\u2009", ' '}, {"\u202f", ' '}, {"\u2007", ' '}, {"\u2212", '-'}, {"\t", ' '}, {"\r", ' '}, {"\n", ' '}};
    std::string out;
    for (std::size_t at = 0; at < typed.size();) {
        const auto rest = typed.substr(at);
        const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](auto& m) { return rest.starts_with(m.first); });
        out += mark == std::end(marks) ? typed[at] : mark->second;
        at += mark == std::end(marks) ? 1 : mark->first.size();
    }
    return out;
}

void trim_spaces(std::string_view& text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
}

bool take_sign(std::string_view& text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    trim_spaces(text);
    return negative;
}

// "Rp", "Rp." or "IDR" before the number.
bool take_currency(std::string_view& text) {
    for (std::string_view mark : {"Rp.", "Rp", "RP.", "RP", "rp.", "rp", "IDR"}) {
        if (!text.starts_with(mark)) continue;
        text.remove_prefix(mark.size());
        trim_spaces(text);
        return true;
    }
    return false;
}

// "1.000.000,-": how an even sum of rupiah is written.
bool take_even_sum(std::string_view& text) {
    for (std::string_view mark : {",--", ",-", ".-"}) {
        if (!text.ends_with(mark)) continue;
        text.remove_suffix(mark.size());
        return true;
    }
    return false;
}

// The whole part with its groups of three joined, or nothing where the groups are uneven: "1.23.456".
std::optional<std::string> join_groups(std::string_view text, char separator) {
    const auto first = text.substr(0, text.find(separator));
    if (!is_digits(first) || (first.size() < text.size() && first.size() > 3)) return std::nullopt;
    std::string joined(first);
    for (auto at = first.size(); at < text.size(); at += 4) {
        const auto group = text.substr(at + 1, 3);
        if (text[at] != separator || group.size() != 3 || !is_digits(group)) return std::nullopt;
        joined += group;
    }
    return joined;
}

enum class Reading { clear, malformed, ambiguous };
enum class Money { no, yes };

// One separator, once: a decimal sign, unless exactly three digits follow it and what stands before could be a group.
Reading read_single(std::string_view text, std::size_t at, Money money, Parts& parts) {
    const auto before = text.substr(0, at), after = text.substr(at + 1);
    if (!is_digits(after) || !(before.empty() || is_digits(before))) return Reading::malformed;
    const bool could_be_group = after.size() == 3 && !before.empty() && before.size() <= 3 && before[0] != '0';
    if (could_be_group && money == Money::no) return Reading::ambiguous;
    parts.whole = before.empty() ? "0" : std::string(before);
    (could_be_group ? parts.whole : parts.fraction) += after;
    return Reading::clear;
}

// Groups parted by `separator`, then perhaps a decimal part beginning at `decimal`.
Reading read_grouped(std::string_view text, char separator, std::size_t decimal, Parts& parts) {
    const auto whole = join_groups(text.substr(0, decimal), separator);
    if (!whole) return Reading::malformed;
    parts.whole = *whole;
    if (decimal >= text.size()) return Reading::clear;
    parts.fraction = text.substr(decimal + 1);
    return is_digits(parts.fraction) ? Reading::clear : Reading::malformed;
}

// Two kinds of separator tell each other apart: the later one is the decimal sign. A space only ever groups.
Reading read_digits(std::string_view text, Money money, Parts& parts) {
    const auto comma = text.rfind(','), point = text.rfind('.'), space = text.find(' ');
    constexpr auto none = std::string_view::npos;
    if (comma == none && point == none) return read_grouped(text, ' ', text.size(), parts);
    if (comma != none && point != none) {
        const auto decimal = std::max(comma, point);
        return space != none ? Reading::malformed : read_grouped(text, comma < point ? ',' : '.', decimal, parts);
    }
    const auto at = comma != none ? comma : point;
    if (space != none) return read_grouped(text, ' ', at, parts);
    if (text.find(text[at]) != at) return read_grouped(text, text[at], text.size(), parts);
    return read_single(text, at, money, parts);
}

}  // namespace

Result<Amount> parse_amount(std::string_view typed, std::string path) {
    const auto marks = plain_marks(typed);
    std::string_view text = marks;
    trim_spaces(text);
    if (text.empty()) return complain("number_is_missing", path, typed);

    Parts parts{.negative = take_sign(text)};
    const bool currency = take_currency(text);
    if (currency && !parts.negative) parts.negative = take_sign(text);
    if (text.ends_with('%')) text.remove_suffix(1);
    const bool money = take_even_sum(text) || currency;
    trim_spaces(text);

    switch (read_digits(text, money ? Money::yes : Money::no, parts)) {
        case Reading::malformed: return complain("number_is_malformed", path, typed);
        case Reading::ambiguous: return complain("number_is_ambiguous", path, typed);
        case Reading::clear: break;
    }
    return assemble(std::move(parts), path, typed);
}

std::string to_text(Amount amount) {
    const bool negative = amount.ten_thousandths < 0;
    auto digits = std::to_string(negative ? -amount.ten_thousandths : amount.ten_thousandths);
    if (digits.size() <= decimals_kept) digits.insert(0, decimals_kept + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals_kept, ".");
    while (digits.back() == '0') digits.pop_back();
    if (digits.back() == '.') digits.pop_back();
    return negative ? "-" + digits : digits;
}

std::string to_indonesian(Amount amount) {
    auto text = to_text(amount);
    auto at = text.find('.');
    if (at == std::string::npos) at = text.size();
    else text[at] = ',';
    const std::size_t first = amount.ten_thousandths < 0 ? 1 : 0;
    while (at > first + 3) text.insert(at -= 3, 1, '.');
    return text;
}

}  // namespace base
