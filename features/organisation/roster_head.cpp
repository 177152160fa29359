// Finding the headings of a roster, in one row or two, and what they stand for.
#include <algorithm>

#include "base/heading_rows.h"
#include "base/text.h"
#include "features/organisation/roster_columns.h"

namespace organisation {
namespace {

using base::rows_searched_for_headings;
constexpr std::size_t samples_shown = 3, longest_sample = 60;

std::string key_of(std::string_view heading) { return base::heading_key(heading); }
std::string bare_key_of(std::string_view heading) { return base::heading_key(base::bare_heading(heading)); }

// Each field that has no column yet takes the first that bears its most trusted heading; a column serves one field.
int recognise_by(std::vector<SheetColumn>& columns, ImportKind kind, std::string (*key)(std::string_view)) {
    int recognised = 0;
    for (const auto& field : columns_of(kind)) {
        if (std::ranges::find(columns, field.name, &SheetColumn::field) != columns.end()) continue;
        const auto bears = [&](std::string_view heading) {
            return std::ranges::find_if(columns, [&](const SheetColumn& column) {
                return column.field.empty() && !column.heading.empty() && key(column.heading) == base::heading_key(heading);
            });
        };
        for (const auto heading : field.headings) {
            const auto found = bears(heading);
            if (found == columns.end()) continue;
            found->field = field.name;
            ++recognised;
            break;
        }
    }
    return recognised;
}

int recognise(std::vector<SheetColumn>& columns, ImportKind kind) {
    return recognise_by(columns, kind, key_of) + recognise_by(columns, kind, bare_key_of);
}

bool is_heading(std::string_view text, ImportKind kind) {
    return std::ranges::any_of(columns_of(kind), [&](const base::Column& column) {
        return std::ranges::any_of(column.headings, [&](std::string_view known) { return base::heading_key(known) == base::heading_key(text); });
    });
}

struct Candidate {
    SheetHead head;
    int recognised = 0;
    std::size_t rows = 0;  // of the file, from its beginning to the headings
};

Candidate candidate_of(const base::Row& row, std::vector<std::string> headings, ImportKind kind) {
    Candidate candidate{{row.number, {}, {}, {}}, 0, 0};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto letter = base::cell_name({i, 1});
        letter.pop_back();
        candidate.head.columns.push_back({static_cast<int>(i), letter, std::move(headings[i]), {}, ""});
    }
    candidate.recognised = recognise(candidate.head.columns, kind);
    return candidate;
}

Candidate best_of(const std::vector<base::Row>& rows, ImportKind kind) {
    Candidate best{{}, -1, 0};
    const auto offer = [&](Candidate candidate, std::size_t place) {
        if (candidate.recognised <= best.recognised) return;
        best = std::move(candidate);
        best.rows = place + 1;
    };
    for (std::size_t i = 0; i < rows.size() && i < rows_searched_for_headings; ++i) offer(candidate_of(rows[i], base::headings_in(rows[i]), kind), i);
    const auto place = best.rows;
    if (place > 0 && place < rows.size()) offer(candidate_of(rows[place], base::joined_headings(rows[place - 1], rows[place], [&](auto text) { return is_heading(text, kind); }), kind), place);
    return best;
}

void add_samples(SheetHead& head, const base::Row& row) {
    for (auto& column : head.columns) {
        const auto& text = row.at(static_cast<std::size_t>(column.index)).text;
        if (column.samples.size() < samples_shown) column.samples.emplace_back(base::shorten(text, longest_sample));
    }
}

base::Result<Candidate> candidate_in(const SheetSource& source, ImportKind kind) {
    std::vector<base::Row> rows;
    TRY(source.read([&](const base::Row& row) {
        rows.push_back(row);
        return rows.size() < rows_searched_for_headings + samples_shown + 1 ? base::Next::go_on : base::Next::stop;
    }));
    auto best = best_of(rows, kind);
    for (auto i = best.rows; i < rows.size() && i < best.rows + samples_shown; ++i) add_samples(best.head, rows[i]);
    return best;
}

}  // namespace

// A workbook often begins with a cover: the sheet that has the most of our columns is meant.
base::Result<SheetHead> read_head(const SheetSource& source, ImportKind kind) {
    const auto sheets = TRY(source.sheets());
    const bool is_chosen = !source.sheet.empty() || sheets.empty();
    auto chosen = is_chosen ? source.sheet : sheets.front();
    auto best = candidate_in({source.bytes, source.path, chosen}, kind);
    for (std::size_t i = 1; !is_chosen && i < std::min(sheets.size(), base::sheets_searched_for_headings); ++i) {
        auto candidate = candidate_in({source.bytes, source.path, sheets[i]}, kind);
        if (!candidate || (best && candidate.value().recognised <= best.value().recognised)) continue;
        best = std::move(candidate);
        chosen = sheets[i];
    }
    auto head = TRY(std::move(best)).head;
    head.sheet = chosen;
    head.sheets = sheets;
    return head;
}

}  // namespace organisation
