#include "features/organisation/roster_facts.h"

#include <algorithm>
#include <array>

#include "base/names.h"

namespace organisation {
namespace {

using F = RosterFacts;

constexpr std::array of_person{
    FactField{"name", &F::name, "name"},
    FactField{"front_title", &F::front_title, "front_title"},
    FactField{"back_title", &F::back_title, "back_title"},
    FactField{"status", &F::status, ""},
    FactField{"grade", &F::grade, "grade"},
    FactField{"grade_since", &F::grade_since, "grade_since"},
    FactField{"sex", &F::sex, ""},
    FactField{"birth", &F::birth, ""},
    FactField{"appointed", &F::appointed, ""},
    FactField{"active", &F::active, ""},
    FactField{"email", &F::email, "email"},
};

constexpr std::array of_post{
    FactField{"title", &F::title, "title"},
    FactField{"kind", &F::kind, "kind"},
    FactField{"heads_unit", &F::heads_unit, "heads_unit"},
    FactField{"unit", &F::unit, ""},
    FactField{"superior", &F::superior, "superior"},
};

bool same(std::span<const FactField> fields, const F& a, const F& b) {
    return std::ranges::all_of(fields, [&](const FactField& field) { return a.*field.text == b.*field.text; });
}

std::optional<base::Day> day_in(const std::string& text) { return text.empty() ? std::nullopt : base::parse_day(text); }
std::string text_in(std::optional<base::Day> day) { return day ? base::to_text(*day) : ""; }

}  // namespace

std::span<const FactField> person_fields() { return of_person; }
std::span<const FactField> post_fields() { return of_post; }

bool same_person(const F& before, const F& after) { return same(of_person, before, after); }
bool same_post(const F& before, const F& after) { return same(of_post, before, after); }

std::vector<FieldChange> changes_between(const F& before, const F& after) {
    std::vector<FieldChange> changes;
    for (const auto fields : {person_fields(), post_fields()})
        for (const auto& field : fields)
            if (before.*field.text != after.*field.text) changes.push_back({std::string(field.name), before.*field.text, after.*field.text});
    return changes;
}

namespace {

// Without a column of their own, titles stand in the name, and who heads a unit is told by a new title or a new unit.
bool is_said_elsewhere(const FactField& field, const F& after, const F& before) {
    if (field.text == &F::front_title || field.text == &F::back_title) return !(after.*field.text).empty();
    return field.text == &F::heads_unit && (after.title != before.title || after.unit != before.unit);
}

}  // namespace

void keep_unsaid(F& after, const F& before, const std::set<std::string, std::less<>>& columns) {
    for (const auto fields : {person_fields(), post_fields()})
        for (const auto& field : fields)
            if (!field.column.empty() && !columns.contains(field.column) && !is_said_elsewhere(field, after, before))
                after.*field.text = before.*field.text;
}

Person person_of(const F& facts, PersonId id) {
    Person person;
    person.id = id;
    person.nip = facts.nip;
    person.name = facts.name;
    person.front_title = facts.front_title;
    person.back_title = facts.back_title;
    person.status = base::parse_name<Status>(facts.status).value_or(Status::pns);
    person.grade = facts.grade;
    person.grade_since = day_in(facts.grade_since);
    person.sex = base::parse_name<Sex>(facts.sex).value_or(Sex::male);
    person.birth = day_in(facts.birth).value_or(base::Day{});
    person.appointed = facts.appointed;
    person.active = facts.active == "1";
    if (!facts.email.empty()) person.email = facts.email;
    return person;
}

void put_person(F& facts, const Person& person) {
    facts.nip = person.nip;
    facts.name = person.name;
    facts.front_title = person.front_title;
    facts.back_title = person.back_title;
    facts.status = base::name_of(person.status);
    facts.grade = person.grade;
    facts.grade_since = text_in(person.grade_since);
    facts.sex = base::name_of(person.sex);
    facts.birth = base::to_text(person.birth);
    facts.appointed = person.appointed;
    facts.active = person.active ? "1" : "";
    facts.email = person.email.value_or("");
}

}  // namespace organisation
