#include "features/organisation/roster_line.h"

#include <algorithm>

#include "base/names.h"
#include "base/text.h"
#include "features/organisation/grade.h"
#include "features/organisation/name_titles.h"
#include "features/organisation/nip.h"
#include "features/organisation/roster_whom.h"
#include "features/organisation/roster_words.h"

namespace organisation {
namespace {

constexpr std::size_t longest_text = 200;  // characters

std::size_t count_digits(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }));
}

std::string day_text(std::optional<base::Day> day) { return day ? base::to_text(*day) : ""; }

// Text for people to read: what a formula gave is as good as what was typed, a formula without its result is not.
std::string plain_text(base::TableRow& row, std::string_view column) {
    const auto& cell = row.cell(column);
    if (cell.kind == base::CellKind::error) row.refuse(column, "cell_has_an_error", std::string(base::shorten(cell.text, 40)));
    else if (cell.text.starts_with('=')) row.refuse(column, "cell_is_formula");
    else if (base::count_code_points(cell.text) > longest_text) row.refuse(column, "text_is_too_long", std::to_string(longest_text));
    return cell.text;
}

std::string needed_text(base::TableRow& row, std::string_view column, const char* rule) {
    if (!row.has(column)) row.refuse(column, rule);
    return plain_text(row, column);
}

// Nothing for an empty cell, and for a word that is none of the list, which is refused.
template <class Value>
std::optional<Value> word_in(base::TableRow& row, std::string_view column, std::span<const words::Word<Value>> list, const char* rule) {
    if (!row.has(column)) return std::nullopt;
    const auto found = words::find(row.text(column), list);
    if (!found) row.refuse(column, rule, std::string(base::shorten(row.text(column), 40)));
    return found;
}

bool says(const base::TableRow& row, std::string_view column, std::string_view word) {
    return base::lower(row.text(column)).find(word) != std::string::npos;
}

// The column, else SIASN's standing ("PPPK Aktif"), else what the NIP's digits 13 and 14 allow.
Status status_of(base::TableRow& row, std::string_view nip) {
    const auto said = word_in<words::StatusWord>(row, "status", words::statuses, "status_is_unknown").value_or(words::StatusWord::as_the_nip_says);
    switch (said) {
        case words::StatusWord::pns: return Status::pns;
        case words::StatusWord::pppk: return Status::pppk;
        case words::StatusWord::neither: row.refuse("status", "status_is_unknown", row.text("status")); break;
        case words::StatusWord::as_the_nip_says: break;
    }
    return says(row, "standing", "pppk") ? Status::pppk : status_by_nip(nip);
}

void read_number(base::TableRow& row, RosterFacts& facts, base::Day today) {
    const auto who = whom(row);
    facts.nip = nip_digits(who.nip);
    const auto status = status_of(row, facts.nip);
    facts.status = base::name_of(status);
    const auto sex = word_in<Sex>(row, "sex", words::sexes, "sex_is_unknown");
    if (who.lost_digits) return row.refuse(who.nip_column, "nip_lost_digits");
    const auto read = read_nip(facts.nip, {status, sex, today}, "");
    if (!read) {
        for (const auto& error : read.errors()) row.refuse(who.nip_column, error.rule, error.detail);
        return;
    }
    facts.sex = base::name_of(sex.value_or(read.value().sex));
    facts.birth = day_text(row.day("birth"));
    if (facts.birth.empty()) facts.birth = base::to_text(read.value().birth);
    facts.appointed = read.value().appointed;
}

// Columns of their own win over titles in the name.
void read_name(base::TableRow& row, RosterFacts& facts) {
    const auto who = whom(row);
    if (who.name.empty()) row.refuse(who.name_column, "person_name_is_missing");
    plain_text(row, who.name_column);
    auto parts = name_parts(who.name);
    const auto front = plain_text(row, "front_title"), back = plain_text(row, "back_title");
    facts.name = std::move(parts.name);
    facts.front_title = front.empty() ? parts.front : front;
    facts.back_title = back.empty() ? parts.back : back;
}

