#include "features/evaluation/verification.h"

#include "base/form_page.h"
#include "base/text.h"
#include "base/url.h"
#include "features/evaluation/evaluation.h"
#include "features/evaluation/evaluation_store.h"
#include "features/identity/identity.h"
#include "features/policy/policy_phrases.h"

namespace evaluation {
namespace {

using base::Html;
using base::Method;
using base::Work;

constexpr auto may_verify = identity::anyone("evaluation.verify");

base::Response page(Work& work, std::string_view title, const Html& body, int status = 200) {
    Html whole;
    whole << "<h1>" << title << "</h1>\n" << body;
    return base::html(identity::public_page(work.db, {.title = std::string(title) + " · Capaian", .language = work.language, .body = whole}), status);
}

Html form(base::Words say, std::string_view typed) {
    Html html;
    html << "<form action=\"/v\" class=\"card\">\n<div class=\"field\">\n<label for=\"kode\">" << say("Kode dokumen", "Code of the document")
         << "</label>\n<p class=\"hint\" id=\"kode-hint\">"
         << say("12 huruf dan angka di dekat kode QR, misalnya 7H2KQ9M4XWPT.", "12 letters and digits beside the QR code, such as 7H2KQ9M4XWPT.")
         << "</p>\n<input class=\"input\" id=\"kode\" name=\"kode\" value=\"" << typed
         << "\" aria-describedby=\"kode-hint\" autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"40\" required>\n</div>\n"
         << "<button class=\"button button-wide\" type=\"submit\">" << say("Periksa", "Check") << "</button>\n</form>\n";
    return html;
}

// As people copy a code from paper: in small letters, with spaces or hyphens.
std::string tidy(std::string_view typed) {
    std::string code;
    for (const char c : typed)
        if (c != ' ' && c != '-' && c != '.') code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return code;
}

base::Result<base::Response> show_form(Work& work, const base::Request& request) {
    const base::Words say{work.language};
    const auto typed = request.query.find("kode");
    if (typed != request.query.end() && !tidy(typed->second).empty()) return base::redirect("/v/" + base::percent_encoded(tidy(typed->second)));
    Html body;
    body << "<p>" << say("Periksa apakah dokumen evaluasi yang Anda pegang tercatat di sini.", "See whether the evaluation in your hand is on record here.")
         << "</p>\n" << form(say, "");
    return page(work, say("Cek dokumen", "Check a document"), body);
}

base::Response unknown(Work& work, base::Words say, const std::string& code) {
    Html body;
    body << "<p class=\"note note-caution\">"
         << say("Tidak ada dokumen dengan kode ini. Periksa lagi kode pada kertasnya, atau pindai ulang kode QR.",
                "No document has this code. Compare it with the paper once more, or scan the QR code again.")
         << "</p>\n" << form(say, code);
    return page(work, say("Dokumen tidak dikenal", "Unknown document"), body, 404);
}

Html fact(std::string_view name, std::string_view what) {
    Html html;
    return html << "<div><dt>" << name << "</dt><dd>" << what << "</dd></div>\n";
}

// What a stranger who holds the paper may know: that it is genuine, of which period, and what it says. No name: the paper has it.
base::Result<base::Response> show_document(Work& work, const base::Request& request) {
    const base::Words say{work.language};
    const auto code = tidy(request.captures.find("code")->second);
    const auto place = store::place_of(work.db, code);
    if (!place) return unknown(work, say, code);
    auto db = work.db.for_agency(place->agency);
    const auto evaluation = find(db, place->id).value();
    const auto period = calendar::period(db, evaluation.period).value();
    const auto predicate = evaluation.predicate ? policy::predicate_word(*evaluation.predicate, work.language)
                                                : std::string(say("belum ditetapkan", "not signed yet"));
    Html body;
    body << "<p class=\"note note-good\">" << say("Dokumen evaluasi kinerja ini tercatat pada ", "This evaluation is on record at ")
         << organisation::agency_of(db).name << ".</p>\n<dl class=\"facts\">\n" << fact(say("Periode", "Period"), calendar::title_of(period, work.language))
         << fact(say("Predikat", "Predicate"), predicate) << fact(say("Kode", "Code"), code) << "</dl>\n<p class=\"quiet small\">"
         << say("Cocokkan periode dan predikat dengan kertasnya. Nama tidak ditampilkan di sini; kertas itu memuatnya.",
                "Compare the period and the predicate with the paper. The name is not shown here; the paper bears it.")
         << "</p>";
    return page(work, say("Dokumen asli", "Genuine document"), body);
}

}  // namespace

std::vector<base::Route> verification_routes() {
    return {base::raw_route(Method::get, "/v", may_verify, base::Access::read, show_form, "Asks for the code of a printed document."),
            base::raw_route(Method::get, "/v/{code}", may_verify, base::Access::read, show_document, "Whether a printed document is genuine.")};
}

}  // namespace evaluation
