#include "features/organisation/roster_columns.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace organisation {
namespace {

constexpr int rows_searched = 10;
constexpr std::size_t samples_shown = 3, longest_sample = 60;

const base::Column* field_named(ImportKind kind, std::string_view name) {
    const auto columns = columns_of(kind);
    const auto found = std::ranges::find(columns, name, &base::Column::name);
    return found == columns.end() ? nullptr : &*found;
}

std::vector<SheetColumn> columns_in(const base::Row& row) {
    std::vector<SheetColumn> columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        auto letter = base::cell_name({i, 1});
        letter.pop_back();
        columns.push_back({static_cast<int>(i), letter, row.cells[i].text, {}, ""});
    }
    return columns;
}

// Each field takes the first column that bears its most trusted heading; a column serves one field.
int recognise(std::vector<SheetColumn>& columns, ImportKind kind) {
    int recognised = 0;
    for (const auto& field : columns_of(kind)) {
        const auto bears = [&](std::string_view heading) {
            return std::ranges::find_if(columns, [&](const SheetColumn& column) {
                return column.field.empty() && base::heading_key(column.heading) == base::heading_key(heading);
            });
        };
        for (const auto heading : field.headings) {
            const auto found = bears(heading);
            if (found == columns.end()) continue;
            found->field = field.name;
            ++recognised;
            break;
        }
    }
    return recognised;
}

void add_samples(SheetHead& head, const base::Row& row) {
    for (auto& column : head.columns) {
        const auto& text = row.at(static_cast<std::size_t>(column.index)).text;
        if (column.samples.size() < samples_shown) column.samples.emplace_back(base::shorten(text, longest_sample));
    }
}

}  // namespace

base::Result<base::SheetFacts> SheetSource::read(const base::RowSink& sink) const {
    return path.empty() ? base::read_sheet(bytes, {}, sink) : base::read_sheet_file(path, {}, sink);
}

base::Result<SheetHead> read_head(const SheetSource& source, ImportKind kind) {
    std::vector<base::Row> first_rows;
    TRY(source.read([&](const base::Row& row) {
        first_rows.push_back(row);
        return first_rows.size() < rows_searched + samples_shown ? base::Next::go_on : base::Next::stop;
    }));
    SheetHead best;
    int most = -1;
    std::size_t place = 0;
    for (std::size_t i = 0; i < first_rows.size() && i < rows_searched; ++i) {
        SheetHead head{first_rows[i].number, columns_in(first_rows[i])};
        const int recognised = recognise(head.columns, kind);
        if (recognised <= most) continue;
        best = std::move(head);
        most = recognised;
        place = i;
    }
    for (auto i = place + 1; i < first_rows.size() && i <= place + samples_shown; ++i) add_samples(best, first_rows[i]);
    return best;
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
