// A small agency for tests: units, people and posts by short names, on a database of its own, and the routes of some features.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/connection.h"
#include "base/feature.h"
#include "base/testing/desk.h"
#include "base/testing/engines.h"
#include "base/work.h"
#include "features/organisation/organisation.h"

namespace organisation::test {

base::Day day(std::string_view iso);
inline const base::Day first_day = day("2024-01-02");

class Office {
public:
    // With the tables and routes of identity, organisation and `more`.
    explicit Office(const base::test::Engine& engine, std::vector<base::Feature> more = {});

    // In one write transaction, at `now`, as the person (0: nobody) with these roles.
    void as(PersonId person, std::uint32_t roles, const std::function<void(base::Work&)>& step);
    void as_hr(const std::function<void(base::Work&)>& step);
    // Through the routes, at `now`.
    base::test::Answer ask(PersonId person, base::Method method, const std::string& target, const std::string& body = {});
    base::test::Answer ask_as(std::uint32_t roles, base::Method method, const std::string& target, const std::string& body = {});
    base::test::Answer send_form(const std::string& target, const std::string& form);  // by nobody, as a page without a script does
    base::test::Answer upload(PersonId person, std::uint32_t roles, const std::string& target, const std::string& name, const std::string& content);

    base::test::Answer submit(const std::string& target, const std::string& form);  // of a page, by somebody with an account and no role

    UnitId unit(const std::string& code, UnitId parent = {});
    PersonId person(const std::string& name);
    // A definitive post since first_day.
    PostId post(PersonId person, UnitId unit, std::optional<PersonId> superior = {});
    PostId head(PersonId person, UnitId unit, std::optional<PersonId> superior = {});

    // To the staff of another unit, from that day on.
    PostId move(PersonId person, UnitId unit, base::Day from);
    // Plt head of a unit beside the definitive post, from that day on.
    PostId act_as_head(PersonId person, UnitId unit, base::Day from);

    std::string nip_of(PersonId person);
    std::string journal_of(std::string_view thing);  // what was done to things of a kind: "written, proposed"

    base::Database& database() { return *database_; }
    base::AgencyId agency{1};  // whose everything above is
    base::Instant now;         // 20 November 2026, nine in the morning, until a test says otherwise

private:
    base::Actor actor(PersonId person, std::uint32_t roles) const;

    std::unique_ptr<base::Database> database_;
    std::unique_ptr<base::test::Desk> desk_;
    int people_ = 0;
};

base::Instant morning_of(base::Day day);  // nine o'clock
std::string names_of(const std::vector<Member>& people);  // "Ani, Budi"
bool holds(const base::test::Answer& answer, std::string_view text);
// The text of a member of the answer's JSON, the first of that name: "" where there is none.
std::string member_of(const base::test::Answer& answer, std::string_view name);

}  // namespace organisation::test
