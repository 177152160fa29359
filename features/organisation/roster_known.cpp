#include "features/organisation/roster_known.h"

#include <algorithm>

#include "base/names.h"
#include "base/db.h"
#include "base/id_list.h"
#include "features/organisation/lists.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/roster_line.h"
#include "features/organisation/superior.h"

namespace organisation {

Post post_of(const KnownPost& p) { return {p.id, p.person, p.unit, p.title, p.kind, p.heads_unit, p.superior, p.assignment, p.from, p.until}; }

const KnownPost* Known::definitive() const {
    const auto found = std::ranges::find(posts, Assignment::definitive, &KnownPost::assignment);
    return found == posts.end() ? nullptr : &*found;
}

const KnownPost* Known::beside(const RosterFacts& facts, const UnitBook& units) const {
    const auto found = std::ranges::find_if(posts, [&](const KnownPost& post) {
        return base::name_of(post.assignment) == facts.assignment && post.title == facts.title && units.code(post.unit) == facts.unit;
    });
    return found == posts.end() ? nullptr : &*found;
}

KnownByNip known_people(base::Db& db, const std::set<std::string>& nips, base::Day today) {
    KnownByNip known;
    std::map<PersonId, Known*> by_id;
    std::vector<PersonId> ids;
    for (auto& person : db.all<Person>(sql::people_by_nip, json_list_of_numbers(nips))) {
        auto& entry = known[person.nip];
        entry.person = std::move(person);
        by_id[entry.person.id] = &entry;
        ids.push_back(entry.person.id);
    }
    if (ids.empty()) return known;
    for (auto& post : db.all<KnownPost>(sql::posts_of_people, today, base::id_list(ids))) by_id.at(post.person)->posts.push_back(std::move(post));
    return known;
}

std::vector<KnownPerson> everybody(base::Db& db, base::Day today) {
    constexpr int page = 5000;
    std::vector<KnownPerson> all;
    std::string after;
    for (;;) {
        const auto rows = db.query(sql::everybody_after, {today, after, page});
        for (int i = 0; i < rows.size(); ++i)
            all.push_back({nip_number(rows.text(i, 0)), nip_number(rows.text(i, 1)), rows.integer(i, 2) == 1});
        if (rows.size() < page) return all;
        after = rows.text(rows.size() - 1, 0);
    }
}

std::vector<PostHolder> post_holders(base::Db& db, base::Day today) { return db.all<PostHolder>(sql::post_holders, today); }

RosterFacts facts_of(const Known& known, const KnownPost* post, const UnitBook& units) {
    RosterFacts facts;
    put_person(facts, known.person);
    if (!post) return facts;
    facts.title = post->title;
    facts.kind = base::name_of(post->kind);
    facts.heads_unit = post->heads_unit ? "1" : "";
    facts.unit = units.code(post->unit);
    facts.superior = post->superior_nip;
    facts.assignment = base::name_of(post->assignment);
    facts.since = base::to_text(post->from);
    if (post->until) facts.until = base::to_text(*post->until);
    return facts;
}

}  // namespace organisation
