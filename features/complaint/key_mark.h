// Which key the reporters of this database are sealed under: a mark that only that key makes, kept from the first complaint on, so that a
// copy of the program with another key does not start beside it.
#pragma once

#include "base/db.h"

namespace complaint {

void mark_key(base::Db& db);
// True also where nothing was sealed yet.
bool is_known_key(base::Db& db);

}  // namespace complaint
