#include "app/test/permission_table.h"

#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

#include "base/text.h"

namespace app::test {
namespace {

struct Written {
    std::string target, body;
};

std::vector<std::string> lines_in(const std::string& name) {
    std::ifstream file(std::string(CAPAIAN_SOURCE) + "/app/test/" + name);
    base::check(file.good(), "the table is there");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        if (!line.empty() && !line.starts_with('#')) lines.push_back(line);
    return lines;
}

std::vector<std::string> words_in(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::set<std::string> split(const std::string& list) {
    std::set<std::string> parts;
    std::istringstream stream(list);
    for (std::string part; std::getline(stream, part, ',');) parts.insert(part);
    return parts;
}

// Method, pattern, perhaps states; then a mark for each of those who ask.
Line read_line(const std::vector<std::string>& words, const std::vector<std::string>& askers) {
    base::check(words.size() >= askers.size() + 2, "a line has a route and a mark for everybody");
    Line line{words[0] + " " + words[1], {}, {}};
    if (words[2].starts_with('@')) line.states = split(words[2].substr(1));
    for (std::size_t i = 0; i < askers.size(); ++i) line.marks[askers[i]] = words[words.size() - askers.size() + i].front();
    return line;
}

}  // namespace

std::vector<Line> permission_lines() {
    std::vector<Line> all;
    std::vector<std::string> askers, route;
    for (const auto& text : lines_in("permissions.table")) {
        auto words = words_in(text);
        if (askers.empty()) {
            askers = std::move(words);
            continue;
        }
        route.insert(route.end(), words.begin(), words.end());  // a long route stands on a line of its own
        if (route.size() < askers.size()) continue;
        all.push_back(read_line(route, askers));
        route.clear();
    }
    return all;
}

const Line* line_of(const std::vector<Line>& lines, const std::string& route, const std::set<std::string>& states) {
    const Line* every = nullptr;
    for (const auto& line : lines) {
        if (line.route != route) continue;
        if (line.states.empty()) every = &line;
        for (const auto& state : states)
            if (line.states.contains(state)) return &line;
    }
    return every;
}

std::string label_of(const base::Route& route) {
    static const char* const verbs[] = {"GET ", "POST ", "PUT ", "PATCH ", "DELETE "};
    return verbs[static_cast<int>(route.method)] + std::string(route.pattern);
}

namespace {

const std::map<std::string, Written>& written() {
    static const auto all = [] {
        std::map<std::string, Written> requests;
        for (const auto& line : lines_in("requests.table")) {
            const auto first = line.find(" |"), second = line.find(" |", first + 2);
            base::check(second != std::string::npos, "a request has three parts");
            const auto part = [&](std::size_t from, std::size_t until) { return std::string(base::trim(line.substr(from, until - from))); };
            requests[part(0, first)] = {part(first + 2, second), part(second + 2, line.size())};
        }
        return requests;
    }();
    return all;
}

Written request_for(const base::Route& route) {
    const auto found = written().find(label_of(route));
    auto request = found == written().end() ? Written{} : found->second;
    if (request.target.empty()) request.target = route.pattern;
    if (request.body.empty() && route.method != base::Method::get) request.body = "{}";
    return request;
}

const std::regex thing(R"(\{([a-z_]+)\})");

std::set<std::string> things_in(const std::string& text) {
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), thing), end; at != end; ++at) names.insert((*at)[1]);
    return names;
}

void replace_all(std::string& text, const std::string& what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
}

Asking asking_of(const base::Route& route, Written request) {
    Asking asking{.method = route.method, .target = std::move(request.target)};
    if (request.body.starts_with("form ")) {
        asking.type = "application/x-www-form-urlencoded";
        asking.body = request.body.substr(5);
    } else if (request.body.starts_with("file ")) {
        replace_all(request.body, "\\n", "\n");
        asking.type = "multipart/form-data; boundary=x";
        asking.body = multipart("file", "berkas", request.body.substr(5));
    } else if (route.method != base::Method::get) {
        asking.body = std::move(request.body);
    }
    return asking;
}

struct Filled {
    std::set<std::string> states;
    Written request;
};

std::vector<Filled> filled(std::vector<Filled> all, const std::string& name, const std::map<std::string, std::string>& by_state) {
    std::vector<Filled> more;
    for (const auto& one : all)
        for (const auto& [state, text] : by_state) {
            auto next = one;
            if (!state.empty()) next.states.insert(state);
            replace_all(next.request.target, "{" + name + "}", text);
            replace_all(next.request.body, "{" + name + "}", text);
            more.push_back(std::move(next));
        }
    return more;
}

}  // namespace

std::vector<Ask> requests_of(const base::Route& route, const Things& things, const Things& instead) {
    std::vector<Filled> all{{{}, request_for(route)}};
    for (const auto& name : things_in(all[0].request.target + all[0].request.body)) {
        const auto known = instead.contains(name) ? instead.find(name) : things.find(name);
        if (known == things.end()) throw base::Bug{label_of(route) + " names " + name + ", which is no thing of a town"};
        all = filled(std::move(all), name, known->second);
    }
    std::vector<Ask> requests;
    for (auto& one : all) requests.push_back({std::move(one.states), asking_of(route, std::move(one.request))});
    return requests;
}

std::set<std::string> named_in(const base::Route& route) {
    static const std::set<std::string> of_both = {"period", "rated_period", "giver", "nip", "policy", "png"};
    const auto request = request_for(route);
    auto names = things_in(request.target + request.body);
    std::erase_if(names, [](const std::string& name) { return of_both.contains(name); });
    return names;
}

std::set<std::string> routes_with_a_request() {
    std::set<std::string> labels;
    for (const auto& [label, request] : written()) labels.insert(label);
    return labels;
}

}  // namespace app::test
