// The pages as they fill: where the pen is, how much room is left, and what has been put where. Inside of base/pdf only.
#pragma once

#include <vector>

#include "base/pdf_text.h"

namespace base::pdf {

struct Frame {  // of the text, in points on the page
    double left, top, width, height;
    double bottom() const { return top + height; }
};

class Pages {
public:
    explicit Pages(const Frame& frame) : frame_(frame) { turn(); }

    const Frame& frame() const { return frame_; }
    double pen() const { return pen_; }
    double room() const { return frame_.bottom() - pen_; }
    bool is_fresh() const { return pen_ <= frame_.top; }

    void turn();                     // begins the next page
    void move(double points) { pen_ += points; }
    void put(Mark mark, double x, double y);  // moved by x and y
    void put(const Strip& strip, double x, double y);
    void put_below(const Strip& strip);       // at the pen; on the next page where it does not fit

    const std::vector<std::vector<Mark>>& marks() const { return pages_; }

private:
    Frame frame_;
    double pen_ = 0;
    std::vector<std::vector<Mark>> pages_;
};

void lay_table(const Table& table, const Typesetter& typesetter, Pages& pages);

}  // namespace base::pdf
