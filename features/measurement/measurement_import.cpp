#include "features/measurement/measurement_import.h"

#include <algorithm>

#include "base/table.h"

namespace measurement {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> series_columns{
    {"code", {"Kode", "Kode Deret"}, Need::required}, {"name", {"Nama", "Nama Deret", "Indikator"}, Need::required}, {"unit_label", {"Satuan"}},
    {"unit", {"Kode Unit"}},                          {"accumulation", {"Cara"}},                                   {"source", {"Sumber"}},
};
const std::vector<base::Column> value_columns{
    {"code", {"Kode Deret", "Kode"}, Need::required}, {"day", {"Tanggal"}, Need::required}, {"value", {"Nilai"}, Need::required}, {"source", {"Sumber"}},
};
constexpr std::pair<std::string_view, plan::Accumulation> ways[] = {{"jumlah", plan::Accumulation::sum},
                                                                    {"terakhir", plan::Accumulation::last},
                                                                    {"rata-rata", plan::Accumulation::mean}};

struct SeriesRow {
    Series series;
    std::string unit_code, unit_cell;
};
SeriesRow read_series(base::TableRow& row) {
    SeriesRow out;
    out.series = {{}, row.required_text("code"), row.required_text("name"), row.text("unit_label"), {}, {},
                  row.choice<plan::Accumulation>("accumulation", ways).value_or(plan::Accumulation::last), row.text("source")};
    out.unit_code = row.text("unit");
    out.unit_cell = row.place("unit");
    return out;
}

struct ValueRow {
    std::string code;
    Value value;
    std::string code_cell, day_cell;
};
ValueRow read_value(base::TableRow& row) {
    ValueRow out{row.required_text("code"), {{}, row.required_day("day"), row.amount("value").value_or(base::Amount{}), row.text("source")}, row.place("code"),
                 row.place("day")};
    if (!row.has("value")) row.refuse("value", "cell_is_empty", "value");
    return out;
}

base::Result<int> add_all(base::Work& work, std::string_view sheet) {
    const auto units = organisation::units(work.db);
    int added = 0;
    for (auto& row : TRY(base::read_all_rows<SeriesRow>(sheet, series_columns, read_series))) {
        if (series_coded(work.db, row.series.code)) continue;
        if (!row.unit_code.empty()) {
            const auto unit = std::ranges::find(units, row.unit_code, &organisation::Unit::code);
            if (unit == units.end()) return base::refuse("series_unit_is_unknown", row.unit_cell, row.unit_code);
            row.series.unit = unit->id;
        }
        TRY(add_series(work, row.series));
        ++added;
    }
    return added;
}

// "/values/12/day" is the row of the thirteenth value.
std::size_t row_of(const std::string& path) { return std::stoul(path.substr(path.find('/', 1) + 1)); }

base::Result<int> record_all(base::Work& work, std::string_view sheet) {
    std::vector<Value> found;
    base::Errors errors;
    auto rows = TRY(base::read_all_rows<ValueRow>(sheet, value_columns, read_value));
    for (auto& row : rows) {
        const auto series = series_coded(work.db, row.code);
        if (series) row.value.series = series->id;
        else errors.push_back(base::refuse("series_is_unknown", row.code_cell, row.code));
        found.push_back(row.value);
    }
    if (!errors.empty()) return errors;
    auto recorded = record(work, found);
    if (recorded) return static_cast<int>(found.size());
    for (auto& error : recorded.errors()) error.path = rows[row_of(error.path)].day_cell;  // the series are known: it is the day
    return std::move(recorded).errors();
}

}  // namespace

base::Result<Imported> import_measurements(base::Work& work, std::string_view series, std::string_view values) {
    Imported imported;
    if (!series.empty()) imported.series = TRY(add_all(work, series));
    if (!values.empty()) imported.values = TRY(record_all(work, values));
    return imported;
}

}  // namespace measurement
