// The sums that are kept beside the reports say what the reports say, whatever was approved, returned and undone.
#include <doctest/doctest.h>

#include <random>

#include "features/activity/test/reporting_clinic.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::day;
using activity::test::Method;
using base::test::engines;

namespace {

struct Sum {
    std::int64_t quantity = 0;
    int reports = 0;
    base::Day newest;
    bool operator==(const Sum&) const = default;
};

Sum sum_of_reports(Clinic& clinic, base::PersonId person) {
    Sum sum;
    for (const auto& [report, code, text, evidence] : clinic.list(person).reports)
        if (report.state == State::approved && report.quantity)
            sum = {sum.quantity + report.quantity->ten_thousandths, sum.reports + 1, std::max(sum.newest, report.day)};
    return sum;
}

Sum kept_sum(Clinic& clinic, base::PersonId person) {
    Sum sum;
    clinic.office.as_hr([&](base::Work& work) {
        for (const auto& one : totals(work.db, {person, person}, day("2026-10-01"), day("2026-12-31")))
            sum = {sum.quantity + one.quantity.ten_thousandths, sum.reports + one.reports, std::max(sum.newest, one.newest)};
    });
    return sum;
}

Sum recent_sum(Clinic& clinic, base::PersonId person) {
    Sum sum;
    clinic.office.as_hr([&](base::Work& work) {
        for (const auto& one : recent(work.db, person, day("2026-11-20")).sums)
            sum = {sum.quantity + one.quantity.ten_thousandths, sum.reports + one.reports, std::max(sum.newest, one.newest)};
    });
    return sum;
}

std::vector<std::string> waiting(Clinic& clinic) {
    std::vector<std::string> ids;
    for (const auto& one : clinic.queue(clinic.budi)) ids.push_back(std::to_string(one.report.id.value));
    return ids;
}

}  // namespace

TEST_CASE("after any approvals, returns and undoings the kept sums are those of the reports") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        std::mt19937 random(20261120);
        std::vector<std::string> reviews;
        for (int step = 0; step < 60; ++step) {
            CAPTURE(step);
            const auto choice = random() % 4;
            const auto ids = waiting(clinic);
            if (choice == 3 && !reviews.empty()) {
                clinic.office.ask(clinic.budi, Method::remove, "/api/report-reviews/" + reviews[random() % reviews.size()]);
            } else if (choice == 2 && !ids.empty()) {
                clinic.review(clinic.budi, {ids.front()}, Verdict::returned, "Tambahkan jumlahnya");
            } else if (choice == 1 && !ids.empty()) {
                reviews.push_back(activity::test::member_of(clinic.review(clinic.budi, ids, Verdict::approved), "review"));
            } else {
                const auto text = "Posyandu ke-" + std::to_string(step);
                clinic.sent(clinic.cici, clinic.counted(text, 1 + random() % 9, base::to_text(day("2026-11-20") - random() % 5)));
            }
            REQUIRE(kept_sum(clinic, clinic.cici) == sum_of_reports(clinic, clinic.cici));
            REQUIRE(recent_sum(clinic, clinic.cici) == kept_sum(clinic, clinic.cici));
        }
        CHECK(kept_sum(clinic, clinic.cici).reports > 0);
        CHECK(reviews.size() > 3);
    }
}

TEST_CASE("the sums of several quarters come as one, those of one quarter alone") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto nip = clinic.office.nip_of(clinic.cici);
        const auto sheet = "NIP;Tanggal;Uraian;No RHK;Jumlah;Status;Alasan\n" + nip + ";2026-08-03;Mawar;1;4;disetujui;\n" + nip +
                           ";2026-10-05;Melati;1;7;disetujui;\n" + nip + ";2026-09-18;Kenanga;1;5;disetujui;\n";
        clinic.office.as_hr([&](base::Work& work) {
            import_reports(work, sheet).value();
            const auto year = totals(work.db, {clinic.ani, clinic.dodi}, day("2026-01-01"), day("2026-12-31"));
            REQUIRE(year.size() == 1);
            CHECK(year[0].quantity == base::whole(16));
            CHECK(year[0].reports == 3);
            CHECK(year[0].newest == day("2026-10-05"));
            const auto quarter = totals(work.db, {clinic.ani, clinic.dodi}, day("2026-10-01"), day("2026-12-31"));
            REQUIRE(quarter.size() == 1);
            CHECK(quarter[0].quantity == base::whole(7));
        });
    }
}

TEST_CASE("how somebody stands are the reports of a month and the sums of this quarter alone") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto nip = clinic.office.nip_of(clinic.cici);
        clinic.office.as_hr([&](base::Work& work) {
            import_reports(work, "NIP;Tanggal;Uraian;No RHK;Jumlah;Status;Alasan\n" + nip + ";2026-09-25;Posyandu;1;12;disetujui;\n" + nip +
                                     ";2026-10-02;Posyandu;1;5;disetujui;\n" + nip + ";2026-11-02;Posyandu;1;7;disetujui;\n" + nip +
                                     ";2026-11-19;Kunjungan;;;dikembalikan;Bukti belum ada\n").value();
            const auto found = recent(work.db, clinic.cici, day("2026-11-20"));
            REQUIRE(found.reports.size() == 2);
            CHECK(found.reports[0].reason == "Bukti belum ada");
            CHECK(found.reports[1].day == day("2026-11-02"));
            REQUIRE(found.sums.size() == 1);
            CHECK(found.sums[0].quantity == base::whole(12));
            CHECK(found.sums[0].newest == day("2026-11-02"));
            CHECK(recent(work.db, clinic.dodi, day("2026-11-20")).reports.empty());
        });
    }
}
