// A document as a page for the browser's printer. Every block of the document becomes markup, so that paper and page cannot differ.
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/amount.h"
#include "base/html.h"
#include "base/qr.h"
#include "features/evaluation/evaluation_form.h"

namespace evaluation {

using base::Html;
using namespace base::pdf;

namespace {

// Points to a tenth, which no eye can tell from more.
std::string tenths(double points) { return base::to_text(base::Amount{std::llround(points * 10) * (base::amount_one / 10)}); }

// Draws into the text of an SVG.
class SvgCanvas final : public Canvas {
public:
    void line(std::span<const Point> points, Colour colour, double width) override { stroke(points, colour, width); }
    void curve(std::span<const Point> points, Colour colour, double width) override { stroke(points, colour, width); }
    void area(std::span<const Point> outline, Colour colour) override {
        html_ << "<polygon points=\"" << text_of(outline) << "\" fill=\"" << text_of(colour) << "\"/>";
    }
    void label(const Label& label) override {
        static constexpr std::string_view anchors[] = {"start", "middle", "end"};
        html_ << "<text x=\"" << tenths(label.baseline.x) << "\" y=\"" << tenths(label.baseline.y)
              << "\" font-size=\"" << tenths(label.size_points) << "\" text-anchor=\"" << anchors[static_cast<int>(label.align)]
              << "\" font-weight=\"" << std::string_view(label.weight == Weight::bold ? "bold" : "normal") << "\" fill=\""
              << text_of(label.colour) << "\">" << label.words << "</text>";
    }
    const Html& drawn() const { return html_; }

private:
    static std::string text_of(Colour colour) {
        return "rgb(" + std::to_string(colour.red) + "," + std::to_string(colour.green) + "," + std::to_string(colour.blue) + ")";
    }
    static std::string text_of(std::span<const Point> points) {
        std::string text;
        for (const auto& point : points) text += tenths(point.x) + "," + tenths(point.y) + " ";
        return text;
    }
    void stroke(std::span<const Point> points, Colour colour, double width) {
        html_ << "<polyline fill=\"none\" points=\"" << text_of(points) << "\" stroke=\"" << text_of(colour) << "\" stroke-width=\""
              << tenths(width) << "\"/>";
    }

