#include "app/test/founding.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "app/workplace.h"
#include "base/secret.h"
#include "base/text.h"
#include "features/calendar/calendar.h"
#include "features/evaluation/evaluation.h"
#include "features/feedback/feedback.h"
#include "features/identity/identity.h"
#include "features/measurement/measurement.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"
#include "features/policy/policy.h"

namespace app::test {
namespace {

using base::Method;

struct Post {
    const char *who, *title, *unit, *heads;
};
constexpr Post posts[] = {{"top", "Sekretaris Daerah", "PEMDA", "Ya"},     {"upper", "Kepala Dinas", "DINAS", "Ya"},
                          {"former", "Kepala Puskesmas", "PKM", "Ya"},     {"superior", "Kepala Seksi", "GUDANG", ""},
                          {"self", "Bidan", "PKM", ""},                    {"standin", "Perawat", "PKM", ""},
                          {"gone", "Perawat", "PKM", ""},                  {"twin", "Bidan", "PKM", ""},
                          {"colleague", "Penata", "GUDANG", ""},
                          {"new", "Penata", "GUDANG", ""},                 {"hr", "Analis", "BKD", ""},
                          {"inspector", "Auditor", "BKD", ""}};

const std::string roster_heading = "NIP;Nama;Status;Gol;Jabatan;Jenis Jabatan;TMT Jabatan;Kode Unit;Kepala Unit;Penugasan;Kedudukan\n";

std::string roster_line(const std::string& nip, const std::string& name, const Post& post, const std::string& standing) {
    return nip + ";" + name + ";PNS;III/a;" + post.title + ";" + (*post.heads ? "Administrasi" : "Pelaksana") + ";02-01-2024;" + post.unit + ";" +
           post.heads + ";definitif;" + standing + "\n";
}

}  // namespace

namespace {

std::string in_json(std::string_view text) {
    std::string out;
    for (const char c : text) (c == '"' || c == '\\' ? out += '\\' : out) += c == '\n' ? ' ' : c;
    return out;
}

}  // namespace

void must(bool it_is, const std::string& what) {
    if (!it_is) throw std::runtime_error(what);
}

std::string token_of(Rehearsal& desk, const std::string& nip, const std::string& password) {
    const auto answer = desk.perform({.method = Method::post, .target = "/api/sessions",
                                      .body = R"({"nip":")" + nip + R"(","password":")" + password + R"(","keep":true})"});
    must(answer.status == 201, "whoever has a password signs in: " + answer.body);
    return member_of(answer.body, "token");
}

void Founding::everything() {
    town_.code = base::lower(town_.name);
    world_.be("2026-01-05");
    office_is_there();
    people_are_there();
    papers_are_there();
    world_.be("2026-11-19", 9 * 60);
    services_are_there();
    everybody_signs_in();
    heads_change();
    quarters_are_closed();
    plans_are_written();
    days_are_reported();
    complaints_are_there();
    personnel_office_works();
    another_device();
}

void Founding::as_office(const std::function<void(base::Work&)>& step) { writing(world_.database(), town_.agency, step); }

std::string Founding::ask(const std::string& who, Method method, const std::string& target, const std::string& body, const std::string& type) {
    const auto answer = world_.desk().perform({.method = method, .target = target, .body = body, .type = type, .token = town_.tokens.at(who),
                                               .more = {{"sec-fetch-site", "same-origin"}}});
    must(answer.status < 300, who + " may do it: " + target + " " + answer.body);
    return answer.body;
}

void Founding::office_is_there() {
    writing(world_.database(), {}, [&](base::Work& work) {
        town_.agency = or_refuse(organisation::create_agency(work, {.code = town_.code, .name = "Kota " + town_.name, .city = town_.name,
                                                                    .policy_code = "permenpanrb-6-2022"})).id;
    });
    as_office([&](base::Work& work) {
        or_refuse(policy::enact(work, policy::ready_document("permenpanrb-6-2022"), base::make_day(2026, 1, 1)));
        or_refuse(calendar::make_year(work, 2026));
        for (const auto& period : calendar::periods(work.db))
            or_refuse(calendar::set_state(work, period.id, calendar::PeriodState::open));
        or_refuse(calendar::make_year(work, 2027));
        or_refuse(calendar::set_holidays(work, {{base::make_day(2026, 12, 25), calendar::HolidayKind::national, "Natal di " + town_.name, ""}}));
        const auto fourth = calendar::period_coded(work.db, "2026-T4").value();
        or_refuse(calendar::move_step(work, fourth.id, {calendar::Step::evaluation, base::make_day(2026, 11, 16), base::make_day(2027, 1, 21), "lebih awal"}));
        for (const auto& [state, code] : {std::pair{"closed", "2026-T3"}, {"open", "2026-T4"}, {"planned", "2027-T1"}}) {
            town_.things["period"][state] = code;
            town_.things["period_id"][state] = std::to_string(calendar::period_coded(work.db, code)->id.value);
        }
    });
}

void Founding::import_table(const std::string& kind, const std::string& table) {
    const auto path = std::filesystem::temp_directory_path() / ("capaian-town-" + std::to_string(getpid()) + ".csv");
    std::ofstream(path) << table;
    using organisation::ImportKind;
    organisation::ImportListener listener;
    listener.refused = [](void*, int row, const base::Errors& why) { std::fprintf(stderr, "row %d: %s\n", row, why.front().rule.c_str()); };
    const auto done = or_refuse(organisation::import_roster_file(
        world_.database(), {town_.agency, kind == "units" ? ImportKind::units : ImportKind::roster, path.string(), "uji", base::now()}, listener));
    std::filesystem::remove(path);
    must(done.counts.refused == 0, "a town's table is a good one");
}

void Founding::people_are_there() {
    const auto& n = town_.name;
    import_table("units", "Kode;Nama;Jenis;Kode Induk\nPEMDA;Pemda " + n + ";;\nDINAS;Dinas " + n + ";;PEMDA\nPKM;Puskesmas " + n +
                              ";;DINAS\nGUDANG;Gudang " + n + ";;DINAS\nBKD;BKD " + n + ";;PEMDA\n");
    auto table = roster_heading;
    int next = 1000;
    for (const auto& post : posts) {
        town_.nips[post.who] = nip_begins_ + std::to_string(++next);
        table += roster_line(town_.nips[post.who], std::string(post.who) + " " + n, post, "Aktif");
    }
    import_table("roster", table);
    know_people();
}

void Founding::know_people() {
    as_office([&](base::Work& work) {
        std::vector<base::PersonId> all;
        for (const auto& [who, number] : town_.nips) {
            const auto member = organisation::members_by_nip(work.db, {number}, work.today).front();
            town_.persons[who] = std::to_string(member.person.value);
            all.push_back(member.person);
            if (who == "new") identity::set_passwords(work, std::span(&all.back(), 1), base::hash_password(typed_password), identity::PasswordKind::first);
        }
        std::erase_if(all, [&](base::PersonId id) { return std::to_string(id.value) == town_.persons["new"]; });
        identity::set_passwords(work, all, base::hash_password(typed_password), identity::PasswordKind::own);
        for (const auto& [who, roles] : {std::pair{"hr", identity::hr}, {"gone", identity::hr}, {"inspector", identity::inspector}})
            or_refuse(identity::set_roles(work, {std::stoll(town_.persons[who])}, roles));
        for (const auto& unit : organisation::units(work.db)) town_.things["unit"][base::lower(unit.code)] = std::to_string(unit.id.value);
    });
    town_.things["giver"] = {{"superior", "superior"}, {"self", "self"}};
    town_.things["policy"] = {{"", in_json(policy::ready_document("permenpanrb-6-2022"))}};
    town_.things["unit"] = {{"", town_.things["unit"]["pkm"]}};
    town_.things["person"] = {{"", town_.persons["self"]}};
    town_.things["former"] = {{"", town_.persons["former"]}};
    town_.things["colleague"] = {{"", town_.persons["colleague"]}};
    town_.things["superior"] = {{"", town_.persons["superior"]}};
    town_.things["agency"] = {{"", std::to_string(town_.agency.value)}};
    town_.things["agency_code"] = {{"", town_.code}};
}

// Agreed and rated on paper before the system came.
void Founding::papers_are_there() {
    const auto& n = town_.name;
    as_office([&](base::Work& work) {
        or_refuse(measurement::import_measurements(work, "Kode;Nama;Cara\nCAKUPAN-" + n + ";Cakupan " + n + ";terakhir\n",
                                                   "Kode;Tanggal;Nilai;Sumber\nCAKUPAN-" + n + ";2026-01-04;90;laporan\n"));
        const std::string heading = "NIP;Tahun;No;Rencana Hasil Kerja;Indikator;Arah;Satuan;Target;Sumber\n";
        const auto plan = [&](const char* who) { return nip(who) + ";2026;1;Hasil " + who + " " + n + ";Warga dilayani;naik;orang;40;laporan\n"; };
        or_refuse(plan::import_plans(work, heading + plan("former") + plan("superior") + plan("self") + plan("twin") + plan("colleague"), "", ""));
    });
    town_.things["series"] = {{"", "CAKUPAN-" + n}};
    as_office([&](base::Work& work) {
        town_.things["series_id"] = {{"", std::to_string(measurement::series_coded(work.db, "CAKUPAN-" + n)->id.value)}};
    });
}

void Founding::everybody_signs_in() {
    for (const auto& [who, number] : town_.nips) town_.tokens[who] = token_of(world_.desk(), number, typed_password);
    ask("self", Method::get, "/api/me");
}

}  // namespace app::test
