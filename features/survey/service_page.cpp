#include "features/survey/service_page.h"

#include <algorithm>

#include "base/form_page.h"
#include "base/long_day.h"
#include "base/unlinked.h"
#include "features/calendar/calendar.h"
#include "features/identity/identity.h"
#include "features/survey/elements.h"
#include "features/survey/quarter.h"
#include "features/survey/survey.h"

namespace survey {
namespace {

using base::Html;
using base::Words;

constexpr auto may_look = identity::anyone("survey.look");
constexpr int looks_a_minute = 240;
constexpr int quarters_shown = 8;

struct QuarterResult {
    Quarter quarter;
    Satisfaction shown;
};

// The newest first.
std::vector<QuarterResult> trend_of(base::Work& inside, const service::Service& service) {
    std::vector<QuarterResult> trend;
    auto quarter = quarter_of(inside.today);
    for (int i = 0; i < quarters_shown; ++i, quarter = quarter_before(quarter)) trend.push_back({quarter, {}});
    std::vector<Tally> tallies(trend.size());
    for (const auto& point : service::points(inside.db)) {
        if (point.service != service.id) continue;
        for (const auto& batch : batches_at(inside.db, point.id, trend.back().quarter.first, inside.today))
            for (std::size_t i = 0; i < trend.size(); ++i)
                if (batch.counts() && trend[i].quarter.first <= batch.day && batch.day <= trend[i].quarter.last) tallies[i] += batch.tally;
    }
    for (std::size_t i = 0; i < trend.size(); ++i) trend[i].shown = satisfaction_of(tallies[i], service.users);
    return trend;
}

std::string_view grade_words(Grade grade, Words say) {
    switch (grade) {
        case Grade::a: return say("A, sangat baik", "A, very good");
        case Grade::b: return say("B, baik", "B, good");
        case Grade::c: return say("C, kurang baik", "C, less than good");
        case Grade::d: return say("D, tidak baik", "D, not good");
    }
    return {};
}

Html fact(std::string_view name, const std::string& what) {
    Html html;
    return html << "<div><dt>" << name << "</dt><dd>" << what << "</dd></div>\n";
}

Html headline(const QuarterResult& newest, Words say) {
    const auto& shown = newest.shown;
    Html html;
    if (!shown.index)
        return html << "<p class=\"note\">"
                    << say("Jawaban triwulan ini belum cukup: hasil tampil mulai dari 5 jawaban.", "Too few answers this quarter: results are shown from 5 answers on.")
                    << "</p>\n";
    html << "<dl class=\"card facts\">\n"
         << fact(say("Indeks kepuasan (IKM)", "Satisfaction index (IKM)"), base::to_indonesian(*shown.index) + " · " + std::string(grade_words(*shown.grade, say)))
         << fact(say("Jawaban", "Answers"), std::to_string(shown.answers));
    if (shown.margin) html << fact(say("Batas kesalahan (95 %)", "Margin of error (95 %)"), "± " + base::to_indonesian(*shown.margin));
    if (shown.population > 0)
        html << fact(say("Pengguna periode lalu", "Users of the last period"), base::to_indonesian(base::whole(shown.population)))
             << fact(say("Jawaban yang disarankan", "Answers advised"), std::to_string(shown.advised));
    return html << "</dl>\n";
}

Html table_of(std::string_view id, std::string_view caption, const Html& head, const Html& rows) {
    Html html;
    return html << "<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" << id << "\">\n<table class=\"table\">\n<caption id=\"" << id << "\">"
                << caption << "</caption>\n<thead><tr>" << head << "</tr></thead>\n<tbody>\n" << rows << "</tbody>\n</table>\n</div>\n";
}

Html elements_table(const Satisfaction& shown, Words say) {
    Html head, rows;
    if (!shown.index) return rows;
    head << "<th scope=\"col\">" << say("Unsur", "Element") << "</th><th scope=\"col\" class=\"number\">" << say("Nilai (1 sampai 4)", "Mean (1 to 4)") << "</th>";
    for (const auto& one : shown.elements)
        rows << "<tr><th scope=\"row\">" << element_name(one.element, say.language) << "</th><td class=\"number\">" << base::to_indonesian(one.mean) << "</td></tr>\n";
    return table_of("unsur", say("Nilai tiap unsur triwulan ini", "Each element this quarter"), head, rows);
}

Html trend_table(const std::vector<QuarterResult>& trend, Words say) {
    Html head, rows;
    head << "<th scope=\"col\">" << say("Triwulan", "Quarter") << "</th><th scope=\"col\" class=\"number\">IKM</th><th scope=\"col\" class=\"number\">"
         << say("Jawaban", "Answers") << "</th>";
    for (const auto& one : trend)
        if (one.shown.index)
            rows << "<tr><th scope=\"row\">" << calendar::quarter_title(one.quarter.first, say.language) << "</th><td class=\"number\">" << base::to_indonesian(*one.shown.index)
                 << "</td><td class=\"number\">" << one.shown.answers << "</td></tr>\n";
    if (rows.text().empty()) return rows;
    return table_of("tren", say("Dari triwulan ke triwulan", "From quarter to quarter"), head, rows);
}

Html improvements_list(base::Work& inside, const service::Service& service, Words say) {
    Html items;
    for (const auto& one : improvements(inside.db)) {
        if (one.service != service.id || !one.done) continue;
        items << "<li><strong>" << element_name(one.element, say.language) << "</strong>: " << one.outcome << " <span class=\"quiet\">("
              << base::long_day(*one.done, say.language) << ")</span></li>\n";
    }
    Html html;
    html << "<h2>" << say("Yang sudah diperbaiki", "What was improved") << "</h2>\n";
    if (items.text().empty()) return html << "<p class=\"quiet\">" << say("Belum ada yang dilaporkan.", "Nothing has been reported yet.") << "</p>\n";
    return html << "<ul class=\"list\">\n" << items << "</ul>\n";
}

}  // namespace

Html complain_link(base::Work& inside, const service::Service& service, Words say) {
    Html html;
    return html << "<p><a href=\"/adu/" << organisation::agency_of(inside.db).code << "?layanan=" << service.address << "\">"
                << say("Ada yang tidak beres? Kirim pengaduan tentang layanan ini", "Something went wrong? Complain about this service") << "</a></p>\n";
}

namespace {

base::Result<base::Response> show_service(base::Work& work, const base::Request& request) {
    const auto place = TRY(service::service_at(work.db, base::value_of(request.captures, "address")));
    auto nobody = service::for_the_public(work, place.agency);
    auto& inside = nobody.work;
    const auto language = base::page_language(request, work.language);
    const Words say{language};
    const auto trend = trend_of(inside, place.service);
    const auto units = organisation::units(inside.db);
    const auto unit = std::ranges::find(units, place.service.unit, &organisation::Unit::id);
    base::Page page;
    page.title = base::title_of(place.service.name, {}, language);
    page.language = language;
    page.body << "<h1>" << place.service.name << "</h1>\n<p class=\"quiet\">" << (unit == units.end() ? std::string() : unit->name) << ", "
              << organisation::agency_of(inside.db).name << "</p>\n<h2>" << say("Kepuasan masyarakat, triwulan ini", "Satisfaction of the public, this quarter") << "</h2>\n"
              << headline(trend.front(), say) << elements_table(trend.front().shown, say) << trend_table(trend, say)
              << improvements_list(inside, place.service, say) << complain_link(inside, place.service, say) << "<p class=\"quiet small\">"
              << say("Dihitung menurut PermenPANRB 14/2017: rata-rata tiap unsur, bobot sama, dikalikan 25. Jawaban yang disisihkan petugas karena pengisian massal tidak ikut dihitung.",
                     "After PermenPANRB 14/2017: the mean of each element, equal weights, times 25. Answers that an officer set aside as filled in by the dozen do not count.")
              << "</p>\n" << base::other_language("/layanan/" + place.service.address, language);
    auto response = base::html(identity::public_page(inside.db, page));
    base::keep_language(response, request);
    return response;
}

}  // namespace

std::vector<base::Route> service_page_routes() {
    return {base::at_most(base::raw_route(base::Method::get, "/layanan/{address}", may_look, base::Access::read, show_service,
                                          "A service's index, its trend and what was improved, for everybody."), looks_a_minute)};
}

}  // namespace survey
