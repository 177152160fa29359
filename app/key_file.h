// The key of what is sealed (base/sealed.h): a file beside the database, made at the first start and never in a back-up of the database.
#pragma once

#include <string>

#include "app/configuration.h"

namespace base {
class Database;
}

namespace app {

std::string key_file(const Configuration& configuration);
// Before the database is opened. Throws Refused: key_file_is_damaged, key_file_cannot_be_made.
void load_key(const Configuration& configuration);
// After it. Throws Refused: key_is_another_one, where something was sealed under another key.
void recognise_key(base::Database& database, const Configuration& configuration);

}  // namespace app
