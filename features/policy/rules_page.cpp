#include "features/policy/rules_page.h"

#include "base/html.h"
#include "base/long_day.h"
#include "features/identity/identity.h"
#include "features/organisation/agency.h"
#include "features/organisation/organisation.h"
#include "features/policy/policy.h"

namespace policy {
namespace {

using base::Html;
using base::Work;

constexpr auto may_look = identity::anyone("policy.look");

base::Response page(Work& work, const std::string& title, const Html& body) {
    return base::html(identity::public_page(work.db, {.title = title + " · Capaian", .language = work.language, .body = body}));
}

bool indonesian(const Work& work) { return work.language == base::Language::indonesian; }

base::Result<base::Response> list_agencies(Work& work, const base::Request&) {
    const std::string title = indonesian(work) ? "Aturan yang berlaku" : "The rules in force";
    Html body;
    body << "<h1>" << title << "</h1>";
    const auto agencies = organisation::all_agencies(work.db);
    if (agencies.empty()) {
        body << "<p>"
             << std::string(indonesian(work) ? "Belum ada instansi di sini. Aturannya tampil setelah pengelola sistem mendaftarkan instansi pertama."
                                             : "There is no agency here yet. Its rules appear once the administrator has founded the first one.")
             << "</p>";
        return page(work, title, body);
    }
    body << "<ul>";
    for (const auto& agency : agencies) body << "<li><a href=\"/aturan/" << agency.code << "\">" << agency.name << "</a></li>";
    body << "</ul>";
    return page(work, title, body);
}

Html sections_of(const Rules& rules, base::Language language) {
    Html body;
    for (const auto& section : in_words(rules, language)) {
        body << "<h2>" << section.title << "</h2><ul>";
        for (const auto& line : section.lines) body << "<li>" << line.text << " <small>" << line.article << "</small></li>";
        body << "</ul>";
    }
    return body;
}

base::Result<base::Response> show_agency(Work& work, const base::Request& request) {
    const auto id = TRY(organisation::find_agency(work.db, request.captures.find("agency")->second));
    auto db = work.db.for_agency(id);
    const auto found = TRY(in_force(db, work.today));
    const auto name = organisation::agency_of(db).name;
    Html body;
    body << "<h1>" << found.version.title << "</h1><p>" << name << (indonesian(work) ? std::string(" · berlaku mulai ") : std::string(" · in force from "))
         << base::long_day(found.version.valid_from, work.language) << " · " << found.version.decree << " · " << found.version.name << "</p>"
         << sections_of(found.rules, work.language);
    return page(work, found.version.title, body);
}

}  // namespace

std::vector<base::Route> rules_page_routes() {
    using base::Access, base::Method;
    return {base::raw_route(Method::get, "/aturan", may_look, Access::read, list_agencies, "The agencies whose rules can be read."),
            base::raw_route(Method::get, "/aturan/{agency}", may_look, Access::read, show_agency, "The rules in force, for everybody.")};
}

}  // namespace policy
