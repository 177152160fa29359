// Services and their points: who keeps the list, what the public may find, and whose work its door makes.
#include "features/service/service.h"

#include <doctest/doctest.h>

#include "base/feature.h"
#include "base/unlinked.h"
#include "features/identity/relation.h"
#include "features/organisation/testing/office.h"

using base::Method;
using base::test::engines;
using organisation::test::holds;
using service::Standing;

namespace {

struct Office {
    explicit Office(const base::test::Engine& engine) : tools(engine, {service::feature()}), clinic(tools.unit("PKM-MSL")) {}

    service::ServiceId add(const service::NewService& input) {
        service::ServiceId id;
        tools.as_hr([&](base::Work& work) { id = service::add_service(work, input).value(); });
        return id;
    }
    service::PointId add(const service::NewPoint& input) {
        service::PointId id;
        tools.as_hr([&](base::Work& work) { id = service::add_point(work, input).value(); });
        return id;
    }
    base::test::Answer import(const std::string& table, const std::string& more = "") {
        return tools.upload({}, identity::hr, "/api/service-imports" + more, "services", table);
    }

    organisation::test::Office tools;
    organisation::UnitId clinic;
};

std::string found(base::Work& work, std::string_view words) {
    std::string names;
    for (const auto& one : service::find_services(work.db, words)) names += one.name + ";";
    return names;
}

}  // namespace

TEST_CASE("a service has a code of its own, a name and a unit") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.add(service::NewService{"IMUN", "Imunisasi", office.clinic, 1200});
        office.tools.as_hr([&](base::Work& work) {
            const auto refused = [&](const service::NewService& input) { return base::rule_of(service::add_service(work, input)); };
            CHECK(refused({"IMUN", "Lain", office.clinic}) == "service_code_is_taken");
            CHECK(refused({" ", "Lain", office.clinic}) == "service_has_no_code");
            CHECK(refused({"X", " ", office.clinic}) == "service_has_no_name");
            CHECK(refused({"X", "Lain", organisation::UnitId{404}}) == "service_unit_is_unknown");
            CHECK(refused({"X", "Lain", office.clinic, -1}) == "service_users_are_negative");
        });
        CHECK(office.tools.journal_of("service_service") == "added");
    }
}

TEST_CASE("people find open services by words of the name and of the unit, in any order") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.add(service::NewService{"IMUN", "Imunisasi Bayi", office.clinic});
        office.add(service::NewService{"GIZI", "Konsultasi Gizi", office.clinic});
        office.add(service::NewService{"UJI", "Layanan Percobaan", office.clinic, 0, Standing::hidden});
        office.tools.as_hr([&](base::Work& work) {
            CHECK(found(work, "") == "Imunisasi Bayi;Konsultasi Gizi;");
            CHECK(found(work, "bayi imun") == "Imunisasi Bayi;");
            CHECK(found(work, "pkm-msl gizi") == "Konsultasi Gizi;");
            CHECK(found(work, "percobaan") == "");
        });
    }
}

TEST_CASE("an address leads to what is open, in capitals or small letters, and to nothing else") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto id = office.add(service::NewService{"IMUN", "Imunisasi", office.clinic});
        const auto counter = office.add(service::NewPoint{id, "Loket 1"});
        office.tools.as_hr([&](base::Work& work) {
            auto address = service::find_point(work.db, counter)->address;
            for (auto& c : address) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
            const auto place = service::point_at(work.db, address);
            REQUIRE(place);
            CHECK(place.value().agency == office.tools.agency);
            CHECK(place.value().service.id == id);
            CHECK(place.value().point->name == "Loket 1");
            CHECK(service::service_at(work.db, service::find_service(work.db, id)->address));
            CHECK(base::rule_of(service::point_at(work.db, "ZZZZZ")) == "point_is_unknown");
            CHECK(service::change_service(work, id, {"IMUN", "Imunisasi", office.clinic, 0, Standing::ended}));
            CHECK(base::rule_of(service::point_at(work.db, address)) == "point_is_unknown");
            CHECK(base::rule_of(service::service_at(work.db, service::find_service(work.db, id)->address)) == "service_is_unknown");
        });
    }
}

TEST_CASE("a point keeps its service and its address whatever is changed") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const auto id = office.add(service::NewService{"IMUN", "Imunisasi", office.clinic});
        const auto counter = office.add(service::NewPoint{id, "Loket 1"});
        office.tools.as_hr([&](base::Work& work) {
            const auto before = *service::find_point(work.db, counter);
            CHECK(service::change_point(work, counter, {service::ServiceId{404}, "Loket Depan", Standing::ended}));
            const auto after = *service::find_point(work.db, counter);
            CHECK(after.name == "Loket Depan");
            CHECK(after.address == before.address);
            CHECK(after.service == id);
        });
    }
}

TEST_CASE("the public's door makes work of nobody, in the agency and its time, whoever is signed in") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        office.tools.as_hr([&](base::Work& work) {
            const auto nobody = service::for_the_public(work, office.tools.agency);
            const auto& inside = nobody.work;
            CHECK(inside.today == work.today);
            CHECK(inside.now != work.now);  // the day and nothing finer
            CHECK(inside.db.agency() == office.tools.agency);
            CHECK_FALSE(inside.actor.account);
            CHECK_FALSE(inside.actor.person);
            CHECK(inside.actor.roles == 0);
        });
    }
}

TEST_CASE("an office takes over its list: a row for each point, all of it or nothing") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        Office office(engine);
        const std::string good = "Kode;Nama Layanan;Unit;Pengguna;Loket\nIMUN;Imunisasi;PKM-MSL;1200;Loket 1\nIMUN;Imunisasi;PKM-MSL;1200;Loket 2\nGIZI;Gizi;PKM-MSL;;\n";
        CHECK(holds(office.import(good, "?check=1"), "\"services\":2,\"points\":2,\"only_tried\":true"));
        office.tools.as_hr([](base::Work& work) { CHECK(service::services(work.db).empty()); });
        CHECK(office.import(good).status == 201);
        CHECK(holds(office.import(good), "\"services\":0,\"points\":0"));
        const auto wrong = office.import("Kode;Nama Layanan;Unit\nBARU;Baru;PKM-MSL\nX;Lain;TIDAK-ADA\n");
        CHECK(wrong.rule() == "service_unit_is_unknown");
        CHECK(holds(wrong, "C3"));
        office.tools.as_hr([](base::Work& work) { CHECK(service::services(work.db).size() == 2); });
    }
}
