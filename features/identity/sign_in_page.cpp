#include "features/identity/sign_in_page.h"

#include "base/browser.h"
#include "base/url.h"
#include "features/identity/devices.h"
#include "features/identity/identity.h"
#include "features/identity/public_frame.h"
#include "features/identity/sign_in.h"

namespace identity {
namespace {

constexpr std::string_view first_page = "/app/hari-ini", page_address = "/masuk", password_page = "/kata-sandi";

// What was typed stays, except the password.
struct View {
    base::Language language;
    std::string nip, go_on_to, csrf;
    Stay stay = Stay::thirty_days;
    base::Errors errors = {};
};

base::Html stay_choice(const View& view, base::Words say) {
    base::Html html;
    html << "<div class=\"field\">\n<label class=\"choice\"><input type=\"checkbox\" name=\"tetap\" value=\"ya\"";
    if (view.stay == Stay::thirty_days) html << " checked";
    return html << "> " << say("Tetap masuk di ponsel ini 30 hari", "Stay signed in on this phone for 30 days") << "</label>\n</div>\n";
}

base::Html help(base::Words say) {
    base::Html html;
    html << "<details class=\"small\">\n<summary>" << say("Lupa kata sandi?", "Forgot your password?") << "</summary>\n<p>"
         << say("Mintalah kata sandi baru kepada pengelola kepegawaian di kantor Anda. Kata sandi baru diberikan langsung, "
                "tidak pernah lewat pesan atau telepon dari orang yang tidak Anda kenal.",
                "Ask the personnel office of your agency for a new one. It is handed to you in person, never by a message or a call from a stranger.")
         << "</p>\n</details>\n";
    return html;
}

base::Html form_of(const View& view) {
    const base::Words say{view.language};
    base::Html nip, password, html;
    nip << "inputmode=\"numeric\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" maxlength=\"40\"";
    password << "autocomplete=\"current-password\" maxlength=\"200\" data-show=\"" << say("Tampilkan", "Show") << "\" data-hide=\""
             << say("Sembunyikan", "Hide") << "\"";
    html << "<form method=\"post\" action=\"/masuk\" class=\"card\" novalidate>\n"
         << base::hidden_field(base::csrf_field, view.csrf) << base::hidden_field("lanjut", view.go_on_to) << "\n"
         << base::input_field({"nip", say("NIP (18 angka)", "NIP (18 digits)"), "text", nip, view.nip}, view.errors, view.language)
         << base::input_field({"password", say("Kata sandi", "Password"), "password", password}, view.errors, view.language)
         << stay_choice(view, say) << "<button class=\"button button-wide\" type=\"submit\">" << say("Masuk", "Sign in")
         << "</button>\n</form>\n";
    return html;
}

base::Page page_of(const View& view) {
    const base::Words say{view.language};
    base::Page page;
    page.title = base::title_of(say("Masuk", "Sign in"), view.errors, view.language);
    page.language = view.language;
    page.script = reveal_script;
    page.body << base::summary_of(view.errors, view.language) << "<h1>" << say("Masuk", "Sign in") << "</h1>\n"
              << form_of(view) << "<div class=\"stack\">\n" << help(say) << base::other_language(page_address, view.language) << "\n</div>";
    return page;
}

std::string destination(const std::string& go_on_to) {
    return go_on_to.empty() ? std::string(first_page) : base::own_address(go_on_to);
}

std::string after_sign_in(bool must_change, const std::string& go_on_to) {
    if (!must_change) return destination(go_on_to);
    return std::string(password_page) + (go_on_to.empty() ? "" : "?lanjut=" + base::percent_encoded(go_on_to));
}

}  // namespace

base::Result<base::Response> get_sign_in_page(base::Work& work, const base::Request& request) {
    const auto go_on_to = base::value_of(request.query, "lanjut");
    if (work.actor.account) return base::redirect(after_sign_in(must_change_password(work.actor), go_on_to));
    const View view{base::page_language(request, work.language), "", go_on_to, base::csrf_token(request)};
    auto response = base::html(public_page(work.db, page_of(view)));
    base::keep_language(response, request);
    return response;
}

base::Result<base::Response> post_sign_in_page(base::Work& work, const base::Request& request) {
    const auto form = request.form();
    const Credentials credentials{base::value_of(form, "nip"), base::value_of(form, "password"), request.address};
    const auto stay = form.contains("tetap") ? Stay::thirty_days : Stay::twelve_hours;
    const auto go_on_to = base::value_of(form, "lanjut");
    const auto session = sign_in(work, credentials, stay, device_name(request.headers.get("user-agent")));
    if (session) {
        auto response = base::redirect(after_sign_in(session.value().must_change, go_on_to));
        give_cookie(response, request, session.value(), work.now);
        return response;
    }
    const View view{work.language, credentials.nip, go_on_to, base::csrf_token(request), stay, session.errors()};
    return page_of_refusal(work, page_of(view), view.errors);
}

base::Result<base::Response> post_sign_out(base::Work& work, const base::Request& request) {
    sign_out(work, base::session_token(request));
    auto response = base::redirect(std::string(page_address));
    base::drop_session(response, request);
    return response;
}

}  // namespace identity
