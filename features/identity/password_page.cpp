#include "features/identity/password_page.h"

#include "base/browser.h"
#include "features/identity/devices.h"
#include "features/identity/identity.h"
#include "features/identity/own_password.h"
#include "features/identity/public_frame.h"

namespace identity {
namespace {

struct View {
    base::Language language;
    bool is_first;  // the password was given by somebody else
    std::string go_on_to, csrf;
    base::Errors errors = {};
};

base::Html why(const View& view, base::Words say) {
    base::Html html;
    html << "<p>";
    if (view.is_first)
        html << say("Kata sandi pertama dibuatkan orang lain. Gantilah dengan milik Anda sendiri, lalu Anda dapat mulai. ",
                    "Somebody else made your first password. Replace it by your own, and you can begin. ");
    return html << say("Paling sedikit 10 huruf atau angka; tiga kata yang tidak berhubungan mudah diingat dan sulit ditebak.",
                       "At least 10 characters; three words that have nothing to do with each other are easy to remember and hard to guess.")
                << "</p>\n";
}

base::Html attributes_of(std::string_view autocomplete, base::Words say) {
    base::Html html;
    html << "maxlength=\"200\" autocomplete=\"" << autocomplete << "\" data-show=\"" << say("Tampilkan", "Show") << "\" data-hide=\""
         << say("Sembunyikan", "Hide") << "\"";
    return html;
}

base::Html form_of(const View& view, base::Words say) {
    base::Html html;
    html << "<form method=\"post\" action=\"/kata-sandi\" class=\"card\" novalidate>\n"
         << base::hidden_field(base::csrf_field, view.csrf) << base::hidden_field("lanjut", view.go_on_to) << "\n";
    if (!view.is_first)
        html << base::input_field({"current", say("Kata sandi sekarang", "Current password"), "password", attributes_of("current-password", say)},
                            view.errors, view.language);
    html << base::input_field({"password", say("Kata sandi baru", "New password"), "password", attributes_of("new-password", say)}, view.errors,
                        view.language)
         << base::input_field({"again", say("Kata sandi baru, sekali lagi", "New password, once more"), "password",
                         attributes_of("new-password", say)},
                        view.errors, view.language)
         << "<button class=\"button button-wide\" type=\"submit\">" << say("Simpan kata sandi", "Save the password") << "</button>\n</form>\n";
    return html;
}

base::Html way_out(const View& view, base::Words say) {
    base::Html html;
    return html << "<form method=\"post\" action=\"/keluar\" class=\"row\">\n" << base::hidden_field(base::csrf_field, view.csrf)
                << "<button class=\"button button-quiet\" type=\"submit\">" << say("Keluar", "Sign out") << "</button>\n"
                << base::other_language("/kata-sandi", view.language) << "\n</form>";
}

base::Page page_of(const View& view) {
    const base::Words say{view.language};
    const auto heading = view.is_first ? say("Buat kata sandi Anda sendiri", "Choose your own password") : say("Ganti kata sandi", "Change your password");
    base::Page page;
    page.title = base::title_of(heading, view.errors, view.language);
    page.language = view.language;
    page.script = reveal_script;
    page.body << base::summary_of(view.errors, view.language) << "<h1>" << heading << "</h1>\n" << why(view, say) << form_of(view, say) << way_out(view, say);
    return page;
}

base::Result<NewSession> change(base::Work& work, const base::Request& request, const base::Inputs& form) {
    const auto password = base::value_of(form, "password");
    if (password != base::value_of(form, "again")) return base::refuse("passwords_differ", "/again");
    const PasswordInput input{base::value_of(form, "current"), password};
    return change_own_password(work, input, {base::session_token(request), device_name(request.headers.get("user-agent"))});
}

}  // namespace

base::Result<base::Response> get_password_page(base::Work& work, const base::Request& request) {
    const View view{base::page_language(request, work.language), must_change_password(work.actor), base::value_of(request.query, "lanjut"),
                    base::csrf_token(request)};
    auto response = base::html(public_page(work.db, page_of(view)));
    base::keep_language(response, request);
    return response;
}

base::Result<base::Response> post_password_page(base::Work& work, const base::Request& request) {
    const auto form = request.form();
    const auto go_on_to = base::value_of(form, "lanjut");
    const auto session = change(work, request, form);
    if (session) {
        auto response = base::redirect(go_on_to.empty() ? "/app/hari-ini" : base::own_address(go_on_to));
        give_cookie(response, request, session.value(), work.now);
        return response;
    }
    const View view{work.language, must_change_password(work.actor), go_on_to, base::csrf_token(request), session.errors()};
    return page_of_refusal(work, page_of(view), view.errors);
}

}  // namespace identity
