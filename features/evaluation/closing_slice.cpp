#include "features/evaluation/closing_slice.h"

#include "features/evaluation/evaluation_embedded.h"
#include "features/evaluation/gathering.h"
#include "features/evaluation/kept.h"
#include "features/policy/policy.h"
#include "rating/rating.h"

namespace evaluation {
namespace {

std::vector<Standing> standings(base::Db& db, const Closing& closing, const Slice& slice) {
    return db.all<Standing>(sql::standings_between, closing.period, slice.first, slice.last);
}

ReadyResult ready_result(const Closing& closing, const rating::Policy& policy, const rating::Evidence& evidence, const Standing& standing) {
    const auto outcome = rating::rate(policy, evidence, rating::Detail::verdict_only);
    auto text = kept_evidence(evidence);
    auto digest = digest_of(closing.policy, text, outcome, standing.predicate);
    return {standing.person, std::move(text), outcome.predicate, standing.predicate, std::move(digest)};
}

}  // namespace

ReadySlice make_ready(base::Db& db, const Closing& closing, const Slice& slice) {
    const auto period = calendar::period(db, closing.period).value();
    const auto policy = policy::version_named(db, closing.policy).value().rules.rating;
    ReadySlice ready{.slice = slice, .standings = standings(db, closing, slice)};
    auto standing = ready.standings.begin();  // both lists are in the order of the people's ids
    for (const auto& [member, evidence, has_plan] : gather(db, period, {slice.first, slice.last})) {
        ++ready.people;
        while (standing != ready.standings.end() && standing->person < member.person) ++standing;
        const bool is_known = standing != ready.standings.end() && standing->person == member.person;
        const auto state = is_known ? standing->state : State::drafted;
        ready.unrated += state == State::drafted;
        ready.exempt += state == State::exempt;
        // What an earlier closing has kept stays as it is: only signed and not yet closed evaluations are new.
        if (state == State::rated) ready.results.push_back(ready_result(closing, policy, evidence, *standing));
    }
    return ready;
}

bool still_stands(base::Db& db, const Closing& closing, const ReadySlice& ready) {
    return standings(db, closing, ready.slice) == ready.standings;
}

namespace {

// Kept with the progress; a closing that an earlier version began has none yet.
std::string chain_before(base::Db& db, const Closing& closing, const Slice& slice) {
    if (!closing.digest.empty()) return closing.digest;
    auto chain = chain_begun(closing.policy);
    for (const auto& earlier : db.all<organisation::IdRange>(sql::slices_before, closing.id, slice.number))
        chain = chain_over(db, std::move(chain), closing.period, earlier);
    return chain;
}

}  // namespace

void write_slice(base::Work& work, const Closing& closing, const ReadySlice& ready) {
    const auto& slice = ready.slice;
    base::Batch batch(work.db, sql::keep);
    for (const auto& r : ready.results) batch.add(closing.period, r.person, closing.policy, r.evidence, r.suggested, r.predicate, r.digest);
    batch.send();
    work.db.run(sql::close_rated, closing.period, slice.first, slice.last, closing.policy);
    work.db.run(sql::finish_slice, closing.id, slice.number, ready.people);
    const auto chain = chain_over(work.db, chain_before(work.db, closing, slice), closing.period, {slice.first, slice.last});
    work.db.run(sql::add_progress, closing.id, ready.people, ready.unrated, ready.exempt, chain);
    work.journal({.thing = "closing", .thing_id = closing.id.value, .action = "slice_closed", .policy_version = closing.policy});
}

}  // namespace evaluation
