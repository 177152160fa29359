// A small agency for tests: units, people and posts by short names, on a database of its own.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/connection.h"
#include "base/testing/engines.h"
#include "base/work.h"
#include "features/organisation/organisation.h"

namespace organisation::test {

base::Day day(std::string_view iso);
inline const base::Day first_day = day("2024-01-02");

class Office {
public:
    explicit Office(const base::test::Engine& engine);

    // In one write transaction, on 20 November 2026, as the person (0: nobody) with these roles.
    void as(PersonId person, std::uint32_t roles, const std::function<void(base::Work&)>& step);
    void as_hr(const std::function<void(base::Work&)>& step);

    UnitId unit(const std::string& code, UnitId parent = {});
    PersonId person(const std::string& name);
    // A definitive post since first_day.
    PostId post(PersonId person, UnitId unit, std::optional<PersonId> superior = {});
    PostId head(PersonId person, UnitId unit, std::optional<PersonId> superior = {});

    base::Database& database() { return *database_; }
    base::AgencyId agency{1};  // whose everything above is

private:
    std::unique_ptr<base::Database> database_;
    int people_ = 0;
};

std::string names_of(const std::vector<Member>& people);  // "Ani, Budi"

}  // namespace organisation::test
