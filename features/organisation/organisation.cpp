#include "features/organisation/organisation.h"

#include <algorithm>
#include <tuple>

#include "base/db.h"
#include "base/id_list.h"
#include "base/text.h"
#include "features/organisation/lists.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/superior.h"

namespace organisation {
namespace {

constexpr int longest_chain = 12;

std::vector<PersonId> ids_of(const std::vector<std::int64_t>& values) {
    std::vector<PersonId> ids;
    for (const auto value : values) ids.push_back({value});
    return ids;
}

}  // namespace

std::string full_name(const Person& person) {
    auto name = person.name;
    if (!person.front_title.empty()) name = person.front_title + " " + name;
    if (!person.back_title.empty()) name += ", " + person.back_title;
    return name;
}

std::optional<Person> find_person(base::Db& db, PersonId person) { return db.one<Person>(sql::find_person, person); }

std::vector<Member> members(base::Db& db, const std::vector<PersonId>& people, base::Day on) {
    auto found = db.all<Member>(sql::members, on, base::id_list(people));
    fill_superiors(db, found, on);
    return found;
}

std::vector<Member> members_by_nip(base::Db& db, const std::vector<std::string>& nips, base::Day on) {
    auto found = members(db, ids_of(db.all<std::int64_t>(sql::person_ids_by_nip, json_list_of_numbers(nips))), on);
    std::ranges::sort(found, {}, &Member::nip);
    return found;
}

std::vector<Post> posts_between(base::Db& db, PersonId person, base::Day first, base::Day last) {
    return db.all<Post>(sql::posts_between, person, first, last);
}

std::optional<Post> post_on(base::Db& db, PersonId person, base::Day on) {
    const auto posts = posts_between(db, person, on, on);
    const auto counting = std::ranges::min_element(posts, {}, [](const Post& post) { return std::tuple(post.assignment, -post.from.number, post.id); });
    if (counting == posts.end() || counting->assignment == Assignment::team) return std::nullopt;
    return *counting;
}

std::vector<PersonId> stands_in_for(base::Db& db, PersonId person, base::Day on) {
    auto people = ids_of(db.all<std::int64_t>(sql::stands_in_for, person, on));
    people.push_back(person);
    return people;
}

std::vector<Member> team_of(base::Db& db, PersonId superior, base::Day on) {
    return heads_first(members(db, leading(db, superior, on).team, on));
}

std::vector<Member> chain_of(base::Db& db, PersonId person, base::Day on) {
    std::vector<Member> chain;
    auto below = members(db, {person}, on);
    while (!below.empty() && below[0].superior && static_cast<int>(chain.size()) < longest_chain) {
        const auto next = below[0].superior;
        if (next == person || std::ranges::find(chain, next, &Member::person) != chain.end()) break;
        below = members(db, {next}, on);
        chain.insert(chain.end(), below.begin(), below.end());
    }
    return chain;
}

std::vector<IdRange> id_slices(base::Db& db, int size) { return db.all<IdRange>(sql::slice_bounds, size); }

namespace {

// Few hold several posts on a day: of these stands a row for each, until they are asked for again.
void take_post_that_counts(base::Db& db, std::vector<Member>& people, base::Day on) {
    std::vector<PersonId> several;
    for (std::size_t at = 1; at < people.size(); ++at)
        if (people[at].person == people[at - 1].person && (several.empty() || several.back() != people[at].person)) several.push_back(people[at].person);
    if (several.empty()) return;
    std::erase_if(people, [&](const Member& member) { return std::ranges::binary_search(several, member.person); });
    std::ranges::move(db.all<Member>(sql::members, on, base::id_list(several)), std::back_inserter(people));
    std::ranges::sort(people, {}, &Member::person);
}

}  // namespace

std::vector<Member> people_between(base::Db& db, IdRange range, base::Day on) {
    auto people = db.all<Member>(sql::people_between, range.first, range.last, on);
    take_post_that_counts(db, people, on);
    fill_superiors(db, people, on);
    return people;
}

std::vector<Unit> units(base::Db& db) { return db.all<Unit>(sql::all_units); }

std::optional<UnitId> unit_called(const std::vector<Unit>& units, const std::string& written) {
    const auto key = base::heading_key(written);
    const auto is_coded = [&](const Unit& unit) { return base::heading_key(unit.code) == key; };
    const auto is_named = [&](const Unit& unit) { return base::heading_key(unit.name) == key; };
    if (const auto coded = std::ranges::find_if(units, is_coded); coded != units.end()) return coded->id;
    if (std::ranges::count_if(units, is_named) != 1) return std::nullopt;
    return std::ranges::find_if(units, is_named)->id;
}

std::vector<UnitId> subtree(base::Db& db, UnitId top) {
    std::vector<UnitId> below;
    for (const auto id : db.all<std::int64_t>(sql::subtree, top)) below.push_back({id});
    return below;
}

std::optional<Member> unit_head(base::Db& db, UnitId unit, base::Day on) {
    for (const auto& above : units_above(db, {unit}, on))
        if (above.unit == unit && above.head) return members(db, {above.head}, on).front();
    return std::nullopt;
}

std::vector<Member> members_of_unit(base::Db& db, UnitId unit, base::Day on) {
    return heads_first(members(db, ids_of(db.all<std::int64_t>(sql::people_of_unit, unit, on)), on));
}

}  // namespace organisation
