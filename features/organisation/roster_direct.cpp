// A roster from the command line: the second pass writes what it finds, all of it in one transaction, and keeps no row for a person
// whom it merely adds, since the person bears the import's id. A million rows would otherwise be written twice.
#include "features/organisation/roster_direct.h"

#include <algorithm>

#include "base/json.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_pass.h"
#include "features/organisation/roster_stage.h"
#include "features/organisation/roster_writer.h"

namespace organisation {
namespace {

bool is_worth_keeping(const ComparedLine& line) { return line.row.verdict != Verdict::added || !is_definitive(line.facts.after); }

bool changes_something(const ComparedLine& line) { return line.row.verdict == Verdict::added || line.row.verdict == Verdict::changed; }

class Direct {
public:
    Direct(base::Work& work, RosterPass& pass, const ImportRow& import, const ImportListener& listener)
        : work_(work), pass_(pass), import_(import), listener_(listener), writer_(work, import.id, pass.newcomers()), counts_(pass.counts()) {}

    base::Result<base::Done> run() {
        TRY(pass_.read([&](const std::vector<RosterLine>& chunk, const UnitBook& units) { return take(chunk, units); }));
        writer_.finish();
        return base::Done{};
    }

    const ImportCounts& counts() const { return counts_; }
    const std::string& digest() const { return digest_; }

private:
    base::Result<base::Done> take(const std::vector<RosterLine>& chunk, const UnitBook& units) {
        auto lines = pass_.compare(work_.db, chunk, units);
        for (const auto& line : lines) count(counts_, line.row.verdict);
        std::vector<ComparedLine> kept;
        std::ranges::copy_if(lines, std::back_inserter(kept), is_worth_keeping);
        keep_lines(work_, import_.id, kept);
        std::erase_if(lines, [](const ComparedLine& line) { return !changes_something(line); });
        TRY(writer_.take(lines));
        add_to_digest(digest_, texts_of(chunk));
        tell_refusals(listener_, chunk);
        if (listener_.progress) listener_.progress(listener_.context, ImportStage::applying, counts_.rows, pass_.size());
        return base::Done{};
    }

    base::Work& work_;
    RosterPass& pass_;
    const ImportRow& import_;
    const ImportListener& listener_;
    RosterWriter writer_;
    ImportCounts counts_;
    std::string digest_;
};

}  // namespace

base::Result<ImportCounts> import_directly(const ImportDoors& doors, ImportRow& import, const SheetSource& source, const ImportListener& listener) {
    const auto head = TRY(base::read_json<SheetHead>(import.head));
    TRY(refuse_lacking(import, head));
    RosterPass pass(source, head, listener);
    TRY(pass.judge(doors));
    ImportCounts counts;
    TRY(doors.write([&](base::Work& work) -> base::Result<base::Done> {
        if (!pass.is_fresh(work.db)) return base::conflict("import_is_stale");
        Direct direct(work, pass, import, listener);
        TRY(direct.run());
        counts = direct.counts();
        put_counts(import, counts);
        import.digest = direct.digest();
        become_applied(work, import);
        return base::Done{};
    }));
    return counts;
}

}  // namespace organisation
