// The regulation's own examples.
#include <doctest/doctest.h>

#include "rating/national.h"
#include "rating/rating.h"
#include "rating/test/builders.h"

using namespace rating;
using namespace rating::testing;

namespace {

// "s+c~": the superior's note is positive, a citizen's mixed.
ValueNotes notes_of(const std::string& text, std::size_t value) {
    ValueNotes notes;
    notes.value = static_cast<CoreValue>(value);
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        auto& tones = text[i] == 's' ? notes.superior : text[i] == 'p' ? notes.peers : text[i] == 'b' ? notes.subordinates : notes.citizens;
        ++(text[i + 1] == '+' ? tones.positive : tones.mixed);
    }
    return notes;
}

Evidence evidence_of(const Row& row) {
    Evidence evidence;
    evidence.unit = UnitPredicate::good;
    evidence.heads_unit = row.yes("heads");
    for (std::size_t i = 0; i < row.text("results").size(); ++i) evidence.results.push_back(in_words(ResultKind::main, Rating::meets));
    evidence.results.push_back(in_words(ResultKind::additional, Rating::meets));
    evidence.results[0].feedback = tones_of(row.text("feedback"));
    for (std::size_t value = 0; value < 7; ++value) evidence.behaviour.push_back(notes_of(row.text("v" + std::to_string(value + 1)), value));
    return evidence;
}

}  // namespace

TEST_CASE("the regulation's examples get the predicate of the curve they stand in") {
    for (const auto& row : table("annex.case")) {
        INFO(row.where());
        const auto outcome = rate(national_policy(), evidence_of(row));
        CHECK(word_of(outcome.results) == row.text("rating"));
        CHECK(word_of(outcome.behaviour) == row.text("behaviour"));
        CHECK(word_of(outcome.predicate) == row.text("predicate"));
    }
}
