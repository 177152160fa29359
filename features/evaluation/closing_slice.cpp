#include "features/evaluation/closing_slice.h"

#include <map>

#include "base/json.h"
#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/evaluation_store.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/kept.h"
#include "features/policy/policy.h"
#include "rating/rating.h"

namespace evaluation {
namespace {

struct Counts {
    int people = 0, unrated = 0, exempt = 0;
};

void keep(base::Batch& batch, const Closing& closing, const Gathered& person, const rating::Outcome& outcome,
          std::optional<rating::Predicate> predicate) {
    const auto evidence = base::write_json(person.evidence);
    batch.add(closing.period, person.member.person, closing.policy, evidence, outcome.predicate, predicate,
              digest_of(closing.policy, evidence, outcome, predicate));
}

}  // namespace

void close_slice(base::Work& work, const Closing& closing, const Slice& slice) {
    const auto period = calendar::period(work.db, closing.period).value();
    const auto policy = policy::version_named(work.db, closing.policy).value().rules.rating;
    const organisation::IdRange range{slice.first, slice.last};
    std::map<PersonId, Evaluation> official;
    for (auto& e : store::between(work.db, closing.period, range)) official.emplace(e.person, std::move(e));

    Counts counts;
    base::Batch batch(work.db, sql::keep);
    for (const auto& person : gather(work.db, period, range)) {
        ++counts.people;
        const auto found = official.find(person.member.person);
        if (found == official.end() || found->second.state == State::drafted) ++counts.unrated;
        else if (found->second.state == State::exempt) ++counts.exempt;
        // What an earlier closing has kept stays as it is: only signed and not yet closed evaluations are new.
        else if (found->second.state == State::rated)
            keep(batch, closing, person, rating::rate(policy, person.evidence), found->second.predicate);
    }
    batch.send();
    work.db.run(sql::close_rated, closing.period, slice.first, slice.last, closing.policy);
    work.db.run(sql::finish_slice, closing.id, slice.number, counts.people);
    work.db.run(sql::add_progress, closing.id, counts.people, counts.unrated, counts.exempt);
    work.journal({.thing = "closing", .thing_id = closing.id.value, .action = "slice_closed", .policy_version = closing.policy});
}

}  // namespace evaluation
