// app knows the features; a feature knows the faces of the features above it, the engine and the base; the engine knows a short
// list of std headers; the base knows nobody. Pages likewise: a feature's ui knows its own folder and web.
#include <algorithm>
#include <regex>
#include <set>

#include "checks/laws.h"

namespace checks {

namespace {

struct House {
    std::vector<std::string> contents;  // the features, in their order
    std::set<std::string> faces;        // what others may include
};

const std::set<std::string> engine_headers = {"algorithm", "array",   "bit",    "compare",     "concepts", "cstddef",     "cstdint", "iterator", "limits", "map",
                                              "numeric",   "optional", "ranges", "set",  "span",        "string",   "string_view", "tuple",   "utility",  "variant", "vector"};

// Each of these is the business of one family of files in base/.
const std::regex foreign_to_features("(boost/|fmt/|sqlite3|libpq|sodium|openssl/|regex$|cairo|pango|zip\\.h|expat|xlsxwriter|qrencode|toml\\+\\+|CLI/).*");
const std::regex heavy_for_a_face("(chrono|functional|regex|filesystem|iostream|sstream|thread|mutex|memory|base/(http|feature|codec|json_parts)\\.h)");

struct Include {
    std::string file;
    bool from_std;  // in angle brackets
};

std::vector<Include> includes_of(const File& file) {
    static const std::regex include("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    std::vector<Include> all;
    for (const auto& [number, text] : lines_of(file.text))
        if (std::smatch found; text.find("include") != std::string::npos && std::regex_search(text, found, include)) all.push_back({found[2], found[1] == "<"});
    return all;
}

bool is_feature(const std::string& path) {
    return path.rfind("features/", 0) == 0;
}

// A feature's face is X.h and the headers of its own folder that X.h shows with it.
std::set<std::string> faces_of(const Tree& tree) {
    std::set<std::string> faces;
    for (const auto& file : tree.files) {
        if (!is_feature(file.path) || file.path != "features/" + part_of(file.path) + "/" + part_of(file.path) + ".h") continue;
        faces.insert(file.path);
        for (const auto& include : includes_of(file))
            if (part_of(include.file) == part_of(file.path)) faces.insert(include.file);
    }
    return faces;
}

// What codec units share: the description of a struct, as dear as the codec itself.
bool is_description(const std::string& path) {
    return path.ends_with("_fields.h");
}

std::string objection_of_engine(const File& file, const Include& include) {
    if (is_test(file.path)) return is_feature(include.file) || include.file.starts_with("base/") ? "the engine knows no one" : "";
    if (include.from_std) return engine_headers.contains(include.file) ? "" : "not on the engine's list of headers";
    return part_of(include.file) == "rating" ? "" : "the engine knows no one";
}

std::string objection_of_base(const Include& include) {
    if (include.from_std || part_of(include.file) == "base" || include.file == "base_embedded.h") return "";
    return "the base knows nobody";
}

std::string objection_of_feature(const File& file, const Include& include, const House& house) {
    const auto own = part_of(file.path), other = part_of(include.file);
    if (house.faces.contains(file.path) && std::regex_match(include.file, heavy_for_a_face)) return "too heavy for a face: declare what is only named";
    if (include.from_std) return std::regex_match(include.file, foreign_to_features) ? "only base/ may include it" : "";
    if (other == own || other == "base" || other == "rating") return "";
    if (!is_feature(include.file)) return "a feature knows features, rating and base only";
    const auto place = [&](const std::string& name) { return std::ranges::find(house.contents, name); };
    if (place(other) >= place(own)) return other + " is not above " + own + " in the contents page";
    const bool is_shared_tool = is_test(file.path) && include.file.find("/testing/") != std::string::npos;
    return house.faces.contains(include.file) || is_description(include.file) || is_shared_tool ? "" : "only the face of another feature";
}

std::string objection(const File& file, const Include& include, const House& house) {
    const auto part = part_of(file.path);
    const bool is_codec = file.path.ends_with("_codec.cpp") || is_description(file.path) || part == "base";
    if ((include.file == "base/codec.h" || is_description(include.file)) && !is_codec) return "only a codec unit pays for it";
    if (!include.from_std && include.file.find("..") != std::string::npos) return "write the path from the root";
    if (part == "rating") return objection_of_engine(file, include);
    if (part == "base") return objection_of_base(include);
    if (is_feature(file.path)) return objection_of_feature(file, include, house);
    if (part == "app" && is_feature(include.file) && !house.faces.contains(include.file)) return "only the face of a feature";
    return "";
}

// What a page imports from the tree, as a path from the root: '../../plan/ui/x' and 'web/x' alike.
std::string imported(const File& file, const std::string& name) {
    if (!name.starts_with(".")) return name;
    std::vector<std::string> parts;
    static const std::regex part("[^/]+");
    const auto path = file.path.substr(0, file.path.rfind('/')) + "/" + name;
    for (std::sregex_iterator at(path.begin(), path.end(), part), end; at != end; ++at) {
        if (at->str() == ".." && !parts.empty()) parts.pop_back();
        else if (at->str() != ".") parts.push_back(at->str());
    }
    std::string joined;
    for (const auto& one : parts) joined += (joined.empty() ? "" : "/") + one;
    return joined;
}

Findings imports(const File& file) {
    static const std::regex import("(?:from|import)\\s*\\(?\\s*['\"]([^'\"]+)['\"]");
    Findings found;
    if (is_test(file.path) || file.path == "web/pages.ts") return found;
    for (std::sregex_iterator at(file.text.begin(), file.text.end(), import), end; at != end; ++at) {
        const auto name = imported(file, (*at)[1]);
        const bool from_web = file.path.starts_with("web/");
        if (!is_feature(name)) continue;
        if (from_web) found.push_back({"dependency", file.path, "imports " + name + ": web knows no feature but in pages.ts"});
        else if (part_of(name) != part_of(file.path)) found.push_back({"dependency", file.path, "imports " + name + ": a page knows its own folder and web"});
    }
    return found;
}

Findings floating_point(const File& file) {
    static const std::regex floating("\\b(float|double|long double)\\b");
    if (part_of(file.path) != "rating" || is_test(file.path) || !std::regex_search(code_of(file.text), floating)) return {};
    return {{"dependency", file.path, "floating point in the engine"}};
}

// A feature is handed the time and new ids by Work, so that a test can choose them.
Findings own_clock(const File& file) {
    static const std::regex clock("\\b(system_clock|steady_clock|random_device|mt19937\\w*|base::now)\\b");
    if (!is_feature(file.path) || is_test(file.path)) return {};
    const auto code = code_of(file.text);
    std::smatch taken;
    if (!std::regex_search(code, taken, clock)) return {};
    return {{"dependency", file.path, "takes " + taken.str() + " itself: time and chance come in by the door"}};
}

}  // namespace

Findings dependencies(const Tree& tree) {
    const House house{contents_page(tree), faces_of(tree)};
    Findings found;
    for (const auto& file : tree.files) {
        if (is_page(file.path)) std::ranges::move(imports(file), std::back_inserter(found));
        if (!is_cpp(file.path)) continue;
        for (const auto& include : includes_of(file))
            if (const auto why = objection(file, include, house); !why.empty())
                found.push_back({"dependency", file.path, "includes " + include.file + ": " + why});
        std::ranges::move(floating_point(file), std::back_inserter(found));
        std::ranges::move(own_clock(file), std::back_inserter(found));
    }
    return found;
}

}  // namespace checks
