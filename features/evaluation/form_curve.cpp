// The picture of the distribution that the evaluation forms ask for.
#include <array>
#include <cmath>
#include <vector>

#include "features/evaluation/form_parts.h"
#include "features/evaluation/form_words.h"

namespace evaluation {

using namespace base::pdf;

namespace {

constexpr double width = 150 * points_per_mm, height = 42 * points_per_mm;
constexpr double left = 40, right = width - 10, top = 16, ground = height - 24;
constexpr double step = (right - left) / 5;  // between two predicates
constexpr Colour ink{40, 40, 40}, strong{30, 70, 140};

double middle_of(std::size_t predicate) { return left + step * (static_cast<double>(predicate) + 0.5); }

// A bell of one predicate's width with its top over the mode: a drawing of "most", without figures, as in the guide.
std::vector<Point> bell(std::size_t mode) {
    std::vector<Point> points;
    for (double x = left; x <= right; x += step / 8) {
        const double away = (x - middle_of(mode)) / step;
        points.push_back({x, ground - (ground - top - 4) * std::exp(-away * away / 1.8)});
    }
    return points;
}

void draw(Canvas& canvas, rating::UnitPredicate unit) {
    const auto mode = rating::place(unit);
    canvas.line(std::array{Point{left, top - 8}, Point{left, ground}, Point{right, ground}}, ink, 0.8);
    canvas.curve(bell(mode), strong, 1.6);
    canvas.line(std::array{Point{middle_of(mode), top}, Point{middle_of(mode), ground}}, strong, 0.4);
    canvas.label({.baseline = {0, top}, .words = "Frekuensi", .size_points = 7});
    canvas.label({.baseline = {0, top + 9}, .words = "Pegawai", .size_points = 7});
    static constexpr std::array<std::string_view, 5> names{"Sangat Kurang", "Kurang/ Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik"};
    for (std::size_t at = 0; at < names.size(); ++at)
        canvas.label({.baseline = {middle_of(at), ground + 10}, .words = names[at], .size_points = 7, .align = Align::centre,
                      .weight = at == mode ? Weight::bold : Weight::plain});
    canvas.label({.baseline = {(left + right) / 2, ground + 21}, .words = "Predikat Kinerja Pegawai", .size_points = 7, .align = Align::centre});
}

}  // namespace

Picture distribution_curve(rating::UnitPredicate unit) {
    return {width / points_per_mm, height / points_per_mm, [unit](Canvas& canvas) { draw(canvas, unit); }, Align::centre};
}

}  // namespace evaluation
