// The result of an evaluation as a document, before it becomes a file or a page.
#pragma once

#include "base/pdf.h"
#include "features/evaluation/forms.h"

namespace evaluation {

base::pdf::Document evaluation_document(const EvaluationPaper& paper);

}  // namespace evaluation
