// The evaluation documents of a period as one file, for an office that hands them out or files them: of a unit and those below it, or of
// the whole agency.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/pdf_set.h"
#include "features/calendar/calendar.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/forms.h"

namespace evaluation {

struct PaperSetQuery {
    std::string period;  // "2026-T3"
    std::optional<organisation::UnitId> unit;
};

struct SignedRow {
    EvaluationId id;
    organisation::UnitId unit;
};

struct PaperSet {
    calendar::Period period;
    std::string title;
    std::vector<EvaluationId> documents;  // of everybody whose evaluation is signed, unit by unit as the tree has them
};

// Refuses unit_is_unknown, and no_documents_yet where nobody is rated.
base::Result<PaperSet> paper_set(base::Work& work, const calendar::Period& period, std::optional<organisation::UnitId> unit);

// What some of them say. Each is journalled as printed.
std::vector<EvaluationDocumentPaper> take_papers(base::Work& work, const PaperSet& set, std::span<const EvaluationId> some);

// Takes and prints them piece by piece. `take` calls take_papers in a transaction of its own; `server` is where their codes lead, "" for
// papers without a code.
using Take = std::function<base::Result<std::vector<EvaluationDocumentPaper>>(std::span<const EvaluationId>)>;
base::Result<base::Done> print_set(const PaperSet& set, const std::string& server, base::Instant now, const Take& take, base::pdf::Sink sink);

}  // namespace evaluation
