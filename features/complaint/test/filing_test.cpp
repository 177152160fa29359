// What the public does at /adu and /lacak.
#include "features/complaint/filing.h"

#include <doctest/doctest.h>

#include "features/complaint/complaint_store.h"
#include "features/complaint/test/complaint_office.h"
#include "features/complaint/tracking_number.h"

using namespace complaint;
using base::Method;
using base::test::engines;
using complaint::test::ComplaintOffice;
using organisation::test::day;
using organisation::test::holds;

TEST_CASE("a complaint sent on Friday afternoon gets a number, and the promise of an answer by Wednesday, 2 December") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        office.be("2026-11-20", 16 * 60 + 45);
        const auto number = office.file({{"tentang", "waktu"}, {"cerita", " Loket tutup jam sepuluh "}, {"unit", "kecamatan"}});
        const auto page = office.office.ask({}, Method::get, "/lacak/" + shown(number) + "?baru");
        CHECK(page.status == 200);
        for (const auto* words : {"Pengaduan diterima", "ADU-", "2 Desember 2026", "Loket tutup jam sepuluh", "● Diterima", "○ Dijawab"}) CHECK_MESSAGE(holds(page, words), words);
        const auto complaint = office.complaint(office.id_of(number));
        CHECK(complaint.unit == office.district);
        CHECK(complaint.filed == day("2026-11-20"));
        CHECK(complaint.text == "Loket tutup jam sepuluh");
        CHECK(office.office.journal_of("complaint") == "filed");
    }
}

TEST_CASE("what is missing or too much is said at its field, all at once, and what was typed stays") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto refused = office.send({{"cerita", ""}, {"ungkap", "anonim"}, {"nama", "Budi <b>"}, {"unit", "unit kecamatann"}});
        CHECK(refused.status == 422);
        for (const auto* words : {"Pilih pengaduan ini tentang apa", "Ceritakan apa yang terjadi", "Kosongkan nama dan nomor", "Mungkin maksud Anda", "Budi &lt;b&gt;",
                                  "kecamatann"}) CHECK(holds(refused, words));
        const auto anonymous = office.send({{"tentang", "waktu"}, {"cerita", ""}, {"ungkap", "anonim"}, {"nama", "Budi"}});
        CHECK(holds(anonymous, "Ceritakan apa yang terjadi"));
        CHECK(holds(anonymous, "Kosongkan nama dan nomor"));
        CHECK(holds(office.send({{"tentang", "waktu"}, {"cerita", "Lama"}, {"ungkap", "tampil"}}), "Tulis nama Anda"));
        CHECK(holds(office.send({{"tentang", "waktu"}, {"cerita", std::string(1001, 'a')}}), "paling banyak 1000 huruf"));
        CHECK(holds(office.send({{"tentang", "waktu"}, {"cerita", "Lama"}, {"foto", "bukan gambar"}}), "foto-galat"));
        CHECK(office.office.journal_of("complaint") == "");
        CHECK(office.send({{"tentang", "waktu"}, {"cerita", std::string(1000, 'a')}}).status == 303);
    }
}

TEST_CASE("a name that fits several is a choice, and the choice is taken") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto several = office.send({{"tentang", "waktu"}, {"cerita", "Lama"}, {"unit", "unit"}});
        CHECK(several.status == 422);
        CHECK(holds(several, "Yang mana?"));
        const auto chosen = office.file({{"tentang", "waktu"}, {"cerita", "Lama"}, {"unit", "unit"}, {"pilihan", "u" + std::to_string(office.elsewhere.value)}});
        CHECK(office.complaint(office.id_of(chosen)).unit == office.elsewhere);
    }
}

TEST_CASE("a number that was mistyped and one that is nobody's get the same answer; a typed one leads to its page") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto number = office.file({{"tentang", "waktu"}, {"cerita", "Lama"}});
        auto mistyped = number;
        mistyped[3] = mistyped[3] == '2' ? '3' : '2';
        const auto nobodys = new_tracking_number();
        for (const auto& wrong : {mistyped, nobodys}) {
            const auto answer = office.office.ask({}, Method::get, "/lacak/" + wrong);
            CHECK(answer.status == 404);
            CHECK(holds(answer, "Tidak ada pengaduan dengan nomor ini"));
        }
        const auto found = office.office.ask({}, Method::get, "/lacak?nomor=adu+" + number);
        CHECK(found.status == 303);
        CHECK(found.headers.get("location") == "/lacak/" + shown(number));
        CHECK(office.office.ask({}, Method::get, "/lacak?nomor=ADU-2222").status == 422);
    }
}

TEST_CASE("a reply to a question sets the clocks going again; the days in between do not count") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.forwarded();
        office.be("2026-11-24");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return ask_reporter(work, id, "Loket yang mana?"); }) == "");
        CHECK(office.complaint(id).state == State::returned);
        office.be("2026-11-30");
        CHECK(office.rule_as({}, [&](base::Work& work) { return reply(work, id, "Loket 3"); }) == "");
        CHECK(office.complaint(id).state == State::forwarded);
        const auto complaint = office.complaint(id);
        office.as({}, [&](base::Work& work) {
            const auto due = next_due(calendar::WorkingDays(calendar::WorkWeek::five_days, {}), {3, 5, 14, 10}, course_of(work.db, complaint));
            CHECK(due->last == day("2026-12-03"));  // 27 November and four working days more
        });
        CHECK(office.said(id) == "question: Loket yang mana?; reply: Loket 3");
    }
}

TEST_CASE("a reply to the last answer opens the complaint again; the stars close it, once") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.forwarded();
        const auto settle = [&](base::Work& work) { return answer(work, id, "Loket sudah buka", Answer::last); };
        const auto star = [&](base::Work& work) { return give_stars(work, id, 4); };
        CHECK(office.rule_as({}, star) == "stars_come_at_the_end");
        CHECK(office.rule_as(office.petugas, settle) == "");
        office.be("2026-11-23");
        CHECK(office.rule_as({}, [&](base::Work& work) { return reply(work, id, "Masih tutup"); }) == "");
        auto complaint = office.complaint(id);
        CHECK(complaint.state == State::in_progress);
        CHECK(complaint.reopenings == 1);
        CHECK_FALSE(complaint.settled);
        CHECK(office.rule_as(office.petugas, settle) == "");
        CHECK(office.rule_as({}, [&](base::Work& work) { return give_stars(work, id, 6); }) == "stars_are_out_of_range");
        CHECK(office.rule_as({}, star) == "");
        complaint = office.complaint(id);
        CHECK(complaint.state == State::closed);
        CHECK(complaint.closer == Closer::reporter);
        CHECK(complaint.stars == 4);
        CHECK(office.rule_as({}, star) == "stars_were_given");
        CHECK(office.rule_as({}, [&](base::Work& work) { return reply(work, id, "Lagi"); }) == "complaint_is_closed");
    }
}

TEST_CASE("whoever holds the number replies and gives stars on the page; a refusal keeps what was typed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto number = office.file({{"tentang", "waktu"}, {"cerita", "Lama"}});
        const auto form = [&](const std::string& where, const std::string& body) {
            return office.office.submit("/lacak/" + shown(number) + where, body);
        };
        CHECK(form("/balasan", "balasan=Masih+lama").status == 303);
        CHECK(office.said(office.id_of(number)) == "reply: Masih lama");
        CHECK(holds(form("/balasan", "balasan=+"), "Tulis balasan Anda"));
        CHECK(form("/balasan", "balasan=" + std::string(1001, 'a')).status == 422);
        CHECK(form("/bintang", "bintang=5").status == 409);
    }
}
