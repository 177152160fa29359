// Rows of sample_note.
#pragma once

#include <vector>

#include "base/db.h"
#include "features/sample/sample.h"

namespace sample::store {

std::vector<SampleNote> notes_of(base::Db& db, base::PersonId person);
void insert(base::Db& db, base::PersonId person, const SampleNote& note);

}  // namespace sample::store
