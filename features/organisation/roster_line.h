// One row of a roster or of a list of units, as far as it can be judged without the other rows.
#pragma once

#include <cstdint>

#include "base/table.h"
#include "features/organisation/roster_facts.h"

namespace organisation {

// The facts of a row, or its refusals, which the row remembers: ask row.failed(). What a column does not say is left to what the
// NIP says.
RosterFacts read_roster_line(base::TableRow& row, base::Day today);

// A line of column numbers, the headings once more, a total, a signature: it names nobody.
bool is_note(const base::TableRow& row);

struct UnitFacts {
    std::string code, name, kind, parent;  // parent: the code of the unit above, "" at the top
};
UnitFacts read_unit_line(base::TableRow& row);

// A unit without a code is known by its name: "PUSKESMAS-MUARA-SELA".
std::string code_from_name(std::string_view name);

// Eighteen digits as a number, 0 for anything else: what the index of a million rows holds.
std::int64_t nip_number(std::string_view digits);

}  // namespace organisation
