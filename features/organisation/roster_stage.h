// Reads a roster twice: first to judge all rows together, then to compare them, some thousands at a time, with what is known. What
// each row would do is kept in organisation_import_row until somebody applies it.
#pragma once

#include "features/organisation/import_doors.h"
#include "features/organisation/roster_columns.h"
#include "features/organisation/roster_rows.h"

namespace organisation {

// A new import in the state `columns`. Refuses what read_sheet refuses.
base::Result<ImportRow> open_import(base::Work& work, const SheetSource& source, ImportKind kind, const std::string& file_name);

// Keeps the columns that import.head chooses, and drops what was compared with others. Refuses import_is_applied.
base::Result<base::Done> give_columns(base::Work& work, const ImportRow& import);

// Compares anew, with the columns that import.head chooses; the import becomes a preview. Refuses import_lacks_columns,
// import_is_applied, and what read_sheet refuses.
base::Result<ImportCounts> stage_import(const ImportDoors& doors, ImportRow& import, const SheetSource& source, const ImportListener& listener);

base::Result<ImportCounts> stage_roster(const ImportDoors& doors, const ImportRow& import, const SheetSource& source, const ImportListener& listener,
                                        std::string& digest);
base::Result<ImportCounts> stage_units(const ImportDoors& doors, const ImportRow& import, const SheetSource& source, const ImportListener& listener,
                                       std::string& digest);

// A row that is refused, as it is kept. `says` is what its label is made of: facts as JSON.
StagedRow refused_row(int line, const base::Errors& why, std::string says);
void count(ImportCounts& counts, Verdict verdict);
// One digest over all that the rows say, in their order.
void add_to_digest(std::string& digest, const std::vector<std::string>& says);

void put_counts(ImportRow& import, const ImportCounts& counts);
base::Result<base::Done> refuse_lacking(const ImportRow& import, const SheetHead& head);

}  // namespace organisation
