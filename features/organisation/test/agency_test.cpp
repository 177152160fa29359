#include "features/organisation/agency.h"

#include <doctest/doctest.h>

#include "features/identity/identity.h"
#include "features/organisation/testing/office.h"

using namespace organisation;
using organisation::test::Office;

namespace {

NewAgency lima() {
    return {.code = "kota-lima", .name = "Pemerintah Kota Lima", .city = "Lima", .zone_minutes = 480, .work_days = 6, .policy_code = "sorong",
            .hr_nip = "19860926 201505 1 001", .hr_name = "Gilang"};
}

}  // namespace

TEST_CASE("an agency is founded with its first personnel officer, and is another one's secret") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.as({}, identity::administrator, [&](base::Work& work) {
            const auto founded = create_agency(work, lima());
            REQUIRE(founded);
            CHECK(work.journalled());
            CHECK(find_agency(work.db, "kota-lima").value() == founded.value().id);
            CHECK(all_agencies(work.db).size() == 3);
            auto there = work.db.for_agency(founded.value().id);
            CHECK(agency_of(there).zone_minutes == 480);
            const auto officer = find_person(there, founded.value().hr_person);
            REQUIRE(officer);
            CHECK(officer->nip == "198609262015051001");
            CHECK(officer->appointed == "2015-05");
            CHECK_FALSE(find_person(work.db, founded.value().hr_person));
            base::Work inside(there, base::thread_ids(), work.now, work.actor);
            CHECK(identity::account_of(inside, founded.value().hr_person));
            CHECK(base::rule_of(create_agency(work, lima())) == "agency_code_is_taken");
        });
    }
}

TEST_CASE("an agency says who it is, where it is and how it works") {
    Office office(base::test::engines().front());
    const auto rule = [&](auto change) {
        auto agency = lima();
        change(agency);
        std::string refused;
        office.as({}, identity::administrator, [&](base::Work& work) { refused = base::rule_of(create_agency(work, agency)); });
        return refused;
    };
    CHECK(rule([](NewAgency& agency) { agency.code = "Kota Lima"; }) == "agency_code_is_malformed");
    CHECK(rule([](NewAgency& agency) { agency.name = ""; }) == "agency_name_is_missing");
    CHECK(rule([](NewAgency& agency) { agency.zone_minutes = 400; }) == "agency_zone_is_unknown");
    CHECK(rule([](NewAgency& agency) { agency.work_days = 7; }) == "agency_work_days_are_wrong");
    CHECK(rule([](NewAgency& agency) { agency.hr_nip = "123"; }) == "nip_has_wrong_length");
    CHECK(rule([](NewAgency& agency) { agency.hr_name = ""; }) == "person_name_is_missing");
    CHECK(rule([](NewAgency& agency) { agency.hr_nip = agency.hr_name = ""; }) == "");
}