    Html html_;
};

void write(Html& html, const Picture& picture, std::string_view name) {
    SvgCanvas canvas;
    picture.draw(canvas);
    const double width = picture.width_mm * points_per_mm, height = picture.height_mm * points_per_mm;
    html << "<svg role=\"img\" aria-label=\"" << name << "\" viewBox=\"0 0 " << tenths(width) << " " << tenths(height) << "\" width=\""
         << tenths(width) << "\" height=\"" << tenths(height) << "\">" << canvas.drawn() << "</svg>";
}

void write(Html& html, const std::vector<Run>& runs) {
    for (const auto& run : runs) {
        if (run.weight == Weight::bold) html << "<strong>" << run.text << "</strong>";
        else html << run.text;
    }
}

// A paragraph of a form is a line without the air around one of prose.
void write(Html& html, const Text& text) {
    bool in_list = false;
    for (const auto& paragraph : text.paragraphs()) {
        const bool is_item = paragraph.kind == Paragraph::Kind::item;
        if (is_item && !in_list) html << "<ul>";
        if (!is_item && in_list) html << "</ul>";
        in_list = is_item;
        if (is_item) html << "<li>";
        else html << "<div>";
        write(html, paragraph.runs);
        if (is_item) html << "</li>";
        else html << "</div>";
    }
    if (in_list) html << "</ul>";
}

std::string_view class_of(Align align) {
    static constexpr std::string_view classes[] = {"left", "centre", "right"};
    return classes[static_cast<int>(align)];
}

// A cell of the head, and a shaded one, is a heading.
void write(Html& html, const Cell& cell, bool in_head) {
    const bool is_heading = in_head || cell.shade != Shade::none;
    if (is_heading) html << "<th";
    else html << "<td";
    if (cell.columns > 1) html << " colspan=\"" << std::int64_t{cell.columns} << "\"";
    if (cell.rows > 1) html << " rowspan=\"" << std::int64_t{cell.rows} << "\"";
    html << " class=\"" << class_of(cell.align) << "\">";
    write(html, cell.text);
    if (cell.picture) write(html, *cell.picture, "Pola distribusi predikat");
    if (is_heading) html << "</th>";
    else html << "</td>";
}

void write(Html& html, const std::vector<Row>& rows, bool in_head) {
    for (const auto& row : rows) {
        html << "<tr>";
        for (const auto& cell : row.cells) write(html, cell, in_head);
        html << "</tr>\n";
    }
}

// Columns keep the shares that they have on paper.
void write_columns(Html& html, const std::vector<double>& shares) {
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    html << "<colgroup>";
    for (const double share : shares) html << "<col width=\"" << std::int64_t{std::lround(100 * share / whole)} << "%\">";
    html << "</colgroup>\n";
}

void write(Html& html, const Table& table) {
    if (table.rules == Table::Rules::none) html << "<table class=\"unruled\">\n";
    else html << "<table>\n";
    write_columns(html, table.shares);
    if (!table.head.empty()) {
        html << "<thead>";
        write(html, table.head, true);
        html << "</thead>\n";
    }
    html << "<tbody>";
    write(html, table.rows, false);
    html << "</tbody>\n</table>\n";
}

void write(Html& html, const Picture& picture) { write(html, picture, "Gambar"); }
void write(Html& html, const Words& words) {
    if (words.size == Size::large) html << "<div class=\"heading\">";
    else html << "<div>";
    write(html, words.text);
    html << "</div>\n";
}
void write(Html&, const Gap&) {}
void write(Html&, const NewPage&) {}

void write(Html& html, const Signature& one) {
    html << "<div><div>" << one.place_and_day << "</div><div>" << one.role << "</div>";
    if (one.seal.empty()) html << "<br><br><br>";  // room for ink
    else html << "<p>" << one.seal << "</p>";
    html << "<strong>" << one.name << "</strong><div>" << one.number << "</div></div>\n";
}

// One alone stands on the right, as in the file.
void write(Html& html, const Signatures& signatures) {
    html << "<div class=\"signatures\">\n";
    if (signatures.blocks.size() == 1) html << "<div></div>\n";
    for (const auto& one : signatures.blocks) write(html, one);
    html << "</div>\n";
}

// A square of dark modules, as wide as a thumb.
Picture code_of(const std::string& address) {
    constexpr double side_mm = 24;
    return {side_mm, side_mm, [code = base::qr_code(address)](Canvas& canvas) {
                const double side = side_mm * points_per_mm / code.width;
                for (int at = 0; at < code.width * code.width; ++at) {
                    const double x = at % code.width * side, y = at / code.width * side;
                    if (code.dark[at]) canvas.area(std::array{Point{x, y}, Point{x + side, y}, Point{x + side, y + side}, Point{x, y + side}}, {});
                }
            }};
}

void write(Html& html, const Footer& footer) {
    if (footer.address.empty()) return;
    html << "<footer class=\"row\">";
    write(html, code_of(footer.address), "Kode QR alamat pemeriksaan");
    html << "<p class=\"small\">" << footer.words << "</p></footer>\n";
}

}  // namespace

std::string print_page(const EvaluationPaper& paper, const std::string& file_address) {
    const auto document = evaluation_document(paper);
    base::Page page{.title = document.title, .body = {}, .stylesheet = "/assets/public.css"};
    page.body << "<h1 class=\"hidden-text\">" << document.title << "</h1>\n<p class=\"no-print small\">Cetak dengan menu peramban, atau "
              << "<a href=\"" << file_address << "\">unduh PDF</a>.</p>\n<div class=\"paper";
    if (document.turn == Document::Turn::landscape) page.body << " paper-wide";
    page.body << "\" role=\"region\" tabindex=\"0\" aria-label=\"" << document.title << "\">\n";
    for (const auto& block : document.blocks)
        std::visit([&](const auto& one) { write(page.body, one); }, block);
    write(page.body, document.footer);
    page.body << "</div>";
    return base::to_html(page);
}

}  // namespace evaluation
