#include "features/measurement/measurement_import.h"

#include <algorithm>

#include "base/blank_table.h"
#include "base/table.h"
#include "features/measurement/measurement_tables.h"
#include "features/measurement/value_sheet.h"

namespace measurement {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> series_columns{
    {"code", {"Kode", "Kode Deret"}, Need::required}, {"name", {"Nama", "Nama Deret", "Indikator"}, Need::required}, {"unit_label", {"Satuan"}},
    {"unit", {"Kode Unit", "Unit", "Unit Kerja"}},    {"person", {"NIP", "NIP Pegawai"}},
    {"accumulation", {"Cara", "Akumulasi"}},          {"source", {"Sumber", "Sumber Data"}},
};
constexpr std::pair<std::string_view, plan::Accumulation> ways[] = {{"jumlah", plan::Accumulation::sum},
                                                                    {"terakhir", plan::Accumulation::last},
                                                                    {"rata-rata", plan::Accumulation::mean},
                                                                    {"akumulasi", plan::Accumulation::sum},
                                                                    {"kumulatif", plan::Accumulation::last},
                                                                    {"rerata", plan::Accumulation::mean}};

struct SeriesRow {
    Series series;
    std::string unit, unit_cell, nip, person_cell;
};
SeriesRow read_series(base::TableRow& row) {
    SeriesRow out;
    out.series = {{}, row.required_text("code"), row.required_text("name"), row.text("unit_label"), {}, {},
                  row.choice<plan::Accumulation>("accumulation", ways).value_or(plan::Accumulation::last), row.text("source")};
    out.unit = row.text("unit");
    out.unit_cell = row.place("unit");
    out.nip = row.digits("person");
    out.person_cell = row.place("person");
    return out;
}

base::Errors settle_owners(base::Work& work, std::vector<SeriesRow>& rows) {
    const auto units = organisation::units(work.db);
    std::vector<std::string> nips;
    for (const auto& row : rows) nips.push_back(row.nip);
    const auto people = organisation::members_by_nip(work.db, nips, work.today);
    base::Errors errors;
    for (auto& row : rows) {
        if (!row.unit.empty() && !(row.series.unit = organisation::unit_called(units, row.unit))) errors.push_back(base::refuse("series_unit_is_unknown", row.unit_cell, row.unit));
        if (row.nip.empty()) continue;
        const auto person = std::ranges::find(people, row.nip, &organisation::Member::nip);
        if (person == people.end()) errors.push_back(base::refuse("series_person_is_unknown", row.person_cell, row.nip));
        else row.series.person = person->person;
    }
    return errors;
}

base::Result<int> add_all(base::Work& work, std::string_view sheet) {
    auto rows = TRY(base::read_all_rows<SeriesRow>(sheet, series_columns, read_series));
    if (auto errors = settle_owners(work, rows); !errors.empty()) return errors;
    int added = 0;
    for (const auto& row : rows) {
        if (series_coded(work.db, row.series.code)) continue;
        TRY(add_series(work, row.series));
        ++added;
    }
    return added;
}

// "/values/12/day" is the row of the thirteenth value.
std::size_t row_of(const std::string& path) { return std::stoul(path.substr(path.find('/', 1) + 1)); }

base::Result<TakenFigures> record_all(base::Work& work, std::string_view sheet) {
    const auto read = TRY(read_values(sheet, all_series(work.db), work.today));
    std::vector<Value> found;
    for (const auto& one : read.values) found.push_back(one.value);
    auto recorded = record(work, found);
    if (recorded) return TakenFigures{0, static_cast<int>(found.size()), read.blanks};
    for (auto& error : recorded.errors()) error.path = read.values[row_of(error.path)].day_cell;  // the series are known: it is the day
    return std::move(recorded).errors();
}

}  // namespace

std::string blank_series() { return base::blank_table("Deret", series_columns); }

std::string blank_values() {
    static const std::vector<base::Column> columns{{"series", {"Kode Deret"}, Need::required}, {"day", {"Tanggal"}, Need::required},
                                                   {"value", {"Nilai"}, Need::required}, {"source", {"Sumber"}}};
    return base::blank_table("Pengukuran", columns);
}

base::Result<TakenFigures> take_over(base::Work& work, const FigureTables& tables) {
    const int added = tables.series.empty() ? 0 : TRY(add_all(work, tables.series));
    auto taken = tables.values.empty() ? TakenFigures{} : TRY(record_all(work, tables.values));
    taken.series = added;
    return taken;
}

base::Result<Imported> import_measurements(base::Work& work, std::string_view series, std::string_view values) {
    const auto taken = TRY(take_over(work, {series, values}));
    return Imported{taken.series, taken.values};
}

}  // namespace measurement
