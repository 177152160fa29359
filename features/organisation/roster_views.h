// What the routes of imports take and give.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/organisation/roster_columns.h"
#include "features/organisation/roster_facts.h"
#include "features/organisation/roster_rows.h"

namespace organisation {

struct ImportQuery {
    ImportId import;
};

struct ImportField {
    std::string name;
    bool required = false;
};

struct ImportView {
    ImportId id;
    ImportKind kind = ImportKind::roster;
    ImportState state = ImportState::columns;
    std::string file_name, actor;
    int heading_row = 0;
    std::string sheet;                // of a workbook: the one that is read
    std::vector<std::string> sheets;  // all of it that are visible
    std::vector<SheetColumn> columns;  // of the file, with the field each serves
    std::vector<ImportField> fields;   // that a column may serve
    std::vector<std::string> lacking;  // fields that must be chosen yet
    ImportCounts counts;
    base::Instant created_at;
    std::optional<base::Instant> applied_at, undo_until;
};
ImportView view_of(const ImportRow& import);

struct ImportList {
    std::vector<ImportView> imports;  // the newest first, at most 20
};

struct MappingInput {
    ImportId import;
    std::vector<ColumnChoice> mapping;
    std::optional<std::string> sheet;  // another one of the workbook: its columns are recognised anew, and `mapping` is not asked
};

struct RowsQuery {
    ImportId import;
    Verdict verdict = Verdict::refused;
    std::optional<int> after;  // the last row of the page before
};
struct RefusalView {
    std::string rule, cell, sentence;
};
struct RowView {
    int row = 0;  // as the spreadsheet program counts
    std::string label;  // who or which unit
    std::vector<RefusalView> refusals;
    std::vector<FieldChange> changes;
};
struct RowsView {
    std::vector<RowView> rows;
    std::optional<int> next;
};
RowsView rows_view(base::Work& work, const ImportRow& import, const RowPage& page);

}  // namespace organisation
