// Form D.1.1, the evaluation document (PermenPANRB 6/2022 Lampiran Bab V A.6). The parts keep the form's numbers: 6 is signed by the
// assessor, 7 by the person who has received the document.
#include "features/evaluation/evaluation_form.h"
#include "features/evaluation/form_parts.h"
#include "features/evaluation/form_words.h"

namespace evaluation {

using namespace base::pdf;

namespace {

Table fields() { return {.shares = {4, 0.3, 10}, .rules = Table::Rules::none}; }

void put_part(Document& document, std::string_view title, Table table) {
    document.blocks.push_back(Gap{2});
    document.blocks.push_back(Table{.shares = {1}, .rows = {{{heading(title)}, Row::Break::forbidden}}});
    document.blocks.push_back(std::move(table));
}

Table person(const PaperPerson& person) {
    auto table = fields();
    table.rows = {field("NAMA", person.name), field("NIP", person.nip), field("PANGKAT/ GOL. RUANG", person.rank_grade),
                  field("JABATAN", person.title), field("UNIT KERJA", person.unit)};
    return table;
}

Table verdict(const EvaluationDocumentPaper& paper) {
    auto table = fields();
    table.rows = {field("CAPAIAN KINERJA ORGANISASI", words::of(paper.unit)), field("PREDIKAT KINERJA PEGAWAI", words::of(paper.predicate))};
    return table;
}

Table note(const std::string& text) {
    return {.shares = {1}, .rows = {{{heading("5. CATATAN/REKOMENDASI")}, Row::Break::forbidden}, {{{.text = text.empty() ? Text(words::nothing) : Text(text)}}}}};
}

}  // namespace

Document evaluation_document(const EvaluationDocumentPaper& paper) {
    const auto& top = paper.top;
    auto document = blank(top, "Dokumen Evaluasi Kinerja Pegawai " + top.person.name, Document::Turn::portrait);
    put_title(document, top, {"DOKUMEN EVALUASI KINERJA PEGAWAI", "PERIODE: " + paper.period});
    put_part(document, "1. PEGAWAI YANG DINILAI", person(top.person));
    put_part(document, "2. PEJABAT PENILAI KINERJA", person(top.assessor));
    put_part(document, "3. ATASAN PEJABAT PENILAI KINERJA", person(paper.upper));
    put_part(document, "4. EVALUASI KINERJA", verdict(paper));
    document.blocks.push_back(Gap{2});
    document.blocks.push_back(note(paper.note));
    document.blocks.push_back(Signatures{{signature_of(top.person, "7. Pegawai yang Dinilai", paper.received_place_and_day),
                                          signature_of(top.assessor, "6. Pejabat Penilai Kinerja", top.place_and_day)}});
    return document;
}

std::string document_pdf(const EvaluationDocumentPaper& paper) { return to_pdf(evaluation_document(paper)); }

}  // namespace evaluation
