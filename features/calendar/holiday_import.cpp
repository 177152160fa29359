#include "base/blank_table.h"
#include "base/table.h"
#include "base/text.h"
#include "features/calendar/calendar_views.h"

namespace calendar {
namespace {

const std::vector<base::Column> columns{
    {"day", {"tanggal", "tgl", "date", "hari/tanggal", "hari, tanggal"}, base::Column::Need::required},
    {"kind", {"jenis", "kind"}},
    {"name", {"nama", "keterangan", "hari libur", "nama hari libur", "uraian", "name"}, base::Column::Need::required},
    {"basis", {"dasar", "dasar hukum", "basis"}},
};

constexpr std::pair<std::string_view, HolidayKind> kinds[] = {{"libur_nasional", HolidayKind::national}, {"nasional", HolidayKind::national},
                                                              {"cuti_bersama", HolidayKind::joint_leave}, {"daerah", HolidayKind::local},         {"libur_daerah", HolidayKind::local},
                                                              {"libur", HolidayKind::national}};

Holiday read_holiday(base::TableRow& row) {
    const auto kind = row.choice<HolidayKind>("kind", kinds);
    const bool is_joint_leave = base::heading_key(row.text("name")).starts_with("cutibersama");
    return {row.required_day("day"), kind.value_or(is_joint_leave ? HolidayKind::joint_leave : HolidayKind::local), row.required_text("name"), row.text("basis")};
}

}  // namespace

base::Result<int> import_holidays(base::Work& work, std::string_view sheet) {
    const auto holidays = TRY(base::read_all_rows<Holiday>(sheet, columns, read_holiday));
    TRY(set_holidays(work, holidays));
    return static_cast<int>(holidays.size());
}

std::string blank_holidays() { return base::blank_table("Hari libur", columns); }

}  // namespace calendar
