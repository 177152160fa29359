// What the office does with answers: results, batches that a person judges, improvements, tables in and out.
#include "features/survey/survey.h"

#include <doctest/doctest.h>

#include "features/identity/relation.h"
#include "features/survey/test/asking_public.h"

using base::Method;
using base::test::engines;
using organisation::test::day;
using organisation::test::holds;
using namespace survey;
using survey::test::AskingPublic;

namespace {

std::string index_of_unit(AskingPublic& office) {
    const auto heard = voices(office.results());
    const auto index = index_of(heard.units.front().tally);
    return index ? base::to_text(*index) : "none";
}

}  // namespace

TEST_CASE("a suspected batch counts until a person judges; set aside it counts no more, and nothing is deleted") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        office.send(4, 10);
        office.tools.now = organisation::test::morning_of(day("2026-11-23"));
        office.send(1, 20);
        CHECK(office.results().waiting.at(office.counter.id) == 20);
        CHECK(voices(office.results()).units.front().waiting == 20);
        CHECK(voices(office.results()).units.front().batches == 2);
        CHECK(index_of_unit(office) == "50");
        office.tools.as_hr([&](base::Work& work) {
            CHECK(base::rule_of(judge(work, {office.counter.id, day("2026-11-23"), Verdict::set_aside, " "})) == "survey_judgement_needs_a_reason");
            CHECK(base::rule_of(judge(work, {office.counter.id, day("2026-11-21"), Verdict::set_aside, "x"})) == "survey_batch_is_unknown");
            CHECK(judge(work, {office.counter.id, day("2026-11-23"), Verdict::set_aside, "Satu jawaban dua puluh kali dalam sehari."}));
        });
        CHECK(index_of_unit(office) == "100");
        const auto heard = voices(office.results()).units.front();
        CHECK(heard.batches == 1);
        CHECK(heard.set_aside == 20);
        CHECK(heard.waiting == 0);
        CHECK(office.results().all.at(office.counter.id).answers == 30);
        CHECK(office.results().waiting.empty());
        CHECK(office.tools.journal_of("survey_judgement") == "judged");
        const auto list = office.tools.ask_as(identity::hr, Method::get, "/api/survey-batches");
        CHECK(holds(list, "\"verdict\":\"set_aside\""));
        CHECK(holds(list, "\"index\":50"));   // with
        CHECK(holds(list, "\"index\":100"));  // without
        CHECK(holds(office.look("/layanan/" + office.immunisation.address), "100 · A"));
        office.tools.as_hr([&](base::Work& work) { CHECK(judge(work, {office.counter.id, day("2026-11-23"), Verdict::counted, "Kunjungan satu sekolah."})); });
        CHECK(index_of_unit(office) == "50");
    }
}

TEST_CASE("the lowest element gets an owner and a day; what came of it is shown to the public") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        Improvement plan{{}, office.immunisation.id, Element::time, "Tambah loket pagi", office.budi, day("2026-12-31"), {}, ""};
        office.tools.as_hr([&](base::Work& work) {
            const auto refused = [&](Improvement changed) { return base::rule_of(save_improvement(work, changed)); };
            auto wrong = plan;
            wrong.text = " ";
            CHECK(refused(wrong) == "improvement_is_empty");
            wrong = plan;
            wrong.owner = {404};
            CHECK(refused(wrong) == "improvement_owner_is_unknown");
            wrong = plan;
            wrong.id = {404};
            CHECK(refused(wrong) == "improvement_is_unknown");
            wrong = plan;
            wrong.done = work.today;
            CHECK(refused(wrong) == "improvement_outcome_is_missing");
            plan.id = save_improvement(work, plan).value();
        });
        const auto page = "/layanan/" + office.immunisation.address;
        CHECK(holds(office.look(page), "Belum ada yang dilaporkan"));
        plan.done = day("2026-11-20");
        plan.outcome = "Loket dibuka pukul 07.00";
        office.tools.as_hr([&](base::Work& work) { CHECK(save_improvement(work, plan)); });
        CHECK(holds(office.look(page), "Loket dibuka pukul 07.00"));
        CHECK(office.tools.journal_of("survey_improvement") == "planned, changed");
    }
}

TEST_CASE("answers on paper are taken over with their cells named where they are wrong, and never twice") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        const std::string head = "Tanggal;JK;Umur;Pendidikan;Layanan;U1;U2;U3;U4;U5;U6;U7;U8;U9\n";
        const auto refused = [&](const std::string& row) {
            const auto answer = office.import(head + row + "\n");
            return answer.rule() + " " + organisation::test::member_of(answer, "path");
        };
        CHECK(refused("20/11/2026;P;31;S1;IMUN;5;3;3;3;3;3;3;3;3") == "survey_mark_is_wrong F2");
        CHECK(refused("21/11/2026;P;31;S1;IMUN;3;3;3;3;3;3;3;3;3") == "survey_day_is_in_the_future A2");
        CHECK(refused("20/11/2026;P;31;S1;KTP;3;3;3;3;3;3;3;3;3") == "survey_service_is_unknown E2");
        CHECK(refused("20/11/2026;P;31;S1;IMUN;;;;;;;;;") == "survey_row_is_empty E2");
        const auto table = head + "09/11/2026;P;31;S1;Imunisasi;4;3;4;;3;4;2;2;1\n10/11/2026;L;18;SMA;IMUN;3;4;2;4;2;4;3;3;3\n";
        CHECK(holds(office.import(table, "?check=1"), "\"answers\":2,\"blanks\":1,\"only_tried\":true"));
        CHECK(office.results().all.empty());
        CHECK(office.import(table).status == 201);
        CHECK(office.import(table).rule() == "survey_file_is_known");
        CHECK(office.results().all.at(office.counter.id).answers == 2);
        CHECK(office.tools.journal_of("survey_import") == "imported");
        const auto recap = office.tools.ask_as(identity::hr, Method::get, "/api/survey-recap.xlsx");
        CHECK(recap.status == 200);
        CHECK(recap.body.starts_with("PK"));
    }
}

TEST_CASE("a service with several points asks which one a row is about") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        office.tools.as_hr([&](base::Work& work) { CHECK(service::add_point(work, {office.immunisation.id, "Loket 2"})); });
        const std::string head = "Tanggal;Layanan;Loket;U1\n";
        CHECK(office.import(head + "09/11/2026;IMUN;;3\n").rule() == "survey_point_may_be_meant");
        CHECK(office.import(head + "09/11/2026;IMUN;Loket 3;3\n").rule() == "survey_point_is_unknown");
        CHECK(office.import(head + "09/11/2026;IMUN;Loket 2;3\n").status == 201);
    }
}

TEST_CASE("the poster carries the address of its point as a code and in letters") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        const auto poster = office.tools.ask(office.budi, Method::get, "/api/service-points/" + std::to_string(office.counter.id.value) + "/poster.pdf");
        CHECK(poster.status == 200);
        CHECK(poster.body.starts_with("%PDF"));
        CHECK(office.tools.ask(office.budi, Method::get, "/api/service-points/404/poster.pdf").rule() == "point_is_unknown");
    }
}
