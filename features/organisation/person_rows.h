// Rows of organisation_person and organisation_post going in: many at a time.
#pragma once

#include <vector>

#include "features/organisation/organisation.h"

namespace organisation {

void insert_people(base::Db& db, const std::vector<Person>& people);
void update_people(base::Db& db, const std::vector<Person>& people);
void insert_posts(base::Db& db, const std::vector<Post>& posts);
void update_posts(base::Db& db, const std::vector<Post>& posts);

}  // namespace organisation
