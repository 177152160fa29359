// Who somebody is to a complaint.
#include <algorithm>

#include "features/complaint/complaint_store.h"
#include "features/complaint/concern.h"
#include "features/complaint/handling.h"
#include "features/identity/identity.h"

namespace complaint {

namespace {

// Officers and inspectors, each once.
std::vector<Verifier> verifiers(base::Work& work) {
    const auto officers = store::officers(work.db), inspectors = identity::people_with_role(work.db, identity::inspector);
    std::vector<PersonId> people = officers;
    people.insert(people.end(), inspectors.begin(), inspectors.end());
    std::ranges::sort(people);
    people.erase(std::ranges::unique(people).begin(), people.end());
    const auto is_in = [](const std::vector<PersonId>& some, PersonId one) { return std::ranges::find(some, one) != some.end(); };
    std::vector<Verifier> all;
    for (const auto& member : organisation::members(work.db, people, work.today))
        all.push_back({member.person, is_in(officers, member.person), is_in(inspectors, member.person), {member.unit}, member.full_name});
    return all;
}

void add_posts(base::Work& work, Asker& asker) {
    for (const auto& post : organisation::posts_between(work.db, asker.self.person, work.today, work.today)) {
        asker.self.works_in.push_back(post.unit);
        if (post.heads_unit) asker.heads.push_back(post.unit);
    }
}

}  // namespace

Asker asker_of(base::Work& work) {
    const auto person = work.actor.person;
    Asker asker{{person, person && store::is_officer(work.db, person), identity::has_role(work.actor, identity::inspector)}};
    if (!person) return asker;
    add_posts(work, asker);
    if (const auto own = organisation::find_person(work.db, person)) asker.self.name = own->name;
    if (asker.may_verify()) asker.verifiers = verifiers(work);
    return asker;
}

int count_unseen(base::Work& work) {
    const auto all = verifiers(work);
    return static_cast<int>(std::ranges::count_if(store::unfinished(work.db), [&](const Complaint& complaint) {
        return !complaint.forwarded && std::ranges::none_of(all, [&](const Verifier& one) { return verifies(one, complaint, all); });
    }));
}

Part part_of(const Asker& asker, const Complaint& complaint) {
    const auto person = asker.self.person;
    if (complaint.about && complaint.about == person) return Part::reported;
    if (verifies(asker.self, complaint, asker.verifiers)) return Part::verifier;
    if (complaint.kind == Kind::supervisory) return Part::none;
    if (complaint.handler && complaint.handler == person) return Part::handler;
    const bool is_of_their_unit = complaint.unit && std::ranges::find(asker.heads, *complaint.unit) != asker.heads.end();
    return complaint.forwarded && is_of_their_unit ? Part::handler : Part::none;
}

bool may_know_of(const Asker& asker, const Complaint& complaint) {
    const auto part = part_of(asker, complaint);
    if (part == Part::reported || may_be_about(asker.self, complaint)) return false;
    return complaint.kind != Kind::supervisory || part == Part::verifier;
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
