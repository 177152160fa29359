#include "features/sample/sample_store.h"

#include "features/sample/sample_embedded.h"

namespace sample::store {

std::vector<SampleNote> notes_of(base::Db& db, base::PersonId person) { return db.all<SampleNote>(sql::notes_of, person); }

void insert(base::Db& db, base::PersonId person, const SampleNote& note) {
    db.run(sql::insert_note, note.id, person, note.day, note.text);
}

}  // namespace sample::store
