// Importing a roster in a test: what came of it, row by row.
#pragma once

#include <map>
#include <string>

#include "features/organisation/roster.h"
#include "features/organisation/testing/office.h"

namespace organisation::test {

inline const auto today = day("2026-11-20");

struct Outcome {
    std::string rule;
    ImportId id;
    ImportCounts counts;
    std::map<int, std::string> refused;  // row: "C4 nip_is_missing;"
};

Outcome import_path(Office& office, ImportKind kind, const std::string& path, base::Day on = today);
Outcome import_text(Office& office, ImportKind kind, const std::string& text, base::Day on = today);  // the bytes of a file

}  // namespace organisation::test
