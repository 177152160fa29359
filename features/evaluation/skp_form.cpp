// Forms A.1.1, A.1.2, A.1.6 and A.1.7 with annex A.1.8 (PermenPANRB 6/2022 Lampiran Bab II).
#include <array>
#include <string_view>
#include <utility>

#include "features/evaluation/form_parts.h"
#include "features/evaluation/form_words.h"

namespace evaluation {

using namespace base::pdf;

namespace {

Signatures both_signatures(const PaperTop& top) {
    return {{signature_of(top.person, "Pegawai yang Dinilai", ""), signature_of(top.assessor, "Pejabat Penilai Kinerja", top.place_and_day)}};
}

Table annex_table(const std::vector<plan::AnnexItem>& items) {
    static constexpr std::array<std::pair<plan::AnnexList, std::string_view>, 3> lists{{
        {plan::AnnexList::resources, "DUKUNGAN SUMBER DAYA"},
        {plan::AnnexList::accountability, "SKEMA PERTANGGUNGJAWABAN"},
        {plan::AnnexList::consequences, "KONSEKUENSI"},
    }};
    Table table{.shares = {0.6, 12}};
    for (const auto& [list, title] : lists) {
        table.rows.push_back({{heading(title, 2)}, Row::Break::forbidden});
        int number = 0;
        for (const auto& item : items)
            if (item.list == list) table.rows.push_back({{{.text = std::to_string(++number)}, {.text = Text().plain(item.text)}}});
        if (number == 0) table.rows.push_back({{{.text = ""}, {.text = words::nothing}}});
    }
    return table;
}

void put_annex(Document& document, const SkpPaper& paper) {
    document.blocks.push_back(NewPage{});
    put_title(document, paper.top, {"LAMPIRAN SASARAN KINERJA PEGAWAI"});
    document.blocks.push_back(annex_table(paper.annex));
    document.blocks.push_back(both_signatures(paper.top));
}

}  // namespace

std::string skp_pdf(const SkpPaper& paper) {
    const auto& top = paper.top;
    const bool is_wide = top.approach == plan::Approach::quantitative;
    auto document = blank(top, "Sasaran Kinerja Pegawai " + top.person.name, is_wide ? Document::Turn::landscape : Document::Turn::portrait);
    put_title(document, top, {"SASARAN KINERJA PEGAWAI", approach_line(top), post_line(top)});
    document.blocks.push_back(persons_table(top));
    document.blocks.push_back(Gap{3});
    document.blocks.push_back(results_table(top, paper.results, Shown::plan));
    document.blocks.push_back(Gap{3});
    document.blocks.push_back(behaviour_table(paper.values, Shown::plan));
    document.blocks.push_back(both_signatures(top));
    document.blocks.push_back(footnote("* Pimpinan dapat memberikan ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai."));
    put_annex(document, paper);
    return to_pdf(document);
}

}  // namespace evaluation
