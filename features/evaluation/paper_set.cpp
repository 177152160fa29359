#include "features/evaluation/paper_set.h"

#include <algorithm>
#include <map>

#include "features/evaluation/document_papers.h"
#include "features/evaluation/evaluation_form.h"
#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/paper_parts.h"

namespace evaluation {
namespace {

constexpr std::size_t taken_at_once = 50;  // documents in one transaction

// Where each unit of the set stands in the tree's order; none: that unit is unknown.
std::optional<std::map<organisation::UnitId, int>> places_of(base::Db& db, std::optional<organisation::UnitId> top) {
    std::map<organisation::UnitId, int> places;
    const auto wanted = top ? organisation::subtree(db, *top) : std::vector<organisation::UnitId>();
    if (top && wanted.empty()) return std::nullopt;
    for (const auto& unit : organisation::units(db))
        if (!top || std::ranges::find(wanted, unit.id) != wanted.end()) places.emplace(unit.id, static_cast<int>(places.size()));
    return places;
}

}  // namespace

base::Result<PaperSet> paper_set(base::Work& work, const calendar::Period& period, std::optional<organisation::UnitId> unit) {
    const auto places = places_of(work.db, unit);
    if (!places) return base::missing("unit_is_unknown", std::to_string(unit->value));
    std::vector<SignedRow> rows;
    for (const auto& row : work.db.all<SignedRow>(sql::signed_in, period.id))
        if (places->contains(row.unit)) rows.push_back(row);
    if (rows.empty()) return base::missing("no_documents_yet");
    std::ranges::stable_sort(rows, {}, [&](const SignedRow& row) { return places->at(row.unit); });
    PaperSet set{period, "Dokumen Evaluasi Kinerja Pegawai " + calendar::title_of(period, base::Language::indonesian), {}};
    for (const auto& row : rows) set.documents.push_back(row.id);
    return set;
}

std::vector<EvaluationDocumentPaper> take_papers(base::Work& work, const PaperSet& set, std::span<const EvaluationId> some) {
    for (const auto id : some) work.journal({.thing = "evaluation", .thing_id = id.value, .action = "printed"});
    return document_papers(work, set.period, some);
}

base::Result<base::Done> print_set(const PaperSet& set, const std::string& server, base::Instant now, const Take& take, base::pdf::Sink sink) {
    base::pdf::PdfSet file({set.title, "Capaian", now}, std::move(sink));
    for (std::span<const EvaluationId> left = set.documents; !left.empty();) {
        const auto some = left.first(std::min(left.size(), taken_at_once));
        for (auto& paper : TRY(take(some))) {
            paper.top.verify_address = server.empty() ? "" : server + paper.top.verify_address;
            file.add(evaluation_document(paper));
        }
        left = left.subspan(some.size());
    }
    file.finish();
    return base::Done{};
}

}  // namespace evaluation
