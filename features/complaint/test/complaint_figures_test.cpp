// Measures of groups, figures of persons, and complaints that come from another system.
#include "features/complaint/figures.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "features/complaint/complaint_import.h"
#include "features/complaint/measures.h"
#include "features/complaint/test/complaint_office.h"

using namespace complaint;
using base::test::engines;
using complaint::test::ComplaintOffice;
using organisation::test::day;

namespace {

const std::string heading = "Tracking ID;Tanggal Laporan Masuk;Nama Pelapor;Klasifikasi Laporan;Kategori;Isi Laporan Akhir;Tipe Laporan;Instansi Terdisposisi;"
                            "Status Laporan;Tanggal Disposisi;Tanggal Tanggapan Pertama;Tanggal Selesai;NIP Petugas;Nilai\n";

std::string line(const std::string& number, const std::string& filed, const std::string& rest) {
    return number + ";" + filed + ";Sari Melati;Pengaduan Tidak Berkadar Pengawasan;waktu;Loket tutup;Anonim | Rahasia;Unit KECAMATAN;" + rest + "\n";
}

base::Result<Taken> import(ComplaintOffice& office, const std::string& rows) {
    base::Result<Taken> taken(Taken{});
    office.office.as_hr([&](base::Work& work) { taken = import_complaints(work, heading + rows); });
    return taken;
}

}  // namespace

TEST_CASE("an export of LAPOR! is read as it is written, without the reporter's name; the same number comes once") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto nip = office.office.nip_of(office.petugas);
        const auto rows = line("5282813", "1 Jul 2026", "Ditutup oleh Sistem;2 Jul 2026;2026-07-06;2026-07-10;" + nip + ";") +
                          line("5282814", "23 Sep 2026", "Ditutup oleh Pelapor;2026-09-24;2026-10-05;2026-10-20;" + nip + ";4");
        const auto taken = import(office, rows);
        REQUIRE(taken);
        CHECK(taken.value().complaints == 2);
        office.as({}, [&](base::Work& work) {
            const auto complaints = filed_between(work.db, day("2026-07-01"), day("2026-09-30"));
            REQUIRE(complaints.size() == 2);
            CHECK(complaints[0].state == State::closed);
            CHECK(complaints[0].closer == Closer::silence);
            CHECK(complaints[0].disclosure == Disclosure::anonymous);
            CHECK(complaints[0].unit == office.district);
            CHECK(complaints[0].settled == day("2026-07-10"));
            CHECK(complaints[1].stars == 4);
            CHECK(complaints[1].handler == office.petugas);
        });
        const auto again = import(office, rows);
        REQUIRE(again);
        CHECK(again.value().complaints == 0);
        CHECK(again.value().known == 2);
    }
}

TEST_CASE("a row that cannot be right is refused with its cell, and nothing is kept") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto refused = [&](const std::string& row) {
            const auto taken = import(office, line("1", "1 Jul 2026", "Ditutup oleh Admin;;;;;") + row);
            return taken ? std::string("taken") : taken.errors().front().rule + " " + taken.errors().front().path;
        };
        CHECK(refused(line("2", "1 Jul 2026", "Entah;;;;;")) == "complaint_state_is_unknown I3");
        CHECK(refused(line("2", "1 Jul 2026", "Ditutup oleh Admin;;2026-06-30;;;")) == "complaint_days_are_out_of_order B3");
        CHECK(refused(line("2", "1 Jul 2026", "Ditutup oleh Admin;;;;199901012020121001;")) == "complaint_officer_is_unknown M3");
        CHECK(refused(line("2", "", "Ditutup oleh Admin;;;;;")) == "cell_is_empty B3");
        CHECK(refused(line("2", "1 Jul 2026", "Ditutup oleh Admin;;;;;9")) == "stars_are_out_of_range N3");
        CHECK(office.office.journal_of("complaint") == "");
    }
}

