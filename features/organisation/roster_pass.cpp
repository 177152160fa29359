// The two passes over a roster.
#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "features/identity/identity.h"
#include "features/organisation/roster_compare.h"
#include "features/organisation/roster_line.h"
#include "features/organisation/roster_stage.h"

namespace organisation {
namespace {

constexpr std::size_t chunk_size = 2000;
constexpr int progress_step = 1000;

struct Line {
    int number = 0;
    RosterFacts facts;
    base::Errors errors;
    RosterFacts label;  // of what is not taken: how it is called
    bool is_note = false;
};

struct Agreed {
    std::vector<Unit> units;
    std::vector<KnownPerson> known;
    base::Day today;
};

base::Result<Agreed> what_is_known(const ImportDoors& doors) {
    Agreed agreed;
    TRY(doors.read([&](base::Work& work) -> base::Result<base::Done> {
        agreed.today = work.today;
        agreed.units = units(work.db);
        agreed.known = everybody(work.db, work.today);
        return base::Done{};
    }));
    return agreed;
}

// What stands where the number and the name should be.
RosterFacts label_of(const base::TableRow& row) {
    constexpr std::size_t longest = 120;
    RosterFacts label;
    label.nip = base::shorten(row.text("nip"), longest);
    label.name = base::shorten(row.has("name") ? row.text("name") : row.text("title"), longest);
    return label;
}

// Both passes read a line in the same way, and so come to the same units.
Line read_line(base::TableRow& row, UnitBook& book, base::Day today) {
    if (is_note(row)) return {row.number(), {}, {}, label_of(row), true};
    Line line{row.number(), read_roster_line(row, today), {}, {}, false};
    auto& facts = line.facts;
    if (!facts.unit.empty() || !facts.unit_name.empty()) {
        const auto code = book.code_of({facts.unit, facts.unit_name});
        if (code) facts.unit = code.value();
        else row.refuse(facts.unit.empty() ? "unit_name" : "unit_code", code.errors().front().rule, code.errors().front().detail);
    }
    line.errors = std::move(row).errors();
    if (!line.errors.empty()) line.label = label_of(row);
    return line;
}

IndexedLine index_entry(const Line& line) {
    IndexedLine entry;
    entry.nip = nip_number(line.facts.nip);
    entry.superior = nip_number(line.facts.superior);
    entry.row = line.number;
    entry.definitive = line.facts.assignment == "definitive";
    entry.active = !line.facts.active.empty();
    if (!line.errors.empty()) entry.objection = Objection::unreadable;
    return entry;
}

base::Result<std::vector<std::int64_t>> numbers_elsewhere(const ImportDoors& doors, const std::vector<std::int64_t>& newcomers) {
    std::vector<std::int64_t> found;
    for (std::size_t at = 0; at < newcomers.size(); at += chunk_size) {
        std::vector<std::string> nips;
        for (auto i = at; i < std::min(newcomers.size(), at + chunk_size); ++i) nips.push_back(std::to_string(newcomers[i]));
        TRY(doors.read([&](base::Work& work) -> base::Result<base::Done> {
            for (const auto& nip : identity::nips_elsewhere(work, nips)) found.push_back(nip_number(nip));
            return base::Done{};
        }));
    }
    std::ranges::sort(found);
    return found;
}

class Pass {
public:
    Pass(const ImportDoors& doors, const ImportRow& import, const ImportListener& listener, const SheetHead& head)
        : doors_(doors), import_(import), listener_(listener), places_(places_of(head)) {
        for (const auto& [name, place] : places_) columns_.insert(name);
    }

    base::Result<base::Done> judge(const SheetSource& source, const SheetHead& head) {
        agreed_ = TRY(what_is_known(doors_));
        UnitBook book(agreed_.units);
        TRY(for_each_line(source, head, [&](base::TableRow& row) {
            const auto line = read_line(row, book, agreed_.today);
            if (!line.is_note) index_.add(index_entry(line));
            tell(ImportStage::reading, index_.size(), 0);
        }));
        counts_.units_added = book.added();
        index_.settle(agreed_.known, TRY(numbers_elsewhere(doors_, index_.newcomers(agreed_.known))));
        counts_.missing = index_.count_missing(agreed_.known);
        return base::Done{};
    }

    base::Result<ImportCounts> compare(const SheetSource& source, const SheetHead& head, std::string& digest) {
        UnitBook book(agreed_.units);
        std::vector<Line> chunk;
        base::Errors broken;
        TRY(for_each_line(source, head, [&](base::TableRow& row) {
            chunk.push_back(read_line(row, book, agreed_.today));
            if (chunk.size() == chunk_size && broken.empty()) broken = errors_of(stage(chunk, book, digest));
        }));
        if (broken.empty()) broken = errors_of(stage(chunk, book, digest));
        if (!broken.empty()) return broken;
        return counts_;
    }

private:
    static base::Errors errors_of(base::Result<base::Done> result) { return result ? base::Errors{} : std::move(result).errors(); }

