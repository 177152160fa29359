// Reports as a table: pasted from Excel by the person, and taken over by an office that begins.
#include "features/activity/activity_import.h"

#include <doctest/doctest.h>

#include "base/json.h"
#include "features/activity/test/reporting_clinic.h"

using namespace activity;
using activity::test::Clinic;
using activity::test::holds;
using activity::test::Method;
using base::test::engines;

namespace {

base::test::Answer paste(Clinic& clinic, const std::string& table) {
    return clinic.office.ask(clinic.cici, Method::post, "/api/pasted-reports", base::write_json(PastedReports{table}));
}

// "" or the refusals: "rule place"
std::string take_over(Clinic& clinic, const std::string& rows) {
    std::string outcome;
    try {
        clinic.office.as_hr([&](base::Work& work) {
            const auto done = import_reports(work, "NIP;Tanggal;Uraian;No RHK;Jumlah;Status;Alasan\n" + rows);
            if (done) return;
            for (const auto& error : done.errors()) outcome += (outcome.empty() ? "" : "; ") + error.rule + " " + error.path;
            throw outcome;  // as a refused request: the transaction is undone
        });
    } catch (const std::string&) {
    }
    return outcome;
}

}  // namespace

TEST_CASE("rows pasted from Excel become reports of their days, under the same rules") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto answer = paste(clinic, "Tanggal\tKegiatan\tNo RHK\tVolume\tDurasi\n19/11/2026\tPosyandu Mawar\t1\t12,5\t90\n20-11-2026\tRapat\t\t\t\n");
        CHECK(answer.status == 201);
        CHECK(holds(answer, "\"reports\":2"));
        CHECK(clinic.texts(clinic.cici) == "Rapat?, Posyandu Mawar?");
        const auto counted = clinic.list(clinic.cici).reports[1].report;
        CHECK(counted.quantity == base::Amount{125'000});
        CHECK(counted.minutes == 90);
        CHECK(counted.result == clinic.counted_result);
    }
}

TEST_CASE("a pasted table with a fault is refused as a whole, with every fault at its row or cell") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto unreadable = paste(clinic, "Tanggal\tKegiatan\tVolume\n19/11/2026\tPosyandu\t1.234\nkemarin\t\t\n");
        CHECK(unreadable.rule() == "number_is_ambiguous");
        for (const char* cell : {"\"C2\"", "\"A3\"", "\"B3\""}) CHECK(holds(unreadable, cell));
        const auto unfit = paste(clinic, "Tanggal\tKegiatan\tNo RHK\n19/11/2026\tPosyandu\t1\n21/11/2026\tBesok\t\n20/11/2026\tLain\t9\n");
        CHECK(unfit.status == 422);
        CHECK(holds(unfit, "\"report_day_is_in_the_future\""));
        CHECK(holds(unfit, "baris 3 /day"));
        CHECK(holds(unfit, "\"result_is_not_yours\""));
        CHECK(holds(unfit, "baris 4"));
        CHECK(paste(clinic, "19/11/2026\tPosyandu\n").rule() == "sheet_lacks_a_column");
        CHECK(paste(clinic, "Tanggal\tKegiatan\n19/11/2026\tSama\n19/11/2026\tSama\n").rule() == "report_is_a_duplicate");
        CHECK(clinic.texts(clinic.cici) == "");
    }
}

TEST_CASE("a file is taken like a pasted table, for oneself only") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        CHECK(clinic.office.upload(clinic.cici, 0, "/api/report-imports", "file", "Tanggal;Uraian\n2026-11-19;Posyandu\n").status == 201);
        CHECK(clinic.texts(clinic.cici) == "Posyandu?");
        CHECK(clinic.texts(clinic.dodi) == "");
    }
}

TEST_CASE("an office takes its reports over with their states, however old they are") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto nip = clinic.office.nip_of(clinic.cici);
        CHECK(take_over(clinic, nip + ";2026-09-25;Posyandu Mawar;1;12;disetujui;\n" + nip + ";2026-09-26;Kunjungan;1;3;dikembalikan;Bukti belum dapat dibuka\n" +
                                    nip + ";2026-09-28;Rapat;;;;\n") == "");
        CHECK(clinic.texts(clinic.cici) == "Rapat?, Kunjungan-, Posyandu Mawar+");
        CHECK(clinic.total(clinic.cici) == base::whole(12));
    }
}

TEST_CASE("a row that cannot be taken over refuses the file and says where") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Clinic clinic(engine);
        const auto nip = clinic.office.nip_of(clinic.cici);
        CHECK(take_over(clinic, nip + ";2026-09-25;Posyandu;1;12;selesai;\n") == "choice_is_unknown F2");
        CHECK(take_over(clinic, "777;2026-09-25;Posyandu;1;12;;\n") == "report_person_is_unknown baris 2");
        CHECK(take_over(clinic, nip + ";2026-09-25;Posyandu;9;12;;\n") == "result_is_not_yours baris 2");
        CHECK(take_over(clinic, nip + ";2026-09-25;Posyandu;;;;\n" + nip + ";2026-09-25;posyandu;;;;\n") == "report_is_a_duplicate baris 3");
        CHECK(clinic.office.journal_of("activity_report") == "");
    }
}
