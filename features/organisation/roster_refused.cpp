#include "features/organisation/roster_refused.h"

#include <map>

#include "base/apart.h"
#include "base/json.h"
#include "base/sentences.h"
#include "base/sheet_write.h"
#include "features/organisation/roster_columns.h"

namespace organisation {
namespace {

struct Found {
    std::string file;
    SheetHead head;
    std::map<int, Refusals> rows;  // by their number in the file
};

base::Result<base::Done> find_refused(base::Work& work, ImportId id, Found& found) {
    const auto import = find_import(work.db, id);
    if (!import) return base::missing("import_is_unknown");
    found.file = file_of(work.db, id);
    if (found.file.empty()) return base::conflict("import_file_was_not_kept");
    found.head = TRY(base::read_json<SheetHead>(import->head));
    RowPage page{Verdict::refused, 0, 5000};
    for (;;) {
        const auto rows = rows_page(work.db, id, page);
        for (const auto& row : rows) found.rows[row.line] = TRY(base::read_json<Refusals>(row.refusals));
        if (static_cast<int>(rows.size()) < page.limit) return base::Done{};
        page.after = rows.back().line;
    }
}

base::Headings headings_of(const SheetHead& head) {
    base::Headings headings;
    for (const auto& column : head.columns) headings.push_back(column.heading);
    headings.insert(headings.end(), {"Sel", "Sebab"});
    return headings;
}

std::vector<base::Cell> with_reasons(const base::Row& row, const Found& found, base::Language language) {
    std::vector<base::Cell> cells;
    for (std::size_t i = 0; i < found.head.columns.size(); ++i) cells.push_back(row.at(i));
    std::string places, reasons;
    for (const auto& refusal : found.rows.at(row.number).refusals) {
        places += (places.empty() ? "" : ", ") + refusal.cell;
        reasons += (reasons.empty() ? "" : " ") + base::sentence(base::refuse(refusal.rule, refusal.cell, refusal.detail), language);
    }
    cells.push_back(base::cell_of(places));
    cells.push_back(base::cell_of(reasons));
    return cells;
}

}  // namespace

base::Result<std::string> refused_rows(base::Work& work, ImportId id, SheetForm form) {
    Found found;
    TRY(base::in_read(work, [&](base::Work& step) { return find_refused(step, id, found); }));
    std::vector<std::vector<base::Cell>> lines;
    const SheetSource source{found.file, "", found.head.sheet.value_or("")};
    TRY(source.read([&](const base::Row& row) {
        if (found.rows.contains(row.number)) lines.push_back(with_reasons(row, found, work.language));
        return base::Next::go_on;
    }));
    std::size_t next = 0;
    const base::RowMaker maker = [&](std::vector<base::Cell>& cells) {
        if (next == lines.size()) return base::Next::stop;
        cells = std::move(lines[next++]);
        return base::Next::go_on;
    };
    const auto headings = headings_of(found.head);
    if (form == SheetForm::xlsx) return base::xlsx_bytes("Ditolak", headings, maker);
    return base::csv_text(headings, maker);
}

}  // namespace organisation
