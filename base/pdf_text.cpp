#include "base/pdf_text.h"

#include <pango/pangocairo.h>

#include <algorithm>

#include "base/plain_text.h"

namespace base::pdf {

namespace {

constexpr double item_indent = 7;     // points
constexpr double line_spacing = 1.06;
constexpr int most_marks = 5;         // upon one letter; Vietnamese needs two, Javanese four (keraton: kro + ng)

// Invisible, and of use only to somebody who wants to deceive: on paper nobody breaks lines by hand or mixes directions within a word.
bool is_dropped(gunichar c) {
    return is_hidden_mark(c) || c == 0x061C || c == 0x200E || c == 0x200F || c == 0xFEFF || c == 0x200B || c == 0x2060;
}

void append(std::string& text, gunichar c) {
    char bytes[6];
    text.append(bytes, static_cast<std::size_t>(g_unichar_to_utf8(c, bytes)));
}

std::shared_ptr<PangoAttrList> attributes_of(const Paragraph& paragraph) {
    const std::shared_ptr<PangoAttrList> attributes(pango_attr_list_new(), pango_attr_list_unref);
    guint at = 0;
    for (const auto& run : paragraph.runs) {
        const auto end = at + static_cast<guint>(run.text.size());
        if (run.weight == Weight::bold) {
            auto* weight = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
            weight->start_index = at;
            weight->end_index = end;
            pango_attr_list_insert(attributes.get(), weight);
        }
        at = end;
    }
    return attributes;
}

void set_font(PangoLayout* layout, double size_points, Weight weight) {
    const std::unique_ptr<PangoFontDescription, void (*)(PangoFontDescription*)> font(pango_font_description_new(), pango_font_description_free);
    pango_font_description_set_family_static(font.get(), "DejaVu Sans");
    pango_font_description_set_weight(font.get(), weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), size_points * PANGO_SCALE);
    pango_layout_set_font_description(layout, font.get());
}

void set_text(PangoLayout* layout, std::string_view text) {
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
}

PangoAlignment pango_of(Align align) {
    switch (align) {
        case Align::left: return PANGO_ALIGN_LEFT;
        case Align::centre: return PANGO_ALIGN_CENTER;
        case Align::right: return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

}  // namespace

std::string clean(std::string_view bytes) {
    std::string text;
    int marks = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto c = g_utf8_get_char_validated(bytes.data() + at, static_cast<gssize>(bytes.size() - at));
        const bool is_character = c != static_cast<gunichar>(-1) && c != static_cast<gunichar>(-2) && c != 0;
        at += is_character ? static_cast<std::size_t>(g_unichar_to_utf8(c, nullptr)) : 1;
        if (!is_character) append(text, 0xFFFD);
        else if (g_unichar_iscntrl(c) || c == 0x2028 || c == 0x2029) text += ' ';
        else if (is_dropped(c)) continue;  // and the marks around it still stand on one letter
        else if (!g_unichar_ismark(c) || marks < most_marks) append(text, c);
        marks = is_character && g_unichar_ismark(c) ? marks + 1 : 0;
    }
    return text;
}

double points_of(Size size) {
    switch (size) {
        case Size::small: return 7;
        case Size::body: return 8.5;
        case Size::large: return 10.5;
        case Size::title: return 13;
    }
    return 8.5;
}

double height_of(const std::vector<Strip>& strips, std::size_t from) {
    double height = 0;
    for (auto at = from; at < strips.size(); ++at) height += strips[at].height;
    return height;
}

Typesetter::Typesetter() : context_(pango_font_map_create_context(pango_cairo_font_map_get_default()), g_object_unref) {
    // Paper has no pixels: widths must not be rounded to them, or lines would break differently from what is printed.
    const std::unique_ptr<cairo_font_options_t, void (*)(cairo_font_options_t*)> options(cairo_font_options_create(), cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), options.get());
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("id"));
}

std::shared_ptr<PangoLayout> Typesetter::line_of(std::string_view words, Weight weight, double size_points) const {
    std::shared_ptr<PangoLayout> layout(pango_layout_new(context_.get()), g_object_unref);
    set_font(layout.get(), size_points, weight);
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    set_text(layout.get(), clean(words));
    return layout;
}

std::shared_ptr<PangoLayout> Typesetter::layout_of(const Paragraph& paragraph, const Setting& setting) const {
    std::shared_ptr<PangoLayout> layout(pango_layout_new(context_.get()), g_object_unref);
    std::string text;
    for (const auto& run : paragraph.runs) text += run.text;
    set_font(layout.get(), points_of(setting.size), Weight::plain);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_width(layout.get(), std::max(1, static_cast<int>(setting.width * PANGO_SCALE)));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), pango_of(setting.align));
    pango_layout_set_attributes(layout.get(), attributes_of(paragraph).get());
    set_text(layout.get(), text);
    return layout;
}

void Typesetter::append(const Paragraph& paragraph, const Setting& setting, std::vector<Strip>& strips) const {
    const bool is_item = paragraph.kind == Paragraph::Kind::item;
    const double indent = is_item ? item_indent : 0;
    const auto layout = layout_of(paragraph, {setting.width - indent, setting.size, setting.align});
    const std::unique_ptr<PangoLayoutIter, void (*)(PangoLayoutIter*)> line(pango_layout_get_iter(layout.get()), pango_layout_iter_free);
    const auto first = strips.size();
    do {
        PangoRectangle place;
        pango_layout_iter_get_line_extents(line.get(), nullptr, &place);
        const double baseline = (pango_layout_iter_get_baseline(line.get()) - place.y) / double{PANGO_SCALE};
        Strip strip{.height = place.height / double{PANGO_SCALE} * line_spacing, .marks = {}};
        strip.marks.push_back(Glyphs{layout, pango_layout_iter_get_line_readonly(line.get()), indent + place.x / double{PANGO_SCALE}, baseline});
        if (is_item && strips.size() == first) {
            const auto dash = line_of("-", Weight::plain, points_of(setting.size));
            strip.marks.push_back(Glyphs{dash, pango_layout_get_line_readonly(dash.get(), 0), 0, baseline});
        }
        strips.push_back(std::move(strip));
    } while (pango_layout_iter_next_line(line.get()));
}

std::vector<Strip> Typesetter::strips_of(const Text& text, const Setting& setting) const {
    std::vector<Strip> strips;
    for (const auto& paragraph : text.paragraphs()) append(paragraph, setting, strips);
    return strips;
}

Strip Typesetter::strip_of(const Picture& picture, double width, double height) const {
    const double own_width = picture.width_mm * points_per_mm, own_height = picture.height_mm * points_per_mm;
    const double scale = std::min({1.0, width / own_width, height / own_height});
    const double free = width - own_width * scale;
    const double x = picture.align == Align::left ? 0 : picture.align == Align::centre ? free / 2 : free;
    return {.height = own_height * scale, .marks = {Drawing{x, 0, scale, picture}}};
}

}  // namespace base::pdf
