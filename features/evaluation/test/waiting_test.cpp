// What awaits people: the superiors who have not rated everybody, and the tasks of "Hari ini".
#include "features/evaluation/waiting.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "base/json.h"
#include "features/evaluation/home_views.h"
#include "features/evaluation/test/rating_office.h"
#include "features/identity/relation.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::holds;
using evaluation::test::Method;
using evaluation::test::Office;

namespace {

std::vector<WaitingSuperior> waiting(Office& office) {
    std::vector<WaitingSuperior> all;
    const auto period = office.period();
    office.tools.as_hr([&](base::Work& work) { all = waiting_superiors(work.db, period.id, std::min(period.last, work.today)); });
    return all;
}

// "Budi 2 (Cici, Dodi); Ani 1 (Budi)": most unrated first.
std::string said(const std::vector<WaitingSuperior>& all) {
    std::string text;
    for (const auto& one : all) {
        text += (text.empty() ? "" : "; ") + one.full_name + " " + std::to_string(one.unrated) + " (";
        for (std::size_t i = 0; i < one.names.size(); ++i) text += (i > 0 ? ", " : "") + one.names[i];
        text += ")";
    }
    return text;
}

using Tasks = std::vector<std::pair<TaskKind, int>>;

Tasks tasks_of(Office& office, base::PersonId who) {
    Tasks tasks;
    const auto home = base::read_json<Home>(office.tools.ask(who, Method::get, "/api/home").body).value();
    for (const auto& task : home.tasks) tasks.emplace_back(task.kind, task.count);
    return tasks;
}

}  // namespace

TEST_CASE("superiors with somebody left to rate are listed, most first; drafts count as left, signed and exempt do not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        CHECK(said(waiting(office)).starts_with("Budi 2 (Cici, Dodi); "));
        CHECK(waiting(office).size() == 3);
        CHECK(waiting(office).front().unit_name == "Unit PKM");
        office.draft(office.budi, office.cici);
        CHECK(waiting(office).front().unrated == 2);
        office.sign(office.budi, office.cici);
        office.exempt(office.ani, "Tidak mempunyai atasan di instansi ini.");
        CHECK(waiting(office).size() == 2);
        CHECK(waiting(office)[0].unrated == 1);
        office.exempt(office.dodi, "Cuti melahirkan sejak Juli");
        CHECK(said(waiting(office)) == "Ani 1 (Budi)");
        CHECK(office.rate(office.ani, office.budi).status == 201);
        CHECK(waiting(office).empty());
    }
}

TEST_CASE("people whom nobody assesses are listed under nobody; of many only the first few are named") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        for (const char* name : {"Gani", "Hana", "Fajar", "Eka"}) office.tools.post(office.tools.person(name), office.clinic);
        CHECK(said(waiting(office)).starts_with("Budi 6 (Cici, Dodi, Eka, Fajar, Gani); "));
        bool nobody = false;
        for (const auto& one : waiting(office)) nobody = nobody || (!one.person && one.full_name.empty() && one.names == std::vector<std::string>{"Ani"});
        CHECK(nobody);
    }
}

TEST_CASE("the personnel office alone sees who has not rated, and until when they may") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto seen = office.tools.ask_as(identity::hr, Method::get, "/api/closings/2026-T3/waiting");
        CHECK(holds(seen, "\"full_name\":\"Budi\""));
        CHECK(holds(seen, "\"closes\":\"2026-10-21\""));
        CHECK(office.tools.ask(office.budi, Method::get, "/api/closings/2026-T3/waiting").rule() == "not_your_role");
    }
}

using enum TaskKind;

TEST_CASE("the home asks for ratings from the time of evaluation on, until everybody is rated") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK(tasks_of(office, office.budi).empty());
        office.tools.as_hr([&](base::Work& work) {
            const auto period = *calendar::period_coded(work.db, "2026-T3");
            calendar::move_step(work, period.id, {calendar::Step::evaluation, test::day("2026-09-15"), test::day("2026-10-15"), "Uji"}).value();
        });
        CHECK(tasks_of(office, office.budi) == Tasks{{rate_team, 2}});
        CHECK(tasks_of(office, office.ani) == Tasks{{TaskKind::set_unit_predicate, 1}, {rate_team, 1}, {write_plan, 1}});
        office.predicates_are_set();
        CHECK(tasks_of(office, office.ani) == Tasks{{rate_team, 1}, {write_plan, 1}});
        CHECK(office.rate(office.budi, office.cici).status == 201);
        CHECK(tasks_of(office, office.budi) == Tasks{{rate_team, 1}});
        CHECK(office.rate(office.budi, office.dodi).status == 201);
        CHECK(tasks_of(office, office.budi).empty());
        CHECK(tasks_of(office, office.cici).empty());
    }
}

TEST_CASE("a closed result awaits its reader until it is accepted") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.evaluation_has_begun();
        office.rate(office.budi, office.cici);
        office.closed();
        CHECK(tasks_of(office, office.cici) == Tasks{{read_result, 1}});
        office.act(office.cici, office.cici, "receipts");
        CHECK(tasks_of(office, office.cici) == Tasks{{read_result, 1}});
        office.act(office.cici, office.cici, "acceptances");
        CHECK(tasks_of(office, office.cici).empty());
    }
}
