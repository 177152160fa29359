#include "app/demo_files.h"

#include <algorithm>
#include <filesystem>

#include "app/workplace.h"
#include "base/table.h"

namespace app {

bool DemoFolder::has(const std::string& file) const { return std::filesystem::exists(path(file)); }
std::string DemoFolder::text(const std::string& file) const { return read_file(path(file)); }
std::string DemoFolder::shared(const std::string& file) const { return read_file(root_ + "/" + file); }

namespace {

using Need = base::Column::Need;
const std::vector<base::Column> agency_columns{{"code", {"kode"}, Need::required}, {"name", {"nama"}, Need::required}, {"zone", {"zona"}},
                                               {"days", {"hari_kerja"}}, {"policy", {"kebijakan"}, Need::required}, {"city", {"kota"}}};
constexpr std::pair<std::string_view, int> zones[] = {{"WIB", 420}, {"WITA", 480}, {"WIT", 540}};  // minutes east of UTC

organisation::NewAgency read_agency(base::TableRow& row) {
    organisation::NewAgency agency;
    agency.code = row.required_text("code");
    agency.name = row.required_text("name");
    agency.zone_minutes = row.choice<int>("zone", zones).value_or(420);
    agency.work_days = row.whole_number("days").value_or(5);
    agency.policy_code = row.required_text("policy");
    agency.city = row.text("city");
    return agency;
}

}  // namespace

std::vector<organisation::NewAgency> demo_agencies(const std::string& folder) {
    return or_refuse(base::read_all_rows<organisation::NewAgency>(read_file(folder + "/instansi.csv"), agency_columns, read_agency));
}

std::vector<organisation::Member> everybody_on(base::Work& work, base::Day day) {
    std::vector<organisation::Member> all;
    for (const auto range : organisation::id_slices(work.db, 1000))
        for (auto& member : organisation::people_between(work.db, range, day)) all.push_back(std::move(member));
    return all;
}

std::string unit_code(base::Work& work, organisation::UnitId unit) {
    const auto units = organisation::units(work.db);
    const auto found = std::ranges::find(units, unit, &organisation::Unit::id);
    return found == units.end() ? "" : found->code;
}

}  // namespace app
