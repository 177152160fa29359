#include "features/organisation/roster_columns.h"

#include <algorithm>
#include <set>

namespace organisation {
namespace {

const base::Column* field_named(ImportKind kind, std::string_view name) {
    const auto columns = columns_of(kind);
    const auto found = std::ranges::find(columns, name, &base::Column::name);
    return found == columns.end() ? nullptr : &*found;
}

}  // namespace

base::Result<base::SheetFacts> SheetSource::read(const base::RowSink& sink) const {
    return path.empty() ? base::read_sheet(bytes, {}, sink) : base::read_sheet_file(path, {}, sink);
}

base::Result<base::Done> choose_columns(SheetHead& head, ImportKind kind, const std::vector<ColumnChoice>& choices) {
    base::Errors errors;
    std::set<std::string> fields;
    auto columns = head.columns;
    for (auto& column : columns) column.field.clear();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto path = "/mapping/" + std::to_string(i);
        const auto column = std::ranges::find(columns, choices[i].column, &SheetColumn::index);
        if (!field_named(kind, choices[i].field)) errors.push_back(base::refuse("column_field_is_unknown", path + "/field", choices[i].field));
        else if (column == columns.end()) errors.push_back(base::refuse("column_is_not_there", path + "/column"));
        else if (!column->field.empty() || !fields.insert(choices[i].field).second) errors.push_back(base::refuse("column_is_chosen_twice", path));
        else column->field = choices[i].field;
    }
    if (!errors.empty()) return errors;
    head.columns = std::move(columns);
    return base::Done{};
}

std::vector<std::string> lacking(const SheetHead& head, ImportKind kind) {
    const auto places = places_of(head);
    std::vector<std::string> names;
    for (const auto& column : columns_of(kind))
        if (column.need == base::Column::Need::required && !places.contains(column.name)) names.emplace_back(column.name);
    if (kind == ImportKind::roster && !places.contains("unit_code") && !places.contains("unit_name")) names.emplace_back("unit_code");
    return names;
}

Places places_of(const SheetHead& head) {
    Places places;
    for (const auto& column : head.columns)
        if (!column.field.empty()) places[column.field] = static_cast<std::size_t>(column.index);
    return places;
}

base::Result<base::SheetFacts> for_each_line(const SheetSource& source, const SheetHead& head, const std::function<void(base::TableRow&)>& each) {
    const auto places = places_of(head);
    return source.read([&](const base::Row& row) {
        if (row.number <= head.heading_row) return base::Next::go_on;
        base::TableRow line(row, places);
        each(line);
        return base::Next::go_on;
    });
}

}  // namespace organisation
