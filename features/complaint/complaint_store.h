// Rows of the complaints' tables.
#pragma once

#include "features/complaint/complaint.h"

namespace complaint::store {

struct PauseRow {
    ComplaintId complaint;
    base::Day start;
    std::optional<base::Day> until;
};

void insert(base::Db& db, const Complaint& complaint, std::string_view number_digest);
void update(base::Db& db, const Complaint& complaint);
std::vector<Complaint> unfinished(base::Db& db);  // of the agency, by day and id
std::vector<Complaint> about(base::Db& db, PersonId person);

struct Place {
    base::AgencyId agency;
    ComplaintId id;
};
std::optional<Place> place_of(base::Db& db, std::string_view number_digest);  // in any agency

void add_message(base::Db& db, const Message& message);
int count_messages(base::Db& db, ComplaintId id);

std::vector<PauseRow> pauses_of(base::Db& db, const std::vector<ComplaintId>& ids);  // by complaint and day
void begin_pause(base::Db& db, ComplaintId id, base::Day from);
void end_pause(base::Db& db, ComplaintId id, base::Day until);

// The reporter, sealed; nothing of the anonymous.
void keep_identity(base::Db& db, ComplaintId id, std::string_view sealed);
std::optional<std::string> sealed_identity(base::Db& db, ComplaintId id);

struct Photo {
    std::string type, content;
};
void keep_photo(base::Db& db, ComplaintId id, std::string_view type, std::string_view content);
std::optional<Photo> photo_of(base::Db& db, ComplaintId id);
bool has_photo(base::Db& db, ComplaintId id);

bool is_officer(base::Db& db, PersonId person);
// What is on somebody's own desk, in one question: a home asks it of everybody.
struct Desk {
    bool is_officer;
    int to_answer;
};
Desk desk_of(base::Db& db, PersonId person);
std::vector<PersonId> officers(base::Db& db);
void appoint(base::Db& db, PersonId person);
void dismiss(base::Db& db, PersonId person);

}  // namespace complaint::store
