#include "base/router.h"

#include <algorithm>
#include <cstddef>

#include "base/result.h"

namespace base {

std::string_view verb_of(Method method) {
    switch (method) {
        case Method::get: return "GET";
        case Method::post: return "POST";
        case Method::put: return "PUT";
        case Method::patch: return "PATCH";
        case Method::remove: return "DELETE";
    }
    return "";
}

namespace {

// Takes "/word" off the front of a path.
std::string_view next_segment(std::string_view& rest) {
    rest.remove_prefix(1);
    const auto segment = rest.substr(0, rest.find('/'));
    rest.remove_prefix(segment.size());
    return segment;
}

bool is_capture(std::string_view segment) { return segment.size() > 2 && segment.front() == '{' && segment.back() == '}'; }
bool is_tail(std::string_view segment) { return is_capture(segment) && segment[segment.size() - 2] == '*'; }

std::string name_of_capture(std::string_view segment) {
    return std::string(segment.substr(1, segment.size() - (is_tail(segment) ? 3 : 2)));
}

}  // namespace

Router::Router(const std::vector<Route>& routes) : nodes_(1), names_(routes.size()) {
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const auto what = "route " + std::string(routes[i].pattern);
        check(!routes[i].pattern.empty() && routes[i].pattern.front() == '/', (what + " does not begin with /").c_str());
        int node = 0;
        for (auto rest = routes[i].pattern; !rest.empty();) {
            const auto segment = next_segment(rest);
            check(!is_tail(segment) || rest.empty(), (what + " goes on after its tail").c_str());
            if (is_capture(segment)) names_[i].push_back(name_of_capture(segment));
            node = descend(node, segment);
        }
        auto& place = nodes_[static_cast<std::size_t>(node)].routes[static_cast<std::size_t>(routes[i].method)];
        check(place < 0, (what + " exists twice").c_str());
        place = static_cast<int>(i);
    }
}

int Router::word_of(const Node& node, std::string_view segment) const {
    const auto found = std::lower_bound(node.words.begin(), node.words.end(), segment,
                                        [](const auto& word, std::string_view wanted) { return word.first < wanted; });
    return found != node.words.end() && found->first == segment ? found->second : -1;
}

int Router::descend(int node, std::string_view segment) {
    const int fresh = static_cast<int>(nodes_.size());
    auto& parent = nodes_[static_cast<std::size_t>(node)];
    int child = is_tail(segment) ? parent.tail : is_capture(segment) ? parent.capture : word_of(parent, segment);
    if (child >= 0) return child;
    if (is_tail(segment)) parent.tail = fresh;
    else if (is_capture(segment)) parent.capture = fresh;
    else {
        parent.words.emplace_back(segment, fresh);
        std::sort(parent.words.begin(), parent.words.end());
    }
    nodes_.emplace_back();
    return fresh;
}

bool Router::Found::known() const {
    return std::find(allowed.begin(), allowed.end(), true) != allowed.end();
}

// The node with routes where the path ends; -1 where none does. A branch that leads nowhere is left again.
int Router::match(int at, std::string_view rest, std::vector<std::string_view>& captured) const {
    const auto& node = nodes_[static_cast<std::size_t>(at)];
    if (rest.empty()) {
        const bool used = std::any_of(node.routes.begin(), node.routes.end(), [](int route) { return route >= 0; });
        return used ? at : -1;
    }
    const auto whole = rest.substr(1);
    const auto segment = next_segment(rest);
    if (const int word = word_of(node, segment); word >= 0)
        if (const int found = match(word, rest, captured); found >= 0) return found;
    if (node.capture >= 0 && !segment.empty()) {
        captured.push_back(segment);
        if (const int found = match(node.capture, rest, captured); found >= 0) return found;
        captured.pop_back();
    }
    if (node.tail < 0 || whole.empty()) return -1;
    captured.push_back(whole);
    return node.tail;
}

Router::Found Router::find(Method method, std::string_view path) const {
    Found found;
    std::vector<std::string_view> captured;
    const int at = path.empty() || path.front() != '/' ? -1 : match(0, path, captured);
    if (at < 0) return found;
    const auto& routes = nodes_[static_cast<std::size_t>(at)].routes;
    for (std::size_t i = 0; i < routes.size(); ++i) found.allowed[i] = routes[i] >= 0;
    found.route = routes[static_cast<std::size_t>(method)];
    if (found.route < 0) return found;
    const auto& names = names_[static_cast<std::size_t>(found.route)];
    for (std::size_t i = 0; i < names.size(); ++i) found.captures.emplace(names[i], captured[i]);
    return found;
}

}  // namespace base
