// What a row would change, and how posts change by it. Pure: what is known goes in, what to do comes out.
#pragma once

#include "features/organisation/roster.h"
#include "features/organisation/roster_known.h"

namespace organisation {

using ColumnNames = std::set<std::string, std::less<>>;

struct Compared {
    Verdict verdict = Verdict::same;
    RosterFacts before, after;  // before: empty where the row makes something new
};
Compared compare_line(const Known* known, const RosterFacts& said, const ColumnNames& columns, const UnitBook& units);

// Who and where, where a row names them by number and code.
struct PostPlace {
    PersonId person;
    UnitId unit;
    std::optional<PersonId> superior;
    base::Day today;
};

struct PostPlan {
    std::vector<Post> ended;       // as they are from now on
    std::optional<Post> corrected; // in place: it began today or later, so nothing can rest on it yet
    std::optional<Post> begun;     // its id is still to be given
    bool left_head = false;        // whoever was led looks up to somebody else now
};
// For a row that adds or changes. A new edge begins on the day the row says, else today; never before the edge it follows.
PostPlan plan_posts(const Known* known, const Compared& row, const PostPlace& place, const UnitBook& units);

}  // namespace organisation
