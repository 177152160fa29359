// The list of services as an office keeps it: a row for each point, its service repeated.
#include <algorithm>

#include "base/table.h"
#include "features/service/service.h"

namespace service {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> columns{{"code", {"Kode", "Kode Layanan"}, Need::required},
                                        {"name", {"Nama", "Nama Layanan", "Jenis Layanan"}, Need::required},
                                        {"unit", {"Kode Unit", "Unit", "Unit Kerja"}, Need::required},
                                        {"users", {"Pengguna", "Jumlah Pengguna", "Populasi"}},
                                        {"point", {"Titik Layanan", "Loket", "Tempat"}}};

struct Line {
    std::string code, name, unit, point, unit_cell;
    int users = 0;
};

Line read_line(base::TableRow& row) {
    return {row.required_text("code"), row.required_text("name"), row.required_text("unit"), row.text("point"), row.place("unit"),
            row.whole_number("users").value_or(0)};
}

base::Result<base::Done> take_over(base::Work& work, const Line& line, Imported& imported) {
    const auto known = services(work.db);
    const auto same = std::ranges::find(known, line.code, &Service::code);
    const auto unit = organisation::unit_called(organisation::units(work.db), line.unit);
    if (!unit) return base::refuse("service_unit_is_unknown", line.unit_cell, line.unit);
    ServiceId id = same == known.end() ? ServiceId{} : same->id;
    if (!id) {
        id = TRY(add_service(work, {line.code, line.name, *unit, line.users}));
        ++imported.services;
    }
    const auto there = points(work.db);
    const auto is_same = [&](const Point& point) { return point.service == id && point.name == line.point; };
    if (line.point.empty() || std::ranges::any_of(there, is_same)) return base::Done{};
    TRY(add_point(work, {id, line.point}));
    ++imported.points;
    return base::Done{};
}

}  // namespace

base::Result<Imported> import_services(base::Work& work, std::string_view sheet) {
    const auto lines = TRY(base::read_all_rows<Line>(sheet, columns, read_line));
    Imported imported;
    base::Errors errors;
    for (const auto& line : lines)
        if (auto taken = take_over(work, line, imported); !taken) std::ranges::move(taken.errors(), std::back_inserter(errors));
    if (!errors.empty()) return errors;
    return imported;
}

}  // namespace service
