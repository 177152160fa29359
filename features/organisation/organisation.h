// Who works where: agencies, units, people, and the posts they hold, each from a day to a day and under a superior. Every permission
// that is about somebody asks here what the actor is to that person on that day. Other than questions: agency.h and roster.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/actor.h"
#include "base/day.h"
#include "base/id.h"
#include "base/result.h"
#include "features/organisation/agency.h"
#include "features/organisation/roster.h"

namespace base {
class Db;
class Work;
struct Feature;
}  // namespace base

namespace organisation {

using base::PersonId;
using UnitId = base::Id<struct UnitTag>;
using PostId = base::Id<struct PostTag>;

enum class Status { pns, pppk };
enum class Sex { male, female };
enum class PostKind { high_leader, administrative, functional, executor };  // JPT, administrator or pengawas, JF, pelaksana
enum class Assignment { definitive, plt, plh, team };

struct Unit {
    UnitId id;
    std::optional<UnitId> parent;
    std::string code, name, kind;
};

struct Person {
    PersonId id;
    std::string nip, name, front_title, back_title;
    Status status = Status::pns;
    std::string grade;  // "III/d" of a PNS, "IX" of a PPPK; the same roman numeral means different things
    std::optional<base::Day> grade_since;
    Sex sex = Sex::male;
    base::Day birth;
    std::string appointed;  // as the NIP says: "2010-01" of a PNS, "2023" of a PPPK
    bool active = true;
    std::optional<std::string> email;
};

// An edge with time. A person has at most one definitive post on a day; plt, plh and team posts stand beside it.
struct Post {
    PostId id;
    PersonId person;
    UnitId unit;
    std::string title;
    PostKind kind = PostKind::executor;
    bool heads_unit = false;
    std::optional<PersonId> superior;  // as stated; none: whoever heads the unit, or the next unit above a head
    Assignment assignment = Assignment::definitive;
    base::Day from;
    std::optional<base::Day> until;  // the last day, inclusive; none: still held
};

// A person where they stand on a day, under the post that counts that day (definitive first, then plt). Without a post:
// post, unit and superior are "none" and title is empty.
struct Member {
    PersonId person;
    std::string nip, full_name;
    Status status = Status::pns;
    std::string grade;
    PostId post;
    std::string title;
    PostKind kind = PostKind::executor;
    Assignment assignment = Assignment::definitive;
    bool heads_unit = false;
    UnitId unit;
    std::string unit_name;
    PersonId superior;  // who assesses: the stated one, else the head of the unit that day, definitive or acting
};

struct IdRange {
    PersonId first, last;  // both inclusive
};

std::string full_name(const Person& person);  // "dr. Rahma Wulandari, M.Kes."

std::optional<Person> find_person(base::Db& db, PersonId person);
// Those that exist, in the order of their NIP: for imports of other features.
std::vector<Member> members_by_nip(base::Db& db, const std::vector<std::string>& nips, base::Day on);
std::vector<Member> members(base::Db& db, const std::vector<PersonId>& people, base::Day on);
std::optional<Post> post_on(base::Db& db, PersonId person, base::Day on);
std::vector<Post> posts_between(base::Db& db, PersonId person, base::Day first, base::Day last);  // by first day
std::vector<Member> team_of(base::Db& db, PersonId superior, base::Day on);  // whose direct superior they are; heads first, then by name
std::vector<Member> chain_of(base::Db& db, PersonId person, base::Day on);   // superiors upwards; at most 12, never twice

// Slices of a batch: the agency's people in ranges of `size`, and those of a range who are active or held a post that day.
std::vector<IdRange> id_slices(base::Db& db, int size);
std::vector<Member> people_between(base::Db& db, IdRange range, base::Day on);

std::vector<Unit> units(base::Db& db);  // parents before children
std::optional<UnitId> unit_called(const std::vector<Unit>& units, const std::string& written);  // by code, else by a name that only one has
std::vector<UnitId> subtree(base::Db& db, UnitId top);  // with `top`
std::optional<Member> unit_head(base::Db& db, UnitId unit, base::Day on);  // definitive, else plt, else plh
std::vector<Member> members_of_unit(base::Db& db, UnitId unit, base::Day on);  // the head first

// What the actor is to the subject: bits of identity/relation.h (self, superior, upper, hr, inspector, colleague). 0 for somebody
// of another agency and for nobody. Plt and Plh superiors count while they are in force.
std::uint32_t relations_to(base::Work& work, PersonId subject, base::Day on);
// Sets work.authorised, or refuses not_your_business: the same answer whether the person exists or not. `on` none: today.
base::Result<base::Done> require(base::Work& work, const base::Permission& permission, PersonId subject, std::optional<base::Day> on = {});

base::Feature feature();

}  // namespace organisation

#include "features/organisation/leading.h"  // the rest of the face
