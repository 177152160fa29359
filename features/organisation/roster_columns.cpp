#include "features/organisation/roster_columns.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/workbook_sheets.h"

namespace organisation {
namespace {

const base::Column* field_named(ImportKind kind, std::string_view name) {
    const auto columns = columns_of(kind);
    const auto found = std::ranges::find(columns, name, &base::Column::name);
    return found == columns.end() ? nullptr : &*found;
}

// What else may say what a column says.
constexpr std::pair<std::string_view, std::string_view> instead[] = {
    {"nip", "name_and_nip"},       {"name", "name_and_nip"},       {"title", "title_structural"},
    {"title", "title_functional"}, {"title", "title_executor"}, {"unit_name", "unit_code"}};

}  // namespace

base::Result<base::SheetFacts> SheetSource::read(const base::RowSink& sink) const {
    base::SheetLimits limits;
    limits.sheet = sheet;
    return path.empty() ? base::read_sheet(bytes, limits, sink) : base::read_sheet_file(path, limits, sink);
}

base::Result<std::vector<std::string>> SheetSource::sheets() const { return path.empty() ? base::sheets_of(bytes) : base::sheets_of_file(path); }

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
    const auto is_said = [&](std::string_view name) {
        return places.contains(name) || std::ranges::any_of(instead, [&](const auto& pair) { return pair.first == name && places.contains(pair.second); });
    };
    std::vector<std::string> names;
    for (const auto& column : columns_of(kind))
        if (column.need == base::Column::Need::required && !is_said(column.name)) names.emplace_back(column.name);
    if (kind == ImportKind::roster && !is_said("unit_name")) names.emplace_back("unit_name");
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
    return SheetSource{source.bytes, source.path, head.sheet.value_or("")}.read([&](const base::Row& row) {
        if (row.number <= head.heading_row) return base::Next::go_on;
        base::TableRow line(row, places);
        each(line);
        return base::Next::go_on;
    });
}

}  // namespace organisation
