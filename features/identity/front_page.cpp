#include "features/identity/front_page.h"

#include "base/form_page.h"
#include "features/identity/identity.h"

namespace identity {
namespace {

base::Html open_to_all(base::Words say) {
    base::Html html;
    html << "<section class=\"card\">\n<h2>" << say("Cek dokumen", "Check a document") << "</h2>\n<p>"
         << say("Setiap dokumen evaluasi yang dicetak memuat sebuah kode. Periksa di sini apakah dokumen itu asli.",
                "Every printed evaluation carries a code. See here whether the document is genuine.")
         << "</p>\n<p><a class=\"button button-second\" href=\"/v\">" << say("Cek dokumen", "Check a document") << "</a></p>\n</section>\n"
         << "<section class=\"card\">\n<h2>" << say("Pengaduan", "Complaints") << "</h2>\n<p>"
         << say("Adukan layanan yang tidak baik, tanpa akun. Anda mendapat nomor untuk mengikuti jawabannya.",
                "Complain about a service that is not good, without an account. You get a number to follow the answer by.")
         << "</p>\n<p><a class=\"button button-second\" href=\"/adu\">" << say("Kirim pengaduan", "Send a complaint") << "</a></p>\n</section>\n"
         << "<section class=\"card\">\n<h2>" << say("Aturan yang berlaku", "The rules in force") << "</h2>\n<p>"
         << say("Cara predikat ditetapkan terbuka untuk siapa saja, dengan pasal yang mendasarinya.",
                "How a predicate is reached is open to everybody, with the article behind each rule.")
         << "</p>\n<p><a class=\"button button-second\" href=\"/aturan\">" << say("Baca aturan", "Read the rules") << "</a></p>\n</section>\n";
    return html;
}

base::Page page_in(base::Language language) {
    const base::Words say{language};
    base::Page page;
    page.title = std::string(say("Capaian · Evaluasi kinerja ASN", "Capaian · Performance of civil servants"));
    page.language = language;
    page.body << "<h1>" << say("Evaluasi kinerja ASN, dengan alasan yang dapat dibaca", "Evaluations of civil servants, with reasons one can read")
              << "</h1>\n<p>"
              << say("Di sini pegawai menyusun rencana kerja, melaporkan hasilnya, dan membaca mengapa predikatnya demikian.",
                     "Here civil servants plan their work, report what came of it, and read why their predicate is what it is.")
              << "</p>\n<p><a class=\"button button-wide\" href=\"/masuk\">" << say("Masuk", "Sign in") << "</a></p>\n"
              << open_to_all(say) << base::other_language("/", language);
    return page;
}

}  // namespace

base::Result<base::Response> get_front_page(base::Work& work, const base::Request& request) {
    if (work.actor.account) return base::redirect("/app/hari-ini");
    auto response = base::html(public_page(work.db, page_in(base::page_language(request, work.language))));
    base::keep_language(response, request);
    return response;
}

}  // namespace identity
