#include "features/complaint/complaint_store.h"

#include "base/id_list.h"
#include "features/complaint/complaint_embedded.h"

namespace complaint::store {

void insert(base::Db& db, const Complaint& c, std::string_view number_digest) {
    db.run(sql::insert_complaint, c.id, number_digest, c.filed, c.category, c.kind, c.disclosure, c.state, c.text, c.passed_text, c.unit, c.service,
           c.handler, c.about, c.same_as, c.forwarded, c.first_answered, c.settled, c.reopened, c.closed, c.last_word, c.closer, c.stars, c.reopenings,
           c.escalations, c.source_number);
}
void update(base::Db& db, const Complaint& c) {
    db.run(sql::update_complaint, c.id, c.kind, c.state, c.passed_text, c.unit, c.handler, c.about, c.same_as, c.forwarded, c.first_answered,
           c.settled, c.reopened, c.closed, c.last_word, c.closer, c.stars, c.reopenings, c.escalations);
}
std::vector<Complaint> unfinished(base::Db& db) { return db.all<Complaint>(sql::unfinished); }
std::vector<Complaint> about(base::Db& db, PersonId person) { return db.all<Complaint>(sql::complaints_about, person); }

std::optional<Place> place_of(base::Db& db, std::string_view number_digest) { return db.one<Place>(sql::place_of_number, number_digest); }

void add_message(base::Db& db, const Message& m) { db.run(sql::insert_message, m.complaint, m.number, m.kind, m.text, m.day, m.author); }
int count_messages(base::Db& db, ComplaintId id) { return static_cast<int>(db.one<std::int64_t>(sql::count_messages, id).value()); }

std::vector<PauseRow> pauses_of(base::Db& db, const std::vector<ComplaintId>& ids) { return db.all<PauseRow>(sql::pauses_of, base::id_list(ids)); }
void begin_pause(base::Db& db, ComplaintId id, base::Day from) { db.run(sql::begin_pause, id, from); }
void end_pause(base::Db& db, ComplaintId id, base::Day until) { db.run(sql::end_pause, id, until); }

void keep_identity(base::Db& db, ComplaintId id, std::string_view sealed) { db.run(sql::insert_identity, id, sealed); }
std::optional<std::string> sealed_identity(base::Db& db, ComplaintId id) { return db.one<std::string>(sql::sealed_identity, id); }

void keep_photo(base::Db& db, ComplaintId id, std::string_view type, std::string_view content) {
    const auto* first = reinterpret_cast<const std::byte*>(content.data());
    db.run(sql::insert_photo, id, type, base::Bytes(first, first + content.size()));
}
std::optional<Photo> photo_of(base::Db& db, ComplaintId id) { return db.one<Photo>(sql::photo_of, id); }
bool has_photo(base::Db& db, ComplaintId id) { return db.one<std::int64_t>(sql::has_photo, id).value() > 0; }

bool is_officer(base::Db& db, PersonId person) { return db.one<std::int64_t>(sql::is_officer, person).has_value(); }
Desk desk_of(base::Db& db, PersonId person) { return db.one<Desk>(sql::desk_of, person).value(); }
std::vector<PersonId> officers(base::Db& db) {
    std::vector<PersonId> people;
    for (const auto id : db.all<std::int64_t>(sql::officers)) people.push_back({id});
    return people;
}
void appoint(base::Db& db, PersonId person) { db.run(sql::appoint, person); }
void dismiss(base::Db& db, PersonId person) { db.run(sql::dismiss, person); }

}  // namespace complaint::store
