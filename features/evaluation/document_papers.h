// Evaluation documents (form D.1.1), one or very many: who stands on several of them is looked up once.
#pragma once

#include <span>
#include <vector>

#include "features/calendar/calendar.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/forms.h"

namespace evaluation {

// In the order of the ids, all of evaluations in that period.
std::vector<EvaluationDocumentPaper> document_papers(base::Work& work, const calendar::Period& period, std::span<const EvaluationId> ids);

}  // namespace evaluation
