// What the public reads about a complaint, in both languages.
#pragma once

#include <string_view>

#include "base/form_page.h"
#include "features/complaint/complaint.h"

namespace complaint {

std::string_view words_for(Category category, base::Words say);
std::string_view words_for(Kind kind, base::Words say);
std::string_view words_for(State state, base::Words say);
std::string_view words_for(MessageKind kind, base::Words say);

}  // namespace complaint
