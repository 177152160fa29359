// Ongoing feedback: about one thing, by whom it may be, seen by the employee at once and by nobody who may not.
#include "features/feedback/feedback.h"

#include <doctest/doctest.h>

#include "base/json.h"
#include "features/feedback/test/noting_clinic.h"
#include "features/identity/relation.h"

using namespace feedback;
using base::test::engines;
using feedback::test::Clinic;
using organisation::test::day;
using organisation::test::holds;
using rating::Giver;
using rating::Tone;

TEST_CASE("what the superior records is there for the employee at once, and in the journal; colleagues see nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(clinic.record(clinic.budi, clinic.on_value(Giver::superior, "Ramah")).status == 201);
        auto heard = clinic.on_value(Giver::citizens, "Cekatan, kurang ramah");
        heard.tone = Tone::mixed;
        CHECK(clinic.record(clinic.budi, heard).status == 201);
        for (const auto reader : {clinic.cici, clinic.budi, clinic.ani}) {
            CHECK(holds(clinic.read(reader), "Ramah"));
            CHECK(holds(clinic.read(reader), "\"tone\":\"mixed\""));
        }
        CHECK(clinic.read(clinic.dodi).rule() == "not_your_business");
        CHECK(clinic.office.journal_of("feedback") == "recorded, recorded");
    }
}

TEST_CASE("the personnel office and the inspectorate read; neither records") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto path = "/api/people/" + std::to_string(clinic.cici.value) + "/feedback-notes?first=2026-01-01&last=2026-12-31";
        for (const auto role : {identity::hr, identity::inspector}) CHECK(clinic.office.ask_as(role, base::Method::get, path).status == 200);
        const auto note = base::write_json(clinic.on_value(Giver::superior, "Ramah"));
        for (const auto role : {identity::hr, identity::inspector})
            CHECK(clinic.office.ask_as(role, base::Method::post, "/api/feedback-notes", note).rule() == "not_your_business");
        CHECK(clinic.notes().empty());
    }
}

TEST_CASE("a note on a result carries the result's words, one on a value carries none; the giver is named only where they wish") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto named = clinic.on_result(Giver::peers, clinic.cicis_result, "Selalu membantu");
        named.giver_name = "Dodi";
        CHECK(clinic.record(clinic.budi, named).status == 201);
        CHECK(clinic.record(clinic.budi, clinic.on_value(Giver::peers, "  Ramah  ")).status == 201);
        const auto notes = clinic.notes();
        REQUIRE(notes.size() == 2);
        CHECK(notes[0].note.text == "Ramah");
        CHECK_FALSE(notes[0].note.giver_name);
        CHECK_FALSE(notes[0].result_text);
        CHECK(notes[1].note.giver_name == "Dodi");
        CHECK(notes[1].result_text == "Imunisasi");
        CHECK(notes[1].author_name == "Budi");
        CHECK(notes[1].note.day == day("2026-11-20"));
    }
}

TEST_CASE("about oneself one records one's own view, and nobody else's; one's own view is recorded by nobody else") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(clinic.record(clinic.cici, clinic.on_result(Giver::self, clinic.cicis_result, "Target tercapai")).status == 201);
        for (const auto giver : {Giver::superior, Giver::peers, Giver::subordinates, Giver::citizens})
            CHECK(clinic.record(clinic.cici, clinic.on_value(giver, "Ramah")).rule() == "nobody_notes_themself");
        CHECK(clinic.record(clinic.budi, clinic.on_value(Giver::self, "Ramah")).rule() == "nobody_notes_themself");
        CHECK(clinic.notes().size() == 1);
        CHECK(holds(clinic.read(clinic.budi), "Target tercapai"));
    }
}

TEST_CASE("the superiors above record too; a colleague and a subordinate do not") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(clinic.record(clinic.ani, clinic.on_value(Giver::superior, "Ramah")).status == 201);
        CHECK(clinic.record(clinic.dodi, clinic.on_value(Giver::peers, "Ramah")).rule() == "not_your_business");
        auto of_the_head = clinic.on_value(Giver::subordinates, "Adil");
        of_the_head.employee = clinic.budi;
        CHECK(clinic.record(clinic.cici, of_the_head).rule() == "not_your_business");
    }
}

