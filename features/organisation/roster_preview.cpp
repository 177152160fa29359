// A preview of a roster: what each row would do is kept in organisation_import_row, chunk by chunk, until somebody applies it.
#include "base/json.h"
#include "features/organisation/roster_pass.h"
#include "features/organisation/roster_stage.h"

namespace organisation {
namespace {

// What a row would change is kept as JSON; of a row that changes nothing only whom it is about.
StagedRow staged(const ComparedLine& line) {
    auto row = line.row;
    if (row.verdict == Verdict::refused || row.verdict == Verdict::note) return row;
    row.after = base::write_json(row.verdict == Verdict::same ? label_of(line.facts.after) : line.facts.after);
    if (row.verdict == Verdict::changed) row.before = base::write_json(line.facts.before);
    return row;
}

}  // namespace

RosterFacts label_of(const RosterFacts& facts) {
    RosterFacts label;
    label.nip = facts.nip;
    label.name = facts.name;
    return label;
}

void keep_lines(base::Work& work, ImportId import, const std::vector<ComparedLine>& lines) {
    std::vector<StagedRow> rows;
    rows.reserve(lines.size());
    for (const auto& line : lines) rows.push_back(staged(line));
    insert_rows(work.db, import, rows);
}

std::vector<std::string> texts_of(const std::vector<RosterLine>& lines) {
    std::vector<std::string> texts;
    texts.reserve(lines.size());
    for (const auto& line : lines) {
        auto text = line.facts.nip;
        for (const auto fields : {person_fields(), post_fields()})
            for (const auto& field : fields) (text += '\t') += line.facts.*field.text;
        texts.push_back(std::move(text));
    }
    return texts;
}

void tell_refusals(const ImportListener& listener, const std::vector<RosterLine>& lines) {
    if (!listener.refused) return;
    for (const auto& line : lines)
        if (!line.errors.empty()) listener.refused(listener.context, line.number, line.errors);
}

base::Result<ImportCounts> stage_roster(const ImportDoors& doors, const ImportRow& import, const SheetSource& source, const ImportListener& listener,
                                        std::string& digest) {
    const auto head = TRY(base::read_json<SheetHead>(import.head));
    RosterPass pass(source, head, listener);
    TRY(pass.judge(doors));
    auto counts = pass.counts();
    TRY(pass.read([&](const std::vector<RosterLine>& chunk, const UnitBook& units) -> base::Result<base::Done> {
        std::vector<ComparedLine> lines;
        TRY(doors.write([&](base::Work& work) -> base::Result<base::Done> {
            lines = pass.compare(work.db, chunk, units);
            keep_lines(work, import.id, lines);
            work.journal({.thing = "organisation_import", .thing_id = import.id.value, .action = "compared", .before = "", .after = ""});
            return base::Done{};
        }));
        for (const auto& line : lines) count(counts, line.row.verdict);
        add_to_digest(digest, texts_of(chunk));
        tell_refusals(listener, chunk);
        if (listener.progress) listener.progress(listener.context, ImportStage::comparing, counts.rows, pass.size());
        return base::Done{};
    }));
    return counts;
}

}  // namespace organisation
