#include "features/organisation/roster_export.h"

#include <algorithm>
#include <array>
#include <memory>

#include "base/connection.h"
#include "base/database.h"
#include "base/db.h"
#include "base/new_file.h"
#include "features/organisation/organisation.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/roster.h"
#include "features/organisation/roster_columns.h"
#include "features/organisation/roster_refused.h"

namespace organisation {
namespace {

constexpr int page_size = 2000;  // people

// In the order of the statement's columns, from the second on.
constexpr std::array<std::string_view, 21> fields = {"nip",   "name",  "front_title", "back_title", "status",     "sex",         "birth",
                                                     "grade", "grade_since", "email", "title",      "kind",       "since",       "until",
                                                     "unit_code", "unit_name", "unit_parent", "heads_unit", "superior", "assignment", "standing"};

std::string_view word_for(std::string_view field, std::string_view stored) {
    static constexpr std::array<std::array<std::string_view, 3>, 14> words = {{
        {"status", "pns", "PNS"},
        {"status", "pppk", "PPPK"},
        {"sex", "male", "L"},
        {"sex", "female", "P"},
        {"kind", "high_leader", "Pimpinan Tinggi"},
        {"kind", "administrative", "Administrasi"},
        {"kind", "functional", "Fungsional"},
        {"kind", "executor", "Pelaksana"},
        {"heads_unit", "1", "Ya"},
        {"heads_unit", "0", "Tidak"},
        {"assignment", "definitive", "Definitif"},
        {"assignment", "plt", "Plt"},
        {"assignment", "plh", "Plh"},
        {"assignment", "team", "Tim"},
    }};
    const auto found = std::ranges::find_if(words, [&](const auto& word) { return word[0] == field && word[1] == stored; });
    return found == words.end() ? stored : (*found)[2];
}

class Pages {
public:
    Pages(base::Db& db, base::Day today) : db_(db), today_(today) {}

    base::Next next(std::vector<base::Cell>& cells) {
        if (at_ == rows_.size() && !turn()) return base::Next::stop;
        for (std::size_t i = 0; i < fields.size(); ++i)
            cells.push_back(base::cell_of(std::string(word_for(fields[i], rows_.text(at_, static_cast<int>(i) + 1)))));
        ++at_;
        return base::Next::go_on;
    }

private:
    bool turn() {
        const auto last = db_.one<std::int64_t>(sql::roster_page_end, after_, page_size);
        if (!last || *last == 0) return false;
        rows_ = db_.query(sql::roster_page, {today_, after_, *last});
        after_ = *last;
        at_ = 0;
        return rows_.size() > 0 || turn();
    }

    base::Db& db_;
    const base::Day today_;
    base::Rows rows_;
    int at_ = 0;
    std::int64_t after_ = 0;
};

void write_csv_file(const std::string& path, const base::RowMaker& rows) {
    base::NewFile file(path);
    base::write_csv(roster_headings(), rows, {}, [&](std::string_view piece) { file.write(piece); });
    file.keep();
}

}  // namespace

base::Headings roster_headings() {
    base::Headings headings;
    const auto columns = columns_of(ImportKind::roster);
    for (const auto field : fields) headings.emplace_back(std::ranges::find(columns, field, &base::Column::name)->headings.front());
    return headings;
}

base::RowMaker roster_rows(base::Db& db, base::Day today) {
    return [pages = std::make_shared<Pages>(db, today)](std::vector<base::Cell>& cells) { return pages->next(cells); };
}

base::Result<std::string> roster_sheet(base::Db& db, base::Day today, SheetForm form) {
    const auto rows = roster_rows(db, today);
    if (form == SheetForm::xlsx) return base::xlsx_bytes("Pegawai", roster_headings(), rows);
    return base::csv_text(roster_headings(), rows);
}

base::Result<int> export_roster_file(base::Database& database, const RosterFile& file) {
    base::Result<base::Done> outcome = base::Done{};
    int count = 0;
    database.read([&](base::Connection& connection) {
        base::Db db(connection, file.agency);
        const auto rows = roster_rows(db, base::day_of(file.now, agency_of(db).zone_minutes));
        const base::RowMaker counted = [&](std::vector<base::Cell>& cells) {
            const auto next = rows(cells);
            if (next == base::Next::go_on) ++count;
            return next;
        };
        if (file.path.ends_with(".xlsx")) outcome = base::write_xlsx(file.path, "Pegawai", roster_headings(), counted);
        else write_csv_file(file.path, counted);
    });
    if (!outcome) return std::move(outcome).errors();
    return count;
}

}  // namespace organisation
