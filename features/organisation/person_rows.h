// Rows of organisation_person and organisation_post going in: many at a time.
#pragma once

#include <vector>

#include "features/organisation/organisation.h"
#include "features/organisation/roster.h"

namespace organisation {

// When a row was written, and by which import (0: by none).
struct Stamp {
    base::Instant at;
    ImportId import = {};
};

void insert_people(base::Db& db, const std::vector<Person>& people, const Stamp& stamp);
void update_people(base::Db& db, const std::vector<Person>& people, const Stamp& stamp);
void insert_posts(base::Db& db, const std::vector<Post>& posts, const Stamp& stamp);
void update_posts(base::Db& db, const std::vector<Post>& posts, const Stamp& stamp);

}  // namespace organisation
