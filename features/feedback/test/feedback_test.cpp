// Ongoing feedback: about one thing, by whom it may be, seen by the employee at once and by nobody who may not.
#include "features/feedback/feedback.h"

#include <doctest/doctest.h>

#include "base/json.h"
#include "features/calendar/calendar.h"
#include "features/feedback/feedback_views.h"
#include "features/organisation/testing/office.h"
#include "features/policy/policy.h"

using namespace feedback;
using base::Method;
using base::test::engines;
using organisation::test::day;
using organisation::test::holds;

namespace {

struct Clinic {
    explicit Clinic(const base::test::Engine& engine)
        : office(engine, {calendar::feature(), policy::feature(), plan::feature(), feedback::feature()}) {
        const auto unit = office.unit("PKM");
        budi = office.person("Budi"), cici = office.person("Cici"), dodi = office.person("Dodi");
        office.head(budi, unit);
        office.post(cici, unit);
        office.post(dodi, unit);
    }

    NewNote note(rating::Giver giver, std::string text) const {
        return {cici, giver, {}, {}, rating::CoreValue::harmonious, rating::Tone::positive, std::move(text), {}};
    }
    base::test::Answer record(PersonId who, const NewNote& note) { return office.ask(who, Method::post, "/api/feedback-notes", base::write_json(note)); }
    base::test::Answer read(PersonId who) {
        return office.ask(who, Method::get, "/api/people/" + std::to_string(cici.value) + "/feedback-notes?first=2026-01-01&last=2026-12-31");
    }

    organisation::test::Office office;
    PersonId budi, cici, dodi;
};

}  // namespace

TEST_CASE("what the superior records is there for the employee at once, and in the journal; colleagues see nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(clinic.record(clinic.budi, clinic.note(rating::Giver::superior, "Ramah")).status == 201);
        auto heard = clinic.note(rating::Giver::citizens, "Cekatan, kurang ramah");
        heard.tone = rating::Tone::mixed;
        CHECK(clinic.record(clinic.budi, heard).status == 201);
        for (const auto reader : {clinic.cici, clinic.budi}) {
            CHECK(holds(clinic.read(reader), "Ramah"));
            CHECK(holds(clinic.read(reader), "\"tone\":\"mixed\""));
        }
        CHECK(clinic.read(clinic.dodi).rule() == "not_your_business");
        CHECK(clinic.office.journal_of("feedback") == "recorded, recorded");
    }
}

TEST_CASE("a note that is nobody's to write, about nothing or about two things, is refused and leaves no row") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto fine = clinic.note(rating::Giver::superior, "Ramah");
        CHECK(clinic.record(clinic.dodi, fine).rule() == "not_your_business");
        CHECK(clinic.record(clinic.cici, fine).rule() == "nobody_notes_themself");
        CHECK(clinic.record(clinic.budi, clinic.note(rating::Giver::self, "Ramah")).rule() == "nobody_notes_themself");
        CHECK(clinic.record(clinic.budi, clinic.note(rating::Giver::superior, " ")).rule() == "note_is_empty");
        CHECK(clinic.record(clinic.budi, clinic.note(rating::Giver::superior, std::string(2001, 'a'))).rule() == "note_is_too_long");
        auto both = fine, neither = fine, tomorrow = fine, foreign = fine;
        both.result = plan::ResultId{1};
        neither.value.reset();
        tomorrow.day = day("2026-11-21");
        foreign.value.reset(), foreign.result = plan::ResultId{404};
        CHECK(clinic.record(clinic.budi, both).rule() == "note_needs_one_subject");
        CHECK(clinic.record(clinic.budi, neither).rule() == "note_needs_one_subject");
        CHECK(clinic.record(clinic.budi, tomorrow).rule() == "day_is_in_the_future");
        CHECK(clinic.record(clinic.budi, foreign).rule() == "result_is_not_theirs");
        CHECK(clinic.office.journal_of("feedback") == "");
    }
}
