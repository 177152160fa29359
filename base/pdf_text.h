// Words into lines: Pango breaks and shapes, and what comes out are strips that a page can take one by one. Inside of base/pdf only.
#pragma once

#include <pango/pango.h>

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/pdf.h"

namespace base::pdf {

// All positions are points from the upper left corner of what holds the mark: a strip, later a page.
struct Glyphs {
    std::shared_ptr<PangoLayout> layout;  // owns the line
    PangoLayoutLine* line;
    double x, baseline;
};
struct Box {
    double x, y, width, height;
    Shade shade = Shade::none;
    enum class Outline { none, thin } outline = Outline::thin;
};
struct Drawing {
    double x, y, scale;
    Picture picture;
};
using Mark = std::variant<Glyphs, Box, Drawing>;

// A horizontal slice of content that is never divided: a line of text, a picture.
struct Strip {
    double height = 0;
    std::vector<Mark> marks;
};
double height_of(const std::vector<Strip>& strips, std::size_t from);

// Well-formed UTF-8 of one paragraph: no control characters, no bidirectional marks, at most five marks on one letter.
std::string clean(std::string_view bytes);

double points_of(Size size);

struct Setting {
    double width;  // points
    Size size = Size::body;
    Align align = Align::left;
};

class Typesetter {
public:
    Typesetter();
    std::vector<Strip> strips_of(const Text& text, const Setting& setting) const;
    Strip strip_of(const Picture& picture, double width, double height) const;
    // One line that is never broken, for labels; its width is in the Pango line.
    std::shared_ptr<PangoLayout> line_of(std::string_view words, Weight weight, double size_points) const;

private:
    std::shared_ptr<PangoLayout> layout_of(const Paragraph& paragraph, const Setting& setting) const;
    void append(const Paragraph& paragraph, const Setting& setting, std::vector<Strip>& strips) const;
    std::shared_ptr<PangoContext> context_;
};

}  // namespace base::pdf
