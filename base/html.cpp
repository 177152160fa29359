#include "base/html.h"

#include "base/sentences.h"

namespace base {

std::string escape(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            case '"': escaped += "&quot;"; break;
            case '\'': escaped += "&#39;"; break;
            default: escaped += c;
        }
    }
    return escaped;
}

namespace {

Html skip_link(Language language) {
    Html html;
    return html << "<a class=\"skip\" href=\"#isi\">"
                << std::string_view(language == Language::indonesian ? "Langsung ke isi" : "Skip to the content") << "</a>\n";
}

}  // namespace

std::string to_html(const Page& page) {
    Html html;
    html << "<!doctype html>\n<html lang=\"" << std::string_view(page.language == Language::indonesian ? "id" : "en")
         << "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
         << page.title << "</title>\n<link rel=\"icon\" href=\"/logo.svg\">\n";
    if (!page.stylesheet.empty()) html << "<link rel=\"stylesheet\" href=\"" << page.stylesheet << "\">\n";
    if (!page.script.empty()) html << "<script type=\"module\" src=\"" << page.script << "\"></script>\n";
    html << "</head>\n<body>\n";
    if (!page.masthead.text().empty()) html << skip_link(page.language) << "<header class=\"masthead\">\n" << page.masthead << "\n</header>\n";
    html << "<main id=\"isi\" class=\"page\">\n" << page.body << "\n</main>\n</body>\n</html>\n";
    return std::move(html).text();
}

Html error_summary(const Errors& errors, Language language) {
    Html html;
    if (errors.empty()) return html;
    const std::string_view heading = language == Language::indonesian ? "Ada yang perlu diperbaiki" : "Something needs mending";
    html << "<div class=\"error-summary\" role=\"alert\" tabindex=\"-1\" autofocus>\n<h2>" << heading << "</h2>\n<ul>\n";
    for (const auto& error : errors) {
        if (error.path.empty()) html << "<li>" << sentence(error, language) << "</li>\n";
        else html << "<li><a href=\"#" << error.path << "\">" << sentence(error, language) << "</a></li>\n";
    }
    return html << "</ul>\n</div>";
}

Html hidden_field(std::string_view name, std::string_view value) {
    Html html;
    return html << "<input type=\"hidden\" name=\"" << name << "\" value=\"" << value << "\">";
}

}  // namespace base
