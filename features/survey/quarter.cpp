#include "features/survey/quarter.h"

namespace survey {

Quarter quarter_of(base::Day day) {
    const auto civil = base::civil_of(day);
    const int begins = (civil.month - 1) / 3 * 3 + 1;
    const auto next = begins == 10 ? base::make_day(civil.year + 1, 1, 1) : base::make_day(civil.year, begins + 3, 1);
    return {base::make_day(civil.year, begins, 1), next - 1};
}

Quarter quarter_before(const Quarter& quarter) { return quarter_of(quarter.first - 1); }

}  // namespace survey
