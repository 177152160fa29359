#include "features/organisation/roster_apply.h"

#include <algorithm>

#include "base/json.h"
#include "base/work.h"
#include "features/identity/identity.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/person_rows.h"
#include "features/organisation/posting.h"
#include "features/organisation/roster_compare.h"

namespace organisation {
namespace {

constexpr int chunk_size = 2000;

struct Row {
    StagedRow staged;
    Compared facts;
};

Row unpacked(StagedRow staged) {
    Row row{std::move(staged), {}};
    row.facts.verdict = row.staged.verdict;
    const auto read = [](const std::string& json) {
        auto facts = base::read_json<RosterFacts>(json);
        base::check(static_cast<bool>(facts), "what was staged can be read");
        return std::move(facts).value();
    };
    if (!row.staged.before.empty()) row.facts.before = read(row.staged.before);
    row.facts.after = read(row.staged.after);
    return row;
}

std::set<std::string> numbers_of(const std::vector<Row>& rows) {
    std::set<std::string> nips;
    for (const auto& row : rows) {
        nips.insert(row.facts.after.nip);
        if (!row.facts.after.superior.empty()) nips.insert(row.facts.after.superior);
    }
    return nips;
}

bool is_definitive(const Row& row) { return row.facts.after.assignment != "plt" && row.facts.after.assignment != "plh" && row.facts.after.assignment != "team"; }

class Application {
public:
    Application(base::Work& work, const ImportRow& import, const ImportListener& listener)
        : work_(work), import_(import), listener_(listener), stamp_{work.now, import.id}, book_(units(work.db)) {}

    base::Result<base::Done> run() {
        TRY(in_chunks([&](std::vector<Row>& rows) { return apply_people(rows); }));
        put_units_under_parents();
        TRY(in_chunks([&](std::vector<Row>& rows) { return apply_posts(rows); }));
        release_teams();
        return base::Done{};
    }

private:
    template <class Each>
    base::Result<base::Done> in_chunks(Each each) {
        int line = 0;
        for (;;) {
            std::vector<Row> rows;
            for (auto& staged : rows_to_apply(work_.db, import_.id, line, chunk_size)) rows.push_back(unpacked(std::move(staged)));
            if (rows.empty()) return base::Done{};
            line = rows.back().staged.line;
            TRY(each(rows));
            done_ += static_cast<int>(rows.size());
            if (listener_.progress) listener_.progress(listener_.context, ImportStage::applying, done_ / 2, import_.added + import_.changed);
        }
    }

    // ---- people

    base::Result<base::Done> apply_people(const std::vector<Row>& rows) {
        const auto known = known_people(work_.db, numbers_of(rows), work_.today);
        std::vector<Person> added, changed;
        for (const auto& row : rows) {
            if (is_stale(row, known)) return base::conflict("import_is_stale", "", row.facts.after.nip);
            if (row.facts.verdict == Verdict::added && is_definitive(row)) added.push_back(person_of(row.facts.after, row.staged.person));
            else if (!same_person(row.facts.before, row.facts.after) && is_definitive(row))
                changed.push_back(person_of(row.facts.after, row.staged.person));
            add_unit(row.facts.after);
        }
        insert_people(work_.db, added, stamp_);
        update_people(work_.db, changed, stamp_);
        added.insert(added.end(), changed.begin(), changed.end());
        return settle_accounts(added);
    }

    bool is_stale(const Row& row, const KnownByNip& known) const {
        const auto found = known.find(row.facts.after.nip);
        if (found == known.end()) return !row.staged.before.empty();
        if (!is_definitive(row)) {
            const auto* post = found->second.beside(row.facts.after, book_);
            return (post == nullptr) != row.staged.before.empty();
        }
        return base::write_json(facts_of(found->second, found->second.definitive(), book_)) != row.staged.before;
    }

