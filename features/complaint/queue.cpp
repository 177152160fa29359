#include "features/complaint/queue.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "features/calendar/calendar.h"
#include "features/complaint/alike.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/handling.h"
#include "features/identity/identity.h"

namespace complaint {
namespace {

constexpr std::size_t beginning_bytes = 160;

const std::string& words_of(const Complaint& complaint, Part part) {
    return part == Part::verifier || !complaint.passed_text ? complaint.text : *complaint.passed_text;
}

// Names of units and people, asked once.
class Names {
public:
    Names(base::Work& work, const std::vector<PersonId>& people) {
        for (const auto& unit : organisation::units(work.db)) units_[unit.id] = unit.name;
        for (const auto& member : organisation::members(work.db, people, work.today)) people_[member.person] = member.full_name;
    }
    std::string of(std::optional<organisation::UnitId> unit) const { return unit && units_.contains(*unit) ? units_.at(*unit) : ""; }
    std::string of(std::optional<PersonId> person) const { return person && people_.contains(*person) ? people_.at(*person) : ""; }

private:
    std::map<organisation::UnitId, std::string> units_;
    std::map<PersonId, std::string> people_;
};

int days_left(const calendar::WorkingDays& working, base::Day last, base::Day today) {
    return today <= last ? working.between(today + 1, last) : -working.between(last + 1, today);
}

struct Seen {
    const Complaint& complaint;
    const Course& course;
    Part part;
};

QueueItem item_of(base::Work& work, const Seen& seen, const calendar::WorkingDays& working, const Names& names) {
    const auto& c = seen.complaint;
    const auto limits = limits_of(rules_on(work.db, c.filed), c.kind);
    QueueItem item{c.id, seen.part, c.category, c.kind, c.state, c.filed, std::string(base::shorten(words_of(c, seen.part), beginning_bytes)),
                   names.of(c.unit), names.of(c.handler), next_due(working, limits, seen.course), 0, c.escalations};
    if (item.due) item.days_left = days_left(working, item.due->last, work.today);
    return item;
}

// What the office must do comes before what waits for the reporter, then by the day it is due.
bool is_more_urgent(const QueueItem& a, const QueueItem& b) {
    const auto rank = [](const QueueItem& item) {
        const bool waits_for_reporter = !item.due || item.due->term == Term::silence;
        return std::tuple(waits_for_reporter, item.due ? item.due->last : item.filed, item.id);
    };
    return rank(a) < rank(b);
}

std::vector<PersonId> handlers_of(const std::vector<Complaint>& complaints) {
    std::vector<PersonId> people;
    for (const auto& complaint : complaints)
        if (complaint.handler) people.push_back(*complaint.handler);
    return people;
}

}  // namespace

Queue queue_of(base::Work& work) {
    const auto asker = asker_of(work);
    const auto complaints = store::unfinished(work.db);
    if (complaints.empty()) return {{}, asker.may_verify()};
    const auto courses = courses_of(work.db, complaints);
    const auto working = calendar::working_days(work.db);
    const Names names(work, handlers_of(complaints));
    Queue queue{{}, asker.may_verify()};
    for (std::size_t i = 0; i < complaints.size(); ++i) {
        const auto part = part_of(asker, complaints[i]);
        if (part == Part::verifier || part == Part::handler) queue.complaints.push_back(item_of(work, {complaints[i], courses[i], part}, working, names));
    }
    std::ranges::sort(queue.complaints, is_more_urgent);
    return queue;
}

int count_waiting(base::Work& work) {
    const auto desk = store::desk_of(work.db, work.actor.person);
    if (!desk.is_officer && !identity::has_role(work.actor, identity::inspector)) return desk.to_answer;
    const auto to_verify = std::ranges::count(queue_of(work).complaints, State::received, &QueueItem::state);
    return desk.to_answer + static_cast<int>(to_verify);
}

base::Result<ComplaintView> view_of(base::Work& work, ComplaintId id) {
    const auto c = TRY(open_as(work, id, {Part::verifier, Part::handler}));
    const auto part = part_of(asker_of(work), c);
    const auto messages = messages_of(work.db, id);
    auto people = handlers_of({c});
    if (c.about) people.push_back(*c.about);
    for (const auto& message : messages)
        if (message.author) people.push_back(*message.author);
    const Names names(work, people);
    const auto course = course_of(work.db, c);
    const auto service = c.service ? service::find_service(work.db, *c.service) : std::nullopt;
    const bool sees_identity = c.disclosure != Disclosure::anonymous && (part == Part::verifier || (c.disclosure == Disclosure::named && c.handler == work.actor.person));
    ComplaintView view{item_of(work, {c, course, part}, calendar::working_days(work.db), names), words_of(c, part), c.passed_text, c.unit, c.handler,
                       c.about, names.of(c.about), service ? service->name : "", c.disclosure, store::has_photo(work.db, id), sees_identity, c.stars, {}};
    for (const auto& message : messages) view.messages.push_back({message, names.of(message.author)});
    return view;
}

base::Result<Queue> alike_on_desk(base::Work& work, ComplaintId id) {
    constexpr std::size_t most_suggested = 3;
    const auto one = TRY(open_as(work, id, {Part::verifier}));
    auto desk = queue_of(work);
    Queue suggested{{}, desk.may_verify};
    for (const auto other : alike(one, store::unfinished(work.db))) {
        const auto item = std::ranges::find(desk.complaints, other, &QueueItem::id);
        if (item == desk.complaints.end() || item->part != Part::verifier) continue;
        suggested.complaints.push_back(std::move(*item));
        if (suggested.complaints.size() == most_suggested) break;
    }
    return suggested;
}

AboutMeList about_me(base::Work& work) {
    AboutMeList list;
    if (!work.actor.person) return list;
    for (const auto& c : store::about(work.db, work.actor.person)) {
        AboutMe mine{c.id, c.passed_text.value_or(""), is_open(c.state), {}};
        for (auto& message : messages_of(work.db, c.id))
            if (message.kind == MessageKind::context && message.author == work.actor.person) mine.context.push_back(std::move(message.text));
        list.complaints.push_back(std::move(mine));
    }
    std::ranges::sort(list.complaints, {}, &AboutMe::id);  // which was drawn by lot
    return list;
}

}  // namespace complaint
