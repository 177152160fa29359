// The parts that several forms share.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/pdf.h"
#include "features/evaluation/forms.h"

namespace evaluation {

enum class Shown { plan, evaluation };  // an evaluation adds realisation and feedback

base::pdf::Document blank(const PaperTop& top, std::string title, base::pdf::Document::Turn turn);

// Centred bold lines, then the agency with the days.
void put_title(base::pdf::Document& document, const PaperTop& top, std::initializer_list<std::string_view> lines);
std::string_view approach_line(const PaperTop& top);
std::string_view post_line(const PaperTop& top);

base::pdf::Table persons_table(const PaperTop& top);
base::pdf::Table results_table(const PaperTop& top, const std::vector<PaperResult>& results, Shown shown);
base::pdf::Table behaviour_table(const std::vector<PaperValue>& values, Shown shown);

// How predicates should spread in a unit of this predicate: most people at the predicate of the same name (Lampiran Bab IV B.2).
base::pdf::Picture distribution_curve(rating::UnitPredicate unit);

base::pdf::Signature signature_of(const PaperPerson& person, std::string_view role, std::string_view place_and_day);
base::pdf::Cell heading(std::string_view words, int columns = 1);
base::pdf::Words footnote(std::string_view words);

}  // namespace evaluation
