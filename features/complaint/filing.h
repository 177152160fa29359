// What the public does: complain, follow the complaint by its number, reply, and say in the end how it was handled. Nobody signs in, and
// nothing of an anonymous reporter is kept.
#pragma once

#include "features/complaint/complaint.h"

namespace complaint {

inline constexpr std::size_t longest_complaint = 1'000;  // characters, and so of a reply
inline constexpr std::size_t largest_photo = 4'000'000;  // bytes, as it comes from a phone
inline constexpr int most_replies = 50;

struct NewComplaint {
    Category category = Category::other;
    Disclosure disclosure = Disclosure::secret;
    std::string text, name, contact;
    std::optional<organisation::UnitId> unit;
    std::optional<service::ServiceId> service;
    std::string photo = {};  // the bytes as they came; "" for none
};
struct Filed {
    ComplaintId id;
    std::string number;  // told now and never again
    base::Day answered_by;
};
// Everything that is wrong with it, each at its field: complaint_is_empty, complaint_is_too_long, reporter_has_no_name, anonymous_gave_a_name,
// contact_is_too_long, unit_is_unknown, and what base/upload.h refuses.
base::Errors faults_of(base::Work& work, const NewComplaint& complaint);
// In the agency of work.db, which stays unlinked (base/unlinked.h). Refuses faults_of.
base::Result<Filed> file(base::Work& work, const NewComplaint& complaint);

std::string place_of_identity(ComplaintId id);  // what the sealed text is bound to

struct Followed {
    base::AgencyId agency;
    Complaint complaint;
    std::vector<Message> told;  // what the reporter said and was told; of the complaint it is the same as, the answers
    base::Day answered_by;      // the promise of the first day
    std::optional<Due> due;
    bool has_photo;
};
// In whatever agency it is. Nothing where the number is nobody's.
std::optional<Followed> follow(base::Db& db, std::string_view number);

// Both in the agency of the complaint. A reply to a question sets the clocks going again, one to the last answer opens the complaint
// again. Refuses reply_is_empty, reply_is_too_long, replies_are_many, complaint_is_closed.
base::Result<base::Done> reply(base::Work& work, ComplaintId id, std::string_view text);
// Closes an answered complaint. Refuses stars_are_out_of_range, stars_come_at_the_end, stars_were_given.
base::Result<base::Done> give_stars(base::Work& work, ComplaintId id, int stars);

}  // namespace complaint
