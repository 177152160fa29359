// An opened database with the program's schema: what every command that touches data begins with.
#pragma once

#include <functional>
#include <limits>
#include <memory>
#include <string>

#include "app/configuration.h"
#include "base/jobs.h"
#include "base/result.h"
#include "base/work.h"

namespace app {

// Every feature's rules get their words: once, before anything is refused.
void learn_sentences();

// Opens and migrates.
std::unique_ptr<base::Database> open_installation(const Configuration& configuration);

// The agency with this code, for commands that name one. Throws Refused when there is none.
base::AgencyId agency_coded(base::Database& database, const std::string& code);

// Something the caller can mend; main prints it and ends with 1.
struct Refused {
    base::Errors errors;
};
template <class T>
T or_refuse(base::Result<T> result) {
    if (!result) throw Refused{std::move(result).errors()};
    return std::move(result).value();
}

// What a command ends with: its own code, or 1 where it refuses, with the reasons, and 3 where the machine fails (its disk, its memory,
// its database), with what to do, on standard error.
int run_command(const std::function<int()>& command);

// Does work for an agency in one write transaction (or a snapshot), on behalf of the command line.
void writing(base::Database& database, base::AgencyId agency, const std::function<void(base::Work&)>& work);
void reading(base::Database& database, base::AgencyId agency, const std::function<void(base::Work&)>& work);

std::vector<base::JobKind> all_jobs();
// Carries waiting jobs out, step by step, until none waits; or only so many steps.
void carry_out_jobs(base::Database& database, int steps = std::numeric_limits<int>::max());

std::string read_file(const std::string& path);  // throws Refused: file_cannot_be_read
void print_errors(const base::Errors& errors);   // on standard error, in Indonesian

}  // namespace app
