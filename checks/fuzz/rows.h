// What holds for every table that somebody sends.
#pragma once

#include <string_view>

#include "base/sentences.h"
#include "base/sheet.h"
#include "base/plain_text.h"
#include "checks/fuzz/attack.h"

namespace fuzz {

inline void read_rows(std::string_view bytes) {
    const base::SheetLimits limits{.rows = 1000, .columns = 50, .cell_bytes = 1000, .inflated_bytes = 1'000'000, .shared_text_bytes = 100'000};
    int rows = 0;
    const auto facts = base::read_sheet(bytes, limits, [&](const base::Row& row) {
        must(++rows <= limits.rows && row.cells.size() <= limits.columns, "limits are kept");
        must(!row.cells.empty() && row.cells.back().kind != base::CellKind::empty, "a row ends with its last cell");
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const base::CellPlace place{i, row.number};
            must(row.cells[i].text.size() <= 3 * limits.cell_bytes, "a cell is no longer than its limit");
            must(base::is_plain_text(row.cells[i].text), "a cell holds plain text");
            for (const auto& rule : {base::rule_of(base::amount_of(row.cells[i], place)), base::rule_of(base::day_of(row.cells[i], place))})
                must(rule.empty() || base::has_sentence(rule), "a refused cell has a sentence");
        }
        return base::Next::go_on;
    });
    must(facts || base::has_sentence(base::rule_of(facts)), "a refused table has a sentence");
}

}  // namespace fuzz
