// Tables: a grid of cells, filled from the top, divided where the page ends.
#include <algorithm>
#include <numeric>
#include <utility>

#include "base/pdf_pages.h"
#include "base/result.h"

namespace base::pdf {

namespace {

constexpr double side_padding = 3, top_padding = 2, bottom_padding = 2.5;  // points
constexpr double hair = 0.01;                                              // what rounding may add
constexpr double kept_row = 0.25, kept_group = 0.5, kept_most = 0.7;  // of a page: what goes to the next one undivided

// A cell in its place, and how much of it has been printed so far.
struct Placed {
    int row, last_row;
    double x, width;
    Shade shade;
    std::vector<Strip> strips;
    std::size_t next = 0;  // the first strip still to print
    double top = 0;        // of its part on this page

    double rest() const { return height_of(strips, next) + top_padding + bottom_padding; }
    bool leaves_a_line(double bottom) const {
        return next == strips.size() || top + top_padding + strips[next].height + bottom_padding <= bottom;
    }
};

struct Grid {
    std::vector<std::vector<Placed>> cells;  // by the row they begin in
    std::vector<Row::Break> breaks;
    std::vector<Placed*> open = {};  // begun and not yet ended
    int rows() const { return static_cast<int>(breaks.size()); }
};

// Where each column begins, and where the last one ends.
std::vector<double> edges_of(const Table& table, const Frame& frame) {
    const double sum = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
    check(sum > 0, "a table needs columns");
    std::vector<double> edges = {frame.left};
    for (const double share : table.shares) edges.push_back(edges.back() + frame.width * share / sum);
    return edges;
}

class GridBuilder {
public:
    GridBuilder(const Table& table, const Typesetter& typesetter, const Frame& frame)
        : table_(table), typesetter_(typesetter), frame_(frame), edges_(edges_of(table, frame)) {}

    Grid build(const std::vector<Row>& rows) const {
        Grid grid;
        std::vector<int> taken(table_.shares.size(), 0);  // the row from which each column is free
        for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
            auto& begun = grid.cells.emplace_back();
            for (const auto& cell : rows[at].cells) {
                const int last = std::min(at + cell.rows, static_cast<int>(rows.size()));
                const auto column = free_column(taken, at, cell.columns);
                std::fill_n(taken.begin() + column, cell.columns, last);
                begun.push_back(place(cell, at, last - 1, column));
            }
            grid.breaks.push_back(rows[at].break_after);
        }
        return grid;
    }

private:
    static int free_column(const std::vector<int>& taken, int row, int columns) {
        int column = 0;
        while (column < static_cast<int>(taken.size()) && taken[column] > row) ++column;
        check(columns > 0 && column + columns <= static_cast<int>(taken.size()), "a row has more cells than the table has columns");
        return column;
    }

    Placed place(const Cell& cell, int row, int last_row, int column) const {
        const double x = edges_[column], width = edges_[column + cell.columns] - x;
        const double inner = width - 2 * side_padding;
        Placed placed{row, last_row, x, width, cell.shade, typesetter_.strips_of(cell.text, {inner, table_.size, cell.align})};
        if (cell.picture) placed.strips.push_back(typesetter_.strip_of(*cell.picture, inner, frame_.height / 2));
        return placed;
    }

    const Table& table_;
    const Typesetter& typesetter_;
    const Frame& frame_;
    std::vector<double> edges_;
};

class TableLayout {
public:
    TableLayout(const Table& table, const Typesetter& typesetter, Pages& pages)
        : pages_(pages), rules_(table.rules), least_(points_of(table.size) * 1.3 + top_padding + bottom_padding), page_top_(pages.frame().top) {
        const GridBuilder builder(table, typesetter, pages.frame());
        body_ = builder.build(table.rows);
        head_ = builder.build(table.head);
    }

    void lay() {
        double head = 0;
        for (int row = 0; row < head_.rows(); ++row) head += alone(head_, row);
        repeats_head_ = head <= pages_.frame().height / 3;
        if (head + claim(body_, 0) > pages_.room() && !pages_.is_fresh()) pages_.turn();
        put_head();
        for (int row = 0; row < body_.rows(); ++row) lay_row(body_, row);
    }

private:
    void put_head() {
        const bool at_top = pages_.is_fresh();
        Grid head = head_;
        for (int row = 0; row < head.rows(); ++row) lay_row(head, row);
        page_top_ = at_top ? pages_.pen() : pages_.frame().top;
    }

