#include "base/table.h"
#include "features/calendar/calendar.h"

namespace calendar {
namespace {

const std::vector<base::Column> columns{
    {"day", {"tanggal", "tgl", "date"}, base::Column::Need::required},
    {"kind", {"jenis", "kind"}},
    {"name", {"nama", "keterangan", "hari libur", "name"}, base::Column::Need::required},
    {"basis", {"dasar", "dasar hukum", "basis"}},
};

constexpr std::pair<std::string_view, HolidayKind> kinds[] = {{"libur_nasional", HolidayKind::national}, {"nasional", HolidayKind::national},
                                                              {"cuti_bersama", HolidayKind::joint_leave}, {"daerah", HolidayKind::local}};

Holiday read_holiday(base::TableRow& row) {
    const auto kind = row.choice<HolidayKind>("kind", kinds);
    return {row.required_day("day"), kind.value_or(HolidayKind::local), row.required_text("name"), row.text("basis")};
}

}  // namespace

base::Result<int> import_holidays(base::Work& work, std::string_view sheet) {
    const auto holidays = TRY(base::read_all_rows<Holiday>(sheet, columns, read_holiday));
    TRY(set_holidays(work, holidays));
    return static_cast<int>(holidays.size());
}

}  // namespace calendar
