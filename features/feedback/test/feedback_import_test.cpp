// Feedback that an office has on paper, as a table; every refusal names its cell.
#include <doctest/doctest.h>

#include "features/feedback/test/noting_clinic.h"

using namespace feedback;
using base::test::engines;
using feedback::test::Clinic;

namespace {

// Of the first refusal: "result_is_not_theirs F3".
std::string fault_of(const base::Result<int>& taken) { return taken ? "" : taken.errors().front().rule + " " + taken.errors().front().path; }

}  // namespace

TEST_CASE("a table of notes comes in with its authors, givers, subjects and tones") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto rows = clinic.row(clinic.cici, "2026-10-05", clinic.budi, "pimpinan;;RHK 1;positif;Rapi") +
                          clinic.row(clinic.cici, "2026-10-06", clinic.budi, "pasien;Ibu Wati;Nilai 4;campuran;Cekatan, kurang ramah") +
                          clinic.row(clinic.cici, "2026-10-07", clinic.cici, "sendiri;;Nilai 7;belum positif;Masih belajar");
        CHECK(clinic.import(rows).value() == 3);
        const auto notes = clinic.notes();
        REQUIRE(notes.size() == 3);
        CHECK(notes[0].note.giver == rating::Giver::self);
        CHECK(notes[0].note.value == rating::CoreValue::collaborative);
        CHECK(notes[0].note.tone == rating::Tone::not_positive);
        CHECK(notes[1].note.giver == rating::Giver::citizens);
        CHECK(notes[1].note.giver_name == "Ibu Wati");
        CHECK(notes[1].note.author == clinic.budi);
        CHECK(notes[2].note.result == clinic.cicis_result);
        CHECK(clinic.office.journal_of("feedback") == "recorded, recorded, recorded");
    }
}

TEST_CASE("a refusal names its cell") {
    struct Line {
        const char* rest;
        const char* day;
        const char* fault;
    };
    const Line lines[] = {{"tetangga;;Nilai 4;positif;Ramah", "2026-10-05", "choice_is_unknown D3"},
                          {"pimpinan;;Nilai 8;positif;Ramah", "2026-10-05", "note_subject_is_unreadable F3"},
                          {"pimpinan;;semuanya;positif;Ramah", "2026-10-05", "note_subject_is_unreadable F3"},
                          {"pimpinan;;RHK 9;positif;Ramah", "2026-10-05", "result_is_not_theirs F3"},
                          {"pimpinan;;Nilai 4;positif;", "2026-10-05", "cell_is_empty H3"},
                          {"sendiri;;Nilai 4;positif;Ramah", "2026-10-05", "nobody_notes_themself D3"},
                          {"pimpinan;;Nilai 4;positif;Ramah", "2026-11-21", "day_is_in_the_future B3"},
                          {"pimpinan;;Nilai 4;positif;Ramah", "2026-09-30", "period_is_closed B3"}};
    for (const auto& engine : engines()) {
        Clinic clinic(engine);
        const auto good = clinic.row(clinic.cici, "2026-10-05", clinic.budi, "pimpinan;;RHK 1;positif;Rapi");
        for (const auto& line : lines) {
            CAPTURE(engine.name());
            CAPTURE(line.fault);
            CHECK(fault_of(clinic.import(good + clinic.row(clinic.cici, line.day, clinic.budi, line.rest))) == line.fault);
        }
        CHECK(fault_of(clinic.import("199901012020011001;2026-10-05;" + clinic.office.nip_of(clinic.budi) + ";rekan;;Nilai 1;positif;Ramah\n")) ==
              "note_person_is_unknown A2");
        CHECK(fault_of(clinic.import(clinic.office.nip_of(clinic.cici) + ";2026-10-05;199901012020011001;rekan;;Nilai 1;positif;Ramah\n")) ==
              "note_person_is_unknown C2");
    }
}
