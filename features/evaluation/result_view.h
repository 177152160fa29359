// A result as people read it: figures, notes, reasons and what would have changed it.
#pragma once

#include "features/evaluation/evaluation_views.h"

namespace evaluation {

base::Result<calendar::Period> period_coded(base::Work& work, const std::string& code);

base::Result<ResultView> view_result(base::Work& work, const calendar::Period& period, PersonId person);

FigureView figure_of(const rating::Policy& policy, const rating::Indicator& indicator);

// Fills the figures of one result from the evidence and what the superior recorded.
std::vector<ResultFigures> figures_of(const rating::Policy& policy, const rating::Evidence& evidence, const rating::Outcome& outcome,
                                      const std::vector<Realisation>& told);

ReasonView in_words(const rating::Reason& reason, base::Language language);

}  // namespace evaluation
