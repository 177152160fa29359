// Ratings that an office has on paper, as tables: every rule of signing holds but its date, and a refusal names its cell.
#include "features/evaluation/evaluation_import.h"

#include <doctest/doctest.h>

#include "features/evaluation/test/rating_office.h"

using namespace evaluation;
using base::test::engines;
using evaluation::test::day;
using evaluation::test::Office;

namespace {

struct Paper : Office {
    explicit Paper(const base::test::Engine& engine) : Office(engine) {}

    base::Result<ImportedRatings> import(const std::string& units, const std::string& told, const std::string& ratings) {
        const auto with = [](const char* heading, const std::string& rows) { return rows.empty() ? "" : heading + rows; };
        const auto unit_table = with("Periode;Kode Unit;Predikat;Alasan\n", units);
        const auto told_table = with("NIP;Periode;No RHK;Realisasi;Penilaian\n", told);
        const auto rating_table = with("NIP;Periode;Rating Hasil;Rating Perilaku;Alasan;Catatan;Tanggal\n", ratings);
        base::Result<ImportedRatings> taken(ImportedRatings{});
        struct Refused {};  // as the command line does, so that nothing of it stays
        try {
            tools.as_hr([&](base::Work& work) {
                taken = import_ratings(work, {unit_table, told_table, rating_table});
                if (!taken) throw Refused{};
            });
        } catch (const Refused&) {}
        return taken;
    }
    // Of the first refusal: "unit_is_unknown B2".
    std::string fault(const std::string& units, const std::string& told, const std::string& ratings) {
        const auto taken = import(units, told, ratings);
        return taken ? "" : taken.errors().front().rule + " " + taken.errors().front().path;
    }
    std::string rating_row(base::PersonId who, const std::string& rest) { return tools.nip_of(who) + ";2026-T3;" + rest + "\n"; }
};

const std::string units_good = "2026-T3;PKM;Baik;" + test::good_reason + "\n2026-T3;DINKES;Baik;" + test::good_reason + "\n";

}  // namespace

TEST_CASE("predicates of units, realisations and ratings come in; the predicate follows, the superior has rated, on the paper's day") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Paper office(engine);
        const auto taken = office.import(units_good, office.rating_row(office.cici, "2;Keluhan turun separuh;di atas"),
                                         office.rating_row(office.cici, "di atas ekspektasi;di atas;" + test::good_reason + ";Lanjutkan;2026-09-18")).value();
        CHECK(taken.unit_predicates == 2);
        CHECK(taken.realisations == 1);
        CHECK(taken.evaluations == 1);
        const auto made = office.evaluation(office.cici);
        CHECK(made.predicate == rating::Predicate::very_good);
        CHECK(made.state == State::rated);
        CHECK(made.rated_by == office.budi);
        CHECK(made.rated_at == organisation::test::morning_of(day("2026-09-18")));
        CHECK(made.note == "Lanjutkan");
        CHECK(office.evidence(office.cici).evidence.results[1].judgement == rating::Rating::above);
        CHECK(office.tools.journal_of("evaluation") == "drafted, drafted, taken_over");
    }
}

TEST_CASE("what does not fit is refused at its cell") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Paper office(engine);
        CHECK(office.fault("2026-T9;PKM;Baik;" + test::good_reason + "\n", "", "") == "period_is_unknown A2");
        CHECK(office.fault("2026-T4;PKM;Baik;" + test::good_reason + "\n", "", "") == "period_is_not_open A2");
        CHECK(office.fault(units_good + "2026-T3;RSUD;Baik;" + test::good_reason + "\n", "", "") == "unit_is_unknown B4");
        CHECK(office.fault("2026-T3;PKM;Bagus;" + test::good_reason + "\n", "", "") == "choice_is_unknown C2");
        CHECK(office.fault("2026-T3;PKM;Baik;Baik sekali\n", "", "") == "reason_is_too_short D2");
        CHECK(office.fault("", office.rating_row(office.cici, "9;Keluhan turun;"), "") == "result_is_not_theirs C2");
        CHECK(office.fault("", "199901012020011001;2026-T3;1;Keluhan turun;\n", "") == "rated_person_is_unknown A2");
        const auto fine = "sesuai;sesuai;" + test::good_reason + ";;";
        CHECK(office.fault("", "", office.rating_row(office.cici, fine)) == "unit_has_no_predicate A2");
        CHECK(office.import(units_good, "", ""));
        CHECK(office.fault("", "", "199901012020011001;2026-T3;" + fine + "\n") == "rated_person_is_unknown A2");
        CHECK(office.fault("", "", office.tools.nip_of(office.cici) + ";2026-T9;" + fine + "\n") == "period_is_unknown B2");
        CHECK(office.fault("", "", office.rating_row(office.cici, "sesuai;;" + test::good_reason + ";;")) == "cell_is_empty D2");
        CHECK(office.fault("", "", office.rating_row(office.cici, "sesuai;hebat;" + test::good_reason + ";;")) == "choice_is_unknown D2");
        CHECK(office.fault("", "", office.rating_row(office.cici, fine) + office.rating_row(office.dodi, "sesuai;sesuai;Baik sekali;;")) ==
              "reason_is_too_short E3");
        CHECK(office.fault("", "", office.rating_row(office.cici, fine) + office.rating_row(office.cici, fine)) == "evaluation_is_signed A3");
        CHECK(office.fault("", "", office.rating_row(office.budi, "di atas;sesuai;" + test::good_reason + ";;")) == "head_takes_the_units_rating C2");
        CHECK(office.fault("", "", office.rating_row(office.ani, fine)) == "plan_is_not_agreed A2");
    }
}
