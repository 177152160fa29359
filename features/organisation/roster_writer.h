// Writes what the rows of a roster add and change: people, accounts, units of a first roster, posts. The rows come in any number of
// chunks, in the order of the file, within one transaction.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/work.h"
#include "features/organisation/newcomers.h"
#include "features/organisation/person_rows.h"
#include "features/organisation/roster_pass.h"

namespace organisation {

bool is_definitive(const RosterFacts& facts);

class RosterWriter {
public:
    RosterWriter(base::Work& work, ImportId import, const Newcomers& newcomers);

    // Rows that add or change. Those that take something from somebody's posts must be in organisation_import_row by now.
    base::Result<base::Done> take(const std::vector<ComparedLine>& rows);
    void finish();  // what can only be done with all rows there: the tree of new units, the teams of heads who left

private:
    struct Leaver {
        int line;
        PersonId person;
        base::Day on;
    };
    std::set<std::string> known_numbers(const std::vector<ComparedLine>& rows) const;
    base::Result<base::Done> write_people(const std::vector<ComparedLine>& rows);
    base::Result<base::Done> settle_accounts(const std::vector<Person>& people);
    void add_unit(const RosterFacts& facts);
    bool comes_back(const std::string& code) const;
    void write_posts(const std::vector<ComparedLine>& rows, const KnownByNip& known);
    PersonId id_of(const std::string& nip, const KnownByNip& known) const;
    PostPlace place_of(const ComparedLine& row, const KnownByNip& known) const;

    base::Work& work_;
    const ImportId import_;
    const Newcomers& newcomers_;
    const Stamp stamp_;
    UnitBook book_;
    std::map<std::string, std::string> parents_;  // codes of new units
    std::vector<Leaver> leavers_;
};

}  // namespace organisation
