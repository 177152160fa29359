// The laws of STYLE.md that a machine can test. Each takes the tree and names what breaks it.
#pragma once

#include <string>
#include <vector>

#include "checks/source.h"

namespace checks {

struct Finding {
    std::string law;    // "length"
    std::string where;  // a path, with ":thing" where one thing in the file is meant; never a line number, so that it can be excepted
    std::string what;   // a sentence
    auto operator<=>(const Finding&) const = default;
};
using Findings = std::vector<Finding>;

Findings dependencies(const Tree& tree);  // who may include or import whom; what the engine may know
Findings folders(const Tree& tree);       // the contents page and the folders agree; README; names of files
Findings lengths(const Tree& tree);       // functions and files
Findings statements(const Tree& tree);    // SQL: named, used, bound to the agency, own tables, not in strings
Findings sentences(const Tree& tree);     // every rule has its sentence, every sentence its rule
Findings words(const Tree& tree);         // checks/forbidden.txt

// Every law on one tree.
Findings all_laws(const Tree& tree);

// Takes away what checks/exceptions.txt excepts, and adds one finding for each exception that nothing needs.
Findings without_exceptions(const Findings& findings, const std::string& exceptions);

// "law  where  what", a line each.
std::string to_text(const Findings& findings);

}  // namespace checks
