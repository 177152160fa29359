// What a feature hands to the program. app/features.cpp lists them in order: a feature may use only those above it.
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "base/http.h"
#include "base/jobs.h"

namespace base {

// Numbered per feature, forward only, inside the binary: sql/001_create.sql and so on.
struct Migration {
    std::string_view feature;
    int number;
    std::string_view sql;  // with {{…}} macros, see portable_ddl
};

// One rule's sentence in both languages; {detail} is filled in.
struct Sentence {
    std::string_view rule, indonesian, english;
};

// A file of the source tree that the program carries: ready/NAME.json.
struct Document {
    std::string_view name, text;
};

struct Feature {
    std::string_view name;
    std::vector<Route> routes;
    std::span<const Migration> migrations;
    std::span<const Statement* const> statements;
    std::span<const Sentence> sentences;
    std::vector<JobKind> jobs = {};
};

}  // namespace base
