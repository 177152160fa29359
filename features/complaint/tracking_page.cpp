// /lacak: what became of a complaint, for whoever holds its number.
#include "base/form_page.h"
#include "base/long_day.h"
#include "base/text.h"
#include "base/unlinked.h"
#include "base/url.h"
#include "features/complaint/filing.h"
#include "features/complaint/intake_page.h"
#include "features/complaint/public_words.h"
#include "features/complaint/tracking_number.h"
#include "features/identity/identity.h"
#include "features/organisation/agency.h"

namespace complaint {
namespace {

using base::Html;
using base::Work;
using base::Words;

constexpr auto may_follow_one = identity::anyone("complaint.follow");
constexpr int looks_a_minute = 30, writes_a_minute = 10;  // from one address: nobody tries numbers

base::Response page_of(Work& work, Words say, std::string_view title, const base::Errors& errors, const Html& body, int status) {
    base::Page page;
    page.title = base::title_of(title, errors, say.language);
    page.language = say.language;
    page.body << base::summary_of(errors, say.language) << "<h1>" << title << "</h1>\n" << body;
    return base::html(identity::public_page(work.db, page), status);
}

// ---- asking for the number

base::Response number_page(Work& work, Words say, const base::Errors& errors, const std::string& typed) {
    Html attributes, body;
    attributes << "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"40\"";
    body << "<form action=\"/lacak\" class=\"card\" novalidate>\n"
         << base::input_field({"nomor", say("Nomor lacak, misalnya ADU-7F3K-9QX2", "Tracking number, such as ADU-7F3K-9QX2"), "text", attributes, typed}, errors, say.language)
         << "<button class=\"button button-wide\" type=\"submit\">" << say("Lihat", "Show") << "</button>\n</form>\n" << base::other_language("/lacak", say.language);
    return page_of(work, say, say("Lacak pengaduan", "Follow a complaint"), errors, body, errors.empty() ? 200 : base::status_of(errors.front().fault));
}

base::Result<base::Response> ask_number(Work& work, const base::Request& request) {
    const Words say{base::page_language(request, work.language)};
    const auto typed = base::value_of(request.query, "nomor");
    if (base::trim(typed).empty()) {
        auto response = number_page(work, say, {}, "");
        base::keep_language(response, request);
        return response;
    }
    const auto number = read_tracking_number(typed);
    if (!number) return number_page(work, say, {base::refuse("tracking_number_is_mistyped", "/nomor")}, typed);
    return base::redirect("/lacak/" + shown(*number));
}

// ---- what became of it

struct View {
    Words say;
    std::string number;  // as shown
    Followed followed;
    organisation::Agency agency;
    bool is_new = false;
    base::Errors errors = {};
    std::string typed = {};
};

// How far it has come: what is behind has a full dot, for eyes and for those who listen.
Html steps(const View& view) {
    const auto& c = view.followed.complaint;
    const Words say = view.say;
    const std::pair<std::string_view, bool> all[] = {{words_for(State::received, say), true},
                                                     {words_for(State::forwarded, say), c.forwarded.has_value()},
                                                     {words_for(State::answered, say), c.settled.has_value()},
                                                     {words_for(State::closed, say), c.state == State::closed}};
    Html html;
    html << "<ul class=\"list\" aria-label=\"" << say("Perjalanan pengaduan", "How far it has come") << "\">\n";
    for (const auto& [words, is_done] : all)
        html << "<li>" << std::string(is_done ? "● " : "○ ") << words << "<span class=\"hidden-text\"> (" << (is_done ? say("sudah", "done") : say("belum", "not yet")) << ")</span></li>\n";
    return html << "</ul>\n";
}

Html fact(std::string_view name, std::string_view what) {
    Html html;
    return html << "<div><dt>" << name << "</dt><dd>" << what << "</dd></div>\n";
}

Html due_of(const View& view) {
    const auto& due = view.followed.due;
    const Words say = view.say;
    if (!due) return {};
    const auto day = base::long_day(due->last, say.language);
    switch (due->term) {
        case Term::verification:
        case Term::first_answer: return fact(say("Jawaban pertama paling lambat", "First answer by"), base::long_day(view.followed.answered_by, say.language));
        case Term::settlement: return fact(say("Jawaban akhir paling lambat", "Last answer by"), day);
        case Term::silence: return fact(say("Balas paling lambat", "Reply by"), day);
    }
    return {};
}

Html facts(const View& view) {
    const auto& c = view.followed.complaint;
    const Words say = view.say;
    Html html;
    html << "<dl class=\"card facts\">\n" << fact(say("Keadaan", "State"), words_for(c.state, say)) << fact(say("Diterima", "Received"), base::long_day(c.filed, say.language)) << due_of(view);
    if (c.closed) html << fact(say("Ditutup", "Closed"), base::long_day(*c.closed, say.language));
    if (c.same_as) html << fact(say("Digabung", "Joined"), say("dengan pengaduan lain tentang hal yang sama", "to another complaint about the same matter"));
    return html << fact(say("Instansi", "Agency"), view.agency.name) << "</dl>\n";
}

Html messages(const View& view) {
    const Words say = view.say;
    Html html;
    html << "<h2>" << say("Pembicaraan", "What was said") << "</h2>\n<ol class=\"list\">\n<li><p class=\"quiet small\">" << say("Pengaduan Anda", "Your complaint") << " · "
         << base::long_day(view.followed.complaint.filed, say.language) << "</p>\n<p>" << view.followed.complaint.text << "</p>\n";
    if (view.followed.has_photo) html << "<p class=\"quiet small\">" << say("Foto Anda sudah diterima.", "Your photo has arrived.") << "</p>\n";
    html << "</li>\n";
    for (const auto& message : view.followed.told)
        html << "<li><p class=\"quiet small\">" << words_for(message.kind, say) << " · " << base::long_day(message.day, say.language) << "</p>\n<p>" << message.text << "</p></li>\n";
    return html << "</ol>\n";
}

Html reply_form(const View& view) {
    const auto state = view.followed.complaint.state;
    if (!is_open(state)) return {};
    Html rows, html;
    rows << "rows=\"4\" maxlength=\"1000\"";
    return html << "<form method=\"post\" action=\"/lacak/" << view.number << "/balasan\" class=\"card\" novalidate>\n"
                << base::area_field({"balasan", view.say("Balas", "Reply"), "", rows, view.typed}, view.errors, view.say.language)
                << "<button class=\"button button-second\" type=\"submit\">" << view.say("Kirim balasan", "Send the reply") << "</button>\n</form>\n";
}

Html stars_form(const View& view) {
    const auto& c = view.followed.complaint;
    const Words say = view.say;
    Html html;
    if (c.stars) return html << "<p>" << say("Nilai Anda untuk penanganan ini:", "Your mark for the handling:") << " " << std::int64_t{*c.stars} << " " << say("dari 5.", "of 5.") << "</p>\n";
    if (c.state != State::answered && c.state != State::closed) return html;
    base::Choices stars{"bintang", say("Bagaimana pengaduan ini ditangani?", "How was this complaint handled?"),
                        {{"1", say("1 · buruk", "1 · badly")}, {"2", "2"}, {"3", "3"}, {"4", "4"}, {"5", say("5 · baik sekali", "5 · very well")}}};
    html << "<form method=\"post\" action=\"/lacak/" << view.number << "/bintang\" class=\"card\" novalidate>\n" << base::choice_field(stars, view.errors, say.language);
    if (c.state == State::answered) html << "<p class=\"hint\">" << say("Dengan ini pengaduan selesai.", "This closes the complaint.") << "</p>\n";
    return html << "<button class=\"button\" type=\"submit\">" << say("Kirim nilai", "Send the mark") << "</button>\n</form>\n";
}

Html receipt(const View& view) {
    const Words say = view.say;
    Html html;
    if (view.is_new)
        html << "<p class=\"note note-good\">" << say("Pengaduan diterima. Simpan nomor ini: hanya dengan nomor ini Anda dapat melihat jawabannya.",
                                                      "Your complaint was received. Keep this number: only with it can you see the answer.")
             << "</p>\n";
    return html << "<p>" << say("Nomor lacak", "Tracking number") << " <span class=\"receipt\">" << view.number << "</span></p>\n";
}

base::Response complaint_page(Work& work, const View& view, int status) {
    Html body;
    body << receipt(view) << steps(view) << facts(view) << messages(view) << reply_form(view) << stars_form(view) << base::other_language("/lacak/" + view.number, view.say.language);
    const auto title = view.is_new ? view.say("Pengaduan diterima", "Complaint received") : view.say("Pengaduan Anda", "Your complaint");
    return page_of(work, view.say, title, view.errors, body, status);
}

// The same refusal for a number that was mistyped and one that is nobody's: nobody learns which numbers there are.
base::Result<View> view_of(Work& work, const base::Request& request) {
    const auto number = read_tracking_number(request.captures.find("number")->second);
    auto followed = number ? follow(work.db, *number) : std::nullopt;
    if (!followed) return base::missing("tracking_number_is_unknown", "");
    auto db = work.db.for_agency(followed->agency);
    return View{{base::page_language(request, work.language)}, shown(*number), std::move(*followed), organisation::agency_of(db), request.query.contains("baru"), {}, {}};
}

base::Response unknown(Work& work, const base::Request& request, base::Errors errors) {
    errors.front().path = "/nomor";
    return number_page(work, {base::page_language(request, work.language)}, errors, request.captures.find("number")->second);
}

base::Result<base::Response> show(Work& work, const base::Request& request) {
    const auto view = view_of(work, request);
    if (!view) return unknown(work, request, view.errors());
    auto response = complaint_page(work, view.value(), 200);
    base::keep_language(response, request);
    return response;
}

// A refusal shows the page again, with what was typed.
template <class Act>
base::Result<base::Response> write(Work& work, const base::Request& request, Act act) {
    TRY(refuse_key(request));
    auto view = view_of(work, request);
    if (!view) return unknown(work, request, view.errors());
    const auto& agency = view.value().agency;
    base::Unlinked nobody(work, agency.id, agency.zone_minutes);
    const auto done = act(nobody.work, view.value().followed.complaint.id, request.form());
    if (done) return base::redirect("/lacak/" + view.value().number);
    view.value().errors = done.errors();
    view.value().typed = base::value_of(request.form(), "balasan");
    return complaint_page(work, view.value(), base::status_of(done.errors().front().fault));
}

base::Result<base::Response> post_reply(Work& work, const base::Request& request) {
    return write(work, request, [](Work& nobody, ComplaintId id, const base::Inputs& form) { return reply(nobody, id, base::value_of(form, "balasan")); });
}

base::Result<base::Response> post_stars(Work& work, const base::Request& request) {
    return write(work, request, [](Work& nobody, ComplaintId id, const base::Inputs& form) {
        const auto typed = base::value_of(form, "bintang");
        return give_stars(nobody, id, typed.size() == 1 ? typed.front() - '0' : 0);
    });
}

}  // namespace

std::vector<base::Route> tracking_routes() {
    using base::Access, base::Method;
    const auto page = [](Method method, std::string_view pattern, Access access, base::Handler handler, std::string_view summary, int per_minute) {
        return base::at_most(base::raw_route(method, pattern, may_follow_one, access, std::move(handler), summary), per_minute);
    };
    return {page(Method::get, "/lacak", Access::read, ask_number, "Asks for the number of a complaint.", looks_a_minute),
            page(Method::get, "/lacak/{number}", Access::read, show, "What became of a complaint.", looks_a_minute),
            page(Method::post, "/lacak/{number}/balasan", Access::write, post_reply, "Reply to the office.", writes_a_minute),
            page(Method::post, "/lacak/{number}/bintang", Access::write, post_stars, "Say how the complaint was handled.", writes_a_minute)};
}

}  // namespace complaint
