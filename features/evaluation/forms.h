// The official papers of PermenPANRB 6/2022: plan (forms A.1.1, A.1.2, A.1.6, A.1.7 with annex A.1.8), result of the evaluation (C.1.1,
// C.1.2, C.1.3) and evaluation document (D.1.1). Pure: plain facts in, a file out. Texts are Indonesian, as the forms are.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "features/plan/plan.h"
#include "rating/scale.h"

namespace evaluation {

// Which of the forms: heads are high officials (JPT) and heads of independent units, staff everybody else.
enum class PaperPost { head, staff };

struct PaperPerson {
    std::string name, nip, rank_grade, title, unit;
};

struct PaperTop {
    std::string agency;
    std::string city;  // where its papers are signed
    std::string days;  // "1 Januari s.d. 31 Desember 2026"
    plan::Approach approach = plan::Approach::qualitative;
    PaperPost post = PaperPost::staff;
    PaperPerson person, assessor;
    std::string place_and_day;   // above the signatures: "Sorong, 5 Januari 2027"
    base::Instant made;          // a part of the file: the same facts are the same bytes
    std::string verify_address;  // what the QR code says; "" for no code
};

struct PaperMeasure {
    plan::Aspect aspect = plan::Aspect::none;                 // printed for staff, quantitative
    plan::Perspective perspective = plan::Perspective::none;  // printed for heads
    std::string text, target;
    std::string realisation;
};

struct PaperResult {
    rating::ResultKind kind = rating::ResultKind::main;
    std::string text, assigned_by;
    std::string leader_result;  // the leader's result it serves; printed for staff, quantitative
    std::vector<PaperMeasure> measures;
    std::string realisation, feedback;  // one item a line
};

struct PaperValue {
    rating::CoreValue value = rating::CoreValue::service_oriented;
    std::string expectation, feedback;  // one item a line
};

// Results are numbered in the order given, main before additional. Values without a PaperValue are printed without expectation.
struct SkpPaper {
    PaperTop top;
    std::vector<PaperResult> results;
    std::vector<PaperValue> values;
    std::vector<plan::AnnexItem> annex;
};

struct EvaluationPaper {
    PaperTop top;
    std::string period;  // "TRIWULAN II", "AKHIR"
    std::optional<rating::UnitPredicate> unit;
    std::vector<PaperResult> results;
    std::vector<PaperValue> values;
    std::optional<rating::Rating> results_rating, behaviour_rating;
    std::optional<rating::Predicate> predicate;
};

struct EvaluationDocumentPaper {
    PaperTop top;
    std::string period;
    PaperPerson upper;  // the assessor's superior
    std::optional<rating::UnitPredicate> unit;
    std::optional<rating::Predicate> predicate;
    std::string note;               // part 5
    std::string received_place_and_day;  // above the person's signature; "" while it is not received
};

std::string skp_pdf(const SkpPaper& paper);
std::string evaluation_pdf(const EvaluationPaper& paper);
std::string document_pdf(const EvaluationDocumentPaper& paper);

// The result of the evaluation as a page for the browser's printer: the same words in the same order, and a way to the file.
std::string print_page(const EvaluationPaper& paper, const std::string& file_address);

}  // namespace evaluation
