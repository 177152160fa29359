// Why a result is what it is: recomputed from the evidence that was kept, under the policy version that was in force.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/evaluation/evaluation.h"
#include "features/policy/policy.h"
#include "rating/rating.h"

namespace evaluation {

struct Explanation {
    std::optional<Evaluation> evaluation;
    calendar::Period period;
    organisation::Member member;
    rating::Evidence evidence;
    rating::Outcome outcome;       // what the engine suggests, with its reasons
    policy::Version policy;
    bool kept = false;             // from the closed period's evidence; otherwise as the evidence stands today
};

// A draft is the superior's alone: its person reads a result once it is signed.
bool is_hidden(const base::Work& work, const Evaluation& evaluation);

// To whom a draft is hidden, its judgements say nothing either. Refuses period_is_unknown, no_evaluation_yet (no post in the period), no_policy_in_force.
base::Result<Explanation> explain(base::Work& work, PeriodId period, PersonId person);

}  // namespace evaluation
