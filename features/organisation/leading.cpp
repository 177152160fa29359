#include "features/organisation/leading.h"

#include <algorithm>
#include <functional>

#include "base/db.h"
#include "base/id_list.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/superior.h"

namespace organisation {
namespace {

// Of a person's posts of the day the first counts; who leads and is led stands there once for each.
void keep_posts_that_count(std::vector<LedRow>& rows) {
    const auto same = [](const LedRow& a, const LedRow& b) { return a.person == b.person && a.leads == b.leads; };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
}

}  // namespace

Leading leading(base::Db& db, PersonId superior, base::Day on) {
    auto rows = db.all<LedRow>(sql::may_be_led_by, superior, on);
    keep_posts_that_count(rows);
    const auto led = std::stable_partition(rows.begin(), rows.end(), std::mem_fn(&LedRow::leads));
    const std::vector<LedRow> bosses(rows.begin(), led);
    rows.erase(rows.begin(), led);
    fill_superiors(db, rows, on);

    Leading out;
    const auto own = std::ranges::find(bosses, superior, &LedRow::person);
    out.unit = own->unit;
    out.heads_unit = own->heads_unit;
    for (const auto& row : rows)
        if (row.person != superior && std::ranges::find(bosses, row.superior, &LedRow::person) != bosses.end())
            out.team.push_back({row.person, row.unit, row.superior});
    return out;
}

std::vector<Member> heads_first(std::vector<Member> people) {
    std::ranges::stable_sort(people, [](const Member& a, const Member& b) {
        return a.heads_unit != b.heads_unit ? a.heads_unit : a.full_name < b.full_name;
    });
    return people;
}

std::vector<PersonId> ids_of(const std::vector<Led>& team) {
    std::vector<PersonId> ids;
    for (const auto& led : team) ids.push_back(led.person);
    return ids;
}

std::vector<Member> members(base::Db& db, const std::vector<Led>& team, base::Day on) {
    if (team.empty()) return {};
    auto found = db.all<Member>(sql::members, on, base::id_list(ids_of(team)));
    for (auto& member : found) member.superior = std::ranges::lower_bound(team, member.person, {}, &Led::person)->superior;
    return found;
}

}  // namespace organisation
