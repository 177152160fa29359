// Rows of organisation_import, organisation_import_file and organisation_import_row.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/organisation/organisation.h"
#include "features/organisation/roster.h"
#include "features/organisation/roster_facts.h"

namespace organisation {

enum class ImportState {
    columns,  // needs columns to be chosen, or is being compared
    preview,
    applied,
    undone
};

struct ImportRow {
    ImportId id;
    ImportKind kind = ImportKind::roster;
    ImportState state = ImportState::columns;
    std::string file_name, head;  // head: a SheetHead as JSON
    int row_count = 0, added = 0, changed = 0, same = 0, refused = 0, units_added = 0, missing = 0, notes = 0;
    std::string digest, actor;
    base::Instant created_at;
    std::optional<base::Instant> applied_at;
};

struct Refusal {
    std::string rule, cell, detail;
};
struct Refusals {
    std::vector<Refusal> refusals;
};

// The posts that applying a row ended or corrected, as they were before; what it began bears the import's id.
struct PostEffect {
    std::vector<Post> before;
};

struct StagedRow {
    int line = 0;  // of the file
    Verdict verdict = Verdict::same;
    std::string refusals, before, after;  // JSON, "" for none
    PersonId person;
    std::string effect;
};

void insert_import(base::Db& db, const ImportRow& import);
void update_import(base::Db& db, const ImportRow& import);
std::optional<ImportRow> find_import(base::Db& db, ImportId id);
std::vector<ImportRow> recent_imports(base::Db& db);
std::optional<ImportId> applied_after(base::Db& db, const ImportRow& import);  // a later import that is applied

void keep_file(base::Db& db, ImportId import, std::string_view content);
std::string file_of(base::Db& db, ImportId import);  // "" where none was kept

void insert_rows(base::Db& db, ImportId import, const std::vector<StagedRow>& rows);
void drop_rows(base::Db& db, ImportId import);
void note_effects(base::Db& db, ImportId import, const std::vector<StagedRow>& rows);

// The next rows of a verdict after `line`, in the order of the file.
struct RowPage {
    Verdict verdict = Verdict::refused;
    int after = 0, limit = 50;
};
std::vector<StagedRow> rows_page(base::Db& db, ImportId import, const RowPage& page);
// The next that add or change something.
std::vector<StagedRow> rows_to_apply(base::Db& db, ImportId import, int after, int limit);

}  // namespace organisation
