// The states of an import: preview, applied, undone.
#include "base/json.h"
#include "base/work.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/roster_apply.h"

namespace organisation {
namespace {

std::vector<PeopleKeeper>& keepers() {
    static std::vector<PeopleKeeper> all;
    return all;
}

void journal_state(base::Work& work, const ImportRow& import, std::string_view action) {
    const ImportCounts counts{import.row_count, import.added, import.changed, import.same, import.refused, import.units_added, import.missing, import.notes};
    work.journal({.thing = "organisation_import", .thing_id = import.id.value, .action = action, .before = import.digest,
                  .after = base::write_json(counts)});
}

base::Result<base::Done> may_undo(base::Work& work, const ImportRow& import) {
    if (import.state != ImportState::applied) return base::conflict("import_is_not_applied");
    if (work.now.micros - import.applied_at->micros > undo_time) return base::conflict("undo_is_too_late");
    if (applied_after(work.db, import)) return base::conflict("undo_later_import_first");
    if (const auto nip = work.db.one<std::string>(sql::changed_since_import, import.id, *import.applied_at))
        return base::conflict("undo_people_have_changed", "", *nip);
    if (const auto unit = work.db.one<std::string>(sql::unit_used_since_import, import.id))
        return base::conflict("undo_units_are_used", "", *unit);
    for (const auto& made : work.db.all<IdRange>(sql::made_by_import, import.id))
        for (const auto& keeper : keepers())
            if (made.first && keeper.has_facts(work.db, made)) return base::conflict(std::string(keeper.rule));
    return base::Done{};
}

}  // namespace

void keep_people(const PeopleKeeper& keeper) { keepers().push_back(keeper); }

void become_applied(base::Work& work, ImportRow& import) {
    import.state = ImportState::applied;
    import.applied_at = work.now;
    update_import(work.db, import);
    journal_state(work, import, "applied");
}

base::Result<ImportRow> apply_import(base::Work& work, ImportId id) {
    auto import = find_import(work.db, id);
    if (!import) return base::missing("import_is_unknown");
    if (import->state != ImportState::preview) return base::conflict("import_is_not_ready");
    if (import->kind == ImportKind::roster) TRY(apply_roster(work, *import));
    else TRY(apply_units(work, *import));
    become_applied(work, *import);
    return *import;
}

base::Result<base::Done> undo_import(base::Work& work, ImportId id) {
    auto import = find_import(work.db, id);
    if (!import) return base::missing("import_is_unknown");
    TRY(may_undo(work, *import));
    if (import->kind == ImportKind::roster) TRY(undo_roster(work, *import));
    else TRY(undo_units(work, *import));
    import->state = ImportState::undone;
    update_import(work.db, *import);
    journal_state(work, *import, "undone");
    return base::Done{};
}

}  // namespace organisation
