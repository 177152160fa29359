#include "features/complaint/intake_page.h"

#include <algorithm>
#include <array>

#include "base/form_page.h"
#include "base/text.h"
#include "base/unlinked.h"
#include "base/url.h"
#include "features/complaint/addressee.h"
#include "features/complaint/filing.h"
#include "features/complaint/public_words.h"
#include "features/complaint/tracking_number.h"
#include "features/identity/identity.h"
#include "features/organisation/agency.h"

namespace complaint {
namespace {

using base::Html;
using base::Work;
using base::Words;

constexpr auto may_complain = identity::anyone("complaint.file");
constexpr std::size_t form_limit = largest_photo + 20'000;  // bytes
constexpr std::array<std::pair<std::string_view, Category>, 5> categories{{{"petugas", Category::officer}, {"waktu", Category::waiting}, {"biaya", Category::cost},
                                                                           {"sarana", Category::facility}, {"lain", Category::other}}};
constexpr std::array<std::pair<std::string_view, Disclosure>, 3> disclosures{{{"rahasia", Disclosure::secret}, {"tampil", Disclosure::named}, {"anonim", Disclosure::anonymous}}};

// What was typed, and what the page says about it.
struct View {
    base::Language language;
    organisation::Agency agency;
    base::Inputs typed = {};
    std::vector<Addressee> found = {};  // where a name fits several
    base::Errors errors = {};
};

Html addressee_field(const View& view, Words say) {
    Html attributes, html;
    attributes << "maxlength=\"120\" autocomplete=\"off\"";
    const auto label = say("Layanan atau kantor: sebagian namanya cukup (boleh kosong)", "Service or office: a part of its name will do (may be left out)");
    html << base::input_field({"unit", label, "search", attributes, base::value_of(view.typed, "unit")}, view.errors, view.language);
    if (view.found.empty()) return html;
    base::Choices choices{"pilihan", say("Yang mana?", "Which one?"), {}, base::value_of(view.typed, "pilihan")};
    std::vector<std::string> keys;
    for (const auto& one : view.found) keys.push_back(one.key());
    for (std::size_t i = 0; i < keys.size(); ++i) choices.answers.emplace_back(keys[i], view.found[i].name);
    return html << base::choice_field(choices, view.errors, view.language);
}

Html who_fields(const View& view, Words say) {
    const auto chosen = base::value_of(view.typed, "ungkap");
    base::Choices disclosure{"ungkap", say("Nama saya", "My name"),
                             {{"rahasia", say("Rahasiakan dari terlapor", "Keep it from the person concerned")}, {"tampil", say("Tampilkan kepada petugas yang menjawab", "Show it to the official who answers")},
                              {"anonim", say("Tanpa nama", "No name")}},
                             chosen.empty() ? "rahasia" : chosen};
    Html name, contact, html;
    name << "autocomplete=\"name\" maxlength=\"120\"";
    contact << "autocomplete=\"tel\" maxlength=\"120\"";
    return html << base::choice_field(disclosure, view.errors, view.language)
                << base::input_field({"nama", say("Nama (boleh kosong)", "Name (may be left out)"), "text", name, base::value_of(view.typed, "nama")}, view.errors, view.language)
                << base::input_field({"kontak", say("Nomor WA untuk kabar (boleh kosong)", "WhatsApp number for news (may be left out)"), "text", contact, base::value_of(view.typed, "kontak")},
                                     view.errors, view.language);
}

Html form_of(const View& view, Words say) {
    base::Choices about{"tentang", say("Tentang", "About"), {}, base::value_of(view.typed, "tentang")};
    for (const auto& [value, category] : categories) about.answers.emplace_back(value, words_for(category, say));
    Html text, photo, html;
    text << "rows=\"6\" maxlength=\"1000\"";
    photo << "accept=\"image/jpeg,image/png,image/webp\"";
    html << "<form method=\"post\" action=\"/adu/" << view.agency.code << "\" enctype=\"multipart/form-data\" class=\"card\" novalidate>\n"
         << base::choice_field(about, view.errors, view.language)
         << base::area_field({"cerita", say("Ceritakan singkat (paling banyak 1000 huruf)", "Tell it briefly (at most 1000 characters)"), "", text, base::value_of(view.typed, "cerita")}, view.errors,
                             view.language)
         << addressee_field(view, say) << base::input_field({"foto", say("Foto (boleh kosong)", "Photo (may be left out)"), "file", photo}, view.errors, view.language)
         << who_fields(view, say) << "<button class=\"button button-wide\" type=\"submit\">" << say("Kirim pengaduan", "Send the complaint") << "</button>\n</form>\n";
    return html;
}

Html promises(Words say) {
    Html html;
    return html << "<p class=\"quiet small\">"
                << say("Nama dan nomor Anda disimpan terkunci. Hanya petugas verifikasi yang dapat membukanya, dan setiap kali dibuka tercatat. Tanpa nama berarti tidak ada yang disimpan.",
                       "Your name and number are kept locked. Only the verifying officer can open them, and every look is on record. No name means that nothing is kept.")
                << "</p>\n<p><a href=\"/lacak\">" << say("Lacak pengaduan yang sudah dikirim", "Follow a complaint that was sent") << "</a></p>\n";
}

base::Response page_of(Work& work, const View& view, int status) {
    const Words say{view.language};
    base::Page page;
    page.title = base::title_of(say("Kirim pengaduan", "Send a complaint"), view.errors, view.language);
    page.language = view.language;
    page.body << base::summary_of(view.errors, view.language) << "<h1>" << say("Kirim pengaduan", "Send a complaint") << "</h1>\n<p class=\"quiet\">" << view.agency.name << "</p>\n"
              << form_of(view, say) << promises(say) << base::other_language("/adu/" + view.agency.code, view.language);
    return base::html(identity::public_page(work.db, page), status);
}

base::Result<organisation::Agency> agency_in(Work& work, const base::Request& request) {
    auto db = work.db.for_agency(TRY(organisation::find_agency(work.db, request.captures.find("agency")->second)));
    return organisation::agency_of(db);
}

base::Result<base::Response> choose_agency(Work& work, const base::Request& request) {
    const auto agencies = organisation::all_agencies(work.db);
    if (agencies.size() == 1) return base::redirect("/adu/" + agencies.front().code);
    const Words say{base::page_language(request, work.language)};
    base::Page page;
    page.title = std::string(say("Kirim pengaduan", "Send a complaint")) + " · Capaian";
    page.language = say.language;
    page.body << "<h1>" << say("Kirim pengaduan", "Send a complaint") << "</h1>\n<p>" << say("Kepada pemerintah daerah mana?", "To which government?") << "</p>\n<ul class=\"list\">\n";
    for (const auto& agency : agencies) page.body << "<li><a href=\"/adu/" << agency.code << "\">" << agency.name << "</a></li>\n";
    page.body << "</ul>\n" << base::other_language("/adu", say.language);
    return base::html(identity::public_page(work.db, page));
}

std::string name_of(Work& work, const service::Place& place) {
    auto there = work.db.for_agency(place.agency);
    const auto meant = addressee_with(there, Addressee{place.service.unit, place.service.id, {}}.key());
    return meant ? meant->name : std::string();
}

// ?layanan=… of a poster fills the service in.
base::Result<base::Response> show_form(Work& work, const base::Request& request) {
    const auto agency = TRY(agency_in(work, request));
    View view{base::page_language(request, work.language), agency};
    if (const auto address = base::value_of(request.query, "layanan"); !address.empty()) {
        const auto place = service::service_at(work.db, address);
        if (place && place.value().agency == view.agency.id) view.typed["unit"] = name_of(work, place.value());
    }
    auto response = page_of(work, view, 200);
    base::keep_language(response, request);
    return response;
}

// ---- sending it

base::Result<base::Inputs> inputs_of(const base::Request& request) {
    if (!request.headers.get("content-type").starts_with("multipart/form-data")) return request.form();
    base::Inputs typed;
    for (auto& part : TRY(base::parts_of(request))) typed[part.name] = std::move(part.content);
    return typed;
}

template <class Words, class Value>
std::optional<Value> chosen(const Words& words, const std::string& typed, const Value&) {
    const auto found = std::ranges::find(words, typed, &Words::value_type::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

// The one that was meant; several are shown for a choice.
void find_addressee(base::Db& db, View& view, NewComplaint& complaint) {
    const auto words = base::value_of(view.typed, "unit");
    std::optional<Addressee> meant;
    if (base::trim(words).empty()) return;
    view.found = addressees(db, words);
    const auto key = base::value_of(view.typed, "pilihan");
    for (const auto& one : view.found)
        if (one.key() == key || view.found.size() == 1) meant = one;
    if (meant) {
        complaint.unit = meant->unit;
        complaint.service = meant->service;
    } else if (view.found.empty()) {
        std::string names;
        for (const auto& name : similar_addressees(db, words)) names += (names.empty() ? "" : "; ") + name;
        view.errors.push_back(base::refuse(names.empty() ? "addressee_is_unknown" : "addressee_is_misspelt", "/unit", names));
    } else {
        view.errors.push_back(base::refuse("addressee_is_unclear", "/pilihan", std::to_string(view.found.size())));
    }
    if (meant) view.found = {};
}

NewComplaint read_form(base::Db& db, View& view) {
    const auto category = chosen(categories, base::value_of(view.typed, "tentang"), Category::other);
    const auto disclosure = chosen(disclosures, base::value_of(view.typed, "ungkap"), Disclosure::secret);
    if (!category) view.errors.push_back(base::refuse("category_is_missing", "/tentang"));
    NewComplaint complaint{category.value_or(Category::other), disclosure.value_or(Disclosure::secret), base::value_of(view.typed, "cerita"),
                           base::value_of(view.typed, "nama"), base::value_of(view.typed, "kontak"), {}, {}, base::value_of(view.typed, "foto")};
    find_addressee(db, view, complaint);
    return complaint;
}

base::Result<base::Response> send(Work& work, const base::Request& request) {
    TRY(refuse_key(request));
    const auto agency = TRY(agency_in(work, request));
    auto typed = TRY(inputs_of(request));
    View view{base::page_language(request, work.language), agency, std::move(typed)};
    base::Unlinked nobody(work, view.agency.id, view.agency.zone_minutes);
    const auto complaint = read_form(nobody.work.db, view);
    auto faults = faults_of(nobody.work, complaint);
    view.errors.insert(view.errors.end(), faults.begin(), faults.end());
    if (!view.errors.empty()) return page_of(work, view, 422);
    return base::redirect("/lacak/" + shown(TRY(file(nobody.work, complaint)).number) + "?baru");
}

}  // namespace

base::Result<base::Done> refuse_key(const base::Request& request) {
    if (request.headers.has("idempotency-key")) return base::refuse("complaint_takes_no_key");
    return base::Done{};
}

std::vector<base::Route> intake_routes() {
    using base::Access, base::Method;
    return {base::raw_route(Method::get, "/adu", may_complain, Access::read, choose_agency, "The agencies that take complaints."),
            base::raw_route(Method::get, "/adu/{agency}", may_complain, Access::read, show_form, "The form of a complaint."),
            base::at_most(base::raw_route(Method::post, "/adu/{agency}", may_complain, Access::write, send, "File a complaint, without an account.", form_limit), 20)};
}

}  // namespace complaint
