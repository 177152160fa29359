#include "features/organisation/roster_rows.h"

#include <span>

#include "base/db.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {

void insert_import(base::Db& db, const ImportRow& i) {
    db.run(sql::insert_import, i.id, i.kind, i.state, i.file_name, i.head, i.actor, i.created_at);
}

void update_import(base::Db& db, const ImportRow& i) {
    db.run(sql::update_import, i.id, i.state, i.head, i.row_count, i.added, i.changed, i.same, i.refused, i.units_added, i.missing, i.digest,
           i.applied_at, i.notes);
}

std::optional<ImportRow> find_import(base::Db& db, ImportId id) { return db.one<ImportRow>(sql::find_import, id); }
std::vector<ImportRow> recent_imports(base::Db& db) { return db.all<ImportRow>(sql::recent_imports); }

std::optional<ImportId> applied_after(base::Db& db, const ImportRow& import) {
    const auto later = db.one<std::int64_t>(sql::applied_after, import.applied_at, import.id);
    if (!later) return std::nullopt;
    return ImportId{*later};
}

void keep_file(base::Db& db, ImportId import, std::string_view content) {
    const auto* bytes = reinterpret_cast<const std::byte*>(content.data());
    db.run(sql::keep_file, import, base::Bytes(bytes, bytes + content.size()));
}

std::string file_of(base::Db& db, ImportId import) {
    const auto rows = db.query(sql::file_of, {import});
    return rows.size() == 0 ? std::string() : std::string(rows.text(0, 0));
}

void insert_rows(base::Db& db, ImportId import, const std::vector<StagedRow>& rows) {
    base::Batch batch(db, sql::insert_import_row);
    for (const auto& row : rows) batch.add(import, row.line, row.verdict, row.refusals, row.before, row.after, row.person);
    batch.send();
}

void drop_rows(base::Db& db, ImportId import) { db.run(sql::drop_import_rows, import); }

void note_effects(base::Db& db, ImportId import, const std::vector<StagedRow>& rows) {
    base::Batch batch(db, sql::note_effect);
    for (const auto& row : rows) batch.add(import, row.line, row.effect);
    batch.send();
}

std::vector<StagedRow> rows_page(base::Db& db, ImportId import, const RowPage& page) {
    return db.all<StagedRow>(sql::rows_of_verdict, import, page.verdict, page.after, page.limit);
}

std::vector<StagedRow> rows_to_apply(base::Db& db, ImportId import, int after, int limit) {
    return db.all<StagedRow>(sql::rows_to_apply, import, after, limit);
}

}  // namespace organisation
