// Forms C.1.1, C.1.2 and C.1.3 (PermenPANRB 6/2022 Lampiran Bab IV).
#include "features/evaluation/evaluation_form.h"

#include <optional>
#include <string_view>
#include <utility>

#include "features/evaluation/form_parts.h"
#include "features/evaluation/form_words.h"

namespace evaluation {

using namespace base::pdf;

namespace {

// A heading and under it the one word that was chosen.
void add_verdict(Table& table, std::string_view title, std::string_view word) {
    table.rows.push_back({{heading(title)}, Row::Break::forbidden});
    table.rows.push_back({{{.text = bold(word)}}});
}

Table organisation(const std::optional<rating::UnitPredicate>& unit) {
    Table table{.shares = {1}};
    add_verdict(table, "CAPAIAN KINERJA ORGANISASI", words::of(unit));
    if (!unit) return table;
    table.rows.push_back({{heading("POLA DISTRIBUSI")}, Row::Break::forbidden});
    table.rows.push_back({{{.picture = distribution_curve(*unit)}}});
    return table;
}

Table results_verdict(const EvaluationPaper& paper) {
    Table table{.shares = {1}};
    add_verdict(table, "RATING HASIL KERJA**", words::of(paper.results_rating));
    return table;
}

Table last_verdicts(const EvaluationPaper& paper) {
    Table table{.shares = {1}};
    add_verdict(table, "RATING PERILAKU KERJA**", words::of(paper.behaviour_rating));
    add_verdict(table, "PREDIKAT KINERJA PEGAWAI", words::of(paper.predicate));
    return table;
}

void put(Document& document, Table table) {
    document.blocks.push_back(Gap{3});
    document.blocks.push_back(std::move(table));
}

// The qualitative form is one for every post.
void put_heading(Document& document, const EvaluationPaper& paper) {
    const auto& top = paper.top;
    put_title(document, top, {"HASIL EVALUASI KINERJA PEGAWAI", approach_line(top),
                              top.approach == plan::Approach::quantitative ? post_line(top) : std::string_view(), "PERIODE: " + paper.period});
}

void put_notes(Document& document) {
    document.blocks.push_back(footnote("* Pimpinan dapat memberikan ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai."));
    document.blocks.push_back(footnote("** Rating hasil kerja dan rating perilaku kerja ditetapkan dengan mempertimbangkan pola distribusi predikat "
                                       "kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap kinerja organisasi."));
}

}  // namespace

Document evaluation_document(const EvaluationPaper& paper) {
    const auto& top = paper.top;
    const bool is_wide = top.approach == plan::Approach::quantitative;
    auto document = blank(top, "Hasil Evaluasi Kinerja Pegawai " + top.person.name, is_wide ? Document::Turn::landscape : Document::Turn::portrait);
    put_heading(document, paper);
    document.blocks.push_back(persons_table(top));
    put(document, organisation(paper.unit));
    put(document, results_table(top, paper.results, Shown::evaluation));
    put(document, results_verdict(paper));
    put(document, behaviour_table(paper.values, Shown::evaluation));
    put(document, last_verdicts(paper));
    document.blocks.push_back(Signatures{{signature_of(top.assessor, "Pejabat Penilai Kinerja", top.place_and_day)}});
    put_notes(document);
    return document;
}

std::string evaluation_pdf(const EvaluationPaper& paper) { return to_pdf(evaluation_document(paper)); }

}  // namespace evaluation
