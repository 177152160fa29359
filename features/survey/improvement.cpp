// What is done about the lowest element: an owner, a day, and in the end what was improved (PermenPANRB 14/2017, tindak lanjut).
#include "base/json.h"
#include "base/text.h"
#include "features/survey/survey.h"
#include "features/survey/survey_embedded.h"

namespace survey {

std::vector<Improvement> improvements(base::Db& db) { return db.all<Improvement>(sql::improvements); }

namespace {

base::Errors faults_of(base::Work& work, const Improvement& improvement) {
    base::Errors errors;
    if (!service::find_service(work.db, improvement.service)) errors.push_back(base::missing("service_is_unknown"));
    if (base::trim(improvement.text).empty()) errors.push_back(base::refuse("improvement_is_empty", "/text"));
    if (!organisation::find_person(work.db, improvement.owner)) errors.push_back(base::refuse("improvement_owner_is_unknown", "/owner"));
    if (improvement.done && base::trim(improvement.outcome).empty()) errors.push_back(base::refuse("improvement_outcome_is_missing", "/outcome"));
    return errors;
}

}  // namespace

base::Result<ImprovementId> save_improvement(base::Work& work, const Improvement& input) {
    std::string before;
    for (const auto& one : improvements(work.db))
        if (one.id == input.id) before = base::write_json(one);
    if (input.id && before.empty()) return base::missing("improvement_is_unknown");
    if (auto errors = faults_of(work, input); !errors.empty()) return errors;
    auto kept = input;
    if (!kept.id) kept.id = work.new_id<ImprovementTag>();
    work.db.run(sql::save_improvement, kept.id, kept.service, kept.element, kept.text, kept.owner, kept.due, kept.done, kept.outcome);
    work.journal({.thing = "survey_improvement", .thing_id = kept.id.value, .action = before.empty() ? "planned" : "changed", .before = before, .after = base::write_json(kept)});
    return kept.id;
}

}  // namespace survey
