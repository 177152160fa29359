#include "features/survey/poster.h"

#include "base/pdf.h"
#include "base/qr.h"

namespace survey {
namespace {

namespace pdf = base::pdf;

constexpr double quiet_zone = 4;  // modules

// Neighbours in a row are one rectangle, so that no printer leaves a hair between them.
void draw_code(pdf::Canvas& canvas, const base::QrCode& code, double side) {
    const double module = side / (code.width + 2 * quiet_zone);
    for (int row = 0; row < code.width; ++row)
        for (int column = 0; column < code.width; ++column) {
            int end = column;
            while (end < code.width && code.dark[static_cast<std::size_t>(row * code.width + end)] != 0) ++end;
            if (end == column) continue;
            const double left = (column + quiet_zone) * module, right = (end + quiet_zone) * module;
            const double top = (row + quiet_zone) * module, bottom = top + module;
            const pdf::Point outline[] = {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
            canvas.area(outline, {});
            column = end;
        }
}

pdf::Picture code_of(const std::string& address, double side_mm) {
    const auto draw = [code = base::qr_code(address), side = side_mm * pdf::points_per_mm](pdf::Canvas& canvas) { draw_code(canvas, code, side); };
    return {side_mm, side_mm, draw, pdf::Align::centre};
}

pdf::Words line(const std::string& words, pdf::Size size = pdf::Size::large) { return {pdf::Text(words), size, pdf::Align::centre}; }

void add_poster(pdf::Document& document, const Poster& poster) {
    document.blocks.push_back(pdf::Gap{12});
    document.blocks.push_back(pdf::Words{pdf::bold("Bagaimana layanan kami?"), pdf::Size::title, pdf::Align::centre});
    document.blocks.push_back(line("How did we serve you?"));
    document.blocks.push_back(pdf::Gap{6});
    document.blocks.push_back(line(poster.service + ", " + poster.point, pdf::Size::title));
    document.blocks.push_back(line(poster.unit + " · " + poster.agency));
    document.blocks.push_back(code_of(poster.address, 120));
    document.blocks.push_back(line("Pindai dengan kamera ponsel, atau buka", pdf::Size::large));
    document.blocks.push_back(pdf::Words{pdf::bold(poster.address), pdf::Size::title, pdf::Align::centre});
    document.blocks.push_back(pdf::Gap{4});
    document.blocks.push_back(line("9 pertanyaan, tanpa nama, sekitar 45 detik. Petugas tidak tahu siapa yang menjawab apa."));
    document.blocks.push_back(line("9 questions, no name, some 45 seconds. Nobody knows who answered what."));
}

pdf::Cell card(const Poster& poster) {
    pdf::Text words = pdf::bold("Bagaimana layanan kami?");
    words.paragraph(poster.service + ", " + poster.point).paragraph(poster.unit).paragraph(poster.address).paragraph("9 pertanyaan, tanpa nama.");
    pdf::Cell cell{words, pdf::Align::centre};
    cell.picture = code_of(poster.address, 60);
    return cell;
}

}  // namespace

std::string poster_pdf(const Poster& poster) {
    pdf::Document document{.title = "Poster survei " + poster.service, .author = poster.agency, .created = poster.made};
    add_poster(document, poster);
    document.blocks.push_back(pdf::NewPage{});
    document.blocks.push_back(pdf::Table{{1, 1}, {}, {{{card(poster), card(poster)}}}, pdf::Size::large});
    document.footer.pages = "";
    return pdf::to_pdf(document);
}

}  // namespace survey