TEST_CASE("a note that says nothing or too much, about nothing or two things, of tomorrow or of a closed quarter leaves no row") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto fine = clinic.on_value(Giver::superior, "Ramah");
        CHECK(clinic.record(clinic.budi, clinic.on_value(Giver::superior, " \n ")).rule() == "note_is_empty");
        CHECK(clinic.record(clinic.budi, clinic.on_value(Giver::superior, std::string(2001, 'a'))).rule() == "note_is_too_long");
        auto both = fine, neither = fine, tomorrow = fine, closed = fine;
        both.result = clinic.cicis_result;
        neither.value.reset();
        tomorrow.day = day("2026-11-21");
        closed.day = day("2026-09-30");
        CHECK(clinic.record(clinic.budi, both).rule() == "note_needs_one_subject");
        CHECK(clinic.record(clinic.budi, neither).rule() == "note_needs_one_subject");
        CHECK(clinic.record(clinic.budi, tomorrow).rule() == "day_is_in_the_future");
        CHECK(clinic.record(clinic.budi, closed).rule() == "period_is_closed");
        CHECK(clinic.record(clinic.budi, clinic.on_result(Giver::superior, clinic.dodis_result, "Baik")).rule() == "result_is_not_theirs");
        CHECK(clinic.record(clinic.budi, clinic.on_result(Giver::superior, {404}, "Baik")).rule() == "result_is_not_theirs");
        CHECK(clinic.notes().empty());
        CHECK(clinic.office.journal_of("feedback") == "");
        CHECK(clinic.record(clinic.budi, clinic.on_value(Giver::superior, std::string(2000, 'a'))).status == 201);
        closed.day = day("2026-10-01");
        CHECK(clinic.record(clinic.budi, closed).status == 201);
    }
}

TEST_CASE("notes are read between two days, the newest first") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        for (const char* iso : {"2026-10-05", "2026-11-02", "2026-10-20"}) {
            auto note = clinic.on_value(Giver::superior, iso);
            note.day = day(iso);
            CHECK(clinic.record(clinic.budi, note).status == 201);
        }
        const auto october = clinic.read(clinic.cici, "first=2026-10-05&last=2026-10-31");
        CHECK_FALSE(holds(october, "2026-11-02"));
        CHECK(october.body.find("2026-10-20") < october.body.find("2026-10-05"));
    }
}

TEST_CASE("notes are counted by subject, giver and tone, for a range of people and days") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        auto earlier = clinic.on_value(Giver::peers, "Ramah");
        earlier.day = day("2026-10-05");
        auto mixed = clinic.on_value(Giver::peers, "Kadang terlambat");
        mixed.tone = Tone::mixed;
        for (const auto& note : {earlier, clinic.on_value(Giver::peers, "Sopan"), mixed, clinic.on_result(Giver::superior, clinic.cicis_result, "Baik")})
            CHECK(clinic.record(clinic.budi, note).status == 201);
        clinic.office.as_hr([&](base::Work& work) {
            const auto all = counts(work.db, {clinic.cici, clinic.dodi}, day("2026-10-01"), day("2026-12-31"));
            REQUIRE(all.size() == 4);
            int notes = 0;
            for (const auto& count : all) {
                notes += count.notes;
                CHECK(count.employee == clinic.cici);
                CHECK(count.notes == 1);
            }
            CHECK(notes == 4);
            CHECK(all.front().day == day("2026-10-05"));
            CHECK(all.back().day == day("2026-11-20"));
            CHECK(counts(work.db, {clinic.cici, clinic.cici}, day("2026-10-01"), day("2026-10-31")).size() == 1);
            CHECK(counts(work.db, {clinic.dodi, clinic.dodi}, day("2026-10-01"), day("2026-12-31")).empty());
        });
    }
}
