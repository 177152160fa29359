#include "features/organisation/roster_stage.h"

#include <algorithm>

#include "base/json.h"
#include "base/secret.h"

namespace organisation {

base::Result<ImportRow> open_import(base::Work& work, const SheetSource& source, ImportKind kind, const std::string& file_name) {
    const auto head = TRY(read_head(source, kind));
    ImportRow import;
    import.id = work.new_id<ImportTag>();
    import.kind = kind;
    import.file_name = file_name;
    import.head = base::write_json(head);
    import.actor = work.actor.label;
    import.created_at = work.now;
    insert_import(work.db, import);
    work.journal({.thing = "organisation_import", .thing_id = import.id.value, .action = "opened", .before = "", .after = import.head});
    return import;
}

namespace {

// By the heading that a clerk would give them.
std::string headings_of(ImportKind kind, const std::vector<std::string>& fields) {
    std::string text;
    for (const auto& column : columns_of(kind))
        if (std::ranges::find(fields, column.name) != fields.end()) (text += text.empty() ? "" : ", ") += column.headings.front();
    return text;
}

}  // namespace

void put_counts(ImportRow& import, const ImportCounts& counts) {
    import.row_count = counts.rows;
    import.added = counts.added;
    import.changed = counts.changed;
    import.same = counts.same;
    import.refused = counts.refused;
    import.units_added = counts.units_added;
    import.missing = counts.missing;
    import.notes = counts.notes;
}

base::Result<base::Done> give_columns(base::Work& work, const ImportRow& import) {
    const auto now = find_import(work.db, import.id);
    if (!now || now->state == ImportState::applied || now->state == ImportState::undone) return base::conflict("import_is_applied");
    drop_rows(work.db, import.id);
    update_import(work.db, import);
    work.journal({.thing = "organisation_import", .thing_id = import.id.value, .action = "given_columns", .before = now->head, .after = import.head});
    return base::Done{};
}

namespace {

base::Result<base::Done> become_preview(base::Work& work, const ImportRow& import, const ImportCounts& counts) {
    update_import(work.db, import);
    work.journal({.thing = "organisation_import", .thing_id = import.id.value, .action = "compared", .before = "", .after = base::write_json(counts)});
    return base::Done{};
}

}  // namespace

base::Result<base::Done> refuse_lacking(const ImportRow& import, const SheetHead& head) {
    const auto names = lacking(head, import.kind);
    if (!names.empty()) return base::refuse("import_lacks_columns", "/mapping", headings_of(import.kind, names));
    return base::Done{};
}

base::Result<ImportCounts> stage_import(const ImportDoors& doors, ImportRow& import, const SheetSource& source, const ImportListener& listener) {
    import.state = ImportState::columns;
    TRY(doors.write([&](base::Work& work) { return give_columns(work, import); }));
    const auto head = TRY(base::read_json<SheetHead>(import.head));
    TRY(refuse_lacking(import, head));
    import.digest.clear();
    const auto counts = import.kind == ImportKind::roster ? TRY(stage_roster(doors, import, source, listener, import.digest))
                                                          : TRY(stage_units(doors, import, source, listener, import.digest));
    put_counts(import, counts);
    import.state = ImportState::preview;
    TRY(doors.write([&](base::Work& work) { return become_preview(work, import, counts); }));
    return counts;
}

StagedRow refused_row(int line, const base::Errors& why, std::string says) {
    Refusals refusals;
    for (const auto& error : why) refusals.refusals.push_back({error.rule, error.path, error.detail});
    return {line, Verdict::refused, base::write_json(refusals), "", std::move(says), {}, ""};
}

void count(ImportCounts& counts, Verdict verdict) {
    if (verdict != Verdict::note) ++counts.rows;
    switch (verdict) {
        case Verdict::added: ++counts.added; break;
        case Verdict::changed: ++counts.changed; break;
        case Verdict::same: ++counts.same; break;
        case Verdict::refused: ++counts.refused; break;
        case Verdict::note: ++counts.notes; break;
    }
}

void add_to_digest(std::string& digest, const std::vector<std::string>& says) {
    auto text = digest;
    for (const auto& one : says) (text += one) += '\n';
    digest = base::to_base64url(base::digest_of(text));
}

}  // namespace organisation
