#include "features/organisation/test/office.h"

#include <doctest/doctest.h>

#include "base/feature.h"
#include "base/migrations.h"
#include "features/identity/identity.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/person_rows.h"

namespace organisation::test {

base::Day day(std::string_view iso) { return base::parse_day(iso).value(); }

Office::Office(const base::test::Engine& engine) : database_(engine.open()) {
    const std::vector<base::Feature> features = {identity::feature(), organisation::feature()};
    base::migrate(*database_, features, {1});
    for (const std::int64_t id : {1, 2}) {
        agency = {id};
        as_hr([&](base::Work& work) { work.db.run(sql::insert_agency, "a" + std::to_string(id), "Agency", "", 420, 5, "", work.now); });
    }
    agency = {1};
}

void Office::as(PersonId person, std::uint32_t roles, const std::function<void(base::Work&)>& step) {
    const auto at = base::instant_of(day("2026-11-20"), 9 * 60, 420);
    const base::Actor actor{.agency = agency, .account = {9}, .person = person, .roles = roles, .label = "uji"};
    database_->write([&](base::Connection& connection) {
        base::Work work(base::Db(connection, agency), base::thread_ids(), at, actor);
        step(work);
    });
}

void Office::as_hr(const std::function<void(base::Work&)>& step) { as({}, identity::hr, step); }

UnitId Office::unit(const std::string& code, UnitId parent) {
    UnitId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<UnitTag>();
        work.db.run(sql::insert_unit, id, parent, code, "Unit " + code, "", nullptr);
    });
    return id;
}

PersonId Office::person(const std::string& name) {
    Person person;
    as_hr([&](base::Work& work) {
        person.id = work.new_id<base::PersonTag>();
        person.nip = std::to_string(198001012005011001 + people_++);
        person.name = name;
        person.birth = day("1980-01-01");
        insert_people(work.db, {person}, {work.now});
    });
    return person.id;
}

PostId Office::post(PersonId person, UnitId unit, std::optional<PersonId> superior) {
    PostId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<PostTag>();
        insert_posts(work.db, {{id, person, unit, "Staf", PostKind::executor, false, superior, Assignment::definitive, first_day, {}}}, {work.now});
    });
    return id;
}

PostId Office::head(PersonId person, UnitId unit, std::optional<PersonId> superior) {
    PostId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<PostTag>();
        insert_posts(work.db, {{id, person, unit, "Kepala", PostKind::administrative, true, superior, Assignment::definitive, first_day, {}}}, {work.now});
    });
    return id;
}

std::string names_of(const std::vector<Member>& people) {
    std::string names;
    for (const auto& person : people) names += (names.empty() ? "" : ", ") + person.full_name;
    return names;
}

}  // namespace organisation::test
