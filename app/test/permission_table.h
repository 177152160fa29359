// The two tables beside this file: permissions.table says who may, requests.table what a plausible request is.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/test/two_towns.h"

namespace app::test {

struct Line {
    std::string route;              // "GET /api/plans/{plan}"
    std::set<std::string> states;   // none: every other
    std::map<std::string, char> marks;  // by who asks
};
std::vector<Line> permission_lines();
// The line for a thing in a state; none: nullptr.
const Line* line_of(const std::vector<Line>& lines, const std::string& route, const std::set<std::string>& states);

std::string label_of(const base::Route& route);

// A request with some of its things named.
struct Ask {
    std::set<std::string> states;
    Asking asking;
};
// With the things of a town, once for each combination of their states. `instead` stands for the things that it names.
std::vector<Ask> requests_of(const base::Route& route, const Things& things, const Things& instead = {});
// What a route's request names, such as plan and person, but for what both towns have.
std::set<std::string> named_in(const base::Route& route);
std::set<std::string> routes_with_a_request();

// Ids and codes that nobody has, for all that a route names.
Things unknown_things(const base::Route& route);

// The request from a page of ours, by somebody of the table's first line.
Asking as(const TwoTowns& towns, const std::string& who, Asking asking);
// What a request says of whoever asks, such as the name they sign in with.
Things own_things(const TwoTowns& towns, const std::string& who);
// Undone; where it ended a session, which stays ended in memory for two minutes, these pass.
Reply rehearse(TwoTowns& towns, const Asking& asking);

// Whether two answers tell the same, but for what was asked in the requests themselves.
bool tell_the_same(const Asking& asked, const Reply& reply, const Asking& asked_too, const Reply& reply_too);

}  // namespace app::test
