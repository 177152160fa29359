#include "features/organisation/organisation.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "features/identity/identity.h"
#include "features/organisation/posting.h"
#include "features/organisation/superior.h"
#include "features/organisation/testing/office.h"

using namespace organisation;
using organisation::test::day;
using organisation::test::first_day;
using organisation::test::names_of;
using organisation::test::Office;

namespace {

const auto today = day("2026-11-20");

// Dinas (Kepala Ani) with a puskesmas below it (Kepala Budi), where Cici and Dodi work.
struct Small {
    explicit Small(const base::test::Engine& engine) : office(engine) {
        health = office.unit("DINKES");
        clinic = office.unit("PKM", health);
        ani = office.person("Ani"), budi = office.person("Budi"), cici = office.person("Cici"), dodi = office.person("Dodi");
        office.head(ani, health);
        office.head(budi, clinic);
        office.post(cici, clinic, budi);
        office.post(dodi, clinic);
    }

    std::string team(PersonId superior, base::Day on = today) {
        std::string names;
        office.as_hr([&](base::Work& work) { names = names_of(team_of(work.db, superior, on)); });
        return names;
    }
    std::string chain(PersonId person, base::Day on = today) {
        std::string names;
        office.as_hr([&](base::Work& work) { names = names_of(chain_of(work.db, person, on)); });
        return names;
    }
    std::string assign(const NewPost& post) {
        std::string rule;
        office.as_hr([&](base::Work& work) { rule = base::rule_of(organisation::assign(work, post)); });
        return rule;
    }
    NewPost acting(PersonId person, UnitId unit, Assignment assignment) const {
        return {.person = person, .unit = unit, .title = "Plt. Kepala", .kind = PostKind::administrative, .heads_unit = true,
                .superior = {}, .assignment = assignment, .from = day("2026-08-17"), .until = day("2026-09-30")};
    }

    Office office;
    UnitId health, clinic;
    PersonId ani, budi, cici, dodi;
};

NewPost definitive(PersonId person, UnitId unit, base::Day from) {
    return {.person = person, .unit = unit, .title = "Staf", .kind = PostKind::executor, .heads_unit = false,
            .superior = {}, .assignment = Assignment::definitive, .from = from, .until = {}};
}

}  // namespace

TEST_CASE("whoever states no superior answers to the head of the unit, and a head to the next unit above") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        CHECK(small.chain(small.cici) == "Budi, Ani");
        CHECK(small.chain(small.dodi) == "Budi, Ani");
        CHECK(small.chain(small.ani) == "");
        CHECK(small.team(small.budi) == "Cici, Dodi");
        CHECK(small.team(small.ani) == "Budi");
    }
}

TEST_CASE("below a unit without a head the next head above answers") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        const auto ward = small.office.unit("WARD", small.clinic), room = small.office.unit("ROOM", ward);
        const auto eka = small.office.person("Eka");
        small.office.post(eka, room);
        CHECK(small.chain(eka) == "Budi, Ani");
        CHECK(small.team(small.budi) == "Cici, Dodi, Eka");
        small.office.as_hr([&](base::Work& work) {
            CHECK(subtree(work.db, small.clinic).size() == 3);
            CHECK(units(work.db).front().code == "DINKES");
            CHECK(unit_head(work.db, small.clinic, today)->full_name == "Budi");
            CHECK_FALSE(unit_head(work.db, room, today));
            CHECK(names_of(members_of_unit(work.db, small.clinic, today)) == "Budi, Cici, Dodi");
        });
    }
}

TEST_CASE("a transfer on the 17th ends the former post on the 16th, and both stay") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        CHECK(small.assign(definitive(small.cici, small.health, day("2026-08-17"))) == "");
        small.office.as_hr([&](base::Work& work) {
            CHECK(post_on(work.db, small.cici, day("2026-08-16"))->unit == small.clinic);
            CHECK(post_on(work.db, small.cici, day("2026-08-17"))->unit == small.health);
            const auto quarter = posts_between(work.db, small.cici, day("2026-07-01"), day("2026-09-30"));
            REQUIRE(quarter.size() == 2);
            CHECK(quarter[0].until == day("2026-08-16"));
            CHECK(quarter[1].from == day("2026-08-17"));
        });
        CHECK(small.chain(small.cici, day("2026-08-16")) == "Budi, Ani");
        CHECK(small.chain(small.cici, day("2026-08-17")) == "Ani");
        CHECK(small.team(small.budi, day("2026-08-17")) == "Dodi");
    }
}

