// Which route a path belongs to: a tree of segments. A word wins over a {capture}, a {capture} over a {tail*}.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/http.h"

namespace base {

inline constexpr int method_count = 5;
std::string_view verb_of(Method method);  // "GET"

class Router {
public:
    // Patterns: /api/plans/{id}/results, /assets/{file*} (the tail keeps its slashes and is not empty). Throws Bug where two routes
    // are the same or a pattern is none.
    explicit Router(const std::vector<Route>& routes);

    struct Found {
        int route = -1;                               // its place in `routes`; -1: none for this method
        std::array<bool, method_count> allowed = {};  // what the path has routes for; none at all means 404
        Inputs captures = {};
        bool known() const;
    };
    Found find(Method method, std::string_view path) const;

private:
    struct Node {
        std::vector<std::pair<std::string, int>> words;  // sorted
        int capture = -1, tail = -1;                     // nodes
        std::array<int, method_count> routes = {-1, -1, -1, -1, -1};
    };
    int descend(int node, std::string_view segment);
    int word_of(const Node& node, std::string_view segment) const;
    int match(int node, std::string_view rest, std::vector<std::string_view>& captured) const;

    std::vector<Node> nodes_;
    std::vector<std::vector<std::string>> names_;  // of the captures of each route, in order
};

}  // namespace base
