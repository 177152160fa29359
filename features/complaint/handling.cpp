// Who somebody is to a complaint.
#include <algorithm>

#include "features/complaint/complaint_store.h"
#include "features/complaint/handling.h"
#include "features/identity/relation.h"

namespace complaint {

Asker asker_of(base::Work& work) {
    const auto person = work.actor.person;
    Asker asker{person, person && store::is_officer(work.db, person), identity::has_role(work.actor, identity::inspector)};
    if (!person) return asker;
    for (const auto& post : organisation::posts_between(work.db, person, work.today, work.today)) {
        asker.works_in.push_back(post.unit);
        if (post.heads_unit) asker.heads.push_back(post.unit);
    }
    return asker;
}

namespace {

bool holds(const std::vector<organisation::UnitId>& units, std::optional<organisation::UnitId> unit) {
    return unit && std::ranges::find(units, *unit) != units.end();
}

// Nobody knows yet whom it is about: it may be the officer of that unit who would verify it.
bool is_about_somebody(const Complaint& complaint) { return complaint.category == Category::officer && !complaint.forwarded; }

bool verifies(const Asker& asker, const Complaint& complaint) {
    if (complaint.kind == Kind::supervisory) return asker.is_inspector;
    if (asker.is_inspector && (is_about_somebody(complaint) || complaint.escalations >= inspectorate_escalation)) return true;
    return asker.is_officer && !(is_about_somebody(complaint) && holds(asker.works_in, complaint.unit));
}

}  // namespace

Part part_of(const Asker& asker, const Complaint& complaint) {
    if (complaint.about && complaint.about == asker.person) return Part::reported;
    if (verifies(asker, complaint)) return Part::verifier;
    if (complaint.kind == Kind::supervisory) return Part::none;
    if (complaint.handler && complaint.handler == asker.person) return Part::handler;
    if (complaint.forwarded && holds(asker.heads, complaint.unit)) return Part::handler;
    return Part::none;
}

base::Result<Complaint> open_as(base::Work& work, ComplaintId id, const std::vector<Part>& parts) {
    const auto complaint = find(work.db, id);
    if (!complaint) return base::missing("complaint_is_unknown");
    if (std::ranges::find(parts, part_of(asker_of(work), *complaint)) == parts.end()) return base::missing("complaint_is_unknown");
    return *complaint;
}

namespace {

base::Result<base::Done> change_officer(base::Work& work, PersonId person, void (*change)(base::Db&, PersonId), std::string_view action) {
    if (!organisation::find_person(work.db, person)) return base::missing("officer_is_unknown");
    change(work.db, person);
    work.journal({.thing = "complaint_officer", .thing_id = person.value, .action = action});
    return base::Done{};
}

}  // namespace

base::Result<base::Done> appoint_officer(base::Work& work, PersonId person) { return change_officer(work, person, store::appoint, "appointed"); }
base::Result<base::Done> dismiss_officer(base::Work& work, PersonId person) { return change_officer(work, person, store::dismiss, "dismissed"); }

}  // namespace complaint
