#include "features/organisation/roster_views.h"

#include "base/json.h"
#include "base/sentences.h"
#include "base/text.h"
#include "base/work.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_line.h"

namespace organisation {
namespace {

template <class T>
T read(const std::string& json) {
    if (json.empty()) return {};
    auto value = base::read_json<T>(json);
    base::check(static_cast<bool>(value), "what was staged can be read");
    return std::move(value).value();
}

std::vector<RefusalView> refusals_in(const StagedRow& row, base::Language language) {
    std::vector<RefusalView> views;
    for (const auto& refusal : read<Refusals>(row.refusals).refusals)
        views.push_back({refusal.rule, refusal.cell, base::sentence(base::refuse(refusal.rule, refusal.cell, refusal.detail), language)});
    return views;
}

void add_person(RowView& view, const StagedRow& row) {
    const auto before = read<RosterFacts>(row.before), after = read<RosterFacts>(row.after);
    view.label = base::trim(after.nip + " " + after.name);
    if (row.verdict == Verdict::added || row.verdict == Verdict::changed) view.changes = changes_between(before, after);
}

void add_unit(RowView& view, const StagedRow& row) {
    const auto before = read<UnitFacts>(row.before), after = read<UnitFacts>(row.after);
    view.label = base::trim(after.code + " " + after.name);
    if (row.verdict == Verdict::refused) return;
    if (before.name != after.name) view.changes.push_back({"name", before.name, after.name});
    if (before.kind != after.kind) view.changes.push_back({"kind", before.kind, after.kind});
    if (before.parent != after.parent) view.changes.push_back({"parent", before.parent, after.parent});
}

}  // namespace

ImportView view_of(const ImportRow& import) {
    const auto head = read<SheetHead>(import.head);
    ImportView view;
    view.id = import.id;
    view.kind = import.kind;
    view.state = import.state;
    view.file_name = import.file_name;
    view.actor = import.actor;
    view.heading_row = head.heading_row;
    view.sheet = head.sheet.value_or("");
    view.sheets = head.sheets.value_or(std::vector<std::string>());
    view.columns = head.columns;
    for (const auto& column : columns_of(import.kind)) view.fields.push_back({std::string(column.name), column.need == base::Column::Need::required});
    view.lacking = lacking(head, import.kind);
    view.counts = {import.row_count, import.added, import.changed, import.same, import.refused, import.units_added, import.missing, import.notes};
    view.created_at = import.created_at;
    view.applied_at = import.applied_at;
    if (import.state == ImportState::applied) view.undo_until = base::Instant{import.applied_at->micros + undo_time};
    return view;
}

RowsView rows_view(base::Work& work, const ImportRow& import, const RowPage& page) {
    RowsView view;
    for (const auto& row : rows_page(work.db, import.id, page)) {
        RowView one;
        one.row = row.line;
        one.refusals = refusals_in(row, work.language);
        if (import.kind == ImportKind::roster) add_person(one, row);
        else add_unit(one, row);
        view.rows.push_back(std::move(one));
    }
    if (static_cast<int>(view.rows.size()) == page.limit) view.next = view.rows.back().row;
    return view;
}

}  // namespace organisation
