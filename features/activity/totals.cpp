#include "features/activity/totals.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "features/activity/activity_embedded.h"

namespace activity {
base::Day first_of_quarter(base::Day day) {
    const auto civil = base::civil_of(day);
    return base::make_day(civil.year, (civil.month - 1) / 3 * 3 + 1, 1);
}

void recount(base::Db& db, const std::vector<Report>& changed) {
    std::set<std::tuple<PersonId, base::Day, plan::IndicatorId>> sums;
    for (const auto& report : changed)
        if (report.indicator && report.quantity) sums.emplace(report.employee, first_of_quarter(report.day), *report.indicator);
    for (const auto& [employee, quarter, indicator] : sums) {
        // Its row first: whoever else approves for the same sum waits here, and then counts what this one has approved.
        db.run(sql::hold_total, employee, quarter, indicator);
        db.run(sql::recount_total, employee, quarter, indicator, first_of_quarter(quarter + 100) - 1);
    }
}

namespace {

// The sums of one indicator in several quarters as one, by employee and indicator.
std::vector<Total> over_quarters(std::vector<Total> sums) {
    std::ranges::stable_sort(sums, {}, [](const Total& sum) { return std::pair(sum.employee, sum.indicator); });
    std::vector<Total> all;
    all.reserve(sums.size());
    for (const auto& sum : sums) {
        const bool goes_on = !all.empty() && all.back().employee == sum.employee && all.back().indicator == sum.indicator;
        if (!goes_on) {
            all.push_back(sum);
            continue;
        }
        all.back().quantity.ten_thousandths += sum.quantity.ten_thousandths;
        all.back().reports += sum.reports;
        all.back().newest = std::max(all.back().newest, sum.newest);
    }
    return all;
}

}  // namespace

std::vector<Total> totals(base::Db& db, organisation::IdRange range, base::Day first, base::Day last) {
    base::check(first_of_quarter(first) == first && first_of_quarter(last + 1) == last + 1, "sums are kept for whole quarters");
    return over_quarters(db.all<Total>(sql::totals_between, range.first, range.last, first, last));
}

}  // namespace activity
