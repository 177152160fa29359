#include "features/measurement/value_sheet.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <map>
#include <set>

#include "base/figure.h"
#include "base/month.h"
#include "base/similar.h"
#include "base/table.h"
#include "base/text.h"

namespace measurement {
namespace {

using Need = base::Column::Need;

const std::vector<base::Column> by_code{{"series", {"Kode Deret", "Kode", "Deret", "Kode Indikator"}, Need::required}};
const std::vector<base::Column> by_name{{"series", {"Nama Deret", "Indikator", "Nama Indikator", "Indikator Kinerja", "Nama"}, Need::required}};
const std::vector<base::Column> by_day{{"day", {"Tanggal", "Tgl", "Per Tanggal"}, Need::required}, {"source", {"Sumber", "Sumber Data"}}};
const std::vector<base::Column> by_month{{"month", {"Bulan", "Periode"}, Need::required}, {"year", {"Tahun"}}, {"source", {"Sumber", "Sumber Data"}}};
const std::vector<base::Column> long_columns{{"day", {"Tanggal", "Tgl", "Per Tanggal"}},
                                             {"month", {"Bulan", "Periode"}},
                                             {"year", {"Tahun"}},
                                             {"value", {"Nilai", "Realisasi", "Capaian", "Angka"}},
                                             {"source", {"Sumber", "Sumber Data"}}};

// A column that stands for the end of a month or a quarter, in the row's year or in its own.
struct PeriodColumn {
    std::string name;
    std::vector<std::string> spellings;
};

constexpr std::string_view month_names[] = {"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                            "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
constexpr std::string_view short_names[] = {"Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"};
constexpr std::string_view romans[] = {"I", "II", "III", "IV"};

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

void add_year(std::deque<PeriodColumn>& columns, const std::string& year) {
    const auto of_year = year.empty() ? "" : " " + year;
    for (int month = 1; month <= 12; ++month) {
        const auto name = std::string(month_names[month - 1]), brief = std::string(short_names[month - 1]);
        PeriodColumn column{name + of_year, {name + of_year, brief + of_year, "Bulan " + std::to_string(month) + of_year}};
        if (month == 8) column.spellings.push_back("Ags" + of_year), column.spellings.push_back("Agt" + of_year);
        if (!year.empty()) {
            column.spellings.push_back(brief + year.substr(2));                     // Jan-26
            column.spellings.push_back(year + two_digits(month));                   // 2026-01
            column.spellings.push_back(year + two_digits(month) + "01");            // a heading that is a day to the spreadsheet program
        }
        columns.push_back(std::move(column));
    }
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto roman = std::string(romans[quarter - 1]), number = std::to_string(quarter);
        columns.push_back({"TW " + roman + of_year,
                           {"TW " + roman + of_year, "TW " + number + of_year, "Triwulan " + roman + of_year, "Triwulan " + number + of_year, "T" + number + of_year}});
    }
}

std::deque<PeriodColumn> period_columns(int year) {
    std::deque<PeriodColumn> columns;
    add_year(columns, "");
    for (int back = -1; back <= 2; ++back) add_year(columns, std::to_string(year - back));
    return columns;
}

class Reader {
public:
    Reader(const std::vector<Series>& series, base::Day today) : series_(series), year_(base::civil_of(today).year), periods_(period_columns(year_)) {
        for (const auto& one : series_) by_code_[one.code] = &one, by_key_[base::heading_key(one.code)].insert(&one), by_key_[base::heading_key(one.name)].insert(&one);
    }

    // The first shape whose headings are there; where none is, what the first lacks is said.
    base::Result<ValueSheet> read(std::string_view sheet) {
        const std::function<void(base::TableRow&)> series_row = [&](base::TableRow& row) { take_series_row(row); }, day_row = [&](base::TableRow& row) { take_day_row(row); };
        auto facts = base::read_table(sheet, with_periods(by_code), series_row);
        const auto else_read = [&](const std::vector<base::Column>& columns, const std::function<void(base::TableRow&)>& take) {
            if (facts || !lacks_column(facts.errors())) return;
            if (auto other = base::read_table(sheet, columns, take)) facts = std::move(other);
        };
        else_read(with_periods(by_name), series_row);
        else_read(with_series(by_day), day_row);
        else_read(with_series(by_month), day_row);
        if (!facts) return std::move(facts).errors();
        if (!errors_.empty()) return errors_;
        return std::move(found_);
    }

private:
    static bool lacks_column(const base::Errors& errors) { return errors.front().rule == "sheet_lacks_a_column"; }

