// What the people of a town do through the routes.
#include <regex>

#include "app/test/founding.h"
#include "app/workplace.h"
#include "base/connection.h"
#include "base/job_runner.h"
#include "features/calendar/calendar.h"
#include "features/evaluation/evaluation.h"
#include "features/organisation/organisation.h"
#include "features/plan/plan.h"

namespace app::test {
namespace {

using base::Method;

// The id that stands before or after a text in a list: of the object around it.
std::string id_near(const std::string& json, const std::string& text) {
    const auto at = json.find(text);
    must(at != std::string::npos, "the list has " + text);
    return member_of(json.substr(json.rfind("{\"id\":", at)), "id");
}

const std::string png = std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDATx\x9c\x63\x60\0\0\0\2\0\1\x48\xaf\xa4\x71\0\0\0\0IEND\xae\x42\x60\x82", 67);

}  // namespace

std::string Founding::post_of(const std::string& who, const std::string& unit, const std::string& rest) {
    const auto units = ask("hr", Method::get, "/api/units");
    return R"({"person":")" + town_.persons[who] + R"(","unit":")" + id_near(units, "\"code\":\"" + unit + "\"") + "\"," + rest + "}";
}

void Founding::heads_change() {
    ask("hr", Method::post, "/api/posts", post_of("former", "GUDANG", R"("title":"Kepala Gudang","kind":"administrative","heads_unit":true,"assignment":"definitive","from":"2026-11-01")"));
    ask("hr", Method::post, "/api/posts", post_of("superior", "PKM", R"("title":"Kepala Puskesmas","kind":"administrative","heads_unit":true,"assignment":"definitive","from":"2026-11-01")"));
    ask("hr", Method::post, "/api/posts", post_of("standin", "PKM", R"("title":"Plh. Kepala","kind":"administrative","heads_unit":true,"assignment":"plh","from":"2026-11-10","until":"2026-11-30")"));
    const auto person = ask("hr", Method::get, "/api/people/" + town_.persons["self"]);
    town_.things["post"] = {{"", member_of(person, "post")}};
}

// Self is rated in every quarter and has got the papers of two; everybody else is left out. The year is a draft.
void Founding::quarters_are_closed() {
    const std::pair<const char*, const char*> quarters[] = {{"2026-T1", "accepted"}, {"2026-T2", "received"}, {"2026-T3", "closed"}, {"2026-T4", "rated"}};
    std::string units = "Periode;Kode Unit;Predikat;Alasan\n", ratings = "NIP;Periode;Rating Hasil;Rating Perilaku;Alasan;Tanggal\n";
    for (const auto& [code, state] : quarters) {
        units += std::string(code) + ";PKM;Baik;Seluruh indikator utama mencapai target di " + town_.name + ".\n";
        ratings += nip("self") + ";" + code + ";sesuai ekspektasi;sesuai ekspektasi;Seluruh hasil sesuai ekspektasi dan umpan balik baik di " + town_.name + ".;2026-11-18\n";
    }
    as_office([&](base::Work& work) {
        or_refuse(evaluation::import_ratings(work, {units, "", ratings}));
        for (const auto& [code, state] : quarters) {
            const auto period = calendar::period_coded(work.db, code).value();
            if (std::string(state) == "rated") continue;
            for (const auto& member : organisation::people_between(work.db, organisation::id_slices(work.db, 1000).front(), period.last))
                if (std::to_string(member.person.value) != town_.persons["self"])
                    or_refuse(evaluation::exempt(work, period.id, member.person, "Belum wajib dinilai di triwulan ini."));
            or_refuse(evaluation::open_closing(work, period.id));
        }
    });
    carry_out_jobs(world_.database());
    as_office([&](base::Work& work) {
        for (const auto& [code, state] : quarters) {
            const auto found = evaluation::evaluation_of(work.db, calendar::period_coded(work.db, code)->id, {std::stoll(town_.persons["self"])}).value();
            if (std::string(state) == "received") or_refuse(evaluation::receive(work, found.id));
            if (std::string(state) == "accepted") or_refuse(evaluation::accept(work, found.id));
            town_.things["evaluation"][state] = std::to_string(found.id.value);
            if (std::string(state) == "closed") town_.things["document_code"] = {{"", found.document_code}};
        }
    });
    const auto draft = [&](const std::string& who, const std::string& period) {
        return member_of(ask("superior", Method::post, "/api/evaluation-drafts",
                             R"({"person":")" + town_.persons[who] + R"(","period":")" + period +
                                 R"(","results":"meets","behaviour":"meets","reason":"Seluruh hasil sesuai ekspektasi dan umpan balik baik di )" + town_.name +
                                 R"(.","note":"","realisations":[]})"), "id");
    };
    town_.things["evaluation"]["drafted"] = draft("self", "2026");
    town_.things["any_evaluation"] = town_.things["evaluation"];
    town_.things["any_evaluation"]["due"] = draft("twin", "2026-T4");
    town_.things["rated_period"] = {{"rated", "2026-T4"}, {"drafted", "2026"}};
}

