// What the public meets of a town.
#include "app/test/founding.h"
#include "app/workplace.h"
#include "features/service/service.h"
#include "features/survey/survey.h"

namespace app::test {

void Founding::services_are_there() {
    const auto& n = town_.name;
    as_office([&](base::Work& work) {
        or_refuse(service::import_services(work, "Kode;Nama;Unit;Pengguna;Loket\nKIA-" + n + ";Poli KIA " + n + ";PKM;1200;Loket " + n + "\n"));
        const auto made = service::services(work.db).front();
        const auto point = service::points(work.db).front();
        town_.things["service"] = {{"", std::to_string(made.id.value)}};
        town_.things["point"] = {{"", std::to_string(point.id.value)}};
        town_.things["service_address"] = {{"", made.address}};
        town_.things["point_address"] = {{"", point.address}};
        town_.things["service_code"] = {{"", made.code}};
        or_refuse(survey::import_answers(work, "Tanggal;Layanan;U1\n2026-11-18;" + made.code + ";4\n"));
    });
}

}  // namespace app::test
