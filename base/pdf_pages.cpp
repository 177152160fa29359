#include "base/pdf_pages.h"

#include <utility>

namespace base::pdf {

namespace {

struct Mover {
    double x, y;
    void operator()(Glyphs& mark) const {
        mark.x += x;
        mark.baseline += y;
    }
    template <class Placed>
    void operator()(Placed& mark) const {
        mark.x += x;
        mark.y += y;
    }
};

}  // namespace

void Pages::turn() {
    pages_.emplace_back();
    pen_ = frame_.top;
}

void Pages::put(Mark mark, double x, double y) {
    std::visit(Mover{x, y}, mark);
    pages_.back().push_back(std::move(mark));
}

void Pages::put(const Strip& strip, double x, double y) {
    for (const auto& mark : strip.marks) put(mark, x, y);
}

void Pages::put_below(const Strip& strip) {
    if (strip.height > room() && !is_fresh()) turn();
    put(strip, frame_.left, pen_);
    pen_ += strip.height;
}

}  // namespace base::pdf