    // The height of a row that nothing spans into.
    double alone(const Grid& grid, int row) const {
        double height = least_;
        for (const auto& cell : grid.cells[row])
            if (cell.last_row == row) height = std::max(height, cell.rest());
        return height;
    }

    // The rows that cells bind together, from `row` on.
    struct Group {
        int end;
        double height;
    };
    Group group(const Grid& grid, int row) const {
        Group result{row + 1, 0};
        double spanning = 0;
        for (int at = row; at < result.end; ++at) {
            for (const auto& cell : grid.cells[at]) {
                result.end = std::max(result.end, cell.last_row + 1);
                if (cell.last_row > cell.row) spanning = std::max(spanning, cell.rest());
            }
            result.height += alone(grid, at);
        }
        result.height = std::max(result.height, spanning);
        return result;
    }

    // What must be free for a row to begin: its group, unless that is tall enough to be divided, and the row it stays with.
    double claim(const Grid& grid, int row) const {
        if (row >= grid.rows()) return 0;
        const auto [end, height] = group(grid, row);
        const double page = pages_.frame().height;
        const double own = height <= page * (end > row + 1 ? kept_group : kept_row) ? height : page * kept_row;
        const double below = grid.breaks[end - 1] == Row::Break::forbidden ? claim(grid, end) : 0;
        return std::min(own + below, page * kept_most);
    }

    void turn(const Grid& grid) {
        pages_.turn();
        if (repeats_head_ && &grid == &body_) put_head();
    }

    void begin(Grid& grid, int row) {
        if (grid.open.empty() && claim(grid, row) > pages_.room() + hair && !is_page_fresh()) turn(grid);
        for (auto& cell : grid.cells[row]) {
            cell.top = pages_.pen();
            grid.open.push_back(&cell);
        }
    }

    void lay_row(Grid& grid, int row) {
        begin(grid, row);
        while (needed(grid, row) > pages_.room() + hair) {
            const bool divide = is_divisible(grid, row);
            if (!divide && is_page_fresh()) break;  // one line taller than a page: better over the edge than never
            for (auto* cell : grid.open)
                if (divide || cell->row < row) print(*cell, divide ? pages_.frame().bottom() : pages_.pen());
            turn(grid);
            for (auto* cell : grid.open) cell->top = pages_.pen();
        }
        pages_.move(needed(grid, row));
        for (auto* cell : grid.open)
            if (cell->last_row == row) print(*cell, pages_.pen());
        std::erase_if(grid.open, [&](const Placed* cell) { return cell->last_row == row; });
    }

    // The height from the pen on that ends every cell whose last row this is.
    double needed(const Grid& grid, int row) const {
        double height = least_;
        for (const auto* cell : grid.open)
            if (cell->last_row == row) height = std::max(height, cell->top + cell->rest() - pages_.pen());
        return height;
    }

    // A row is divided when it is tall, and when each of its cells can leave a line behind.
    bool is_divisible(const Grid& grid, int row) const {
        if (needed(grid, row) <= pages_.frame().height * kept_row && !is_page_fresh()) return false;
        return std::ranges::all_of(grid.open, [&](const Placed* cell) { return cell->last_row != row || cell->leaves_a_line(pages_.frame().bottom()); });
    }

    bool is_page_fresh() const { return pages_.pen() <= page_top_ + hair; }

    void print(Placed& cell, double bottom) {
        const auto outline = rules_ == Table::Rules::all ? Box::Outline::thin : Box::Outline::none;
        pages_.put(Box{cell.x, cell.top, cell.width, bottom - cell.top, cell.shade, outline}, 0, 0);
        double y = cell.top + top_padding;
        while (cell.next < cell.strips.size() && y + cell.strips[cell.next].height <= bottom + hair) {
            pages_.put(cell.strips[cell.next], cell.x + side_padding, y);
            y += cell.strips[cell.next++].height;
        }
    }

    Pages& pages_;
    Table::Rules rules_;
    double least_;  // the height of a row with nothing in it
    Grid body_, head_;
    bool repeats_head_ = true;
    double page_top_;  // where the rows of a page begin
};

}  // namespace

void lay_table(const Table& table, const Typesetter& typesetter, Pages& pages) {
    TableLayout(table, typesetter, pages).lay();
}

}  // namespace base::pdf
