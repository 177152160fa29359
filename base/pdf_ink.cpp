#include "base/pdf_ink.h"

#include <pango/pangocairo.h>

namespace base::pdf {

namespace {

class CairoCanvas : public Canvas {
public:
    CairoCanvas(cairo_t* ink, const Typesetter& typesetter) : ink_(ink), typesetter_(typesetter) {}

    void line(std::span<const Point> points, Colour colour, double width) override {
        trace(points);
        stroke(colour, width);
    }

    // Catmull-Rom: the tangent in a point is parallel to the line between its neighbours.
    void curve(std::span<const Point> points, Colour colour, double width) override {
        if (points.empty()) return;
        cairo_new_path(ink_);
        cairo_move_to(ink_, points[0].x, points[0].y);
        for (std::size_t at = 0; at + 1 < points.size(); ++at) {
            const auto& before = points[at == 0 ? 0 : at - 1];
            const auto &from = points[at], &to = points[at + 1];
            const auto& after = points[at + 2 < points.size() ? at + 2 : at + 1];
            cairo_curve_to(ink_, from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6, to.x - (after.x - from.x) / 6,
                           to.y - (after.y - from.y) / 6, to.x, to.y);
        }
        stroke(colour, width);
    }

    void area(std::span<const Point> outline, Colour colour) override {
        trace(outline);
        cairo_close_path(ink_);
        set(colour);
        cairo_fill(ink_);
    }

    void label(const Label& label) override {
        const auto layout = typesetter_.line_of(label.words, label.weight, label.size_points);
        auto* line = pango_layout_get_line_readonly(layout.get(), 0);
        PangoRectangle place;
        pango_layout_line_get_extents(line, nullptr, &place);
        const double width = place.width / double{PANGO_SCALE};
        const double back = label.align == Align::left ? 0 : label.align == Align::centre ? width / 2 : width;
        set(label.colour);
        cairo_move_to(ink_, label.baseline.x - back, label.baseline.y);
        pango_cairo_show_layout_line(ink_, line);
    }

private:
    void trace(std::span<const Point> points) {
        cairo_new_path(ink_);  // a label leaves its end as the current point
        for (const auto& point : points) cairo_line_to(ink_, point.x, point.y);
    }

    void set(Colour colour) { cairo_set_source_rgb(ink_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0); }

    void stroke(Colour colour, double width) {
        set(colour);
        cairo_set_line_width(ink_, width);
        cairo_set_line_join(ink_, CAIRO_LINE_JOIN_ROUND);
        cairo_stroke(ink_);
    }

    cairo_t* ink_;
    const Typesetter& typesetter_;
};

}  // namespace

std::unique_ptr<Canvas> canvas_on(cairo_t* ink, const Typesetter& typesetter) {
    return std::make_unique<CairoCanvas>(ink, typesetter);
}

}  // namespace base::pdf
