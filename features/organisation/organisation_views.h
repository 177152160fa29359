// What the routes about agencies, units, people and posts take and give.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/organisation/correction.h"
#include "features/organisation/organisation.h"
#include "features/organisation/posting.h"

namespace organisation {

struct PeopleQuery {
    std::optional<std::string> search;  // part of the name, or digits of the NIP
    std::optional<UnitId> unit;         // and every unit below it
    std::optional<PersonId> after;      // the last person of the page before
    std::optional<bool> active;         // true unless told otherwise
};
struct PeoplePage {
    std::vector<Member> people;  // by name, at most 50
    std::optional<PersonId> next;
};

struct PersonQuery {
    PersonId person;
};
struct PostView {
    Post post;
    std::string unit_name, superior_name;
};
struct PersonView {
    Person person;
    std::string full_name;
    Member today;
    std::optional<Member> superior;
    std::vector<PostView> posts;  // the newest first
};

struct UnitView {
    UnitId id;
    std::optional<UnitId> parent;
    std::string code, name, kind;
    PersonId head;
    std::string head_name;
    int people = 0;  // with their counting post here, today
};
struct UnitList {
    std::vector<UnitView> units;  // parents before children
};

struct TeamQuery {
    std::optional<base::Day> on;
};
struct Team {
    std::vector<Member> members;
};

// What the frame of the pages must know of the actor beside the account.
struct Standing {
    int leads = 0;  // people whose direct superior the actor is today
};

struct PostGiven {
    PostId id;
};

struct AgencyList {
    std::vector<Agency> agencies;
};
struct FoundedView {
    base::AgencyId id;
    std::optional<std::string> hr_nip, hr_password;  // told only now
};

struct CorrectionList {
    std::vector<Correction> corrections;
};

}  // namespace organisation
