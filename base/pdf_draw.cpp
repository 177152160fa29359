#include "base/pdf_draw.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <memory>
#include <string_view>

#include "base/pdf_ink.h"
#include "base/qr.h"
#include "base/result.h"

namespace base::pdf {

namespace {

constexpr double code_side = 17 * points_per_mm, code_gap = 4 * points_per_mm, plain_footer = 6 * points_per_mm, white_above = 3 * points_per_mm;

constexpr double any_size = 100;  // until the first page says its own

cairo_status_t hand_on(void* to, const unsigned char* bytes, unsigned int count) {
    (*static_cast<const Sink*>(to))({reinterpret_cast<const char*>(bytes), count});
    return CAIRO_STATUS_SUCCESS;
}

struct Painter {
    cairo_t* ink;
    const Typesetter& typesetter;

    void operator()(const Box& box) const {
        cairo_rectangle(ink, box.x, box.y, box.width, box.height);
        if (box.shade != Shade::none) {
            cairo_set_source_rgb(ink, grey_of(box.shade), grey_of(box.shade), grey_of(box.shade));
            cairo_fill_preserve(ink);
        }
        cairo_set_source_rgb(ink, 0, 0, 0);
        cairo_set_line_width(ink, 0.5);
        if (box.outline == Box::Outline::thin)
            cairo_stroke(ink);
        else
            cairo_new_path(ink);
    }

    void operator()(const Glyphs& glyphs) const {
        cairo_set_source_rgb(ink, 0, 0, 0);
        cairo_move_to(ink, glyphs.x, glyphs.baseline);
        pango_cairo_show_layout_line(ink, glyphs.line);
    }

    void operator()(const Drawing& drawing) const {
        cairo_save(ink);
        cairo_translate(ink, drawing.x, drawing.y);
        cairo_scale(ink, drawing.scale, drawing.scale);
        const auto canvas = canvas_on(ink, typesetter);
        if (drawing.picture.draw) drawing.picture.draw(*canvas);
        cairo_restore(ink);
    }

    static double grey_of(Shade shade) { return shade == Shade::dark ? 0.85 : 0.94; }
};

std::string filled(std::string pattern, std::string_view mark, std::size_t number) {
    if (const auto at = pattern.find(mark); at != std::string::npos) pattern.replace(at, mark.size(), std::to_string(number));
    return pattern;
}

void draw_code(cairo_t* ink, const QrCode& code, double x, double y) {
    const double module = code_side / code.width;
    for (int row = 0; row < code.width; ++row)
        for (int column = 0; column < code.width; ++column)
            if (code.dark[row * code.width + column]) cairo_rectangle(ink, x + column * module, y + row * module, module, module);
    cairo_set_source_rgb(ink, 0, 0, 0);
    cairo_fill(ink);
}

// The same on every page but for the number; what is dear is made once.
class FooterPainter {
public:
    FooterPainter(const Footer& footer, const Sheet& sheet, const Typesetter& typesetter)
        : footer_(footer), sheet_(sheet), typesetter_(typesetter), top_(sheet.height - sheet.margin - footer_height(footer) + white_above) {
        if (!footer.address.empty()) code_ = qr_code(footer.address);
        const double width = sheet.width - 2 * sheet.margin;
        words_ = typesetter.strips_of(footer.words, {width * 0.7 - (code_.width > 0 ? code_side + code_gap : 0), Size::small});
    }

    void paint(const Painter& painter, std::size_t page, std::size_t pages) const {
        double x = sheet_.margin, y = top_;
        if (code_.width > 0) {
            draw_code(painter.ink, code_, x, top_);
            x += code_side + code_gap;
        }
        for (const auto& strip : words_) {
            if (y + strip.height > sheet_.height - sheet_.margin + 1) break;
            cairo_save(painter.ink);
            cairo_translate(painter.ink, x, y);
            for (const auto& mark : strip.marks) std::visit(painter, mark);
            cairo_restore(painter.ink);
            y += strip.height;
        }
        const auto canvas = canvas_on(painter.ink, typesetter_);
        const auto number = filled(filled(footer_.pages, "{page}", page), "{pages}", pages);
        const double size = points_of(Size::small);
        canvas->label({.baseline = {sheet_.width - sheet_.margin, top_ + size}, .words = number, .size_points = size, .align = Align::right});
    }

private:
    const Footer& footer_;
    const Sheet& sheet_;
    const Typesetter& typesetter_;
    double top_;
    QrCode code_;
    std::vector<Strip> words_;
};

}  // namespace

double footer_height(const Footer& footer) {
    return (footer.address.empty() ? plain_footer : code_side) + white_above;
}

Press::Press(const Cover& cover, Sink sink, Contents contents)
    : sink_(std::move(sink)), contents_(contents),
      surface_(cairo_pdf_surface_create_for_stream(&hand_on, const_cast<Sink*>(&sink_), any_size, any_size)), ink_(cairo_create(surface_)) {
    const auto say = [&](cairo_pdf_metadata_t what, const std::string& value) { cairo_pdf_surface_set_metadata(surface_, what, value.c_str()); };
    say(CAIRO_PDF_METADATA_TITLE, clean(cover.title));
    say(CAIRO_PDF_METADATA_AUTHOR, clean(cover.author));
    say(CAIRO_PDF_METADATA_CREATOR, "Capaian");
    say(CAIRO_PDF_METADATA_CREATE_DATE, to_text(cover.created));
    say(CAIRO_PDF_METADATA_MOD_DATE, to_text(cover.created));
}

Press::~Press() {
    cairo_destroy(ink_);
    cairo_surface_destroy(surface_);
}

void Press::list(const std::string& title) {
    const auto place = "page=" + std::to_string(printed_ + 1);
    cairo_pdf_surface_add_outline(surface_, CAIRO_PDF_OUTLINE_ROOT, clean(title).c_str(), place.c_str(), static_cast<cairo_pdf_outline_flags_t>(0));
}

void Press::print(const Document& document, const Sheet& sheet, const Typesetter& typesetter, const Pages& pages) {
    if (contents_ == Contents::listed) list(document.title);
    cairo_pdf_surface_set_size(surface_, sheet.width, sheet.height);
    const Painter painter{ink_, typesetter};
    const FooterPainter footer(document.footer, sheet, typesetter);
    for (std::size_t at = 0; at < pages.marks().size(); ++at) {
        for (const auto& mark : pages.marks()[at]) std::visit(painter, mark);
        footer.paint(painter, at + 1, pages.marks().size());
        cairo_show_page(ink_);
        ++printed_;
    }
}

void Press::finish() {
    cairo_surface_finish(surface_);
    check(cairo_surface_status(surface_) == CAIRO_STATUS_SUCCESS, "the document could not be written");
}

}  // namespace base::pdf
