#include "features/identity/public_frame.h"

#include <algorithm>

#include "base/apart.h"
#include "base/browser.h"
#include "base/db.h"
#include "base/sentences.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"

namespace identity {
namespace {

// One agency on this installation: its name. Several: none of them owns the page.
std::string owner_of_site(base::Db& db, Words say) {
    const auto names = db.all<std::string>(sql::tenant_names);
    return names.size() == 1 ? names.front() : std::string(say("pemerintah daerah", "of the regional government"));
}

base::Html logo() {
    base::Html svg;
    svg << "<svg class=\"masthead-logo\" viewBox=\"0 0 32 32\" aria-hidden=\"true\">"
           "<path fill=\"#fff\" d=\"M8 3h5v3.5H8zM8 14.5h5V29H8zM19 3h5v14.5h-5zM19 25.5h5V29h-5z\"/>"
           "<path fill=\"#e8b93e\" d=\"M3 8h14.5v5H3zM25.5 8H29v5h-3.5zM3 19h3.5v5H3zM14.5 19H29v5H14.5z\"/></svg>";
    return svg;
}

base::Html masthead(base::Db& db, Words say) {
    base::Html html;
    html << "<p class=\"masthead-official\">" << say("Situs resmi", "Official site:") << " " << owner_of_site(db, say)
         << " · <a href=\"#mengenali\">" << say("Cara mengenali", "How to tell") << "</a></p>\n"
         << "<a class=\"masthead-name\" href=\"/\">" << logo() << "Capaian</a>";
    return html;
}

base::Html how_to_recognise(Words say) {
    base::Html html;
    html << "\n<section id=\"mengenali\" class=\"small quiet\">\n<h2>" << say("Cara mengenali situs resmi", "How to tell an official site")
         << "</h2>\n<p>"
         << say("Alamatnya berakhir dengan .go.id dan ada gambar gembok di sampingnya. Petugas tidak pernah menanyakan kata sandi Anda.",
                "Its address ends with .go.id and has a padlock beside it. No official ever asks for your password.")
         << "</p>\n</section>";
    return html;
}

base::Html open_pages(Words say) {
    base::Html html;
    html << "\n<nav class=\"row small\" aria-label=\"" << say("Halaman untuk umum", "Pages for everybody") << "\">\n<a href=\"/\">"
         << say("Halaman depan", "First page") << "</a>\n<a href=\"/v\">" << say("Cek dokumen", "Check a document") << "</a>\n<a href=\"/aturan\">"
         << say("Aturan yang berlaku", "The rules in force") << "</a>\n</nav>";
    return html;
}

}  // namespace

std::string public_page(base::Db& db, base::Page page) {
    const Words say{page.language};
    page.masthead = masthead(db, say);
    page.body << how_to_recognise(say) << open_pages(say);
    page.stylesheet = "/assets/public.css";
    return base::to_html(page);
}

std::string title_of(std::string_view heading, const base::Errors& errors, base::Language language) {
    const Words say{language};
    return std::string(errors.empty() ? "" : say("Galat: ", "Error: ")) + std::string(heading) + " · Capaian";
}

base::Language page_language(const base::Request& request, base::Language preferred) {
    const auto asked = request.query.find("lang");
    if (asked == request.query.end()) return preferred;
    return asked->second == "en" ? base::Language::english : base::Language::indonesian;
}

void keep_language(base::Response& response, const base::Request& request) {
    const auto asked = request.query.find("lang");
    if (asked == request.query.end()) return;
    const std::string language = asked->second == "en" ? "en" : "id";
    const std::string rest = "; Path=/; Max-Age=31536000; SameSite=Lax";
    response.headers.emplace_back("Set-Cookie", std::string(base::language_cookie) + "=" + language + rest);
}

base::Html other_language(std::string_view address, base::Language language) {
    base::Html html;
    html << "<a class=\"button button-quiet\" href=\"" << address;
    if (language == base::Language::indonesian) return html << "?lang=en\" lang=\"en\" hreflang=\"en\">English</a>";
    return html << "?lang=id\" lang=\"id\" hreflang=\"id\">Bahasa Indonesia</a>";
}

base::Html input_field(const Field& field, const base::Errors& errors, base::Language language) {
    const auto wrong = std::find_if(errors.begin(), errors.end(), [&](const base::Error& e) { return e.path == "/" + std::string(field.name); });
    const bool is_wrong = wrong != errors.end();
    base::Html html;
    html << "<div class=\"field";
    if (is_wrong) html << " field-wrong";
    html << "\">\n<label for=\"" << field.name << "\">" << field.label << "</label>\n";
    if (is_wrong) html << "<p class=\"field-error\" id=\"" << field.name << "-galat\">" << base::sentence(*wrong, language) << "</p>\n";
    html << "<input class=\"input\" id=\"" << field.name << "\" name=\"" << field.name << "\" type=\"" << field.type << "\" ";
    if (is_wrong) html << "aria-invalid=\"true\" aria-describedby=\"" << field.name << "-galat\" ";
    if (!field.value.empty()) html << "value=\"" << field.value << "\" ";
    return html << field.attributes << ">\n</div>\n";
}

base::Html summary_of(const base::Errors& errors, base::Language language) {
    auto linked = errors;
    for (auto& error : linked)
        if (error.path.starts_with('/')) error.path.erase(0, 1);
    return base::error_summary(linked, language);
}

base::Result<base::Response> page_of_refusal(base::Work& work, const base::Page& page, const base::Errors& errors) {
    std::string text;
    TRY(base::in_read(work, [&](base::Work& step) -> base::Result<base::Done> {
        text = public_page(step.db, page);
        return base::Done{};
    }));
    return base::html(std::move(text), base::status_of(errors.front().fault));
}

std::string value_of(const base::Inputs& inputs, std::string_view name) {
    const auto found = inputs.find(name);
    return found == inputs.end() ? std::string() : found->second;
}

}  // namespace identity
