#include "app/demo.h"

#include <algorithm>

#include "app/demo_files.h"
#include "app/workplace.h"
#include "base/connection.h"
#include "base/jobs.h"
#include "base/migrations.h"
#include "base/secret.h"
#include "features/activity/activity_import.h"
#include "features/calendar/calendar.h"
#include "features/complaint/complaint_import.h"
#include "features/complaint/handling.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/evaluation_import.h"
#include "features/feedback/feedback_import.h"
#include "features/identity/identity.h"
#include "features/identity/relation.h"
#include "features/measurement/measurement_import.h"
#include "features/organisation/agency.h"
#include "features/organisation/organisation.h"
#include "features/organisation/roster.h"
#include "features/plan/plan_import.h"
#include "features/policy/policy.h"
#include "features/service/service.h"
#include "features/survey/survey.h"

namespace app {
namespace {

constexpr int year = 2026;
constexpr int morning = 8 * 60 + 5;  // minutes; the story begins at 08.05 in western Indonesia
constexpr int western = 7 * 60;

const base::Day story_day = base::make_day(2026, 11, 20);

void set_clock(base::Database& database) {
    const auto begins = base::instant_of(story_day, morning, western);
    base::Instant last = begins;
    database.read([&](base::Connection& connection) { last.micros = std::max(last.micros, base::last_moment(connection).micros); });
    base::shift_now(0);
    base::shift_now(last.micros - base::now().micros);
}

void import_people(base::Database& database, base::AgencyId agency, const DemoFolder& files) {
    using organisation::ImportKind;
    const auto import = [&](ImportKind kind, const char* file) {
        or_refuse(organisation::import_roster_file(database, {agency, kind, files.path(file), "demo", base::now()}, {}));
    };
    import(ImportKind::units, "unit.csv");
    import(ImportKind::roster, "pegawai.csv");
}

void make_calendar(base::Work& work, const DemoFolder& files) {
    or_refuse(calendar::import_holidays(work, files.shared("libur.csv")));
    or_refuse(calendar::make_year(work, year));
    const auto third = calendar::period_coded(work.db, "2026-T3").value(), fourth = calendar::period_coded(work.db, "2026-T4").value();
    for (const auto& period : {third, fourth}) or_refuse(calendar::set_state(work, period.id, calendar::PeriodState::open));
    // In the story the office rates its running quarter early, so that a visitor can.
    or_refuse(calendar::move_step(work, fourth.id, {calendar::Step::evaluation, base::make_day(year, 11, 16), base::make_day(year + 1, 1, 21),
                                                     "evaluasi dimulai lebih awal, sebelum libur akhir tahun"}));
}

void import_work(base::Work& work, const DemoFolder& files) {
    or_refuse(plan::import_plans(work, files.text("skp.csv"), files.text("perilaku.csv"), files.text("lampiran.csv")));
    or_refuse(measurement::import_measurements(work, files.text("deret.csv"), files.text("pengukuran.csv")));
    or_refuse(activity::import_reports(work, files.text("laporan.csv")));
    or_refuse(feedback::import_notes(work, files.text("umpan_balik.csv")));
}

// After what the public said: a unit's predicate keeps what it was set upon.
void import_ratings(base::Work& work, const DemoFolder& files) {
    or_refuse(evaluation::import_ratings(work, {files.text("capaian_unit.csv"), files.text("realisasi.csv"), files.text("evaluasi.csv")}));
}

// Who verifies complaints in the story.
bool verifies(const organisation::Member& member) {
    return member.title == "Kepala Seksi Pelayanan Umum" || member.title == "Kepala Subbagian Umum dan Kepegawaian" ||
           member.title == "Pengelola Layanan Operasional";
}

void import_public_voice(base::Work& work, const DemoFolder& files) {
    if (files.has("layanan.csv")) or_refuse(service::import_services(work, files.text("layanan.csv")));
    if (files.has("survei.csv")) or_refuse(survey::import_answers(work, files.text("survei.csv")));
    if (files.has("pengaduan.csv")) or_refuse(complaint::import_complaints(work, files.text("pengaduan.csv")));
    for (const auto& member : everybody_on(work, work.today))
        if (verifies(member)) or_refuse(complaint::appoint_officer(work, member.person));
}

void give_roles_and_passwords(base::Work& work, const std::string& hash) {
    std::vector<base::PersonId> everybody;
    for (const auto& member : everybody_on(work, work.today)) {
        everybody.push_back(member.person);
        const auto code = unit_code(work, member.unit);
        if (code == "BKPSDM") or_refuse(identity::set_roles(work, member.person, identity::hr));
        if (code == "INSPEKTORAT") or_refuse(identity::set_roles(work, member.person, identity::inspector));
    }
    identity::set_passwords(work, everybody, hash, identity::PasswordKind::own);
}

// Who has no superior in the agency is assessed by the regent, who is no civil servant and not in here.
void exempt_the_top(base::Work& work, const calendar::Period& period) {
    for (const auto& member : everybody_on(work, period.last))
        if (!member.superior) or_refuse(evaluation::exempt(work, period.id, member.person, "Dinilai oleh kepala daerah, di luar sistem ini."));
}

void close_third_quarter(base::Database& database, base::AgencyId agency) {
    writing(database, agency, [&](base::Work& work) {
        const auto period = calendar::period_coded(work.db, "2026-T3").value();
        exempt_the_top(work, period);
        or_refuse(evaluation::open_closing(work, period.id));
    });
    carry_out_jobs(database);
}

void load_agency(base::Database& database, const organisation::NewAgency& agency, const DemoFolder& files, const std::string& hash) {
    base::AgencyId id;
    writing(database, {}, [&](base::Work& work) { id = or_refuse(organisation::create_agency(work, agency)).id; });
    import_people(database, id, files);
    writing(database, id, [&](base::Work& work) {
        work.actor.zone_minutes = agency.zone_minutes;
        or_refuse(policy::enact(work, policy::ready_document(agency.policy_code), base::make_day(year, 1, 1)));
        make_calendar(work, files);
        import_work(work, files);
        import_public_voice(work, files);
        import_ratings(work, files);
        give_roles_and_passwords(work, hash);
    });
    close_third_quarter(database, id);
}

}  // namespace

void load_demo(base::Database& database, const std::string& folder) {
    set_clock(database);
    std::string hash;
    for (const auto& agency : demo_agencies(folder)) {
        bool is_there = false;
        reading(database, {}, [&](base::Work& work) { is_there = static_cast<bool>(organisation::find_agency(work.db, agency.code)); });
        if (is_there) continue;
        if (hash.empty()) hash = base::hash_password(demo_password);
        load_agency(database, agency, DemoFolder(folder, agency.code), hash);
    }
}

std::vector<DemoSignIn> demo_sign_ins(base::Database& database) {
    static constexpr std::string_view shown[] = {"Bidan Penyelia", "Kepala Puskesmas Muara Sela", "Kepala Dinas Kesehatan", "Kepala Dinas Pendidikan",
                                                 "Analis Sumber Daya Manusia Aparatur Ahli Muda", "Inspektur Daerah",
                                                 "Kepala Seksi Pelayanan Umum", "Pengelola Layanan Pengaduan"};
    std::vector<DemoSignIn> all;
    std::vector<organisation::Agency> agencies;
    reading(database, {}, [&](base::Work& work) { agencies = organisation::all_agencies(work.db); });
    for (const auto& agency : agencies)
        reading(database, agency.id, [&](base::Work& work) {
            for (const auto& member : everybody_on(work, work.today))
                if (std::ranges::find(shown, member.title) != std::end(shown)) all.push_back({agency.name, member.title, member.nip});
        });
    return all;
}

}  // namespace app
