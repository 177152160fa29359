// Applying a preview: what was kept is read, found to be true still, and written.
#include "features/organisation/roster_apply.h"

#include "base/json.h"
#include "base/work.h"
#include "features/organisation/roster_line.h"
#include "features/organisation/roster_writer.h"

namespace organisation {
namespace {

constexpr int chunk_size = 2000;

ComparedLine unpacked(StagedRow staged) {
    ComparedLine line{std::move(staged), {}};
    line.facts.verdict = line.row.verdict;
    const auto read = [](const std::string& json) {
        auto facts = base::read_json<RosterFacts>(json);
        base::check(static_cast<bool>(facts), "what was staged can be read");
        return std::move(facts).value();
    };
    if (!line.row.before.empty()) line.facts.before = read(line.row.before);
    line.facts.after = read(line.row.after);
    return line;
}

template <class Each>
base::Result<base::Done> in_chunks(base::Db& db, ImportId import, Each each) {
    for (int line = 0;;) {
        std::vector<ComparedLine> rows;
        for (auto& staged : rows_to_apply(db, import, line, chunk_size)) rows.push_back(unpacked(std::move(staged)));
        if (rows.empty()) return base::Done{};
        line = rows.back().row.line;
        TRY(each(rows));
    }
}

bool is_stale(const ComparedLine& line, const KnownByNip& known, const UnitBook& units) {
    const auto found = known.find(line.facts.after.nip);
    if (found == known.end()) return !line.row.before.empty();
    if (!is_definitive(line.facts.after)) return (found->second.beside(line.facts.after, units) == nullptr) != line.row.before.empty();
    return base::write_json(facts_of(found->second, found->second.definitive(), units)) != line.row.before;
}

// Who comes with it; refuses where somebody has changed one of its people meanwhile.
base::Result<Newcomers> newcomers_of(base::Work& work, ImportId import) {
    const UnitBook book(units(work.db));
    std::vector<Newcomers::One> all;
    TRY(in_chunks(work.db, import, [&](const std::vector<ComparedLine>& rows) -> base::Result<base::Done> {
        std::set<std::string> nips;
        for (const auto& row : rows) nips.insert(row.facts.after.nip);
        const auto known = known_people(work.db, nips, work.today);
        for (const auto& row : rows) {
            if (is_stale(row, known, book)) return base::conflict("import_is_stale", "", row.facts.after.nip);
            if (row.facts.verdict == Verdict::added && is_definitive(row.facts.after))
                all.push_back({nip_number(row.facts.after.nip), row.row.person});
        }
        return base::Done{};
    }));
    return Newcomers(std::move(all));
}

}  // namespace

base::Result<base::Done> apply_roster(base::Work& work, const ImportRow& import) {
    const auto newcomers = TRY(newcomers_of(work, import.id));
    RosterWriter writer(work, import.id, newcomers);
    TRY(in_chunks(work.db, import.id, [&](const std::vector<ComparedLine>& rows) { return writer.take(rows); }));
    writer.finish();
    return base::Done{};
}

}  // namespace organisation