TEST_CASE("measures count what came in: medians in working days, shares of what is known, for the whole and for each part") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto nip = office.office.nip_of(office.petugas);
        // Came in on Wednesday, 1 July: answered after 3, 4 and 9 working days, settled after 7, 8 and 22; the last one late twice.
        const auto taken = import(office, line("1", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-06;2026-07-10;" + nip + ";5") +
                                              line("2", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-07;2026-07-13;" + nip + ";4") +
                                              line("3", "1 Jul 2026", "Ditutup oleh Sistem;2 Jul 2026;2026-07-14;2026-07-31;" + nip + ";") +
                                              line("4", "1 Jul 2026", "Diarsipkan oleh Admin;;;;;"));
        REQUIRE(taken);
        office.as(office.vera, [&](base::Work& work) {
            const auto all = measures(work, day("2026-07-01"), day("2026-09-30"));
            const auto of = [&](By by) { return *std::ranges::find(all, by, &Measure::by); };
            const auto whole = of(By::agency);
            CHECK(whole.filed == 4);
            CHECK(whole.answered_in_time == 2);
            CHECK(whole.answers_known == 3);
            CHECK(whole.settled_in_time == 2);
            CHECK(whole.settlements_known == 3);
            CHECK(whole.answer_days == base::whole(4));
            CHECK(whole.settle_days == base::whole(8));
            CHECK(whole.stars == base::Amount{45'000});
            CHECK(of(By::unit).name == "Unit KECAMATAN");
            CHECK(of(By::officer).filed == 3);
            CHECK(of(By::kind).name == "ordinary");
            CHECK(durations(work.db, {day("2026-07-01"), day("2026-09-30")}, work.today, {}).size() == 3);
            CHECK(durations(work.db, {day("2026-07-01"), day("2026-09-30")}, work.today, office.elsewhere).empty());
        });
    }
}

TEST_CASE("a person's figure counts in the period in which the term ended, and late is what the watch found late") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto nip = office.office.nip_of(office.petugas);
        const auto taken = import(office, line("1", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-06;2026-07-10;" + nip + ";") +
                                              line("2", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-14;2026-07-31;" + nip + ";") +
                                              line("3", "28 Sep 2026", "Ditutup oleh Pelapor;29 Sep 2026;2026-09-30;2026-10-01;" + nip + ";"));
        REQUIRE(taken);
        const auto id = office.forwarded();  // to be answered by 27 November
        const auto figure_in = [&](const char* first, const char* last) {
            std::string text;
            office.as({}, [&](base::Work& work) {
                for (const auto& figure : figures(work.db, {office.petugas, office.petugas}, day(first), day(last)))
                    text += std::string(base::name_of(figure.figure)) + " " + base::to_indonesian(figure.share) + " of " + std::to_string(figure.complaints) + "; ";
            });
            return text;
        };
        CHECK(figure_in("2026-07-01", "2026-09-30") == "answered_on_time 50 of 2; settled_on_time 50 of 2; ");
        CHECK(figure_in("2026-10-01", "2026-12-31") == "answered_on_time 100 of 1; settled_on_time 100 of 1; ");
        for (auto morning = day("2026-11-23"); morning <= day("2026-11-30"); morning = morning + 1) {
            office.be(base::to_text(morning), 7 * 60);
            office.work_through_jobs();
        }
        CHECK(office.complaint(id).escalations == 1);
        CHECK(figure_in("2026-10-01", "2026-12-31") == "answered_on_time 50 of 2; settled_on_time 100 of 1; ");
        CHECK(figure_in("2026-07-01", "2026-09-30") == "answered_on_time 50 of 2; settled_on_time 50 of 2; ");
    }
}

TEST_CASE("a unit's share counts what was due within the days, by when it was answered, and nothing of misconduct") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        auto misconduct = line("4", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-06;2026-07-10;;");
        misconduct.replace(misconduct.find("Tidak Berkadar"), 14, "Berkadar");
        REQUIRE(import(office, line("1", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-06;2026-07-10;;") +
                                   line("2", "1 Jul 2026", "Ditutup oleh Pelapor;2 Jul 2026;2026-07-14;2026-07-31;;") +
                                   line("3", "28 Sep 2026", "Ditutup oleh Pelapor;29 Sep 2026;2026-09-30;2026-10-01;;") + misconduct));
        office.as({}, [&](base::Work& work) {
            const auto third = unit_shares(work.db, day("2026-07-01"), day("2026-09-30"));
            REQUIRE(third.size() == 1);
            CHECK(third[0].complaints == 2);
            CHECK(third[0].on_time == 1);
            CHECK(unit_shares(work.db, day("2026-10-01"), day("2026-12-31")).at(0).complaints == 1);
            CHECK(unit_shares(work.db, day("2026-01-01"), day("2026-03-31")).empty());
        });
    }
}