    void tell(ImportStage stage, int done, int all) const {
        if (listener_.progress && (done % progress_step == 0 || done == all)) listener_.progress(listener_.context, stage, done, all);
    }

    std::string cell(const char* column, int line) const {
        const auto place = places_.find(column);
        return base::cell_name({place == places_.end() ? 0 : place->second, line});
    }

    // What the index says against a line that is right in itself.
    void object(Line& line) const {
        const auto& entry = index_.line(line.number);
        switch (entry.objection) {
            case Objection::none:
            case Objection::unreadable: return;
            case Objection::nip_is_repeated: return add(line, "nip_is_repeated", "nip", std::to_string(entry.first_row));
            case Objection::nip_is_in_another_agency: return add(line, "roster_nip_is_elsewhere", "nip", line.facts.nip);
            case Objection::person_has_left: return add(line, "person_has_left", "standing", "");
            case Objection::superior_is_unknown: return add(line, "superior_is_unknown", "superior", line.facts.superior);
            case Objection::superior_makes_circle: return add(line, "superior_makes_circle", "superior", line.facts.superior);
            case Objection::assignment_has_no_person: return add(line, "assignment_has_no_person", "nip", line.facts.nip);
        }
    }
    void add(Line& line, const char* rule, const char* column, std::string detail) const {
        line.label.nip = line.facts.nip;
        line.label.name = line.facts.name;
        line.errors.push_back(base::refuse(rule, cell(column, line.number), std::move(detail)));
    }

    // A transaction may be tried again, so what it found out is taken over only once it stands.
    struct Kept {
        std::vector<StagedRow> rows;
        ImportCounts counts;
    };

    base::Result<base::Done> stage(std::vector<Line>& chunk, const UnitBook& book, std::string& digest) {
        for (auto& line : chunk)
            if (line.errors.empty() && !line.is_note) object(line);
        Kept kept;
        TRY(doors_.write([&](base::Work& work) {
            kept = {{}, counts_};
            keep(work, chunk, book, kept);
            return base::Result<base::Done>(base::Done{});
        }));
        counts_ = kept.counts;
        add_to_digest(digest, kept.rows);
        for (const auto& line : chunk)
            if (!line.errors.empty() && listener_.refused) listener_.refused(listener_.context, line.number, line.errors);
        chunk.clear();
        tell(ImportStage::comparing, counts_.rows, index_.size());
        return base::Done{};
    }

    void keep(base::Work& work, const std::vector<Line>& chunk, const UnitBook& book, Kept& kept) const {
        std::set<std::string> nips;
        if (!agreed_.known.empty())
            for (const auto& line : chunk) nips.insert(line.facts.nip);
        const auto known = known_people(work.db, nips, agreed_.today);
        for (const auto& line : chunk) {
            kept.rows.push_back(staged(work, line, known, book));
            count(kept.counts, kept.rows.back().verdict);
        }
        insert_rows(work.db, import_.id, kept.rows);
        work.journal({.thing = "organisation_import", .thing_id = import_.id.value, .action = "compared", .before = "",
                      .after = base::write_json(kept.counts)});
    }

    StagedRow staged(base::Work& work, const Line& line, const KnownByNip& known, const UnitBook& book) const {
        if (line.is_note) return {line.number, Verdict::note, "", "", base::write_json(line.label), {}, ""};
        if (line.errors.empty()) return compared(work, line, known, book);
        auto row = refused_row(line.number, line.errors, base::write_json(line.label));
        if (const auto found = known.find(line.facts.nip); found != known.end()) row.person = found->second.person.id;
        return row;
    }

    StagedRow compared(base::Work& work, const Line& line, const KnownByNip& known, const UnitBook& book) const {
        const auto found = known.find(line.facts.nip);
        const auto* person = found == known.end() ? nullptr : &found->second;
        const auto row = compare_line(person, line.facts, columns_, book);
        const auto before = person && row.verdict != Verdict::added ? base::write_json(row.before) : "";
        StagedRow staged{line.number, row.verdict, "", before, base::write_json(row.after), {}, ""};
        if (person) staged.person = person->person.id;
        else if (line.facts.assignment == "definitive") staged.person = work.new_id<base::PersonTag>();
        return staged;
    }

    const ImportDoors& doors_;
    const ImportRow& import_;
    const ImportListener& listener_;
    const Places places_;
    ColumnNames columns_;
    Agreed agreed_;
    RosterIndex index_;
    ImportCounts counts_;
};

}  // namespace

base::Result<ImportCounts> stage_roster(const ImportDoors& doors, const ImportRow& import, const SheetSource& source, const ImportListener& listener,
                                        std::string& digest) {
    const auto head = TRY(base::read_json<SheetHead>(import.head));
    Pass pass(doors, import, listener, head);
    TRY(pass.judge(source, head));
    return pass.compare(source, head, digest);
}

}  // namespace organisation
