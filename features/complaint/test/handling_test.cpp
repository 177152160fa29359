// Verification, forwarding, answers, and who may do what.
#include "features/complaint/handling.h"

#include <doctest/doctest.h>

#include "features/complaint/complaint_store.h"
#include "features/complaint/queue.h"
#include "features/complaint/test/complaint_office.h"

using namespace complaint;
using base::test::engines;
using complaint::test::ComplaintOffice;
using organisation::test::day;

namespace {

Complaint of(Kind kind) {
    Complaint complaint{};
    complaint.kind = kind;
    complaint.category = Category::waiting;
    complaint.state = State::forwarded;
    complaint.unit = organisation::UnitId{5};
    complaint.handler = PersonId{7};
    complaint.forwarded = day("2026-11-20");
    return complaint;
}

}  // namespace

TEST_CASE("who somebody is to a complaint: the table") {
    const Asker handler{{PersonId{7}}}, head{{PersonId{8}, false, false, {{5}}}, {{5}}}, other_head{{PersonId{9}, false, false, {{6}}}, {{6}}};
    const Asker officer{{PersonId{10}, true}}, inspector{{PersonId{11}, false, true}}, both{{PersonId{12}, true, true, {{5}}}, {{5}}};
    const auto parts = [&](const Complaint& complaint) {
        std::string text;
        for (const auto* asker : {&handler, &head, &other_head, &officer, &inspector, &both}) text += "nvhr"[static_cast<int>(part_of(*asker, complaint))];
        return text;
    };
    CHECK(parts(of(Kind::ordinary)) == "hhnvnv");
    CHECK(parts(of(Kind::supervisory)) == "nnnnvv");  // misconduct is the inspectorate's and nobody else's
    auto late = of(Kind::ordinary);
    late.escalations = inspectorate_escalation;
    CHECK(parts(late) == "hhnvvv");
    auto about_an_official = of(Kind::ordinary);  // of the unit in which an officer works who would verify it
    about_an_official.category = Category::officer;
    about_an_official.forwarded.reset();
    about_an_official.handler.reset();
    CHECK(parts(about_an_official) == "nnnvvn");
    for (const auto reported : {7, 8, 10, 11, 12}) {
        CAPTURE(reported);
        for (const auto kind : {Kind::ordinary, Kind::supervisory}) {
            auto complaint = of(kind);
            complaint.about = PersonId{reported};
            for (const auto* asker : {&handler, &head, &officer, &inspector, &both})
                if (asker->self.person == complaint.about) CHECK(part_of(*asker, complaint) == Part::reported);
        }
    }
    auto nobodys = of(Kind::ordinary);
    nobodys.handler.reset();
    nobodys.unit.reset();
    CHECK(part_of(Asker{}, nobodys) == Part::none);
}

TEST_CASE("a verified complaint is on the desk of its officer and of the unit's head, and on nobody else's") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.forwarded();
        const auto desk_of = [&](PersonId person) {
            std::size_t complaints = 0;
            office.as(person, [&](base::Work& work) { complaints = queue_of(work).complaints.size(); });
            return complaints;
        };
        for (const auto person : {office.vera, office.petugas, office.camat}) CHECK(desk_of(person) == 1);
        for (const auto person : {office.rekan, office.asing, office.ira, PersonId{}}) CHECK(desk_of(person) == 0);
        for (const auto person : {office.rekan, office.asing, office.ira})
            CHECK(office.rule_as(person, [&](base::Work& work) { return answer(work, id, "Ya", Answer::last); }) == "complaint_is_unknown");
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return answer(work, {404}, "Ya", Answer::last); }) == "complaint_is_unknown");
    }
}

TEST_CASE("a complaint waits for whoever verifies it, then for whoever answers it, then for nobody") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto waiting = [&] {
            std::string counts;
            for (const auto person : {office.vera, office.petugas, office.camat, office.rekan}) office.as(person, [&](base::Work& work) { counts += std::to_string(count_waiting(work)); });
            return counts;
        };
        const auto id = office.filed();
        CHECK(waiting() == "1000");
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, office.to_sub_district()); }) == "");
        CHECK(waiting() == "0100");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, id, "Sudah diperbaiki", Answer::last); }) == "");
        CHECK(waiting() == "0000");
    }
}

TEST_CASE("the first answer and the last one have their days, and their clocks") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.forwarded();
        office.be("2026-11-24");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, id, " ", Answer::last); }) == "words_are_missing");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, id, "Sedang dicek", Answer::on_the_way); }) == "");
        office.be("2026-11-26");
        CHECK(office.rule_as(office.camat, [&](base::Work& work) { return answer(work, id, "Petugas ditambah", Answer::last); }) == "");
        const auto complaint = office.complaint(id);
        CHECK(complaint.first_answered == day("2026-11-24"));
        CHECK(complaint.settled == day("2026-11-26"));
        CHECK(complaint.state == State::answered);
        CHECK(office.said(id) == "first_answer: Sedang dicek; last_answer: Petugas ditambah");
        CHECK(office.office.journal_of("complaint").ends_with("answered, settled"));  // what the public does has no hour
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, id, "Lagi", Answer::last); }) == "complaint_is_elsewhere");
    }
}

