// The engine's reasons in words: what an employee understands in ten seconds. Sentences are in reasons.rules.
#pragma once

#include <string>
#include <string_view>

#include "base/actor.h"
#include "rating/evidence.h"
#include "rating/rating.h"
#include "rating/reason.h"

namespace policy {

// The sentence of one reason, without its children, its article and the title of what it is about. A rule without a sentence and
// a blank without a parameter are Bugs.
std::string reason_sentence(const rating::Reason& reason, base::Language language);

// An enumerator's name as a word: "below" is "di bawah ekspektasi", "peers" "rekan kerja". A name of no scale is a Bug.
std::string name_word(std::string_view name, base::Language language);

// For a terminal: predicate, the two ratings, every reason with its article and the title of its evidence, what would have changed
// the predicate, how strong the evidence is. The evidence is the one the outcome was made from.
std::string outcome_in_words(const rating::Outcome& outcome, const rating::Evidence& evidence, base::Language language);

}  // namespace policy
