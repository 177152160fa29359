// The papers of an evaluation as documents, before they become a file or a page.
#pragma once

#include "base/pdf.h"
#include "features/evaluation/forms.h"

namespace evaluation {

base::pdf::Document evaluation_document(const EvaluationPaper& paper);
base::pdf::Document evaluation_document(const EvaluationDocumentPaper& paper);

}  // namespace evaluation
