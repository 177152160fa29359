// Feedback as a table: umpan_balik.csv; see demo/README.md for the columns.
#pragma once

#include <string_view>

#include "features/feedback/feedback.h"

namespace feedback {

// All of it or nothing; every refusal names its cell. Answers how many notes came in.
base::Result<int> import_notes(base::Work& work, std::string_view sheet);

}  // namespace feedback
