// A list of units: small enough to be held and compared as a whole.
#include <algorithm>
#include <map>
#include <set>

#include "base/json.h"
#include "base/work.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_line.h"
#include "features/organisation/roster_stage.h"

namespace organisation {
namespace {

struct Line {
    int number = 0;
    UnitFacts facts;
    base::Errors errors;
};

using ByCode = std::map<std::string, UnitFacts>;

ByCode known_units(base::Db& db) {
    std::map<UnitId, std::string> codes;
    ByCode known;
    for (const auto& unit : units(db)) {  // parents come first
        codes[unit.id] = unit.code;
        known[unit.code] = {unit.code, unit.name, unit.kind, unit.parent ? codes[*unit.parent] : ""};
    }
    return known;
}

class Tree {
public:
    Tree(const ByCode& known, const Places& places) : known_(known), places_(places) {}

    // Until nothing changes: a row that is refused takes those with it that hang on it.
    void judge(std::vector<Line>& lines) {
        for (auto& line : lines) refuse_repeat(line);
        for (bool changed = true; changed;) {
            changed = false;
            for (auto& line : lines) changed = refuse_parent(line) || changed;
        }
    }

private:
    void refuse(Line& line, const char* rule, const char* column, std::string detail) {
        const auto place = places_.find(column);
        line.errors.push_back(base::refuse(rule, base::cell_name({place == places_.end() ? 0 : place->second, line.number}), std::move(detail)));
    }

    void refuse_repeat(Line& line) {
        if (line.facts.code.empty()) return;
        const auto [first, is_new] = first_line_.emplace(line.facts.code, line.number);
        if (!is_new) refuse(line, "unit_code_is_repeated", "code", std::to_string(first->second));
        if (is_new && line.errors.empty()) parents_[line.facts.code] = line.facts.parent;
    }

    bool refuse_parent(Line& line) {
        if (!line.errors.empty() || line.facts.parent.empty()) return false;
        if (!parents_.contains(line.facts.parent) && !known_.contains(line.facts.parent))
            refuse(line, "unit_parent_is_unknown", "parent", line.facts.parent);
        else if (comes_back(line.facts.code)) refuse(line, "unit_tree_makes_circle", "parent", line.facts.parent);
        else return false;
        parents_.erase(line.facts.code);
        return true;
    }

    std::string parent_of(const std::string& code) const {
        if (const auto in_file = parents_.find(code); in_file != parents_.end()) return in_file->second;
        const auto before = known_.find(code);
        return before == known_.end() ? "" : before->second.parent;
    }
    bool comes_back(const std::string& code) const {
        std::set<std::string> seen;
        auto at = parent_of(code);
        while (!at.empty() && at != code && seen.insert(at).second) at = parent_of(at);
        return at == code;
    }

    const ByCode& known_;
    const Places& places_;
    std::map<std::string, int> first_line_;
    std::map<std::string, std::string> parents_;  // of the lines that stand
};

std::vector<Line> lines_of(const std::vector<Line>& read, const ByCode& known, const Places& places) {
    auto lines = read;
    Tree(known, places).judge(lines);
    return lines;
}

StagedRow staged(const Line& line, const ByCode& known, const Places& places) {
    if (!line.errors.empty()) return refused_row(line.number, line.errors, base::write_json(line.facts));
    auto after = line.facts;
    const auto found = known.find(after.code);
    if (found == known.end()) return {line.number, Verdict::added, "", "", base::write_json(after), {}, ""};
    if (!places.contains("kind")) after.kind = found->second.kind;
    if (!places.contains("parent")) after.parent = found->second.parent;
    const auto before_text = base::write_json(found->second), after_text = base::write_json(after);
    return {line.number, before_text == after_text ? Verdict::same : Verdict::changed, "", before_text, after_text, {}, ""};
}

}  // namespace

base::Result<ImportCounts> stage_units(const ImportDoors& doors, const ImportRow& import, const SheetSource& source, const ImportListener& listener,
                                       std::string& digest) {
    const auto head = TRY(base::read_json<SheetHead>(import.head));
    const auto places = places_of(head);
    std::vector<Line> read;
    TRY(for_each_line(source, head, [&](base::TableRow& row) {
        Line line{row.number(), read_unit_line(row), {}};
        line.errors = std::move(row).errors();
        read.push_back(std::move(line));
    }));
    ImportCounts counts;
    std::vector<StagedRow> rows;
    std::vector<Line> lines;
    TRY(doors.write([&](base::Work& work) -> base::Result<base::Done> {
        const auto known = known_units(work.db);
        lines = lines_of(read, known, places);
        rows.clear();
        for (const auto& line : lines) rows.push_back(staged(line, known, places));
        insert_rows(work.db, import.id, rows);
        work.journal({.thing = "organisation_import", .thing_id = import.id.value, .action = "compared", .before = "", .after = ""});
        return base::Done{};
    }));
    for (const auto& row : rows) count(counts, row.verdict);
    for (const auto& line : lines)
        if (!line.errors.empty() && listener.refused) listener.refused(listener.context, line.number, line.errors);
    std::vector<std::string> says;
    for (const auto& row : rows) says.push_back(row.after);
    add_to_digest(digest, says);
    return counts;
}

namespace {

UnitFacts facts_in(const std::string& json) {
    auto facts = base::read_json<UnitFacts>(json);
    base::check(static_cast<bool>(facts), "what was staged can be read");
    return std::move(facts).value();
}

std::vector<StagedRow> all_rows(base::Db& db, const ImportRow& import) { return rows_to_apply(db, import.id, 0, import.row_count); }

// First every unit, then every parent: a child may stand above its parent in the file.
void write_units(base::Work& work, const std::vector<UnitFacts>& facts, ImportId import) {
    std::map<std::string, UnitId> ids;
    for (const auto& unit : units(work.db)) ids[unit.code] = unit.id;
    for (const auto& unit : facts) {
        auto& id = ids[unit.code];
        if (id) {
            work.db.run(sql::rename_unit, id, unit.name, unit.kind);
            continue;
        }
        id = work.new_id<UnitTag>();
        work.db.run(sql::insert_unit, id, nullptr, unit.code, unit.name, unit.kind, import);
    }
    for (const auto& unit : facts) work.db.run(sql::move_unit, ids[unit.code], unit.parent.empty() ? UnitId{} : ids[unit.parent]);
}

}  // namespace

base::Result<base::Done> apply_units(base::Work& work, const ImportRow& import) {
    const auto known = known_units(work.db);
    std::vector<UnitFacts> facts;
    for (const auto& row : all_rows(work.db, import)) {
        facts.push_back(facts_in(row.after));
        const auto found = known.find(facts.back().code);
        const auto now = found == known.end() ? std::string() : base::write_json(found->second);
        if (now != row.before) return base::conflict("import_is_stale", "", facts.back().code);
    }
    write_units(work, facts, import.id);
    return base::Done{};
}

base::Result<base::Done> undo_units(base::Work& work, const ImportRow& import) {
    std::vector<UnitFacts> facts;
    for (const auto& row : all_rows(work.db, import))
        if (row.verdict == Verdict::changed) facts.push_back(facts_in(row.before));
    write_units(work, facts, import.id);
    work.db.run(sql::delete_units_of_import, import.id);
    return base::Done{};
}

}  // namespace organisation
