// Fills the official papers from what is known of a person and a period.
#pragma once

#include "base/work.h"
#include "features/evaluation/evaluation_views.h"
#include "features/evaluation/forms.h"

namespace evaluation {

base::Result<EvaluationPaper> evaluation_paper(base::Work& work, EvaluationId id);
base::Result<EvaluationDocumentPaper> document_paper(base::Work& work, EvaluationId id);
base::Result<SkpPaper> skp_paper(base::Work& work, plan::PlanId id);

}  // namespace evaluation
