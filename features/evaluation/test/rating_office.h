// A health office (head Ani) with a clinic below it (head Budi, staff Cici and Dodi), in the third quarter of 2026. Cici's plan counts
// babies from reports (40 a year, 10 a quarter), coverage from a series (90 %), complaints by judgement, and a survey that is due in
// the fourth quarter only; Dodi's and Budi's results are judged. It is 20 September; superiors sign from 1 October.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "features/evaluation/gathering.h"
#include "features/evaluation/rating_views.h"
#include "features/evaluation/unit_predicates.h"
#include "features/organisation/testing/office.h"

namespace evaluation::test {

using base::Method;
using base::test::Answer;
using organisation::test::day;
using organisation::test::holds;
using organisation::test::member_of;

inline const std::string good_reason = "Seluruh hasil sesuai ekspektasi dan umpan baliknya sebagian besar positif.";

struct Ratings {
    std::optional<rating::Rating> results = rating::Rating::meets, behaviour = rating::Rating::meets;
    std::string reason = good_reason;
};

struct Office {
    explicit Office(const base::test::Engine& engine);

    void be(std::string_view iso) { tools.now = organisation::test::morning_of(day(iso)); }
    void set_state(calendar::PeriodState state);  // of the third quarter
    void predicates_are_set();                    // Baik for both units, by HR
    void evaluation_has_begun();                  // that, and it is 5 October
    void closed();                                // the third quarter, with all its slices
    Answer set_predicate(PersonId who, organisation::UnitId unit, rating::UnitPredicate predicate, const std::string& reason = good_reason);

    Answer draft(PersonId who, PersonId whom, const Ratings& ratings = {}, std::vector<Realisation> realisations = {});
    Answer sign(PersonId who, PersonId whom, std::optional<std::string> distribution_reason = {});
    Answer rate(PersonId who, PersonId whom, const Ratings& ratings = {});  // drafts and signs
    Answer exempt(PersonId whom, const std::string& reason);                // by HR
    Answer act(PersonId who, PersonId whose, const std::string& verb);      // receipts, acceptances
    Answer show(PersonId who, PersonId whose);                              // the result and its reasons
    Answer show_form(PersonId who, PersonId whom);
    RatingForm form(PersonId who, PersonId whom);                           // as read, of somebody under Budi

    Evaluation evaluation(PersonId whose);  // of the third quarter
    Gathered evidence(PersonId whose);
    calendar::Period period();

    organisation::test::Office tools;
    organisation::UnitId health, clinic;
    PersonId ani, budi, cici, dodi;
};

}  // namespace evaluation::test
