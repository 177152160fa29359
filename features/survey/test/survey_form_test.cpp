// What a citizen meets: the form with its faults beside the fields, the thanks, the service's page, tokens.
#include <doctest/doctest.h>

#include "features/identity/relation.h"
#include "features/survey/elements.h"
#include "features/survey/test/asking_public.h"
#include "features/survey/tokens.h"

using base::Method;
using base::test::engines;
using organisation::test::holds;
using namespace survey;
using survey::test::all_marked;
using survey::test::AskingPublic;

TEST_CASE("the page asks nine elements in the words of the regulation, in both languages, within its budget") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        const auto page = office.look("/s/" + office.counter.address);
        CHECK(page.status == 200);
        CHECK(page.body.size() < 13'000);  // style, font and logo take 11 kB of the 25
        for (const auto& question : questions(base::Language::indonesian)) {
            CHECK(holds(page, question.name));
            for (const auto& answer : question.answers) CHECK(holds(page, answer));
        }
        CHECK(holds(page, "Imunisasi, Loket 1, Unit PKM-MSL"));
        CHECK(holds(office.look("/s/" + office.counter.address + "?lang=en"), "How did we serve you?"));
        CHECK(office.look("/s/ZZZZZ").status == 404);
    }
}

TEST_CASE("what is missing is said at its field, what was chosen stays, and nothing is kept") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        const auto page = office.send("requirements=3&procedure=9&remark=Tetap+di+sini");
        CHECK(page.status == 422);
        CHECK(holds(page, "<a href=\"#procedure\">"));
        CHECK(holds(page, "name=\"requirements\" value=\"3\" checked"));
        CHECK_FALSE(holds(page, "<a href=\"#requirements\">"));
        CHECK(holds(page, "Tetap di sini</textarea>"));
        CHECK(office.results().all.empty());
        CHECK(office.send(4, 1, "remark=" + std::string(501, 'a')).status == 422);
        CHECK(office.results().all.empty());
    }
}

TEST_CASE("an answer is kept, thanked for, and may be reloaded") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        const auto answer = office.send(3, 5, "sex=female&age=26_to_40&occupation=president");
        CHECK(answer.status == 303);
        CHECK(office.results().counted.at(office.counter.id).answers == 5);
        const auto thanks = "/s/" + office.counter.address + "/terima-kasih";
        CHECK(holds(office.look(thanks), "75 dari 100, 5 jawaban"));
        CHECK(holds(office.look(thanks + "?lang=en"), "75 of 100, 5 answers"));
    }
}

TEST_CASE("the service's page shows nothing under five answers, then index, margin, sample and trend") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        const auto path = "/layanan/" + office.immunisation.address;
        office.send(4, 4);
        CHECK(holds(office.look(path), "belum cukup"));
        office.send(3);
        const auto page = office.look(path);
        CHECK(holds(page, "95 · A, sangat baik"));
        CHECK(holds(page, "± "));
        CHECK(holds(page, "Pengguna periode lalu</dt><dd>1.000<"));
        CHECK(holds(page, "Jawaban yang disarankan</dt><dd>278<"));
        CHECK(holds(page, "Triwulan IV 2026"));
        CHECK(page.body.size() < 89'000);
        CHECK(office.look("/layanan/ZZZZZ").status == 404);
    }
}

TEST_CASE("where a counter hands out tokens, each is good for one answer, in whatever way it is typed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        AskingPublic office(engine);
        std::vector<std::string> tokens;
        office.tools.as_hr([&](base::Work& work) {
            CHECK(set_ticketing(work, office.counter.id, Ticketing::tokens_only));
            tokens = issue_tokens(work, office.counter.id, 2).value();
            CHECK(base::rule_of(issue_tokens(work, office.counter.id, 501)) == "survey_tokens_are_many");
            CHECK(base::rule_of(issue_tokens(work, {404}, 1)) == "point_is_unknown");
        });
        CHECK(holds(office.send(4), "Mintalah kode kepada petugas"));
        CHECK(office.send(4, 1, "token=ABCDEFGHJK").status == 409);
        auto typed = tokens[0].substr(0, 5) + "-" + tokens[0].substr(5);
        for (auto& c : typed) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        CHECK(office.send(4, 1, "token=" + typed).status == 303);
        CHECK(office.send(4, 1, "token=" + typed).status == 409);
        CHECK(office.send(4, 1, "token=" + tokens[1]).status == 303);
        CHECK(office.results().counted.at(office.counter.id).answers == 2);
        office.tools.as_hr([&](base::Work& work) { CHECK(set_ticketing(work, office.counter.id, Ticketing::open)); });
        CHECK(office.send(4).status == 303);
    }
}
