// Whom a complaint may be about before anybody says so: they do not see it, and it still finds somebody who does.
#include "features/complaint/concern.h"

#include <doctest/doctest.h>

#include "features/complaint/handling.h"
#include "features/complaint/queue.h"
#include "features/complaint/test/complaint_office.h"
#include "features/identity/identity.h"

using namespace complaint;
using base::test::engines;
using complaint::test::ComplaintOffice;
using organisation::UnitId;

namespace {

Complaint received(Category category, const char* text) {
    Complaint complaint{};
    complaint.category = category;
    complaint.kind = category == Category::cost ? Kind::supervisory : Kind::ordinary;
    complaint.text = text;
    complaint.unit = UnitId{5};
    return complaint;
}

}  // namespace

TEST_CASE("a name is found in a text: the whole of it, or a long word of it in what is about somebody") {
    struct Named {
        const char *text, *name;
        bool in_whole, by_any_word;
    };
    constexpr Named table[] = {
        {"Pak BUDI SANTOSO meminta uang", "Drs. Budi Santoso, M.Si.", true, true},
        {"Petugas bernama budi-santoso ketus", "Budi Santoso", true, true},
        {"Pak Budi meminta uang", "Drs. Budi Santoso, M.Si.", false, true},
        {"Bu Sri ketus", "Sri Rahayu", false, false},            // three letters tell nobody
        {"Loket Budiman tutup", "Budi Santoso", false, false},   // a part of a word is no name
        {"Santoso dan Budi bertengkar", "Budi Santoso", false, true},
        {"Diminta gelar M.Si. dan Drs.", "Drs. Budi Santoso, M.Si.", false, false},
        {"Bu A. Rahmawati", "A. Rahmawati, S.Sos.", true, true},
        {"Loket tutup", "", false, false},
    };
    for (const auto& [text, name, in_whole, by_any_word] : table) {
        CAPTURE(text);
        CHECK(is_named(text, name, false) == in_whole);
        CHECK(is_named(text, name, true) == by_any_word);
    }
}

TEST_CASE("who may verify: never whom it may be about, by unit or by name; the other side stands in for all of one side") {
    const Verifier officer{PersonId{1}, true, false, {{5}}, "Oka Widodo"}, other_officer{PersonId{2}, true, false, {{6}}, "Odi"};
    const Verifier inspector{PersonId{3}, false, true, {{5}}, "Indra Wijaya"}, other_inspector{PersonId{4}, false, true, {{7}}, "Ida Laras"};
    const std::vector<Verifier> everybody{officer, other_officer, inspector, other_inspector};
    const auto who = [](const Complaint& complaint, const std::vector<Verifier>& all) {
        std::string persons;
        for (const auto& one : all)
            if (verifies(one, complaint, all)) persons += std::to_string(one.person.value);
        return persons;
    };
    CHECK(who(received(Category::waiting, "Loket tutup"), everybody) == "12");
    CHECK(who(received(Category::officer, "Ketus"), everybody) == "24");
    CHECK(who(received(Category::officer, "Bu Laras ketus, Odi tidak"), everybody) == "");
    CHECK(who(received(Category::cost, "Diminta uang"), everybody) == "4");
    CHECK(who(received(Category::cost, "Bu Laras minta uang"), everybody) == "2");      // the inspectorate is concerned: an officer stands in
    CHECK(who(received(Category::cost, "Diminta uang"), {officer, other_officer}) == "");  // nobody was made inspector: nobody reads it
    CHECK(who(received(Category::waiting, "Odi dan Oka Widodo tidur"), everybody) == "34");
    CHECK(who(received(Category::waiting, "Loket tutup"), {inspector, other_inspector}) == "");
    auto verified = received(Category::officer, "Oka Widodo ketus");
    verified.forwarded = organisation::test::day("2026-11-20");
    CHECK(who(verified, everybody) == "12");  // somebody has said that it is not about them
    auto misconduct = received(Category::cost, "Bu Laras minta uang");
    misconduct.forwarded = verified.forwarded;
    misconduct.about = PersonId{4};
    misconduct.handler = PersonId{2};
    CHECK(who(misconduct, everybody) == "234");  // 4 is the reported person, which handling.h knows
}

TEST_CASE("an officer and an inspector who are named see nothing; an officer of another unit stands in and keeps it until the end") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        office.office.as_hr([&](base::Work& work) {
            REQUIRE(identity::give_account(work, {office.ira, "198001012005019999", "Ira", identity::inspector}));
            REQUIRE(appoint_officer(work, office.rekan));
        });
        const auto levy = office.id_of(office.file({{"tentang", "biaya"}, {"cerita", "Ira minta uang, Vera tahu"}}));
        const auto part = [&](PersonId person) {
            Part found{};
            office.as(person, [&](base::Work& work) { found = part_of(asker_of(work), find(work.db, levy).value()); });
            return found;
        };
        CHECK(part(office.ira) == Part::none);
        CHECK(part(office.vera) == Part::none);
        CHECK(part(office.rekan) == Part::verifier);
        const Verification misconduct{.kind = Kind::supervisory, .unit = {}, .handler = {}, .about = office.ira, .passed_text = "Diduga meminta uang"};
        CHECK(office.rule_as(office.rekan, [&](base::Work& work) { return verify(work, levy, misconduct); }) == "");
        CHECK(part(office.ira) == Part::reported);
        CHECK(part(office.vera) == Part::none);
        CHECK(office.rule_as(office.rekan, [&](base::Work& work) { return answer(work, levy, "Diperiksa", Answer::on_the_way); }) == "");
    }
}

TEST_CASE("what turns out to be misconduct leaves whoever had it, even an officer who had to answer it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        office.office.as_hr([&](base::Work& work) { REQUIRE(appoint_officer(work, office.petugas)); });
        const auto id = office.forwarded();
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return ask_reporter(work, id, "Loket yang mana?"); }) == "");
        const Verification misconduct{.kind = Kind::supervisory, .unit = {}, .handler = {}, .about = {}, .passed_text = {}};
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, misconduct); }) == "");
        CHECK(office.complaint(id).kind == Kind::supervisory);
        for (const auto person : {office.petugas, office.vera, office.camat})
            CHECK(office.rule_as(person, [&](base::Work& work) { return add_note(work, id, "Apa ini?"); }) == "complaint_is_unknown");
        CHECK(office.rule_as(office.ira, [&](base::Work& work) { return verify(work, id, misconduct); }) == "");
    }
}

TEST_CASE("what none of them may see is counted for the personnel office, which reads nothing of it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto list = [&] { return office.office.ask_as(identity::hr, base::Method::get, "/api/complaint-officers"); };
        office.filed();
        CHECK(organisation::test::holds(list(), R"("unseen":0)"));
        office.file({{"tentang", "petugas"}, {"cerita", "Vera ketus"}});
        CHECK(organisation::test::holds(list(), R"("unseen":1)"));
        CHECK_FALSE(organisation::test::holds(list(), "ketus"));
    }
}