TEST_CASE("forwarding names a unit and somebody of it, and never the employee complained about") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.filed();
        const auto try_to = [&](auto change) {
            auto to = office.to_sub_district();
            change(to);
            return office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, to); });
        };
        CHECK(try_to([&](Verification& to) { to.handler = office.asing; }) == "handler_is_elsewhere");
        CHECK(try_to([&](Verification& to) { to.unit = organisation::UnitId{404}; }) == "unit_is_missing");
        CHECK(try_to([&](Verification& to) { to.unit = office.elsewhere, to.handler.reset(); }) == "unit_has_no_head");
        CHECK(try_to([&](Verification& to) { to.about = office.petugas, to.passed_text = "Ketus"; }) == "reported_person_cannot_handle");
        CHECK(try_to([&](Verification& to) { to.about = office.camat, to.passed_text = "Ketus", to.handler.reset(); }) == "reported_person_cannot_handle");
        CHECK(try_to([&](Verification& to) { to.about = office.camat; }) == "passed_text_is_missing");
        CHECK(office.complaint(id).state == State::received);
        CHECK(try_to([&](Verification& to) { to.handler.reset(); }) == "");
        CHECK(office.complaint(id).handler == office.camat);
    }
}

TEST_CASE("misconduct goes to the inspectorate at once, or over to it, and the unit never sees it") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto levy = office.id_of(office.file({{"tentang", "biaya"}, {"cerita", "Diminta uang"}, {"unit", "KECAMATAN"}}));
        const auto id = office.filed("Meminta uang di loket");
        const auto misconduct = Verification{.kind = Kind::supervisory, .unit = office.district, .handler = {}, .about = office.petugas, .passed_text = "Diduga meminta uang"};
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, levy, misconduct); }) == "complaint_is_unknown");
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, misconduct); }) == "");
        CHECK(office.complaint(id).state == State::received);
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, misconduct); }) == "complaint_is_unknown");
        for (const auto one : {levy, id}) {
            CHECK(office.rule_as(office.ira, [&](base::Work& work) { return verify(work, one, misconduct); }) == "");
            CHECK(office.complaint(one).handler == office.ira);
            for (const auto person : {office.camat, office.petugas, office.vera})
                CHECK(office.rule_as(person, [&](base::Work& work) { return answer(work, one, "Ya", Answer::last); }) == "complaint_is_unknown");
        }
    }
}

TEST_CASE("a complaint of another unit goes back with a reason and keeps its first day; within the unit it is handed over") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto id = office.forwarded();
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return hand_over(work, id, office.asing); }) == "handler_is_elsewhere");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return hand_over(work, id, office.rekan); }) == "");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return send_back(work, id, "Bukan kami"); }) == "complaint_is_unknown");
        office.be("2026-11-24");
        CHECK(office.rule_as(office.rekan, [&](base::Work& work) { return send_back(work, id, "Urusan dinas"); }) == "");
        CHECK(office.complaint(id).state == State::received);
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return verify(work, id, office.to_sub_district()); }) == "");
        CHECK(office.complaint(id).forwarded == day("2026-11-20"));
        CHECK(office.said(id) == "handed_over; sent_back: Urusan dinas");
    }
}

TEST_CASE("two complaints about the same are one: the other's reporter reads the answers, and not the first one's replies") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto first = office.forwarded();
        const auto number = office.file({{"tentang", "waktu"}, {"cerita", "Loket tutup terus"}});
        const auto second = office.id_of(number);
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return merge(work, second, second); }) == "complaint_is_itself");
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return merge(work, second, first); }) == "");
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return merge(work, first, second); }) == "same_complaint_is_archived");
        CHECK(office.rule_as({}, [&](base::Work& work) { return reply(work, first, "Nama saya Budi"); }) == "");
        CHECK(office.rule_as(office.petugas, [&](base::Work& work) { return answer(work, first, "Loket dibuka", Answer::last); }) == "");
        const auto page = office.office.ask({}, base::Method::get, "/lacak/" + number);
        CHECK(organisation::test::holds(page, "Loket dibuka"));
        CHECK_FALSE(organisation::test::holds(page, "Budi"));
    }
}

TEST_CASE("what is put away has a reason that the reporter reads; notes are among officers") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto number = office.file({{"tentang", "lain"}, {"cerita", "Sengketa warisan"}});
        const auto id = office.id_of(number);
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return add_note(work, id, "Perkara perdata"); }) == "");
        CHECK(office.rule_as(office.vera, [&](base::Work& work) { return put_away(work, id, "Silakan ke pengadilan"); }) == "");
        const auto page = office.office.ask({}, base::Method::get, "/lacak/" + number);
        CHECK(organisation::test::holds(page, "Silakan ke pengadilan"));
        CHECK_FALSE(organisation::test::holds(page, "Perkara perdata"));
    }
}