void read_person(base::TableRow& row, RosterFacts& facts) {
    read_name(row, facts);
    const auto grade = read_grade(row.text("grade"), base::parse_name<Status>(facts.status).value_or(Status::pns));
    if (grade) facts.grade = grade.value();
    else row.refuse("grade", grade.errors().front().rule, grade.errors().front().detail);
    facts.grade_since = day_text(row.day("grade_since"));
    facts.email = row.text("email");
    if (!facts.email.empty() && facts.email.find('@') == std::string::npos) row.refuse("email", "email_is_malformed");
    const bool has_left = std::ranges::any_of(words::gone, [&](std::string_view word) { return says(row, "standing", word) || says(row, "status", word); });
    facts.active = has_left ? "" : "1";
}

// "II.b", "Eselon II.b" and SIASN's "22" are one echelon: "iib" or "22"; "" for those who have none.
std::string echelon_of(const base::TableRow& row) {
    auto key = base::heading_key(row.text("echelon"));
    if (key.starts_with("eselon")) key.erase(0, std::string_view("eselon").size());
    return key.starts_with("non") || key == "0" ? "" : key;
}

// Echelon II and above are pimpinan tinggi, III to V administrator and pengawas (law/rules 10.6).
PostKind kind_by_echelon(std::string_view echelon) {
    if (echelon.empty()) return PostKind::executor;
    const bool below = echelon.starts_with("iii") || echelon.starts_with("iv") || echelon.starts_with("v");
    if (echelon.starts_with("1") || echelon.starts_with("2") || (echelon.starts_with("i") && !below)) return PostKind::high_leader;
    return PostKind::administrative;
}

// Some offices keep a column for each kind of post, of which one is filled in.
constexpr std::pair<std::string_view, PostKind> title_columns[] = {{"title", PostKind::executor},
                                                                   {"title_structural", PostKind::administrative},
                                                                   {"title_functional", PostKind::functional},
                                                                   {"title_executor", PostKind::executor}};

const std::pair<std::string_view, PostKind>& title_column(const base::TableRow& row) {
    const auto filled = std::ranges::find_if(title_columns, [&](const auto& column) { return row.has(column.first); });
    if (filled != std::end(title_columns)) return *filled;
    const auto there = std::ranges::find_if(title_columns, [&](const auto& column) { return row.has_column(column.first); });
    return there == std::end(title_columns) ? title_columns[0] : *there;
}

// "Bidan Ahli Muda", "Perawat Terampil": the levels of functional posts (law/rules 10.6).
bool is_functional_by_title(std::string_view title) {
    const auto key = base::heading_key(title);
    return std::ranges::any_of(words::functional_levels, [&](std::string_view level) { return key.size() > level.size() && key.ends_with(level); });
}

// The echelon of high leaders, else the column, the echelon, the column that the title stands in, the title.
std::string kind_of(base::TableRow& row, std::string_view echelon) {
    const auto by_echelon = kind_by_echelon(echelon);
    if (by_echelon == PostKind::high_leader) return std::string(base::name_of(by_echelon));
    const auto& [column, by_column] = title_column(row);
    const auto by_title = is_functional_by_title(row.text(column)) ? PostKind::functional : by_column;
    const auto otherwise = echelon.empty() ? by_title : by_echelon;
    return std::string(base::name_of(word_in<PostKind>(row, "kind", words::kinds, "post_kind_is_unknown").value_or(otherwise)));
}

// Whoever is elected or appointed from outside is nobody's row.
bool is_outside(std::string_view written) {
    const auto key = base::heading_key(written);
    return key.find_first_not_of('0') == std::string::npos || std::ranges::any_of(words::outside, [&](std::string_view word) { return key.starts_with(word); });
}

void read_superior(base::TableRow& row, RosterFacts& facts) {
    constexpr std::size_t digits_of_a_number = 8;
    const bool by_name = !row.has("superior") && row.has("superior_name");
    const std::string_view column = by_name ? "superior_name" : "superior";
    if (is_outside(row.text(column))) return;
    facts.superior = nip_digits(row.text(column));
    if (row.cell(column).lost_digits) return row.refuse(column, "nip_lost_digits");
    if (by_name && count_digits(facts.superior) < digits_of_a_number) {
        facts.superior_name = plain_text(row, column);
        facts.superior.clear();
    } else if (nip_number(facts.superior) == 0) {
        row.refuse(column, "superior_nip_is_malformed", std::string(base::shorten(facts.superior, 40)));
    } else if (facts.superior == facts.nip) {
        row.refuse(column, "superior_is_self");
    }
}

std::string_view without_acting(std::string_view title_key) {
    for (const std::string_view acting : {"plt", "plh", "pj", "pelaksanatugas", "pelaksanaharian"})
        if (title_key.starts_with(acting)) return title_key.substr(acting.size());
    return title_key;
}

