// Brings a database to the schema of this program, forward only. Safe to interrupt: each migration commits with its mark.
#pragma once

#include <span>

#include "base/database.h"
#include "base/feature.h"

namespace base {

// The base's own tables first, then the features in their order. Returns how many migrations ran. Throws Broken when the
// database is newer than the program.
int migrate(Database& database, std::span<const Feature> features, Instant now);

// When anything was journalled last, in any agency; 0 in an empty database.
Instant last_moment(Connection& connection);
// Of the journal, in any agency: after it go_on_after() (base/id_tide.h) makes new ids, whatever the clock says.
std::int64_t highest_id(Connection& connection);

}  // namespace base
