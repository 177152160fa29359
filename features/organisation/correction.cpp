#include "features/organisation/correction.h"

#include "base/json.h"
#include "base/text.h"
#include "base/work.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {
namespace {

constexpr std::size_t longest_proposal = 500;  // characters

base::Result<base::Done> may_propose(base::Work& work, const NewCorrection& correction) {
    if (!work.actor.person) return base::forbid("correction_has_no_person");
    if (base::trim(correction.proposal).empty()) return base::refuse("correction_is_empty", "/proposal");
    if (base::count_code_points(correction.proposal) > longest_proposal)
        return base::refuse("correction_is_long", "/proposal", std::to_string(longest_proposal));
    for (const auto& earlier : corrections_of(work.db, work.actor.person))
        if (earlier.field == correction.field && earlier.state == CorrectionState::open) return base::conflict("correction_is_waiting", "/field");
    return base::Done{};
}

base::Result<base::Done> may_settle(const std::optional<Correction>& correction, const CorrectionAnswer& answer) {
    if (!correction) return base::missing("correction_is_unknown");
    if (correction->state != CorrectionState::open) return base::conflict("correction_is_settled");
    if (answer.state == CorrectionState::open) return base::refuse("correction_stays_open", "/state");
    if (answer.state == CorrectionState::declined && base::trim(answer.answer).empty()) return base::refuse("correction_answer_is_missing", "/answer");
    if (base::count_code_points(answer.answer) > longest_proposal)
        return base::refuse("correction_is_long", "/answer", std::to_string(longest_proposal));
    return base::Done{};
}

std::optional<Correction> find_correction(base::Db& db, CorrectionId id) { return db.one<Correction>(sql::find_correction, id); }

}  // namespace

base::Result<Correction> propose_correction(base::Work& work, const NewCorrection& correction) {
    TRY(may_propose(work, correction));
    const auto id = work.new_id<CorrectionTag>();
    work.db.run(sql::insert_correction, id, work.actor.person, correction.field, base::trim(correction.proposal), work.now);
    const auto proposed = find_correction(work.db, id).value();
    work.journal({.thing = "organisation_correction", .thing_id = id.value, .action = "proposed", .before = "", .after = base::write_json(proposed)});
    return proposed;
}

base::Result<base::Done> settle_correction(base::Work& work, const CorrectionAnswer& answer) {
    const auto before = find_correction(work.db, answer.correction);
    TRY(may_settle(before, answer));
    work.db.run(sql::settle_correction, answer.correction, answer.state, base::trim(answer.answer), work.now);
    const auto after = find_correction(work.db, answer.correction).value();
    work.journal({.thing = "organisation_correction", .thing_id = answer.correction.value, .action = "settled",
                  .before = base::write_json(*before), .after = base::write_json(after)});
    return base::Done{};
}

std::vector<Correction> open_corrections(base::Db& db) { return db.all<Correction>(sql::open_corrections); }
std::vector<Correction> corrections_of(base::Db& db, PersonId person) { return db.all<Correction>(sql::corrections_of, person); }

}  // namespace organisation
