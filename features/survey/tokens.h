// One-time tokens for counters that hand them out, printed or on a screen. Which answer came with which token is not kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/survey/survey.h"

namespace survey {

enum class Ticketing { open, tokens_only };
bool is_ticketed(base::Db& db, PointId point);
base::Result<base::Done> set_ticketing(base::Work& work, PointId point, Ticketing ticketing);  // point_is_unknown

inline constexpr int most_tokens = 500;  // in one call
// Told only now. Refuses point_is_unknown, survey_tokens_are_many.
base::Result<std::vector<std::string>> issue_tokens(base::Work& work, PointId point, int count);

// Where the point takes answers with a token only: survey_token_is_needed, survey_token_is_used (or never was). A token spends itself at
// open points, too.
base::Result<base::Done> use_token(base::Db& db, PointId point, std::string_view token);

}  // namespace survey
