#include "base/test/sheets_in_test.h"

#include <utility>

namespace base_test {

Seen see(std::string_view bytes, const base::SheetLimits& limits) {
    std::vector<std::string> lines;
    std::vector<base::Row> rows;
    auto outcome = base::read_sheet(bytes, limits, [&](const base::Row& row) {
        std::string line = std::to_string(row.number) + ":";
        for (std::size_t i = 0; i < row.cells.size(); ++i) line += (i > 0 ? " | " : " ") + row.cells[i].text;
        lines.push_back(line);
        rows.push_back(row);
        return base::Next::go_on;
    });
    return {std::move(lines), std::move(rows), std::move(outcome)};
}

}  // namespace base_test
