// The two passes over a roster: the first judges all rows together and holds a few dozen bytes of each, the second hands them over to be
// compared and kept, some thousands at a time. A preview and an import from the command line differ only in who takes the chunks.
#pragma once

#include "base/relay.h"
#include "features/organisation/import_doors.h"
#include "features/organisation/newcomers.h"
#include "features/organisation/roster_columns.h"
#include "features/organisation/roster_compare.h"
#include "features/organisation/roster_rows.h"
#include "features/organisation/superior_names.h"

namespace organisation {

struct RosterLine {
    int number = 0;
    RosterFacts facts;
    base::Errors errors;
    RosterFacts label;  // of what is not taken: how it is called
    bool is_note = false;
};

struct ComparedLine {
    StagedRow row;   // without `before` and `after` until it is kept
    Compared facts;  // not of refusals and notes
};

class RosterPass {
public:
    RosterPass(const SheetSource& source, const SheetHead& head, const ImportListener& listener);

    base::Result<base::Done> judge(const ImportDoors& doors);

    // Every row in the order of the file. A chunk that is refused ends the pass.
    using Taker = std::function<base::Result<base::Done>(const std::vector<RosterLine>&, const UnitBook&)>;
    base::Result<base::Done> read(const Taker& take) const;

    // Pure but for reading what is known of these people.
    std::vector<ComparedLine> compare(base::Db& db, const std::vector<RosterLine>& chunk, const UnitBook& units) const;

    const Newcomers& newcomers() const { return newcomers_; }
    const ImportCounts& counts() const { return counts_; }  // what the first pass counts: units_added, missing
    int size() const { return index_.size(); }
    // Whether the agency has the people and units that the first pass saw.
    bool is_fresh(base::Db& db) const;

private:
    struct Agreed {
        std::vector<Unit> units;
        std::vector<KnownPerson> known;
        base::Day today;
    };
    base::Result<base::Done> learn(const ImportDoors& doors);
    base::Result<base::Done> index_lines();
    base::Result<base::Done> find_superiors(const ImportDoors& doors);
    base::Result<base::Done> read_into(base::Relay<std::vector<RosterLine>>& relay) const;
    void object(RosterLine& line) const;
    void add(RosterLine& line, const char* rule, const char* column, std::string detail) const;
    ComparedLine compared(const RosterLine& line, const KnownByNip& known, const UnitBook& units) const;

    const SheetSource& source_;
    const SheetHead& head_;
    const ImportListener& listener_;
    const Places places_;
    ColumnNames columns_;
    Agreed agreed_;
    RosterIndex index_;
    SuperiorNames names_;                                     // where superiors are named at all
    std::vector<std::pair<int, std::string>> named_superiors_;  // row and what it says
    Newcomers newcomers_;
    ImportCounts counts_;
};

// What both takers of chunks do with them.
void keep_lines(base::Work& work, ImportId import, const std::vector<ComparedLine>& lines);
void tell_refusals(const ImportListener& listener, const std::vector<RosterLine>& lines);
std::vector<std::string> texts_of(const std::vector<RosterLine>& lines);  // for the digest
RosterFacts label_of(const RosterFacts& facts);

}  // namespace organisation
