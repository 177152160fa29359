// The table of results: one shape for each approach, kind of post and moment (forms A.1.1 to A.1.7, C.1.1 to C.1.3).
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "features/evaluation/form_parts.h"
#include "features/evaluation/form_words.h"

namespace evaluation {

using namespace base::pdf;

namespace {

enum class Column { number, block, leader_result, result, aspect, indicator, target, perspective, figure, realisation, feedback };

struct Shape {
    std::string_view title;
    double share;
    bool is_of_measure;  // a line for each measure; otherwise the cell spans them all
};

Shape shape_of(Column column) {
    switch (column) {
    case Column::number: return {"NO", 0.7, false};
    case Column::block: return {"HASIL KERJA", 8, false};
    case Column::leader_result: return {"RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", 3.2, false};
    case Column::result: return {"RENCANA HASIL KERJA", 3.6, false};
    case Column::aspect: return {"ASPEK", 1.6, true};
    case Column::indicator: return {"INDIKATOR KINERJA INDIVIDU", 3.6, true};
    case Column::target: return {"TARGET", 1.9, true};
    case Column::perspective: return {"PERSPEKTIF", 2.2, true};
    case Column::figure: return {"REALISASI BERDASARKAN BUKTI DUKUNG", 2.8, true};
    case Column::realisation: return {"REALISASI BERDASARKAN BUKTI DUKUNG", 4, false};
    case Column::feedback: return {"UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 3.8, false};
    }
    return {};
}

std::vector<Column> columns_of(const PaperTop& top, Shown shown) {
    using enum Column;
    const bool is_evaluation = shown == Shown::evaluation;
    if (top.approach == plan::Approach::qualitative)
        return is_evaluation ? std::vector{number, block, realisation, feedback} : std::vector{number, block};
    auto columns = top.post == PaperPost::head ? std::vector{number, result, indicator, target, perspective}
                                               : std::vector{number, leader_result, result, aspect, indicator, target};
    if (is_evaluation) columns.insert(columns.end(), {figure, feedback});
    return columns;
}

std::string with_assigner(const PaperResult& result) {
    return result.assigned_by.empty() ? result.text : result.text + " (Penugasan dari " + result.assigned_by + ")";
}

std::string measure_line(const PaperMeasure& measure, PaperPost post) {
    auto line = measure.text;
    if (!measure.target.empty()) line += "; target: " + measure.target;
    if (post == PaperPost::head && measure.perspective != plan::Perspective::none)
        line.append(" (").append(words::of(measure.perspective)).append(")");
    return line;
}

Text block_of(const PaperResult& result, PaperPost post) {
    Text text;
    text.plain(with_assigner(result));
    text.paragraph(post == PaperPost::head ? "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:"
                                           : "Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:");
    for (const auto& measure : result.measures) text.item(measure_line(measure, post));
    return text;
}

Text realisation_of(const PaperResult& result) {
    Text text(result.realisation);
    for (const auto& measure : result.measures)
        if (!measure.realisation.empty()) text.item(measure.text + ": " + measure.realisation);
    return text;
}

Text text_of(Column column, const PaperTop& top, const PaperResult& result, int number) {
    switch (column) {
    case Column::number: return std::to_string(number);
    case Column::block: return block_of(result, top.post);
    case Column::leader_result: return result.leader_result;
    case Column::result: return with_assigner(result);
    case Column::realisation: return realisation_of(result);
    case Column::feedback: return result.feedback;
    case Column::aspect: case Column::indicator: case Column::target: case Column::perspective: case Column::figure: break;
    }
    return {};
}

Text text_of(Column column, const PaperResult& result, const PaperMeasure& measure) {
    const bool is_first = &measure == result.measures.data();
    switch (column) {
    case Column::aspect: return words::of(measure.aspect);
    case Column::indicator: return measure.text;
    case Column::target: return measure.target;
    case Column::perspective: return words::of(measure.perspective);
    case Column::figure: return is_first && !result.realisation.empty() ? measure.realisation + "\n" + result.realisation : measure.realisation;
    case Column::number: case Column::block: case Column::leader_result: case Column::result: case Column::realisation: case Column::feedback: break;
    }
    return {};
}

// A row for each measure; what is of the whole result spans them.
void add_rows(Table& table, const std::vector<Column>& columns, const PaperTop& top, PaperResult result, int number) {
    if (result.measures.empty()) result.measures.emplace_back();
    const bool has_lines = std::ranges::any_of(columns, [](Column column) { return shape_of(column).is_of_measure; });
    const auto lines = has_lines ? result.measures.size() : 1;
    for (std::size_t line = 0; line < lines; ++line) {
        Row row;
        for (const auto column : columns) {
            if (shape_of(column).is_of_measure) row.cells.push_back({.text = text_of(column, result, result.measures[line])});
            else if (line == 0) row.cells.push_back({.text = text_of(column, top, result, number), .rows = static_cast<int>(lines)});
        }
        table.rows.push_back(std::move(row));
    }
}

Table empty_table(const std::vector<Column>& columns, bool is_numbered) {
    Table table;
    Row titles, numbers;
    for (const auto column : columns) {
        table.shares.push_back(shape_of(column).share);
        titles.cells.push_back(heading(shape_of(column).title));
        numbers.cells.push_back({.text = "(" + std::to_string(numbers.cells.size() + 1) + ")", .align = Align::centre});
    }
    const auto all = static_cast<int>(columns.size());
    if (is_numbered) table.head = {{{heading("HASIL KERJA", all)}}, titles, numbers};
    else table.head = {titles};
    return table;
}

}  // namespace

Table results_table(const PaperTop& top, const std::vector<PaperResult>& results, Shown shown) {
    const auto columns = columns_of(top, shown);
    auto table = empty_table(columns, top.approach == plan::Approach::quantitative);
    int number = 0;
    for (const auto kind : {rating::ResultKind::main, rating::ResultKind::additional}) {
        const auto title = kind == rating::ResultKind::main ? "A. UTAMA" : "B. TAMBAHAN";
        table.rows.push_back({{{.text = bold(title), .columns = static_cast<int>(columns.size())}}, Row::Break::forbidden});
        const auto before = number;
        for (const auto& result : results)
            if (result.kind == kind) add_rows(table, columns, top, result, ++number);
        if (number == before) table.rows.push_back({{{.text = words::nothing, .columns = static_cast<int>(columns.size())}}});
    }
    return table;
}

}  // namespace evaluation
