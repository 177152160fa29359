// Who is what to whom: a table.
#include <doctest/doctest.h>

#include "features/identity/identity.h"
#include "features/organisation/organisation.h"
#include "features/organisation/posting.h"
#include "features/organisation/testing/office.h"

using namespace organisation;
using organisation::test::day;
using organisation::test::Office;

namespace {

enum Who { ani, budi, cici, dodi, nobody };

struct Line {
    Who actor;
    std::uint32_t roles;
    Who subject;
    std::uint32_t bits;
};

constexpr auto c = identity::colleague;
constexpr Line table[] = {
    {cici, 0, cici, identity::self | c},
    {budi, 0, cici, identity::superior | c},
    {ani, 0, cici, identity::upper | c},
    {ani, 0, budi, identity::superior | c},
    {cici, 0, budi, c},
    {cici, 0, dodi, c},
    {dodi, 0, cici, identity::superior | c},  // Plh of the clinic that day
    {dodi, 0, budi, c},
    {dodi, 0, ani, c},
    {budi, identity::hr, dodi, identity::superior | identity::hr | c},
    {cici, identity::hr, ani, identity::hr | c},
    {nobody, identity::hr, cici, identity::hr},
    {nobody, identity::inspector, cici, identity::inspector},
    {nobody, identity::administrator, cici, 0},
    {nobody, 0, cici, 0},
};

struct People {
    explicit People(const base::test::Engine& engine) : office(engine) {
        const auto health = office.unit("DINKES"), clinic = office.unit("PKM", health);
        for (const char* name : {"Ani", "Budi", "Cici", "Dodi"}) ids.push_back(office.person(name));
        ids.push_back({});
        office.head(ids[ani], health);
        office.head(ids[budi], clinic);
        office.post(ids[cici], clinic, ids[budi]);
        office.post(ids[dodi], clinic);
        office.as_hr([&](base::Work& work) {
            REQUIRE(assign(work, {.person = ids[dodi], .unit = clinic, .title = "Plh. Kepala", .kind = PostKind::administrative,
                                  .heads_unit = true, .superior = {}, .assignment = Assignment::plh, .from = day("2026-11-01"),
                                  .until = day("2026-11-30")}));
        });
    }

    std::uint32_t bits(const Line& line, base::Day on) {
        std::uint32_t found = 0;
        office.as(ids[line.actor], line.roles, [&](base::Work& work) { found = relations_to(work, ids[line.subject], on); });
        return found;
    }

    Office office;
    std::vector<PersonId> ids;
};

constexpr auto may_read = identity::related("test.read", identity::self | identity::superior | identity::upper | identity::hr);

}  // namespace

TEST_CASE("who is what to whom") {
    for (const auto& engine : base::test::engines()) {
        People people(engine);
        for (const auto& line : table) {
            CAPTURE(engine.name());
            CAPTURE(line.actor);
            CAPTURE(line.subject);
            CAPTURE(line.roles);
            CHECK(people.bits(line, day("2026-11-20")) == line.bits);
        }
        CHECK(people.bits({dodi, 0, cici, 0}, day("2026-12-01")) == c);  // the Plh has ended
    }
}

TEST_CASE("a person of another agency is answered like a person who does not exist") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        People people(engine);
        people.office.agency = {2};
        const auto stranger = people.office.person("Zaki");
        people.office.agency = {1};
        for (const auto subject : {stranger, PersonId{404}, PersonId{}})
            people.office.as(people.ids[ani], identity::hr | identity::inspector, [&](base::Work& work) {
                CHECK(relations_to(work, subject, work.today) == 0);
                const auto answer = require(work, may_read, subject);
                CHECK(base::rule_of(answer) == "not_your_business");
                CHECK(answer.errors().front().fault == base::Fault::forbidden);
                CHECK_FALSE(work.authorised);
            });
        people.office.as(people.ids[ani], 0, [&](base::Work& work) {
            CHECK(members(work.db, {stranger}, work.today).empty());
            CHECK_FALSE(find_person(work.db, stranger));
            CHECK(members_by_nip(work.db, {"198001012005011005"}, work.today).empty());
        });
    }
}

TEST_CASE("a permission about somebody is given to those it names, and to nobody else") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        People people(engine);
        const auto answer = [&](Who actor, std::uint32_t roles, Who subject) {
            std::string rule;
            people.office.as(people.ids[actor], roles, [&](base::Work& work) {
                rule = base::rule_of(require(work, may_read, people.ids[subject]));
                CHECK(work.authorised == rule.empty());
            });
            return rule;
        };
        CHECK(answer(cici, 0, cici) == "");
        CHECK(answer(budi, 0, cici) == "");
        CHECK(answer(ani, 0, cici) == "");
        CHECK(answer(nobody, identity::hr, cici) == "");
        CHECK(answer(cici, 0, budi) == "not_your_business");
        CHECK(answer(nobody, identity::inspector, cici) == "not_your_business");
    }
}