// 2026 was agreed on paper; 2027 is proposed, 2028 returned, 2029 a draft.
void Founding::plans_are_written() {
    for (const auto& [year, state] : {std::pair{"2027", "proposed"}, {"2028", "returned"}, {"2029", "draft"}}) {
        const auto made = ask("self", Method::post, "/api/plans",
                              R"({"person":")" + town_.persons["self"] + R"(","year":)" + year +
                                  R"(,"approach":"qualitative","results":[{"kind":"main","number":1,"text":"Ibu sehat )" + town_.name +
                                  R"(","assigned_by":"","perspective":"none","weight":0,"indicators":[{"aspect":"none","text":"Ramah","direction":"judged","unit_label":"","weight":0,"source":"judgement"}]}],"behaviour":[],"annex":[]})");
        const auto id = member_of(made, "plan");
        if (std::string(state) != "draft") ask("self", Method::post, "/api/plans/" + id + "/proposals", "{}");
        if (std::string(state) == "returned") ask("superior", Method::post, "/api/plans/" + id + "/returns", R"({"reason":"Lengkapi target."})");
        town_.things["plan"][state] = id;
    }
    as_office([&](base::Work& work) {
        const auto agreed = [&](const char* who) {
            return plan::plan_on(work.db, {std::stoll(town_.persons[who])}, base::make_day(2026, 11, 19)).value();
        };
        town_.things["plan"]["agreed"] = std::to_string(agreed("self").plan.id.value);
        town_.things["result"] = {{"", std::to_string(agreed("self").results.front().id.value)}};
        town_.things["indicator"] = {{"", std::to_string(agreed("self").indicators.front().id.value)}};
        town_.things["result_above"] = {{"", std::to_string(agreed("superior").results.front().id.value)}};
    });
}

void Founding::days_are_reported() {
    town_.things["png"] = {{"", png}};
    for (const auto& [day, state] : {std::pair{"2026-11-16", "approved"}, {"2026-11-17", "returned"}, {"2026-11-19", "waiting"}}) {
        const auto receipt = ask("self", Method::post, "/api/activity-reports",
                                 std::string(R"({"day":")") + day + R"(","text":"Kunjungan rumah )" + town_.name + R"( )" + state + "\"}");
        const auto id = town_.things["report"][state] = member_of(receipt, "report");
        const auto decide = [&](const std::string& verdict) {
            return member_of(ask("superior", Method::post, "/api/report-reviews",
                                 R"({"reports":[")" + id + R"("],"verdict":")" + verdict + R"(","reason":"Sebutkan desanya di )" + town_.name + "\"}"), "review");
        };
        if (std::string(state) == "approved") {
            const auto file = ask("self", Method::post, "/api/activity-reports/" + id + "/evidence", multipart("file", "foto " + town_.name + ".png", png),
                                  "multipart/form-data; boundary=x");
            town_.things["evidence"] = {{"", member_of(file, "id")}};
            town_.things["review"] = {{"", decide("approved")}};
        }
        if (std::string(state) == "returned") decide("returned");
    }
    ask("self", Method::put, "/api/reflections/2026-11-16", R"({"went_well":"Lancar di )" + town_.name + R"(","hindered":"","next":""})");
    ask("superior", Method::post, "/api/feedback-notes",
        R"({"employee":")" + town_.persons["self"] + R"(","giver":"superior","value":"loyal","tone":"positive","text":"Sigap di )" + town_.name + "\"}");
}

void Founding::personnel_office_works() {
    const auto correction = ask("self", Method::post, "/api/data-corrections", R"({"field":"grade","proposal":"III/b di )" + town_.name + "\"}");
    town_.things["correction"] = {{"", member_of(correction, "id")}};
    const auto upload = [&](const std::string& line) {
        const auto table = "NIP;Nama;Status;Gol;Jabatan;Jenis Jabatan;TMT Jabatan;Kode Unit;Kedudukan\n" + line;
        return member_of(ask("hr", Method::post, "/api/roster-imports", multipart("file", town_.name + ".csv", table), "multipart/form-data; boundary=x"), "id");
    };
    const auto leaving = upload(nip("gone") + ";gone " + town_.name + ";PNS;III/a;Perawat;Pelaksana;02-01-2024;PKM;Pensiun\n");
    ask("hr", Method::post, "/api/roster-imports/" + leaving + "/applications", "{}");
    town_.things["import"]["applied"] = leaving;
    town_.things["import"]["preview"] = upload(nip("colleague") + ";colleague " + town_.name + ";PNS;III/b;Penata;Pelaksana;02-01-2024;GUDANG;Aktif\n" +
                                               "12;salah " + town_.name + ";PNS;III/b;Penata;Pelaksana;02-01-2024;GUDANG;Aktif\n");
}

// A second device of self, which self may sign out.
void Founding::another_device() {
    token_of(world_.desk(), nip("self"), typed_password);
    const auto devices = ask("self", Method::get, "/api/my-sessions");
    static const std::regex other(R"x(\{"id":"(\d+)"[^}]*"current":false)x");
    std::smatch found;
    must(std::regex_search(devices, found, other), "there is another device");
    town_.things["session"] = {{"", found[1]}};
}

}  // namespace app::test
