#include "base/form_page.h"

#include <algorithm>

#include "base/browser.h"
#include "base/sentences.h"

namespace base {

std::string title_of(std::string_view heading, const Errors& errors, Language language) {
    const Words say{language};
    return std::string(errors.empty() ? "" : say("Galat: ", "Error: ")) + std::string(heading) + " · Capaian";
}

Language page_language(const Request& request, Language preferred) {
    const auto asked = request.query.find("lang");
    if (asked == request.query.end()) return preferred;
    return asked->second == "en" ? Language::english : Language::indonesian;
}

void keep_language(Response& response, const Request& request) {
    const auto asked = request.query.find("lang");
    if (asked == request.query.end()) return;
    const std::string language = asked->second == "en" ? "en" : "id";
    const std::string rest = "; Path=/; Max-Age=31536000; SameSite=Lax";
    response.headers.emplace_back("Set-Cookie", std::string(language_cookie) + "=" + language + rest);
}

Html other_language(std::string_view address, Language language) {
    Html html;
    html << "<a class=\"button button-quiet\" href=\"" << address;
    if (language == Language::indonesian) return html << "?lang=en\" lang=\"en\" hreflang=\"en\">English</a>";
    return html << "?lang=id\" lang=\"id\" hreflang=\"id\">Bahasa Indonesia</a>";
}

namespace {

const Error* error_of(std::string_view name, const Errors& errors) {
    const auto found = std::ranges::find(errors, "/" + std::string(name), &Error::path);
    return found == errors.end() ? nullptr : &*found;
}

Html error_beside(std::string_view name, const Error* wrong, Language language) {
    Html html;
    if (wrong) html << "<p class=\"field-error\" id=\"" << name << "-galat\">" << sentence(*wrong, language) << "</p>\n";
    return html;
}

Html opening(std::string_view tag, const Error* wrong) {
    Html html;
    html << "<" << tag << " class=\"field";
    if (wrong) html << " field-wrong";
    return html << "\">\n";
}

Html naming(std::string_view name) {
    Html html;
    return html << "id=\"" << name << "\" name=\"" << name << "\" ";
}

Html fault_of(std::string_view name, const Error* wrong) {
    Html html;
    if (wrong) html << "aria-invalid=\"true\" aria-describedby=\"" << name << "-galat\" ";
    return html;
}

Html labelled(const Field& field, const Error* wrong, Language language) {
    Html html = opening("div", wrong);
    return html << "<label for=\"" << field.name << "\">" << field.label << "</label>\n" << error_beside(field.name, wrong, language);
}

}  // namespace

Html input_field(const Field& field, const Errors& errors, Language language) {
    const auto* wrong = error_of(field.name, errors);
    auto html = labelled(field, wrong, language);
    html << "<input class=\"input\" " << naming(field.name) << "type=\"" << field.type << "\" " << fault_of(field.name, wrong);
    if (!field.value.empty()) html << "value=\"" << field.value << "\" ";
    return html << field.attributes << ">\n</div>\n";
}

Html area_field(const Field& field, const Errors& errors, Language language) {
    const auto* wrong = error_of(field.name, errors);
    auto html = labelled(field, wrong, language);
    // The line end after the tag is not a part of the text, and saves one that the text begins with.
    return html << "<textarea class=\"input\" " << naming(field.name) << fault_of(field.name, wrong) << field.attributes << ">\n" << field.value << "</textarea>\n</div>\n";
}

Html choice_field(const Choices& choices, const Errors& errors, Language language) {
    const auto* wrong = error_of(choices.name, errors);
    auto html = opening("fieldset", wrong);
    html << "<legend>" << choices.legend << "</legend>\n";
    if (!choices.hint.empty()) html << "<p class=\"hint\">" << choices.hint << "</p>\n";
    html << error_beside(choices.name, wrong, language) << "<div class=\"choices-tiles\">\n";
    bool first = true;
    for (const auto& [value, words] : choices.answers) {
        html << "<label class=\"choice\"><input type=\"radio\" ";
        if (first) html << "id=\"" << choices.name << "\" ";
        html << "name=\"" << choices.name << "\" value=\"" << value << "\"";
        if (value == choices.chosen) html << " checked";
        html << ">" << words << "</label>\n";
        first = false;
    }
    return html << "</div>\n</fieldset>\n";
}

Html summary_of(const Errors& errors, Language language) {
    auto linked = errors;
    for (auto& error : linked)
        if (error.path.starts_with('/')) error.path.erase(0, 1);
    return error_summary(linked, language);
}

std::string value_of(const Inputs& inputs, std::string_view name) {
    const auto found = inputs.find(name);
    return found == inputs.end() ? std::string() : found->second;
}

Route at_most(Route route, int per_minute) {
    route.per_minute = per_minute;
    return route;
}

}  // namespace base
