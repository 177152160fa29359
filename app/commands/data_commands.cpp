// Commands that read and write one agency's data.
#include <iostream>

#include "app/commands.h"
#include "app/progress_bar.h"
#include "app/workplace.h"
#include "base/jobs.h"
#include "base/json.h"
#include "features/calendar/calendar.h"
#include "features/complaint/complaint_import.h"
#include "features/evaluation/closing.h"
#include "features/evaluation/explanation.h"
#include "features/identity/identity.h"
#include "features/measurement/measurement_import.h"
#include "features/organisation/agency.h"
#include "features/organisation/roster.h"
#include "features/plan/plan_import.h"
#include "features/policy/policy_phrases.h"
#include "features/policy/reason_words.h"

namespace app {
namespace {

calendar::Period period_coded(base::Work& work, const std::string& code) {
    const auto period = calendar::period_coded(work.db, code);
    if (!period) throw Refused{{base::missing("period_is_unknown")}};
    return *period;
}

void show_progress(void* bar, organisation::ImportStage stage, int done, int all) {
    static constexpr const char* words[] = {"membaca", "memeriksa", "menerapkan"};
    static_cast<ProgressBar*>(bar)->show(words[static_cast<int>(stage)], done, all);
}

void show_refusal(void* bar, int row, const base::Errors& why) {
    static_cast<ProgressBar*>(bar)->finish();
    std::cerr << "baris " << row << "\n";
    print_errors(why);
}

int import_people(base::Database& database, base::AgencyId agency, organisation::ImportKind kind, const std::string& file) {
    ProgressBar bar(std::cerr, screen_of_errors());
    const organisation::ImportListener listener{.context = &bar, .progress = show_progress, .refused = show_refusal};
    const auto done = or_refuse(organisation::import_roster_file(database, {agency, kind, file, "capaian import", base::now()}, listener));
    bar.finish();
    std::cout << done.counts.rows << " baris: " << done.counts.added << " baru, " << done.counts.changed << " berubah, " << done.counts.same
              << " tetap, " << done.counts.refused << " ditolak";
    if (done.counts.notes > 0) std::cout << "; " << done.counts.notes << " bukan pegawai (jumlah, tanda tangan) dilewati";
    std::cout << "\n";
    return done.counts.refused == 0 ? 0 : 1;
}

}  // namespace

int import_file(const Configuration& configuration, const ImportRequest& request) {
    const auto database = open_installation(configuration);
    const auto agency = agency_coded(*database, request.agency);
    if (request.kind == "roster") return import_people(*database, agency, organisation::ImportKind::roster, request.file);
    if (request.kind == "units") return import_people(*database, agency, organisation::ImportKind::units, request.file);
    const auto sheet = read_file(request.file);
    writing(*database, agency, [&](base::Work& work) {
        if (request.kind == "plans") std::cout << or_refuse(plan::import_plans(work, sheet, "", "")).plans << " SKP\n";
        else if (request.kind == "series") std::cout << or_refuse(measurement::import_measurements(work, sheet, "")).series << " deret\n";
        else if (request.kind == "measurements") std::cout << or_refuse(measurement::import_measurements(work, "", sheet)).values << " nilai\n";
        else if (request.kind == "complaints") std::cout << or_refuse(complaint::import_complaints(work, sheet)).complaints << " pengaduan\n";
        else std::cout << or_refuse(calendar::import_holidays(work, sheet)) << " hari libur\n";
    });
    return 0;
}

int export_file(const Configuration& configuration, const ImportRequest& request) {
    const auto database = open_installation(configuration);
    const auto agency = agency_coded(*database, request.agency);
    std::cout << or_refuse(organisation::export_roster_file(*database, {agency, request.file, base::now()})) << " baris\n";
    return 0;
}

int close_period(const Configuration& configuration, const PeriodRequest& request) {
    const auto database = open_installation(configuration);
    const auto agency = agency_coded(*database, request.agency);
    evaluation::Closing closing;
    writing(*database, agency, [&](base::Work& work) {
        closing = or_refuse(evaluation::open_closing(work, period_coded(work, request.period).id, request.slice));
    });
    carry_out_jobs(*database);
    reading(*database, agency, [&](base::Work& work) { closing = evaluation::closing(work.db, closing.id).value(); });
    std::cout << base::write_json(closing) << "\n";
    if (closing.state == evaluation::ClosingState::running) throw Refused{{base::conflict("closing_goes_on")}};
    return closing.state == evaluation::ClosingState::finished ? 0 : 1;
}

namespace {

// What the superior signed, which need not be what the figures suggest (PermenPANRB 6/2022 articles 24 and 25).
void print_signed(const evaluation::Evaluation& e) {
    constexpr auto language = base::Language::indonesian;
    std::cout << "Predikat: " << policy::predicate_word(*e.predicate, language) << "\n"
              << "  Hasil kerja: " << policy::rating_word(*e.results, language) << "\n"
              << "  Perilaku kerja: " << policy::rating_word(*e.behaviour, language) << "\n"
              << "  Alasan atasan: " << e.reason << "\n\n";
}

// All that `capaian rate` needs to say the same again, and what was signed over it.
void print_json(const evaluation::Explanation& why) {
    std::cout << "{\"policy\":\"" << why.policy.name << "\",\"from_kept_evidence\":" << (why.kept ? "true" : "false")
              << ",\"signed\":" << (why.evaluation ? base::write_json(*why.evaluation) : "null") << ",\"evidence\":" << base::write_json(why.evidence)
              << ",\"outcome\":" << base::write_json(why.outcome) << "}\n";
}

}  // namespace

int explain(const Configuration& configuration, const PeriodRequest& request, Print print) {
    const auto database = open_installation(configuration);
    const auto agency = agency_coded(*database, request.agency);
    reading(*database, agency, [&](base::Work& work) {
        const auto people = organisation::members_by_nip(work.db, {request.nip}, work.today);
        if (people.empty()) throw Refused{{base::missing("rated_person_is_unknown", request.nip)}};
        const auto why = or_refuse(evaluation::explain(work, period_coded(work, request.period).id, people.front().person));
        if (print == Print::json) {
            print_json(why);
            return;
        }
        if (why.evaluation && why.evaluation->predicate) print_signed(*why.evaluation);
        std::cout << policy::outcome_in_words(why.outcome, why.evidence, base::Language::indonesian) << "\n";
    });
    return 0;
}

int check(const Configuration& configuration) {
    const auto database = open_installation(configuration);
    std::vector<organisation::Agency> agencies;
    reading(*database, {}, [&](base::Work& work) { agencies = organisation::all_agencies(work.db); });
    std::int64_t people = 0, wrong = 0;
    for (const auto& agency : agencies)
        reading(*database, agency.id, [&](base::Work& work) {
            for (const auto& period : calendar::periods(work.db)) {
                const auto verification = evaluation::verify(work.db, period.id);
                people += verification.people;
                for (const auto& mismatch : verification.mismatches)
                    std::cout << agency.code << " " << period.code << " pegawai " << mismatch.person.value << ": " << mismatch.what << " berbeda\n", ++wrong;
            }
        });
    std::cout << people << " hasil dihitung ulang, " << wrong << " berbeda\n";
    return wrong == 0 ? 0 : 1;
}

int create_agency(const Configuration& configuration, const organisation::NewAgency& agency) {
    const auto database = open_installation(configuration);
    organisation::FoundedAgency founded;
    std::string password;
    writing(*database, {}, [&](base::Work& work) {
        founded = or_refuse(organisation::create_agency(work, agency));
        base::Work inside(work.db.for_agency(founded.id), base::thread_ids(), work.now, work.actor);
        if (founded.hr_person) password = or_refuse(identity::give_first_password(inside, founded.hr_person));
    });
    std::cout << agency.code << "\n";
    if (founded.hr_person) std::cout << "Pengelola kepegawaian: " << agency.hr_nip << ", kata sandi " << password << " (hanya ditampilkan sekali)\n";
    return 0;
}

}  // namespace app
