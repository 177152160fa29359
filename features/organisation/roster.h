// Importing a roster (people and their posts) or a list of units: read, compare, show, apply as one transaction, undo for 7 days.
#pragma once

#include <string>
#include <string_view>

#include "base/day.h"
#include "base/id.h"
#include "base/result.h"

namespace base {
class Database;
class Db;
}  // namespace base

namespace organisation {

using ImportId = base::Id<struct ImportTag>;

enum class ImportKind { roster, units };
enum class Verdict {
    added,
    changed,
    same,
    refused,
    note  // a total, a signature, the headings once more: about nobody, passed over
};

struct ImportCounts {
    int rows = 0, added = 0, changed = 0, same = 0, refused = 0;  // rows: the sum of the others; notes stand beside it
    int units_added = 0;  // by a roster of an agency that had no unit yet
    int missing = 0;      // active people whom the file does not mention; they stay as they are
    int notes = 0;
};

struct ImportSummary {
    ImportId id;
    ImportCounts counts;
};

// From the command line: the file is read twice and nothing of it is held, so a million rows need little memory. Applies at once.
struct FileImport {
    base::AgencyId agency;
    ImportKind kind = ImportKind::roster;
    std::string path;
    std::string actor;  // what the journal says: "capaian import"
    base::Instant now;
};

enum class ImportStage { reading, comparing, applying };
struct ImportListener {
    void* context = nullptr;  // handed back to both
    void (*progress)(void* context, ImportStage stage, int done, int all) = nullptr;  // rows; `all` is 0 while it is not known
    void (*refused)(void* context, int row, const base::Errors& why) = nullptr;       // in the order of the rows; path is the cell
};

// An import is not undone beneath facts of other features: each that keeps some about people or posts says so once, when the program
// starts. `made` are the people, then the posts, that the import made.
struct IdRange;
struct PeopleKeeper {
    std::string_view rule;  // what the undo refuses
    bool (*has_facts)(base::Db& db, const IdRange& made);
};
void keep_people(const PeopleKeeper& keeper);

// Refuses what read_sheet refuses, and import_lacks_columns.
base::Result<ImportSummary> import_roster_file(base::Database& database, const FileImport& file, const ImportListener& listener);

// The roster as a file that the import reads back without a change: everybody in service, a line for each post of today or later.
struct RosterFile {
    base::AgencyId agency;
    std::string path;  // .xlsx, else CSV
    base::Instant now;
};
// People and acting posts that were written, in bounded memory. Refuses sheet_is_too_large (XLSX); throws std::system_error where the
// file cannot be written.
base::Result<int> export_roster_file(base::Database& database, const RosterFile& file);

}  // namespace organisation
