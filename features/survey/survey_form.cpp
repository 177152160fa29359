#include "features/survey/survey_form.h"

#include <algorithm>

#include "base/form_page.h"
#include "base/unlinked.h"
#include "features/identity/identity.h"
#include "features/survey/elements.h"
#include "features/survey/quarter.h"
#include "features/survey/respondent.h"
#include "features/survey/service_page.h"
#include "features/survey/survey.h"
#include "features/survey/tokens.h"

namespace survey {
namespace {

using base::Html;
using base::Words;

constexpr auto may_answer = identity::anyone("survey.answer");

// A counter's queue may share one address, and so may a village.
constexpr int answers_a_minute = 30, looks_a_minute = 240;

struct View {
    service::Place place;
    std::string unit;
    base::Language language;
    base::Inputs typed = {};
    base::Errors errors = {};
    bool is_ticketed = false;
};

View view_of(base::Work& inside, service::Place place, base::Language language) {
    View view{std::move(place), {}, language};
    for (const auto& unit : organisation::units(inside.db))
        if (unit.id == view.place.service.unit) view.unit = unit.name;
    view.is_ticketed = is_ticketed(inside.db, view.place.point->id);
    return view;
}

std::string address_of(const View& view) { return "/s/" + view.place.point->address; }

Html element_fields(const View& view) {
    Html html;
    int number = 0;
    for (const auto& question : questions(view.language)) {
        const auto name = base::name_of(question.element);
        const auto legend = std::to_string(++number) + ". " + std::string(question.name);
        html << base::choice_field({name, legend, {{"1", question.answers[0]}, {"2", question.answers[1]}, {"3", question.answers[2]}, {"4", question.answers[3]}},
                                    base::value_of(view.typed, name), question.question},
                                   view.errors, view.language);
    }
    return html;
}

// After the answers: nobody turns back at the door because of them.
Html respondent_fields(const View& view, Words say) {
    Html html;
    html << "<details class=\"field\">\n<summary>" << say("Bantu kami memahami: 4 ketukan, boleh dilewati", "Help us understand: 4 taps, as you like") << "</summary>\n";
    for (const auto& attribute : attributes()) {
        base::Choices choices{attribute.name, say(attribute.indonesian, attribute.english), {}, base::value_of(view.typed, attribute.name)};
        for (const auto& band : attribute.bands) choices.answers.emplace_back(band.value, say(band.indonesian, band.english));
        html << base::choice_field(choices, view.errors, view.language);
    }
    return html << "</details>\n";
}

Html token_field(const View& view, Words say) {
    const auto token = base::value_of(view.typed, "token");
    if (!view.is_ticketed) return token.empty() ? Html() : base::hidden_field("token", token);
    Html attributes;
    attributes << "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"20\"";
    return base::input_field({"token", say("Kode dari loket", "Code from the counter"), "text", attributes, token}, view.errors, view.language);
}

Html form_of(const View& view, Words say) {
    Html rows, html;
    rows << "rows=\"3\" maxlength=\"500\"";
    html << "<form method=\"post\" action=\"" << address_of(view) << "\" novalidate>\n" << token_field(view, say) << element_fields(view)
         << respondent_fields(view, say)
         << base::area_field({"remark", say("Saran (boleh kosong)", "A remark (may stay empty)"), "", rows, base::value_of(view.typed, "remark")}, view.errors, view.language)
         << "<p class=\"quiet small\">"
         << say("Jawaban disimpan tanpa nama, tanpa alamat, dan tanpa jam.", "Answers are kept without a name, an address or the time of day.")
         << "</p>\n<button class=\"button button-wide\" type=\"submit\">" << say("Kirim jawaban", "Send the answers") << "</button>\n</form>\n";
    return html;
}

base::Page page_of(const View& view) {
    const Words say{view.language};
    const auto heading = say("Bagaimana layanan kami?", "How did we serve you?");
    base::Page page;
    page.title = base::title_of(heading, view.errors, view.language);
    page.language = view.language;
    page.body << base::summary_of(view.errors, view.language) << "<h1>" << heading << "</h1>\n<p class=\"quiet\">" << view.place.service.name << ", "
              << view.place.point->name << ", " << view.unit << ". " << say("9 ketukan, tanpa nama, sekitar 45 detik.", "9 taps, without a name, some 45 seconds.")
              << "</p>\n" << form_of(view, say) << base::other_language(address_of(view), view.language);
    return page;
}

base::Result<base::Response> show_form(base::Work& work, const base::Request& request) {
    auto place = TRY(service::point_at(work.db, base::value_of(request.captures, "address")));
    auto nobody = service::for_the_public(work, place.agency);
    auto& inside = nobody.work;
    auto view = view_of(inside, std::move(place), base::page_language(request, work.language));
    view.typed["token"] = base::value_of(request.query, "t");
    auto response = base::html(identity::public_page(inside.db, page_of(view)));
    base::keep_language(response, request);
    return response;
}

Answer answer_in(const base::Inputs& form) {
    Answer answer;
    for (std::size_t i = 0; i < asked_elements; ++i) {
        const auto mark = base::value_of(form, base::name_of(all_elements[i]));
        if (mark.size() == 1 && mark[0] >= '1' && mark[0] <= '4') answer.marks[i] = mark[0] - '0';
    }
    const auto band = [&](std::string_view name) { return known_band(name, base::value_of(form, name)); };
    answer.respondent = {band("sex"), band("age"), band("education"), band("occupation")};
    answer.remark = base::value_of(form, "remark");
    return answer;
}

base::Result<base::Response> take_answer(base::Work& work, const base::Request& request) {
    // What is kept for a request that is sent twice has a time and perhaps an account.
    if (request.headers.has("idempotency-key")) return base::refuse("survey_takes_no_key");
    auto place = TRY(service::point_at(work.db, base::value_of(request.captures, "address")));
    auto nobody = service::for_the_public(work, place.agency);
    auto& inside = nobody.work;
    const auto form = request.form();
    const auto kept = keep_answer(inside, *place.point, answer_in(form), base::value_of(form, "token"));
    if (kept) return base::redirect("/s/" + place.point->address + "/terima-kasih");
    auto view = view_of(inside, std::move(place), work.language);
    view.typed = form;
    view.errors = kept.errors();
    return base::html(identity::public_page(inside.db, page_of(view)), base::status_of(view.errors.front().fault));
}

// The mean on the scale that was just answered, of the running quarter.
Html result_so_far(base::Work& inside, const service::Place& place, Words say) {
    Tally tally;
    for (const auto& batch : batches_at(inside.db, place.point->id, quarter_of(inside.today).first, inside.today))
        if (batch.counts()) tally += batch.tally;
    const auto shown = satisfaction_of(tally, 0);
    Html html;
    if (!shown.index) return html;
    return html << "<p>" << say("Nilai titik layanan ini triwulan ini: ", "This point's index this quarter: ") << base::to_indonesian(*shown.index) << " "
                << say("dari 100,", "of 100,") << " " << shown.answers << " " << say("jawaban.", "answers.") << "</p>\n";
}

base::Result<base::Response> thank(base::Work& work, const base::Request& request) {
    const auto place = TRY(service::point_at(work.db, base::value_of(request.captures, "address")));
    auto nobody = service::for_the_public(work, place.agency);
    auto& inside = nobody.work;
    const Words say{base::page_language(request, work.language)};
    base::Page page;
    page.title = base::title_of(say("Terima kasih", "Thank you"), {}, say.language);
    page.language = say.language;
    page.body << "<h1>" << say("Terima kasih", "Thank you") << "</h1>\n<p class=\"note note-good\">"
              << say("Jawaban Anda sudah masuk. Tidak ada yang dapat mengetahui siapa yang mengisinya.", "Your answers have arrived. Nobody can tell who gave them.")
              << "</p>\n" << result_so_far(inside, place, say) << "<p><a href=\"/layanan/" << place.service.address << "\">"
              << say("Lihat hasil layanan ini dan apa yang sudah diperbaiki", "See the results of this service, and what was improved") << "</a></p>\n"
              << complain_link(inside, place.service, say) << base::other_language("/s/" + place.point->address + "/terima-kasih", say.language);
    auto response = base::html(identity::public_page(inside.db, page));
    base::keep_language(response, request);
    return response;
}

}  // namespace

std::vector<base::Route> survey_form_routes() {
    using base::Access, base::Method;
    return {
        base::at_most(base::raw_route(Method::get, "/s/{address}", may_answer, Access::read, show_form, "The survey of a service point."), looks_a_minute),
        base::at_most(base::raw_route(Method::post, "/s/{address}", may_answer, Access::write, take_answer, "Takes an answer of the survey."), answers_a_minute),
        base::at_most(base::raw_route(Method::get, "/s/{address}/terima-kasih", may_answer, Access::read, thank, "Thanks for an answer."), looks_a_minute),
    };
}

}  // namespace survey
