// Taking back a roster: what it made goes, what it changed says again what it said.
#include "base/names.h"
#include "base/json.h"
#include "base/work.h"
#include "features/identity/identity.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/person_rows.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_facts.h"

namespace organisation {
namespace {

constexpr int chunk_size = 2000;

template <class T>
T read(const std::string& json) {
    auto value = base::read_json<T>(json);
    base::check(static_cast<bool>(value), "what was kept for an undo can be read");
    return std::move(value).value();
}

struct Restored {
    std::vector<Person> people;
    std::vector<Post> posts;
    std::vector<PersonId> out_of_service;
    std::vector<identity::NewAccount> back_in_service;
};

void add(Restored& restored, const StagedRow& row) {
    if (!row.effect.empty()) {
        const auto effect = read<PostEffect>(row.effect);
        restored.posts.insert(restored.posts.end(), effect.before.begin(), effect.before.end());
    }
    if (row.verdict == Verdict::added) return;
    const auto before = read<RosterFacts>(row.before), after = read<RosterFacts>(row.after);
    if (same_person(before, after)) return;
    const auto person = person_of(before, row.person);
    restored.people.push_back(person);
    if (person.active) restored.back_in_service.push_back({.person = person.id, .nip = person.nip, .name = full_name(person)});
    else restored.out_of_service.push_back(person.id);
}

// Of everybody whom the import made, whether it kept their rows or not.
void close_accounts(base::Work& work, ImportId import) {
    for (PersonId last;;) {
        const auto numbers = work.db.all<std::int64_t>(sql::people_of_import, import, last.value, chunk_size);
        if (numbers.empty()) return;
        std::vector<PersonId> people;
        for (const auto number : numbers) people.push_back({number});
        identity::deactivate_accounts(work, people);
        last = people.back();
    }
}

}  // namespace

base::Result<base::Done> undo_roster(base::Work& work, const ImportRow& import) {
    work.db.run(sql::delete_posts_of_import, import.id);
    for (int line = 0;;) {
        const auto rows = rows_to_apply(work.db, import.id, line, chunk_size);
        if (rows.empty()) break;
        line = rows.back().line;
        Restored restored;
        for (const auto& row : rows) add(restored, row);
        update_posts(work.db, restored.posts, {work.now});
        update_people(work.db, restored.people, {work.now});
        identity::deactivate_accounts(work, restored.out_of_service);
        TRY(identity::give_accounts(work, restored.back_in_service));
    }
    close_accounts(work, import.id);
    work.db.run(sql::delete_people_of_import, import.id);
    work.db.run(sql::delete_units_of_import, import.id);
    return base::Done{};
}

}  // namespace organisation
