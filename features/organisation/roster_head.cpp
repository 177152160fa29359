// Finding the headings: one row, or two of which the upper spans several columns of the lower ("PANGKAT" over "GOL. RUANG" and "TMT"),
// as in the register of ranks that every office keeps.
#include <algorithm>

#include "base/text.h"
#include "features/organisation/roster_columns.h"

namespace organisation {
namespace {

constexpr std::size_t rows_searched = 10;
constexpr std::size_t samples_shown = 3, longest_sample = 60;

// Each field takes the first column that bears its most trusted heading; a column serves one field.
int recognise(std::vector<SheetColumn>& columns, ImportKind kind) {
    int recognised = 0;
    for (const auto& field : columns_of(kind)) {
        const auto bears = [&](std::string_view heading) {
            return std::ranges::find_if(columns, [&](const SheetColumn& column) {
                return column.field.empty() && base::heading_key(column.heading) == base::heading_key(heading);
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

bool is_heading(std::string_view text, ImportKind kind) {
    return std::ranges::any_of(columns_of(kind), [&](const base::Column& column) {
        return std::ranges::any_of(column.headings, [&](std::string_view known) { return base::heading_key(known) == base::heading_key(text); });
    });
}

// "TMT JABATAN" for TMT below JABATAN, "GOL. RUANG" for itself: the first spelling that is a known heading, else all that stands there.
std::string joined(const std::string& upper, const std::string& lower, ImportKind kind) {
    if (upper.empty() || lower.empty()) return upper.empty() ? lower : upper;
    for (const auto& spelling : {lower + " " + upper, upper + " " + lower, lower})
        if (is_heading(spelling, kind)) return spelling;
    return upper + " " + lower;
}

struct Candidate {
    SheetHead head;
    int recognised = 0;
    std::size_t rows = 0;  // of the file, from its beginning to the headings
};

Candidate candidate_of(const base::Row& row, std::vector<std::string> headings, ImportKind kind) {
    Candidate candidate{{row.number, {}}, 0, 0};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto letter = base::cell_name({i, 1});
        letter.pop_back();
        candidate.head.columns.push_back({static_cast<int>(i), letter, std::move(headings[i]), {}, ""});
    }
    candidate.recognised = recognise(candidate.head.columns, kind);
    return candidate;
}

std::vector<std::string> texts_of(const base::Row& row) {
    std::vector<std::string> texts;
    for (const auto& cell : row.cells) texts.push_back(cell.text);
    return texts;
}

// A merged cell gives its text to the first column only, so the upper heading reaches on over empty ones that have a lower heading.
std::vector<std::string> two_rows(const base::Row& upper, const base::Row& lower, ImportKind kind) {
    std::vector<std::string> headings;
    std::string reaching;
    for (std::size_t i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const auto &above = upper.at(i).text, &below = lower.at(i).text;
        if (!above.empty() || below.empty()) reaching = above;
        headings.push_back(joined(reaching, below, kind));
    }
    return headings;
}

Candidate best_of(const std::vector<base::Row>& rows, ImportKind kind) {
    Candidate best{{}, -1, 0};
    const auto offer = [&](Candidate candidate, std::size_t place) {
        if (candidate.recognised <= best.recognised) return;
        best = std::move(candidate);
        best.rows = place + 1;
    };
    for (std::size_t i = 0; i < rows.size() && i < rows_searched; ++i) offer(candidate_of(rows[i], texts_of(rows[i]), kind), i);
    const auto place = best.rows;
    if (place > 0 && place < rows.size()) offer(candidate_of(rows[place], two_rows(rows[place - 1], rows[place], kind), kind), place);
    return best;
}

void add_samples(SheetHead& head, const base::Row& row) {
    for (auto& column : head.columns) {
        const auto& text = row.at(static_cast<std::size_t>(column.index)).text;
        if (column.samples.size() < samples_shown) column.samples.emplace_back(base::shorten(text, longest_sample));
    }
}

}  // namespace

base::Result<SheetHead> read_head(const SheetSource& source, ImportKind kind) {
    std::vector<base::Row> rows;
    TRY(source.read([&](const base::Row& row) {
        rows.push_back(row);
        return rows.size() < rows_searched + samples_shown + 1 ? base::Next::go_on : base::Next::stop;
    }));
    auto best = best_of(rows, kind);
    for (auto i = best.rows; i < rows.size() && i < best.rows + samples_shown; ++i) add_samples(best.head, rows[i]);
    return std::move(best.head);
}

}  // namespace organisation
