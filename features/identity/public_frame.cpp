#include "features/identity/public_frame.h"

#include "base/apart.h"
#include "base/db.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"

namespace identity {
namespace {

// One agency on this installation: its name. Several: none of them owns the page.
std::string owner_of_site(base::Db& db, base::Words say) {
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

base::Html masthead(base::Db& db, base::Words say) {
    base::Html html;
    html << "<p class=\"masthead-official\">" << say("Situs resmi", "Official site:") << " " << owner_of_site(db, say)
         << " · <a href=\"#mengenali\">" << say("Cara mengenali", "How to tell") << "</a></p>\n"
         << "<a class=\"masthead-name\" href=\"/\">" << logo() << "Capaian</a>";
    return html;
}

base::Html how_to_recognise(base::Words say) {
    base::Html html;
    html << "\n<section id=\"mengenali\" class=\"small quiet\">\n<h2>" << say("Cara mengenali situs resmi", "How to tell an official site")
         << "</h2>\n<p>"
         << say("Alamatnya berakhir dengan .go.id dan ada gambar gembok di sampingnya. Petugas tidak pernah menanyakan kata sandi Anda.",
                "Its address ends with .go.id and has a padlock beside it. No official ever asks for your password.")
         << "</p>\n</section>";
    return html;
}

base::Html open_pages(base::Words say) {
    base::Html html;
    html << "\n<nav class=\"row small\" aria-label=\"" << say("Halaman untuk umum", "Pages for everybody") << "\">\n<a href=\"/\">"
         << say("Halaman depan", "First page") << "</a>\n<a href=\"/v\">" << say("Cek dokumen", "Check a document") << "</a>\n<a href=\"/aturan\">"
         << say("Aturan yang berlaku", "The rules in force") << "</a>\n</nav>";
    return html;
}

}  // namespace

std::string public_page(base::Db& db, base::Page page) {
    const base::Words say{page.language};
    page.masthead = masthead(db, say);
    page.body << how_to_recognise(say) << open_pages(say);
    page.stylesheet = "/assets/public.css";
    return base::to_html(page);
}

base::Result<base::Response> page_of_refusal(base::Work& work, const base::Page& page, const base::Errors& errors) {
    std::string text;
    TRY(base::in_read(work, [&](base::Work& step) -> base::Result<base::Done> {
        text = public_page(step.db, page);
        return base::Done{};
    }));
    return base::html(std::move(text), base::status_of(errors.front().fault));
}

}  // namespace identity