bool heads_by_title(const RosterFacts& facts) {
    const auto title_key = base::heading_key(facts.title), unit = base::heading_key(facts.unit_name);
    const auto title = without_acting(title_key);
    return std::ranges::any_of(words::headships, [&](const words::Headship& headship) {
        if (title.size() <= headship.title.size() || !title.starts_with(headship.title) || !unit.starts_with(headship.unit)) return false;
        return std::string_view(unit).substr(headship.unit.size()).starts_with(title.substr(headship.title.size()));
    });
}

// The column, else the echelon, else the title beside the unit's name.
bool heads_unit(base::TableRow& row, const RosterFacts& facts, std::string_view echelon) {
    const auto said = word_in<words::Answer>(row, "heads_unit", words::answers, "heads_unit_is_unclear");
    return said ? *said == words::Answer::yes : !echelon.empty() || heads_by_title(facts);
}

// The column, else "Plt. Kepala Bidang …".
Assignment assignment_of(base::TableRow& row, std::string_view title) {
    if (const auto said = word_in<Assignment>(row, "assignment", words::assignments, "assignment_is_unknown")) return *said;
    return words::find<Assignment>(title.substr(0, title.find_first_of(". ")), words::acting).value_or(Assignment::definitive);
}

void read_days(base::TableRow& row, RosterFacts& facts) {
    const auto since = row.day("since"), until = row.day("until");
    facts.since = day_text(since);
    facts.until = day_text(until);
    if (since && until && *until < *since) row.refuse("until", "post_ends_before_it_begins");
}

void read_post(base::TableRow& row, RosterFacts& facts) {
    facts.title = needed_text(row, title_column(row).first, "post_title_is_missing");
    facts.unit_name = plain_text(row, "unit_name");
    facts.unit = row.text("unit_code");
    facts.unit_parent = row.text("unit_parent");
    if (facts.unit.empty() && facts.unit_name.empty()) row.refuse(row.has_column("unit_name") ? "unit_name" : "unit_code", "post_unit_is_missing");
    const auto echelon = echelon_of(row);
    facts.kind = kind_of(row, echelon);
    facts.heads_unit = heads_unit(row, facts, echelon) ? "1" : "";
    facts.assignment = base::name_of(assignment_of(row, facts.title));
    read_days(row, facts);
}

}  // namespace

namespace {

bool is_short_number(std::string_view text) { return text.size() <= 3 && count_digits(text) == text.size(); }

}  // namespace

bool is_note(const base::TableRow& row) {
    constexpr std::size_t digits_of_a_nip_with_slips = 8;
    const auto who = whom(row);
    const auto &nip = who.nip, &name = who.name, &title = row.text(title_column(row).first);
    if (who.lost_digits || count_digits(nip) >= digits_of_a_nip_with_slips) return false;
    if (name.empty() || title.empty()) return true;
    if (is_short_number(nip) && is_short_number(name) && is_short_number(title)) return true;
    const auto key = base::heading_key(name);
    return base::heading_key(nip).starts_with("nip") || std::ranges::any_of(words::totals, [&](std::string_view total) { return key.starts_with(total); });
}

RosterFacts read_roster_line(base::TableRow& row, base::Day today) {
    RosterFacts facts;
    read_number(row, facts, today);
    read_person(row, facts);
    read_post(row, facts);
    read_superior(row, facts);
    return facts;
}

UnitFacts read_unit_line(base::TableRow& row) {
    UnitFacts facts;
    facts.code = needed_text(row, "code", "unit_code_is_missing");
    facts.name = needed_text(row, "name", "unit_name_is_missing");
    facts.kind = plain_text(row, "kind");
    facts.parent = row.text("parent");
    if (!facts.code.empty() && facts.parent == facts.code) row.refuse("parent", "unit_is_its_own_parent");
    return facts;
}

std::string code_from_name(std::string_view name) {
    std::string code;
    for (const char c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain) code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        else if (!code.empty() && code.back() != '-') code += '-';
    }
    while (!code.empty() && code.back() == '-') code.pop_back();
    return code;
}

std::int64_t nip_number(std::string_view digits) {
    constexpr std::size_t nip_length = 18;
    if (digits.size() != nip_length) return 0;
    std::int64_t number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

}  // namespace organisation
