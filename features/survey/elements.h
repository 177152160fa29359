// The questionnaire of PermenPANRB 14/2017, Lampiran: what is asked about each element, and the four answers, the best last.
#pragma once

#include <array>
#include <string_view>

#include "base/actor.h"
#include "features/survey/ikm.h"

namespace survey {

struct Question {
    Element element;
    std::string_view code;  // U1 to U9 in the order of the regulation
    std::string_view name, question;
    std::array<std::string_view, 4> answers;
};

// The nine that are asked, in the order of the regulation.
const std::array<Question, asked_elements>& questions(base::Language language);
std::string_view element_name(Element element, base::Language language);

}  // namespace survey