    std::vector<base::Column> with_periods(std::vector<base::Column> columns) const {
        columns.insert(columns.end(), long_columns.begin(), long_columns.end());
        for (const auto& period : periods_) columns.push_back({period.name, {period.spellings.begin(), period.spellings.end()}});
        return columns;
    }
    std::vector<base::Column> with_series(std::vector<base::Column> columns) const {
        for (const auto& one : series_) columns.push_back({one.code, {one.code, one.name}});
        return columns;
    }

    void take_series_row(base::TableRow& row) {
        if (!row.has("series") && !row.has("value") && !row.has("day") && !row.has("month")) return;
        const auto says = base::heading_key(row.text("series"));
        if (says.starts_with("jumlah") || says.starts_with("total")) return;
        const auto* series = series_of(row);
        if (row.has_column("value")) {
            const auto day = day_of(row);
            if (series && day) add(row, "value", *series, *day);
        }
        for (const auto& period : periods_)
            if (row.has_column(period.name) && series)
                if (const auto day = base::last_day_of(period.name, year_of(row))) add(row, period.name, *series, *day);
        keep_errors(row);
    }

    void take_day_row(base::TableRow& row) {
        if (!row.has("day") && !row.has("month")) return;
        const auto day = day_of(row);
        for (const auto& series : series_)
            if (day && row.has_column(series.code)) add(row, series.code, series, *day);
        keep_errors(row);
    }

    void keep_errors(base::TableRow& row) { std::ranges::move(std::move(row).errors(), std::back_inserter(errors_)); }
    int year_of(base::TableRow& row) { return row.whole_number("year").value_or(year_); }

    const Series* series_of(base::TableRow& row) {
        const auto written = row.has("series") ? row.text("series") : last_series_;  // a merged cell
        last_series_ = written;
        if (const auto found = by_code_.find(written); found != by_code_.end()) return found->second;
        if (const auto found = by_key_.find(base::heading_key(written)); found != by_key_.end() && found->second.size() == 1) return *found->second.begin();
        std::vector<std::string> names;
        for (const auto& one : series_) names.insert(names.end(), {one.code, one.name});
        std::string meant;
        for (const auto& name : base::similar_to(written, names)) meant += (meant.empty() ? "" : ", ") + name;
        row.refuse("series", meant.empty() ? "series_is_unknown" : "series_may_be_meant", meant.empty() ? written : meant);
        return nullptr;
    }

    static std::string_view day_column(const base::TableRow& row) { return !row.has("day") && row.has_column("month") ? "month" : "day"; }

    std::optional<base::Day> day_of(base::TableRow& row) {
        const auto column = day_column(row);
        if (!row.has(column)) {
            row.refuse(column, "cell_is_empty", "Tanggal");
            return std::nullopt;
        }
        const bool may_be_month = column == "month" || row.text(column).size() > 2;  // "10" is no day, but a month
        if (may_be_month && row.cell(column).kind == base::CellKind::text)
            if (const auto month = base::last_day_of(row.text(column), year_of(row))) return month;
        const auto day = row.day(column);
        // "Jan 2026" becomes the first of January in a spreadsheet.
        if (!day || column == "day") return day;
        return base::last_day_of(base::to_text(*day).substr(0, 7), 0);
    }

    void add(base::TableRow& row, std::string_view column, const Series& series, base::Day day) {
        const auto& cell = row.cell(column);
        const bool is_blank = cell.text == "#N/A" || (cell.kind != base::CellKind::number && base::says_no_figure(cell.text));
        if (is_blank) {
            ++found_.blanks;
            return;
        }
        const auto value = row.amount(column);
        if (!value) return;
        const auto [first, is_new] = seen_.try_emplace({series.id.value, day.number}, std::pair{row.place(column), *value});
        if (!is_new && first->second.second != *value) row.refuse(column, "value_is_repeated", first->second.first);
        if (is_new) found_.values.push_back({{series.id, day, *value, row.text("source")}, row.place(column), row.has(day_column(row)) ? row.place(day_column(row)) : row.place(column)});
    }

    const std::vector<Series>& series_;
    const int year_;
    const std::deque<PeriodColumn> periods_;
    std::map<std::string, const Series*> by_code_;
    std::map<std::string, std::set<const Series*>> by_key_;
    std::map<std::pair<std::int64_t, std::int32_t>, std::pair<std::string, base::Amount>> seen_;
    std::string last_series_;
    ValueSheet found_;
    base::Errors errors_;
};

}  // namespace

base::Result<ValueSheet> read_values(std::string_view sheet, const std::vector<Series>& series, base::Day today) { return Reader(series, today).read(sheet); }

}  // namespace measurement
