// What the public meets of a town.
#include "app/test/founding.h"
#include "app/workplace.h"
#include "features/service/service.h"

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
    });
}

}  // namespace app::test