TEST_CASE("a definitive post never overlaps another") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        CHECK(small.assign(definitive(small.cici, small.health, first_day)) == "post_overlaps_another");
        CHECK(small.assign(definitive(small.cici, small.health, first_day - 10)) == "post_overlaps_another");
        CHECK(small.assign(definitive(small.cici, small.health, day("2026-08-17"))) == "");
        CHECK(small.assign(definitive(small.cici, small.clinic, day("2026-03-01"))) == "post_overlaps_another");
        auto backwards = definitive(small.cici, small.health, day("2026-10-01"));
        backwards.until = day("2026-09-30");
        CHECK(small.assign(backwards) == "post_ends_before_it_begins");
    }
}

TEST_CASE("a post that was entered wrongly is corrected in place") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        CHECK(small.assign(definitive(small.cici, small.health, day("2026-08-17"))) == "");
        small.office.as_hr([&](base::Work& work) {
            auto post = *post_on(work.db, small.cici, today);
            post.from = day("2026-08-10");
            CHECK(base::rule_of(correct_post(work, post)) == "post_overlaps_another");
            post.from = day("2026-08-18");
            post.title = "Analis";
            CHECK(base::rule_of(correct_post(work, post)) == "");
            CHECK(post_on(work.db, small.cici, today)->title == "Analis");
            CHECK_FALSE(post_on(work.db, small.cici, day("2026-08-17")));
            post.id = {404};
            CHECK(base::rule_of(correct_post(work, post)) == "post_is_unknown");
        });
    }
}

TEST_CASE("who leaves the head of a unit leaves its people to whoever heads it next") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        const auto moved = day("2026-08-17");
        CHECK(small.assign(definitive(small.budi, small.health, moved)) == "");
        CHECK(small.chain(small.cici, moved - 1) == "Budi, Ani");
        CHECK(small.chain(small.cici, moved) == "Ani");
        auto head = definitive(small.dodi, small.clinic, day("2026-09-01"));
        head.heads_unit = true;
        CHECK(small.assign(head) == "");
        CHECK(small.chain(small.cici) == "Dodi, Ani");
    }
}

TEST_CASE("a Plt leads while the post is vacant, and a Plh stands in beside the head") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        CHECK(small.assign(small.acting(small.dodi, small.clinic, Assignment::plh)) == "");
        CHECK(small.team(small.dodi, day("2026-08-16")) == "");
        CHECK(small.team(small.dodi, day("2026-08-17")) == "Cici");
        CHECK(small.team(small.budi, day("2026-08-17")) == "Cici, Dodi");
        CHECK(small.team(small.dodi, day("2026-10-01")) == "");
        CHECK(small.assign(definitive(small.budi, small.health, day("2026-08-01"))) == "");
        CHECK(small.chain(small.cici, day("2026-08-17")) == "Dodi, Ani");
        CHECK(small.chain(small.dodi, day("2026-08-17")) == "Ani");
        CHECK(small.chain(small.cici, day("2026-10-01")) == "Ani");
    }
}

TEST_CASE("a circle of superiors is refused, and one that slipped in ends the chain") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        auto circle = definitive(small.budi, small.clinic, day("2026-08-17"));
        circle.superior = small.cici;
        CHECK(small.assign(circle) == "superior_makes_circle");
        circle.superior = small.budi;
        CHECK(small.assign(circle) == "superior_is_self");
        const auto eka = small.office.person("Eka"), fani = small.office.person("Fani");
        small.office.post(eka, small.clinic, fani);
        small.office.post(fani, small.clinic, eka);
        CHECK(small.chain(eka) == "Fani");
    }
}

TEST_CASE("slices cover everybody once, with their post and superior of the day") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        small.office.as_hr([&](base::Work& work) {
            const auto slices = id_slices(work.db, 3);
            REQUIRE(slices.size() == 2);
            CHECK(names_of(people_between(work.db, slices[0], today)) == "Ani, Budi, Cici");
            const auto last = people_between(work.db, slices[1], today);
            REQUIRE(last.size() == 1);
            CHECK(last[0].superior == small.budi);
            CHECK(last[0].unit_name == "Unit PKM");
            CHECK_FALSE(people_between(work.db, slices[1], first_day - 1).front().post);
        });
    }
}

