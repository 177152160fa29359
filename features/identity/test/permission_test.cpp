#include <doctest/doctest.h>

#include "base/work.h"
#include "features/identity/identity.h"
#include "features/identity/permissions.h"
#include "features/identity/test/accounts_in_test.h"

namespace {

using namespace identity;

base::Actor actor_with(std::int64_t agency, std::int64_t account, std::uint32_t roles) {
    return {{agency}, {account}, {}, roles, 420, "Orang"};
}

const base::Actor stranger, employee = actor_with(1, 7, 0), personnel = actor_with(1, 8, hr), reader = actor_with(1, 9, inspector),
                            operating = actor_with(0, 1, administrator), newcomer = actor_with(1, 10, first_password),
                            new_personnel = actor_with(1, 11, hr | first_password);

constexpr auto open_page = anyone("t.open"), own_page = signed_in("t.own"), way_in = signed_in_at_all("t.way_in"),
               about_somebody = related("t.read", self | superior | hr), for_hr = related("t.hr", hr),
               for_hr_or_inspector = related("t.both", hr | inspector), for_administrator = related("t.administrator", administrator),
               for_colleagues = related("t.colleagues", colleague);

// What the guard says: the rule it refuses by, "yes", or "ask" where only the handler can tell.
std::string said(const base::Actor& actor, const base::Permission& permission) {
    const auto outcome = verdict(actor, permission);
    if (!outcome) return base::rule_of(outcome);
    return outcome.value() == Verdict::allowed ? "yes" : "ask";
}

struct Row {
    const char* who;
    const base::Actor& actor;
    const char *open, *own, *way_in, *somebody, *hr, *hr_or_inspector, *administrator, *colleagues;
};

constexpr const char *yes = "yes", *ask = "ask", *sign = "sign_in_is_needed", *change = "password_must_change", *no = "not_your_role";

}  // namespace

TEST_CASE("the guard's table: who, and which kind of permission") {
    const Row rows[] = {
        {"nobody", stranger, yes, sign, sign, sign, sign, sign, sign, sign},
        {"employee", employee, yes, yes, yes, ask, no, no, no, yes},
        {"hr", personnel, yes, yes, yes, ask, yes, yes, no, yes},
        {"inspector", reader, yes, yes, yes, ask, no, yes, no, yes},
        {"administrator", operating, yes, yes, yes, ask, no, no, yes, no},
        {"with a first password", newcomer, yes, change, yes, change, change, change, change, change},
        {"hr with a first password", new_personnel, yes, change, yes, change, change, change, change, change},
    };
    for (const auto& row : rows) {
        CAPTURE(row.who);
        CHECK(said(row.actor, open_page) == row.open);
        CHECK(said(row.actor, own_page) == row.own);
        CHECK(said(row.actor, way_in) == row.way_in);
        CHECK(said(row.actor, about_somebody) == row.somebody);
        CHECK(said(row.actor, for_hr) == row.hr);
        CHECK(said(row.actor, for_hr_or_inspector) == row.hr_or_inspector);
        CHECK(said(row.actor, for_administrator) == row.administrator);
        CHECK(said(row.actor, for_colleagues) == row.colleagues);
    }
}

TEST_CASE("a handler that asks for a role gets the same answer as from the guard, and the work is authorised") {
    for (const auto& engine : base::test::engines()) {
        identity::test::AccountsInTest accounts(engine);
        const auto asked = [&](const base::Actor& actor, const base::Permission& permission) {
            std::string answer;
            accounts.act_as(actor, [&](base::Work& work) {
                answer = base::rule_of(require_role(work, permission));
                CHECK(work.authorised == answer.empty());
            });
            return answer;
        };
        CHECK(asked(personnel, for_hr) == "");
        CHECK(asked(employee, for_hr) == "not_your_role");
        CHECK(asked(employee, for_colleagues) == "");
        CHECK(asked(operating, for_colleagues) == "not_your_role");
        CHECK(asked(stranger, for_hr) == "sign_in_is_needed");
        CHECK(asked(new_personnel, for_hr) == "password_must_change");
    }
}
