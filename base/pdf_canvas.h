// What a renderer draws on inside a document: points (1/72 inch) from the picture's upper left corner, x to the right, y down.
#pragma once

#include <functional>
#include <span>
#include <string_view>

namespace base::pdf {

enum class Weight { plain, bold };
enum class Align { left, centre, right };

struct Point {
    double x, y;
};
struct Colour {
    unsigned char red = 0, green = 0, blue = 0;
};

struct Label {
    Point baseline;  // where the words begin, stand in the middle, or end
    std::string_view words;
    double size_points = 8.5;
    Align align = Align::left;
    Weight weight = Weight::plain;
    Colour colour = {};
};

class Canvas {
public:
    virtual ~Canvas() = default;
    virtual void line(std::span<const Point> points, Colour colour, double width) = 0;
    virtual void curve(std::span<const Point> points, Colour colour, double width) = 0;  // smooth, through every point
    virtual void area(std::span<const Point> outline, Colour colour) = 0;
    virtual void label(const Label& label) = 0;
};

struct Picture {
    double width_mm, height_mm;  // scaled down where a page or a cell is smaller
    std::function<void(Canvas&)> draw;
    Align align = Align::left;
};

inline constexpr double points_per_mm = 72 / 25.4;

}  // namespace base::pdf
