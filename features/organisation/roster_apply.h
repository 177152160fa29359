// Carrying out what a preview shows, and taking it back.
#pragma once

#include <cstdint>

#include "features/organisation/roster_rows.h"

namespace base {
class Work;
}

namespace organisation {

// As one transaction, the caller's. Refuses import_is_unknown, import_is_not_ready, and import_is_stale where somebody has changed
// one of its people since the preview.
base::Result<ImportRow> apply_import(base::Work& work, ImportId id);
void become_applied(base::Work& work, ImportRow& import);

inline constexpr std::int64_t undo_time = 7LL * 24 * 60 * 60 * 1'000'000;  // seven days in microseconds

// Within that time. People, posts and units that the import made go, what it changed says again what it said. Refuses
// import_is_unknown, import_is_not_applied, undo_is_too_late, undo_later_import_first, undo_people_have_changed, undo_units_are_used,
// and the rule of a keeper (roster.h) whose facts would hang in the air.
base::Result<base::Done> undo_import(base::Work& work, ImportId id);

base::Result<base::Done> apply_roster(base::Work& work, const ImportRow& import);
base::Result<base::Done> apply_units(base::Work& work, const ImportRow& import);
base::Result<base::Done> undo_roster(base::Work& work, const ImportRow& import);
base::Result<base::Done> undo_units(base::Work& work, const ImportRow& import);

}  // namespace organisation
