#include "features/evaluation/form_parts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "features/evaluation/form_words.h"

namespace evaluation {

using namespace base::pdf;

Document blank(const PaperTop& top, std::string title, Document::Turn turn) {
    Document document{.title = std::move(title), .author = top.agency, .created = top.made, .turn = turn};
    if (top.verify_address.empty()) return document;
    document.footer.words = "Keaslian dokumen ini dapat diperiksa dengan memindai kode di samping atau di " + top.verify_address;
    document.footer.address = top.verify_address;
    return document;
}

void put_title(Document& document, const PaperTop& top, std::initializer_list<std::string_view> lines) {
    for (const auto line : lines)
        if (!line.empty()) document.blocks.push_back(Words{bold(line), Size::large, Align::centre});
    document.blocks.push_back(Gap{3});
    document.blocks.push_back(Table{.shares = {2, 3},
                                    .rows = {{{{.text = bold(top.agency)}, {.text = "PERIODE PENILAIAN: " + top.days, .align = Align::right}}}},
                                    .rules = Table::Rules::none});
}

std::string_view approach_line(const PaperTop& top) {
    return top.approach == plan::Approach::qualitative ? "PENDEKATAN HASIL KERJA KUALITATIF" : "PENDEKATAN HASIL KERJA KUANTITATIF";
}

std::string_view post_line(const PaperTop& top) {
    return top.post == PaperPost::head ? "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
                                       : "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
}

Cell heading(std::string_view words, int columns) { return {.text = bold(words), .columns = columns, .shade = Shade::light}; }

Words footnote(std::string_view words) { return {.text = words, .size = Size::small}; }

Table persons_table(const PaperTop& top) {
    const auto& [name, nip, rank, title, unit] = top.person;
    const auto& other = top.assessor;
    const std::array<std::array<std::string_view, 3>, 5> lines{{{"NAMA", name, other.name},
                                                               {"NIP", nip, other.nip},
                                                               {"PANGKAT/ GOL. RUANG", rank, other.rank_grade},
                                                               {"JABATAN", title, other.title},
                                                               {"UNIT KERJA", unit, other.unit}}};
    Table table{.shares = {0.9, 3.8, 5.5, 0.9, 3.8, 5.5},
                .head = {{{heading("NO"), heading("PEGAWAI YANG DINILAI", 2), heading("NO"), heading("PEJABAT PENILAI KINERJA", 2)}}}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [label, mine, theirs] = lines[i];
        const auto number = std::to_string(i + 1);
        table.rows.push_back({{{.text = number}, {.text = label}, {.text = Text().plain(mine)}, {.text = number}, {.text = label}, {.text = Text().plain(theirs)}}});
    }
    return table;
}

namespace {

Text guidance(const words::ValueGuide& guide) {
    auto text = bold(guide.name);
    for (const auto conduct : guide.conduct) text.item(conduct);
    return text;
}

}  // namespace

Table behaviour_table(const std::vector<PaperValue>& values, Shown shown) {
    const bool hears = shown == Shown::evaluation;
    Table table{.shares = hears ? std::vector<double>{0.6, 7.2, 3.2, 4} : std::vector<double>{0.6, 7, 6}};
    table.head = {{{heading("PERILAKU KERJA*", 3)}}};
    if (hears) table.head.front().cells.push_back(heading("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"));
    using enum rating::CoreValue;
    for (const auto value : {service_oriented, accountable, competent, harmonious, loyal, adaptive, collaborative}) {
        const auto said = std::ranges::find(values, value, &PaperValue::value);
        const auto one = said == values.end() ? PaperValue{} : *said;
        Row row{{{.text = std::to_string(rating::place(value) + 1)}, {.text = guidance(words::guide_of(value))},
                 {.text = Text("Ekspektasi Khusus Pimpinan:\n" + one.expectation)}}};
        if (hears) row.cells.push_back({.text = one.feedback});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Signature signature_of(const PaperPerson& person, std::string_view role, std::string_view place_and_day) {
    return {.place_and_day = std::string(place_and_day), .role = std::string(role), .name = person.name,
            .number = person.nip.empty() ? "" : "NIP " + person.nip};
}

}  // namespace evaluation
