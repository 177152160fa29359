#include "features/organisation/roster_line.h"

#include <algorithm>

#include "base/names.h"
#include "base/text.h"
#include "features/organisation/grade.h"
#include "features/organisation/nip.h"
#include "features/organisation/roster_words.h"

namespace organisation {
namespace {

constexpr std::size_t longest_text = 200;  // characters

std::string day_text(std::optional<base::Day> day) { return day ? base::to_text(*day) : ""; }

// Text for people to read. A formula was meant for a spreadsheet program, not for a register.
std::string plain_text(base::TableRow& row, std::string_view column) {
    const auto& cell = row.cell(column);
    if (cell.text.starts_with('=') || cell.from_formula == base::FromFormula::yes) row.refuse(column, "cell_is_formula");
    else if (base::count_code_points(cell.text) > longest_text) row.refuse(column, "text_is_too_long", std::to_string(longest_text));
    return cell.text;
}

std::string needed_text(base::TableRow& row, std::string_view column, const char* rule) {
    if (!row.has(column)) row.refuse(column, rule);
    return plain_text(row, column);
}

// Refuses where the word is none of the list, else the name as it is stored, or `fallback`.
template <class Value>
std::string choice_text(base::TableRow& row, std::string_view column, std::span<const words::Word<Value>> list, Value fallback) {
    return std::string(base::name_of(row.choice<Value>(column, list).value_or(fallback)));
}

bool says(const base::TableRow& row, std::string_view column, std::string_view word) {
    return base::lower(row.text(column)).find(word) != std::string::npos;
}

// The column, else SIASN's standing ("PPPK Aktif"), else what the NIP's digits 13 and 14 allow.
Status status_of(base::TableRow& row, std::string_view nip) {
    if (row.has("status")) {
        const auto key = base::heading_key(row.text("status"));
        for (const auto& [word, status] : words::statuses)
            if (base::heading_key(word) == key) return status;
        row.refuse("status", "status_is_unknown", std::string(base::shorten(row.text("status"), 40)));
    }
    return says(row, "standing", "pppk") ? Status::pppk : status_by_nip(nip);
}

void read_number(base::TableRow& row, RosterFacts& facts, base::Day today) {
    facts.nip = nip_digits(row.text("nip"));
    const auto status = status_of(row, facts.nip);
    facts.status = base::name_of(status);
    const auto sex = row.choice<Sex>("sex", words::sexes);
    if (row.cell("nip").lost_digits) return row.refuse("nip", "nip_lost_digits");
    const auto read = read_nip(facts.nip, {status, sex, today}, "");
    if (!read) {
        for (const auto& error : read.errors()) row.refuse("nip", error.rule, error.detail);
        return;
    }
    facts.sex = base::name_of(sex.value_or(read.value().sex));
    facts.birth = day_text(row.day("birth"));
    if (facts.birth.empty()) facts.birth = base::to_text(read.value().birth);
    facts.appointed = read.value().appointed;
}

void read_person(base::TableRow& row, RosterFacts& facts) {
    facts.name = needed_text(row, "name", "person_name_is_missing");
    facts.front_title = plain_text(row, "front_title");
    facts.back_title = plain_text(row, "back_title");
    const auto grade = read_grade(row.text("grade"), base::parse_name<Status>(facts.status).value_or(Status::pns));
    if (grade) facts.grade = grade.value();
    else row.refuse("grade", grade.errors().front().rule, grade.errors().front().detail);
    facts.grade_since = day_text(row.day("grade_since"));
    facts.email = row.text("email");
    if (!facts.email.empty() && facts.email.find('@') == std::string::npos) row.refuse("email", "email_is_malformed");
    const bool has_left = std::ranges::any_of(words::gone, [&](std::string_view word) { return says(row, "standing", word); });
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

std::string kind_of(base::TableRow& row, PostKind by_echelon) {
    if (by_echelon == PostKind::high_leader) return std::string(base::name_of(by_echelon));
    return choice_text<PostKind>(row, "kind", words::kinds, by_echelon);
}

void read_superior(base::TableRow& row, RosterFacts& facts) {
    facts.superior = nip_digits(row.text("superior"));
    if (facts.superior.empty()) return;
    if (row.cell("superior").lost_digits) row.refuse("superior", "nip_lost_digits");
    else if (nip_number(facts.superior) == 0) row.refuse("superior", "superior_nip_is_malformed", std::string(base::shorten(facts.superior, 40)));
    else if (facts.superior == facts.nip) row.refuse("superior", "superior_is_self");
}

void read_post(base::TableRow& row, RosterFacts& facts) {
    facts.title = needed_text(row, "title", "post_title_is_missing");
    const auto echelon = echelon_of(row);
    facts.kind = kind_of(row, kind_by_echelon(echelon));
    const auto by_echelon = echelon.empty() ? words::Answer::no : words::Answer::yes;
    const auto heads = row.choice<words::Answer>("heads_unit", words::answers).value_or(by_echelon);
    facts.heads_unit = heads == words::Answer::yes ? "1" : "";
    facts.assignment = choice_text<Assignment>(row, "assignment", words::assignments, Assignment::definitive);
    const auto since = row.day("since"), until = row.day("until");
    facts.since = day_text(since);
    facts.until = day_text(until);
    if (since && until && *until < *since) row.refuse("until", "post_ends_before_it_begins");
    facts.unit_name = plain_text(row, "unit_name");
    facts.unit = row.text("unit_code");
    facts.unit_parent = row.text("unit_parent");
    if (facts.unit.empty() && facts.unit_name.empty()) row.refuse("unit_code", "post_unit_is_missing");
}

}  // namespace

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
