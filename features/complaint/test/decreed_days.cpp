#include "features/complaint/test/decreed_days.h"

namespace complaint::test {
namespace {

constexpr const char* days_off[] = {
    "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-16", "2026-02-16", "2026-02-17", "2026-03-18", "2026-03-19", "2026-03-20",
    "2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24", "2026-04-03", "2026-04-05", "2026-05-01", "2026-05-14", "2026-05-15",
    "2026-05-27", "2026-05-28", "2026-05-31", "2026-06-01", "2026-06-16", "2026-08-17", "2026-08-25", "2026-12-24", "2026-12-25"};

calendar::WorkingDays working(calendar::WorkWeek week) {
    std::vector<std::int32_t> off;
    for (const auto* iso : days_off) off.push_back(day(iso).number);
    return {week, off};
}

}  // namespace

base::Day day(std::string_view iso) { return base::parse_day(iso).value(); }

const calendar::WorkingDays five_days = working(calendar::WorkWeek::five_days), six_days = working(calendar::WorkWeek::six_days);

}  // namespace complaint::test
