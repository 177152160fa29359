// One screen: a function stops at 40 lines, a .cpp at 300, a header at 120, a page at 200.
#include <algorithm>
#include <cctype>
#include <regex>

#include "checks/laws.h"

namespace checks {

namespace {

constexpr int function_limit = 40;

struct Function {
    std::string name;
    int lines;
};

int limit_of(const std::string& path) {
    if (path.ends_with(".cpp")) return 300;
    if (path.ends_with(".h")) return 120;
    return is_page(path) ? 200 : 0;
}

// A directive is no code, and nothing ends it but its line.
std::string without_directives(std::string code) {
    for (std::size_t at = 0; at < code.size(); ++at) {
        const auto first = code.find_first_not_of(" \t", at);
        auto end = std::min(code.find('\n', at), code.size());
        if (first != std::string::npos && code[first] == '#') {
            while (end < code.size() && code[end - 1] == '\\') end = std::min(code.find('\n', end + 1), code.size());
            for (auto i = at; i < end; ++i)
                if (code[i] != '\n') code[i] = ' ';
        }
        at = end;
    }
    return code;
}

// What stands before the first parenthesis of a function's head.
std::string called(const std::string& head) {
    auto end = head.find('(');
    while (end > 0 && std::isspace(static_cast<unsigned char>(head[end - 1]))) --end;
    auto begin = end;
    while (begin > 0 && (std::isalnum(static_cast<unsigned char>(head[begin - 1])) || head[begin - 1] == '_')) --begin;
    return head.substr(begin, end - begin);
}

std::size_t matching_brace(const std::string& code, std::size_t open) {
    int depth = 0;
    for (auto at = open; at < code.size(); ++at) {
        if (code[at] == '{') ++depth;
        if (code[at] == '}' && --depth == 0) return at;
    }
    return code.size() - 1;
}

// Functions are the braces with a parenthesis before them; namespaces and classes are walked into, initialisers stepped over.
std::vector<Function> functions_of_cpp(const std::string& text) {
    static const std::regex walked_into("\\b(namespace|class|struct|union|extern)\\b");
    const auto code = without_directives(code_of(text));
    std::vector<Function> all;
    std::size_t head = 0;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == ';' || code[at] == '}') head = at + 1;
        if (code[at] != '{') continue;
        const auto first = std::min(code.find_first_not_of(" \t\n", head), at);
        const auto before = code.substr(first, at - first);
        const bool is_function = before.find('(') != std::string::npos;
        if (is_function || !std::regex_search(before, walked_into)) {
            const auto end = matching_brace(code, at);
            const auto lines = std::count(code.begin() + static_cast<long>(first), code.begin() + static_cast<long>(end), '\n');
            if (is_function) all.push_back({called(before), static_cast<int>(lines) + 1});
            at = end;
        }
        head = at + 1;
    }
    return all;
}

// Pages are indented by their formatter: a function ends at the bracket that stands where its first line began.
std::vector<Function> functions_of_page(const std::string& text) {
    static const std::regex opening("^(\\s*)(?:export )?(?:async )?(?:function (\\w+)|const (\\w+)[^=]*= (?:async )?(?:\\(|\\w+ =>).*[{(]$)");
    std::vector<Function> all;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch head;
        if (!std::regex_search(lines[i].text, head, opening)) continue;
        const auto indent = head[1].str();
        const auto closes = [&](const Line& line) { return line.text.starts_with(indent + "}") || line.text.starts_with(indent + ")"); };
        auto end = i + 1;
        while (end < lines.size() && !(closes(lines[end]) && !lines[end].text.ends_with("{"))) ++end;
        all.push_back({head[2].matched ? head[2].str() : head[3].str(), static_cast<int>(end - i) + 1});
    }
    return all;
}

}  // namespace

Findings lengths(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        const auto limit = limit_of(file.path);
        if (limit == 0) continue;
        const auto lines = std::ranges::count(file.text, '\n');
        if (lines > limit) found.push_back({"length", file.path, std::to_string(lines) + " lines, at most " + std::to_string(limit)});
        for (const auto& [name, length] : is_cpp(file.path) ? functions_of_cpp(file.text) : functions_of_page(file.text))
            if (length > function_limit)
                found.push_back({"length", file.path + ":" + name, std::to_string(length) + " lines, at most " + std::to_string(function_limit)});
    }
    return found;
}

}  // namespace checks
