#include "features/organisation/people.h"

#include <algorithm>
#include <map>

#include "base/db.h"
#include "base/text.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {
namespace {

constexpr int page_size = 50;

// What the person typed stands for itself, also where it holds the signs of a pattern.
std::string pattern_of(const std::string& typed) {
    std::string pattern = "%";
    for (const char c : base::lower(base::trim(typed))) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

std::map<PersonId, std::string> names_of(base::Db& db, const std::vector<Post>& posts, base::Day on) {
    std::vector<PersonId> people;
    for (const auto& post : posts)
        if (post.superior) people.push_back(*post.superior);
    std::map<PersonId, std::string> names;
    for (const auto& member : members(db, people, on)) names[member.person] = member.full_name;
    return names;
}

constexpr base::Day first_of_days{-25567}, last_of_days{2'932'896};  // 1900-01-01, 9999-12-31

}  // namespace

PeoplePage find_people(base::Db& db, const PeopleQuery& query, base::Day on) {
    std::vector<PersonId> ids;
    const auto found = db.all<std::int64_t>(sql::find_people, pattern_of(query.search.value_or("")), query.after.value_or(PersonId{}),
                                            query.unit.value_or(UnitId{}), on, query.active.value_or(true), page_size);
    for (const auto id : found) ids.push_back({id});
    PeoplePage page{members(db, ids, on), std::nullopt};
    std::ranges::sort(page.people, {}, [&](const Member& member) { return std::ranges::find(ids, member.person); });
    if (static_cast<int>(ids.size()) == page_size) page.next = ids.back();
    return page;
}

PersonView person_view(base::Db& db, const Person& person, base::Day on) {
    PersonView view{person, full_name(person), members(db, {person.id}, on).front(), std::nullopt, {}};
    if (view.today.superior) view.superior = members(db, {view.today.superior}, on).front();
    const auto posts = posts_between(db, person.id, first_of_days, last_of_days);
    const auto names = names_of(db, posts, on);
    std::map<UnitId, std::string> unit_names;
    for (const auto& unit : units(db)) unit_names[unit.id] = unit.name;
    for (const auto& post : posts)
        view.posts.push_back({post, unit_names[post.unit], post.superior ? names.at(*post.superior) : ""});
    std::ranges::reverse(view.posts);
    return view;
}

UnitList unit_list(base::Db& db, base::Day on) { return {db.all<UnitView>(sql::units_with_heads, on)}; }

}  // namespace organisation