    base::Result<base::Done> settle_accounts(const std::vector<Person>& people) {
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

    void add_unit(const RosterFacts& facts) {
        if (facts.unit.empty() || book_.id(facts.unit)) return;
        const auto id = work_.new_id<UnitTag>();
        const auto& name = facts.unit_name.empty() ? facts.unit : facts.unit_name;
        work_.db.run(sql::insert_unit, id, nullptr, facts.unit, name, "", import_.id);
        book_.add(id, facts.unit, name);
        if (!facts.unit_parent.empty()) parents_[facts.unit] = facts.unit_parent;
    }

    bool comes_back(const std::string& code) const {
        auto at = parents_.find(code);
        for (std::size_t steps = 0; at != parents_.end() && steps <= parents_.size(); ++steps) {
            if (at->second == code) return true;
            at = parents_.find(at->second);
        }
        return false;
    }

    // SIASN names the unit above by its code; one that no row works in, or that comes back to itself, is left out.
    void put_units_under_parents() {
        for (const auto& [code, parent] : parents_)
            if (book_.id(parent) && !comes_back(code)) work_.db.run(sql::move_unit, book_.id(code), book_.id(parent));
    }

    // ---- posts

    base::Result<base::Done> apply_posts(std::vector<Row>& rows) {
        const auto known = known_people(work_.db, numbers_of(rows), work_.today);
        std::vector<Post> written, begun;
        std::vector<StagedRow> noted;
        for (auto& row : rows) {
            const bool is_new = row.facts.verdict == Verdict::added && is_definitive(row);
            const auto& person = known.at(row.facts.after.nip);
            auto plan = plan_posts(is_new ? nullptr : &person, row.facts, place_of(row, known), book_);
            written.insert(written.end(), plan.ended.begin(), plan.ended.end());
            if (plan.corrected) written.push_back(*plan.corrected);
            if (plan.begun) begun.push_back(with_id(*plan.begun));
            if (plan.left_head) leavers_.push_back({row.staged.line, person.person.id, day_of_leaving(plan)});
            if (note_effect(row, plan, person)) noted.push_back(row.staged);
        }
        update_posts(work_.db, written, stamp_);
        insert_posts(work_.db, begun, stamp_);
        note_effects(work_.db, import_.id, noted);
        return base::Done{};
    }

    PostPlace place_of(const Row& row, const KnownByNip& known) const {
        PostPlace place{known.at(row.facts.after.nip).person.id, book_.id(row.facts.after.unit), std::nullopt, work_.today};
        const auto superior = known.find(row.facts.after.superior);
        if (superior != known.end()) place.superior = superior->second.person.id;
        return place;
    }

    Post with_id(Post post) {
        post.id = work_.new_id<PostTag>();
        return post;
    }

    static base::Day day_of_leaving(const PostPlan& plan) {
        if (plan.begun) return plan.begun->from;
        return plan.corrected ? plan.corrected->from : *plan.ended.front().until + 1;
    }

    static bool note_effect(Row& row, const PostPlan& plan, const Known& person) {
        PostEffect effect;
        for (const auto& held : person.posts) {
            const auto is_it = [&](const Post& post) { return post.id == held.id; };
            if (std::ranges::any_of(plan.ended, is_it) || (plan.corrected && is_it(*plan.corrected))) effect.before.push_back(post_of(held));
        }
        if (!effect.before.empty()) row.staged.effect = base::write_json(effect);
        return !effect.before.empty();
    }

    // People whom the file does not mention still name the head who left; those it mentions have been told their superior.
    void release_teams() {
        for (const auto& leaver : leavers_) {
            const auto released = release_team(work_, leaver.person, leaver.on, import_.id);
            if (released.empty()) continue;
            auto row = rows_to_apply(work_.db, import_.id, leaver.line - 1, 1).front();
            auto effect = base::read_json<PostEffect>(row.effect).value();
            effect.before.insert(effect.before.end(), released.begin(), released.end());
            row.effect = base::write_json(effect);
            note_effects(work_.db, import_.id, {row});
        }
    }

    struct Leaver {
        int line;
        PersonId person;
        base::Day on;
    };

    base::Work& work_;
    const ImportRow& import_;
    const ImportListener& listener_;
    const Stamp stamp_;
    UnitBook book_;
    std::map<std::string, std::string> parents_;  // codes of new units
    std::vector<Leaver> leavers_;
    int done_ = 0;
};

}  // namespace

base::Result<base::Done> apply_roster(base::Work& work, const ImportRow& import, const ImportListener& listener) {
    return Application(work, import, listener).run();
}

}  // namespace organisation
