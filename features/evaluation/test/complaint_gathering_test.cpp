// Complaints in an officer's hands become a figure of their plan: only where the policy names it, and theirs alone.
#include <doctest/doctest.h>

#include "features/activity/activity.h"
#include "features/complaint/complaint_import.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/gathering.h"
#include "features/feedback/feedback.h"
#include "features/measurement/measurement.h"
#include "features/organisation/testing/office.h"
#include "features/policy/policy.h"

using base::test::engines;
using organisation::test::day;
using rating::IndicatorState;

namespace {

struct SubDistrict {
    SubDistrict(const base::test::Engine& engine, const char* policy_code)
        : office(engine, {calendar::feature(), service::feature(), policy::feature(), plan::feature(), measurement::feature(), activity::feature(),
                          feedback::feature(), complaint::feature(), evaluation::feature()}) {
        const auto unit = office.unit("KECAMATAN");
        galih = office.person("Galih"), niken = office.person("Niken");
        for (const auto person : {galih, niken}) office.post(person, unit);
        const auto plans = plan_of(galih) + plan_of(niken).substr(plan_of(niken).find('\n') + 1), nip = office.nip_of(galih);
        office.as_hr([&](base::Work& work) {
            calendar::make_year(work, 2026).value();
            policy::enact(work, policy::ready_document(policy_code), day("2026-01-01")).value();
            plan::import_plans(work, plans, "", "").value();
            complaint::import_complaints(work, "Nomor;Tanggal Masuk;Status;Tanggal Disposisi;Tanggal Tanggapan Pertama;Tanggal Selesai;NIP Petugas\n"
                                               "1;1 Jul 2026;Ditutup oleh Sistem;2 Jul 2026;3 Jul 2026;6 Jul 2026;" + nip + "\n"
                                               "2;1 Jul 2026;Ditutup oleh Sistem;2 Jul 2026;31 Jul 2026;3 Agu 2026;" + nip + "\n")
                .value();
        });
    }

    std::string plan_of(base::PersonId person) {
        return "NIP;Tahun;No;Rencana Hasil Kerja;Indikator;Arah;Satuan;Target;Sumber;Kode Deret;Bobot\n" + office.nip_of(person) +
               ";2026;1;Pengaduan dijawab;Tepat waktu;naik;%;90;pengaduan;answered_on_time;100\n";
    }

    rating::Indicator indicator_of(base::PersonId person) {
        rating::Indicator found;
        office.as_hr([&](base::Work& work) {
            const auto period = calendar::period_coded(work.db, "2026-T3").value();
            found = evaluation::gather(work.db, period, person)->evidence.results.at(0).indicators.at(0);
        });
        return found;
    }

    organisation::test::Office office;
    base::PersonId galih, niken;
};

}  // namespace

TEST_CASE("where the policy names the figure, an officer's share of answers on time is measured against the target") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        SubDistrict office(engine, "banyumanik");
        const auto counted = office.indicator_of(office.galih);
        CHECK(counted.actual == base::whole(50).ten_thousandths);
        CHECK(counted.target == base::whole(90).ten_thousandths);
        CHECK(counted.state == IndicatorState::measured);
        CHECK(office.indicator_of(office.niken).state == IndicatorState::waiting);  // has none in hand, which is no zero
    }
}

TEST_CASE("where the policy does not name it, no complaint reaches anybody's rating") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        SubDistrict office(engine, "sorong");
        CHECK(office.indicator_of(office.galih).state == IndicatorState::waiting);
        CHECK_FALSE(office.indicator_of(office.galih).actual);
    }
}