TEST_CASE("the people of a range stand as each of them stands alone, whatever posts they hold beside each other") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        auto team = small.acting(small.dodi, small.health, Assignment::team);
        team.heads_unit = false;
        CHECK(small.assign(team) == "");
        CHECK(small.assign(small.acting(small.cici, small.health, Assignment::plh)) == "");
        CHECK(small.assign(definitive(small.budi, small.health, day("2026-09-01"))) == "");
        CHECK(small.assign(small.acting(small.dodi, small.clinic, Assignment::plt)) == "");
        const auto eka = small.office.person("Eka");
        small.office.as_hr([&](base::Work& work) {
            for (const auto on : {first_day - 1, first_day, day("2026-08-16"), day("2026-08-17"), day("2026-09-15"), today}) {
                CAPTURE(base::to_text(on));
                const auto people = people_between(work.db, {small.ani, eka}, on);
                REQUIRE(people.size() == 5);
                for (const auto& found : people) {
                    CAPTURE(found.full_name);
                    const auto alone = members(work.db, {found.person}, on).front();
                    CHECK(found.post == alone.post);
                    CHECK(found.title == alone.title);
                    CHECK(found.unit_name == alone.unit_name);
                    CHECK(found.superior == alone.superior);
                    CHECK(found.heads_unit == alone.heads_unit);
                }
            }
        });
    }
}

TEST_CASE("whom somebody leads are those who answer to them or to a head they stand in for, whatever posts people hold beside each other") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        Small small(engine);
        const auto eka = small.office.person("Eka"), fani = small.office.person("Fani"), gede = small.office.person("Gede");
        const auto ward = small.office.unit("WARD", small.clinic), lab = small.office.unit("LAB", ward);
        small.office.post(eka, ward, gede);  // who holds no post: as if none were stated
        small.office.head(fani, lab);
        auto team = small.acting(small.dodi, small.health, Assignment::team);
        team.heads_unit = false;
        CHECK(small.assign(team) == "");
        CHECK(small.assign(small.acting(small.dodi, small.clinic, Assignment::plh)) == "");
        CHECK(small.assign(small.acting(eka, small.clinic, Assignment::plt)) == "");
        CHECK(small.assign(definitive(small.budi, small.health, day("2026-09-01"))) == "");
        CHECK(small.assign(small.acting(small.cici, small.health, Assignment::plh)) == "");
        const std::vector<PersonId> everybody{small.ani, small.budi, small.cici, small.dodi, eka, fani, gede};
        small.office.as_hr([&](base::Work& work) {
            for (const auto on : {first_day - 1, first_day, day("2026-08-17"), day("2026-09-15"), today})
                for (const auto superior : everybody) {
                    CAPTURE(base::to_text(on));
                    CAPTURE(superior.value);
                    const auto bosses = stands_in_for(work.db, superior, on);
                    std::vector<PersonId> expected;
                    for (const auto& member : members(work.db, everybody, on))
                        if (member.person != superior && std::ranges::find(bosses, member.superior) != bosses.end()) expected.push_back(member.person);
                    const auto found = leading(work.db, superior, on);
                    CHECK(ids_of(found.team) == expected);
                    const auto own = members(work.db, {superior}, on).front();
                    CHECK(found.unit == own.unit);
                    CHECK(found.heads_unit == own.heads_unit);
                }
        });
    }
}

TEST_CASE("a name is written with its titles") {
    Person person;
    person.name = "Rahma Wulandari";
    CHECK(full_name(person) == "Rahma Wulandari");
    person.front_title = "dr.";
    person.back_title = "M.Kes.";
    CHECK(full_name(person) == "dr. Rahma Wulandari, M.Kes.");
}

TEST_CASE("a table names a unit by its code or by its name; a name that two bear names none") {
    const std::vector<Unit> units{{.id = {1}, .code = "PKM-MSL", .name = "Puskesmas Muara Sela"}, {.id = {2}, .code = "TU-1", .name = "Tata Usaha"},
                                  {.id = {3}, .code = "TU-2", .name = "Tata Usaha"}, {.id = {4}, .code = "X", .name = "PKM-MSL"}};
    CHECK(unit_called(units, "pkm msl") == UnitId{1});  // the code, though another unit is called so
    CHECK(unit_called(units, "PUSKESMAS MUARA  SELA") == UnitId{1});
    CHECK(unit_called(units, "TU-2") == UnitId{3});
    CHECK_FALSE(unit_called(units, "Tata Usaha"));
    CHECK_FALSE(unit_called(units, "Puskesmas"));
}
