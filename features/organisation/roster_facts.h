// What one row of a roster says, and what is known already, in the same form: so that a preview can show before and after by field.
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "features/organisation/organisation.h"

namespace organisation {

// Texts as they are stored: days as 2026-11-20, choices by their names, flags as "1" or "", "" for none.
struct RosterFacts {
    std::string nip, name, front_title, back_title, status, grade, grade_since, sex, birth, appointed, active, email;
    std::string title, kind, heads_unit, unit, superior, assignment, since, until;
    std::string unit_name, unit_parent;  // for a unit that is not there yet; nothing to compare
    std::string superior_name;           // a name or a post instead of a number, until the whole file is known; never kept
};

struct FactField {
    std::string_view name;
    std::string RosterFacts::* text;
    std::string_view column;  // without this column what is known stays; "" for what the NIP says
};

// What makes a person, and what makes a post: a change of the latter is a new edge. `since` alone is no change: a superior changes
// while the post's first day stays.
std::span<const FactField> person_fields();
std::span<const FactField> post_fields();

struct FieldChange {
    std::string field, before, after;
};
std::vector<FieldChange> changes_between(const RosterFacts& before, const RosterFacts& after);
bool same_person(const RosterFacts& before, const RosterFacts& after);
bool same_post(const RosterFacts& before, const RosterFacts& after);

// Where the file has no such column, `after` says what `before` says.
void keep_unsaid(RosterFacts& after, const RosterFacts& before, const std::set<std::string, std::less<>>& columns);

Person person_of(const RosterFacts& facts, PersonId id);
void put_person(RosterFacts& facts, const Person& person);

}  // namespace organisation
