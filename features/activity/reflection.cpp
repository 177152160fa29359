#include "features/activity/reflection.h"

#include "base/json.h"
#include "base/text.h"
#include "features/activity/activity_embedded.h"

namespace activity {

base::Day monday_of(base::Day day) { return day - (base::weekday_of(day) - 1); }

base::Result<base::Done> reflect(base::Work& work, const Reflection& given) {
    auto reflection = given;
    reflection.week = monday_of(given.week);
    reflection.at = work.now;
    if (reflection.week > work.today) return base::refuse("report_day_is_in_the_future", "/week");
    if (base::trim(given.went_well + given.hindered + given.next).empty()) return base::refuse("reflection_is_empty", "/went_well");
    work.db.run(sql::save_reflection, reflection.employee, reflection.week, reflection.went_well, reflection.hindered, reflection.next, reflection.at);
    work.journal({.thing = "activity_reflection", .thing_id = reflection.week.number, .action = "written", .after = base::write_json(reflection)});
    return base::Done{};
}

std::vector<Reflection> reflections_of(base::Db& db, PersonId employee, base::Day first, base::Day last) {
    return db.all<Reflection>(sql::reflections_between, employee, first, last);
}

}  // namespace activity
