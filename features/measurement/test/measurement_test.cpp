// Outcome series: whose they are, one value a day, and how the values of a period become one figure.
#include "features/measurement/measurement.h"

#include <doctest/doctest.h>

#include "base/json.h"
#include "features/identity/relation.h"
#include "features/measurement/test/measuring_office.h"

using namespace measurement;
using base::Method;
using base::test::engines;
using measurement::test::Office;
using organisation::test::day;
using organisation::test::holds;
using plan::Accumulation;

TEST_CASE("a series belongs to a unit, to a person or to the agency, and has a code of its own") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        CHECK(office.add({.code = "MSL-BCG", .name = "Cakupan BCG", .unit_label = "%", .unit = office.clinic}).status == 201);
        CHECK(office.add({.code = "CICI-1", .name = "Kunjungan Cici", .person = office.cici}).status == 201);
        CHECK(office.add({.code = "KAB-1", .name = "Angka harapan hidup"}).status == 201);
        CHECK(office.add({.code = "MSL-BCG", .name = "Lain"}).rule() == "series_code_is_taken");
        CHECK(office.add({.code = " ", .name = "Tanpa kode"}).rule() == "series_has_no_code");
        CHECK(office.add({.code = "X", .name = "Unit asing", .unit = organisation::UnitId{404}}).rule() == "series_unit_is_unknown");
        CHECK(office.add({.code = "X", .name = "Orang asing", .person = base::PersonId{404}}).rule() == "series_person_is_unknown");
        const auto list = office.tools.ask(office.cici, Method::get, "/api/measurement-series");
        CHECK(base::read_json<SeriesList>(list.body).value().series.size() == 3);
        CHECK(office.tools.journal_of("measurement_series") == "added, added, added");
    }
}

TEST_CASE("a second value of a day corrects the first, and the journal keeps both") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto series = office.series("MSL-BCG", Accumulation::last);
        CHECK(office.record({{series, day("2026-10-31"), base::Amount{712'500}, "Laporan Oktober"}}).status == 204);
        CHECK(office.record({{series, day("2026-10-31"), base::Amount{731'000}, "Laporan Oktober, diperbaiki"}}).status == 204);
        const auto kept = office.values("MSL-BCG");
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].value == base::Amount{731'000});
        CHECK(kept[0].source == "Laporan Oktober, diperbaiki");
        CHECK(office.tools.journal_of("measurement_value") == "recorded, recorded");
    }
}

TEST_CASE("no value for a day to come, an unknown series or a closed quarter; one fault keeps all of them out") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto series = office.series("MSL-BCG", Accumulation::last);
        const Value good{series, day("2026-10-31"), base::whole(70), ""};
        CHECK(office.record({good, {series, day("2026-11-21"), base::whole(70), ""}}).rule() == "value_is_in_the_future");
        CHECK(office.record({good, {SeriesId{404}, day("2026-10-31"), base::whole(70), ""}}).rule() == "series_is_unknown");
        const auto closed = office.record({good, {series, day("2026-09-30"), base::whole(70), ""}});
        CHECK(closed.status == 409);
        CHECK(closed.rule() == "period_is_closed");
        CHECK(holds(closed, "/values/1/day"));
        CHECK(office.values("MSL-BCG").empty());
        CHECK(office.tools.journal_of("measurement_value") == "");
    }
}

TEST_CASE("the values of a period become one figure as the series says; those outside it do not count") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        for (const auto& [code, way] : {std::pair{"JUMLAH", Accumulation::sum}, {"TERAKHIR", Accumulation::last}, {"RATA", Accumulation::mean}}) {
            const auto series = office.series(code, way);
            CHECK(office.record({{series, day("2026-06-30"), base::whole(500), ""}, {series, day("2026-10-31"), base::Amount{900'001}, ""},
                                 {series, day("2026-11-15"), base::Amount{1'200'000}, ""}}).status == 204);
        }
        office.series("KOSONG", Accumulation::last);
        office.tools.as_hr([](base::Work& work) {
            const auto all = figures(work.db, {"JUMLAH", "TERAKHIR", "RATA", "KOSONG"}, day("2026-10-01"), day("2026-12-31"));
            CHECK(all.at("JUMLAH").value == base::Amount{2'100'001});
            CHECK(all.at("TERAKHIR").value == base::Amount{1'200'000});  // over 100 % is a value
            CHECK(all.at("RATA").value == base::Amount{1'050'001});      // half away from zero
            CHECK(all.at("RATA").newest == day("2026-11-15"));
            CHECK_FALSE(all.contains("KOSONG"));
            CHECK(figures(work.db, {"RATA"}, day("2026-10-01"), day("2026-12-31")).size() == 1);  // what nobody asked for is left out
        });
    }
}

TEST_CASE("a mean of losses is rounded away from zero, too") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto series = office.series("RUGI", Accumulation::mean);
        CHECK(office.record({{series, day("2026-10-01"), base::Amount{-1}, ""}, {series, day("2026-10-02"), base::Amount{-2}, ""}}).status == 204);
        office.tools.as_hr([](base::Work& work) {
            CHECK(figures(work.db, {"RUGI"}, day("2026-10-01"), day("2026-12-31")).at("RUGI").value == base::Amount{-2});
        });
    }
}

TEST_CASE("everybody of the agency sees; only the personnel office records; another agency sees nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.series("MSL-BCG", Accumulation::last);
        const std::string path = "/api/measurement-series/MSL-BCG/values?first=2026-01-01&last=2026-12-31";
        CHECK(office.tools.ask(office.cici, Method::get, path).status == 200);
        CHECK(office.tools.ask(office.cici, Method::post, "/api/measurement-values", R"({"values":[]})").rule() == "not_your_role");
        CHECK(office.tools.ask_as(identity::inspector, Method::post, "/api/measurement-values", R"({"values":[]})").rule() == "not_your_role");
        const auto unknown = office.tools.ask(office.cici, Method::get, "/api/measurement-series/ASING/values?first=2026-01-01&last=2026-12-31");
        CHECK(unknown.status == 404);
        CHECK(holds(unknown, "Deret \\\"ASING\\\" tidak ada."));
        office.tools.agency = {2};
        CHECK(office.tools.ask_as(identity::hr, Method::get, path).rule() == "series_is_unknown");
    }
}
