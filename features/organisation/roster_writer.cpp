#include "features/organisation/roster_writer.h"

#include <algorithm>

#include "base/json.h"
#include "features/identity/identity.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/posting.h"
#include "features/organisation/roster_line.h"

namespace organisation {

bool is_definitive(const RosterFacts& facts) { return facts.assignment != "plt" && facts.assignment != "plh" && facts.assignment != "team"; }

RosterWriter::RosterWriter(base::Work& work, ImportId import, const Newcomers& newcomers)
    : work_(work), import_(import), newcomers_(newcomers), stamp_{work.now, import}, book_(units(work.db)) {}

base::Result<base::Done> RosterWriter::take(const std::vector<ComparedLine>& rows) {
    const auto known = known_people(work_.db, known_numbers(rows), work_.today);
    for (const auto& row : rows) add_unit(row.facts.after);
    TRY(write_people(rows));
    write_posts(rows, known);
    return base::Done{};
}

// Whoever comes with the import is not asked for: that they are new has been compared.
std::set<std::string> RosterWriter::known_numbers(const std::vector<ComparedLine>& rows) const {
    std::set<std::string> nips;
    for (const auto& row : rows)
        for (const auto* nip : {&row.facts.after.nip, &row.facts.after.superior})
            if (!nip->empty() && !newcomers_.id(nip_number(*nip))) nips.insert(*nip);
    return nips;
}

// ---- people

base::Result<base::Done> RosterWriter::write_people(const std::vector<ComparedLine>& rows) {
    std::vector<Person> people, changed;
    for (const auto& row : rows) {
        const auto& facts = row.facts;
        if (!is_definitive(facts.after)) continue;
        if (facts.verdict == Verdict::added) people.push_back(person_of(facts.after, row.row.person));
        else if (!same_person(facts.before, facts.after)) changed.push_back(person_of(facts.after, row.row.person));
    }
    insert_people(work_.db, people, stamp_);
    update_people(work_.db, changed, stamp_);
    people.insert(people.end(), changed.begin(), changed.end());
    return settle_accounts(people);
}

base::Result<base::Done> RosterWriter::settle_accounts(const std::vector<Person>& people) {
    std::vector<identity::NewAccount> given;
    std::vector<PersonId> gone;
    for (const auto& person : people) {
        if (person.active) given.push_back({.person = person.id, .nip = person.nip, .name = full_name(person)});
        else gone.push_back(person.id);
    }
    identity::deactivate_accounts(work_, gone);
    return identity::give_accounts(work_, given);
}

// ---- units of a first roster

void RosterWriter::add_unit(const RosterFacts& facts) {
    if (facts.unit.empty() || book_.id(facts.unit)) return;
    const auto id = work_.new_id<UnitTag>();
    const auto& name = facts.unit_name.empty() ? facts.unit : facts.unit_name;
    work_.db.run(sql::insert_unit, id, nullptr, facts.unit, name, "", import_);
    book_.add(id, {facts.unit, name, facts.unit_parent});
    if (!facts.unit_parent.empty()) parents_[facts.unit] = facts.unit_parent;
}

bool RosterWriter::comes_back(const std::string& code) const {
    auto at = parents_.find(code);
    for (std::size_t steps = 0; at != parents_.end() && steps <= parents_.size(); ++steps) {
        if (at->second == code) return true;
        at = parents_.find(at->second);
    }
    return false;
}

// ---- posts

namespace {

base::Day day_of_leaving(const PostPlan& plan) {
    if (plan.begun) return plan.begun->from;
    return plan.corrected ? plan.corrected->from : *plan.ended.front().until + 1;
}

// The posts that the plan ends or corrects, as they were.
PostEffect effect_of(const PostPlan& plan, const Known& person) {
    PostEffect effect;
    for (const auto& held : person.posts) {
        const auto is_it = [&](const Post& post) { return post.id == held.id; };
        if (std::ranges::any_of(plan.ended, is_it) || (plan.corrected && is_it(*plan.corrected))) effect.before.push_back(post_of(held));
    }
    return effect;
}

}  // namespace

PersonId RosterWriter::id_of(const std::string& nip, const KnownByNip& known) const {
    const auto found = known.find(nip);
    return found != known.end() ? found->second.person.id : newcomers_.id(nip_number(nip));
}

PostPlace RosterWriter::place_of(const ComparedLine& row, const KnownByNip& known) const {
    PostPlace place{id_of(row.facts.after.nip, known), book_.id(row.facts.after.unit), std::nullopt, work_.today};
    if (const auto superior = id_of(row.facts.after.superior, known)) place.superior = superior;
    return place;
}

void RosterWriter::write_posts(const std::vector<ComparedLine>& rows, const KnownByNip& known) {
    std::vector<Post> written, begun;
    std::vector<StagedRow> noted;
    for (const auto& row : rows) {
        const auto found = known.find(row.facts.after.nip);
        const auto* person = found == known.end() ? nullptr : &found->second;
        auto plan = plan_posts(person, row.facts, place_of(row, known), book_);
        written.insert(written.end(), plan.ended.begin(), plan.ended.end());
        if (plan.corrected) written.push_back(*plan.corrected);
        if (plan.begun) {
            plan.begun->id = work_.new_id<PostTag>();
            begun.push_back(*plan.begun);
        }
        if (!person) continue;
        if (plan.left_head) leavers_.push_back({row.row.line, person->person.id, day_of_leaving(plan)});
        if (const auto effect = effect_of(plan, *person); !effect.before.empty())
            noted.push_back({.line = row.row.line, .effect = base::write_json(effect)});
    }
    update_posts(work_.db, written, stamp_);
    insert_posts(work_.db, begun, stamp_);
    note_effects(work_.db, import_, noted);
}

void RosterWriter::finish() {
    // SIASN names the unit above by its code, offices by its name; one that no row works in, or that comes back to itself, is left out.
    for (auto& [code, parent] : parents_) parent = book_.code_like(parent);
    for (const auto& [code, parent] : parents_)
        if (book_.id(parent) && !comes_back(code)) work_.db.run(sql::move_unit, book_.id(code), book_.id(parent));
    // People whom the file does not mention still name the head who left; those it mentions have been told their superior.
    for (const auto& leaver : leavers_) {
        const auto released = release_team(work_, leaver.person, leaver.on, import_);
        if (released.empty()) continue;
        auto row = rows_to_apply(work_.db, import_, leaver.line - 1, 1).front();
        auto effect = base::read_json<PostEffect>(row.effect).value();
        effect.before.insert(effect.before.end(), released.begin(), released.end());
        row.effect = base::write_json(effect);
        note_effects(work_.db, import_, {row});
    }
}

}  // namespace organisation
