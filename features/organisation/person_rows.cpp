#include "features/organisation/person_rows.h"

#include "base/db.h"
#include "base/text.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {

void insert_people(base::Db& db, const std::vector<Person>& people, const Stamp& stamp) {
    base::Batch batch(db, sql::insert_person);
    for (const auto& p : people) {
        const auto name = full_name(p);
        batch.add(p.id, p.nip, p.name, p.front_title, p.back_title, name, base::lower(name) + " " + p.nip, p.status, p.grade, p.grade_since,
                  p.sex, p.birth, p.appointed, p.active, p.email, stamp.at, stamp.import);
    }
    batch.send();
}

void update_people(base::Db& db, const std::vector<Person>& people, const Stamp& stamp) {
    base::Batch batch(db, sql::update_person);
    for (const auto& p : people) {
        const auto name = full_name(p);
        batch.add(p.id, p.nip, p.name, p.front_title, p.back_title, name, base::lower(name) + " " + p.nip, p.status, p.grade, p.grade_since,
                  p.sex, p.birth, p.appointed, p.active, p.email, stamp.at);
    }
    batch.send();
}

void insert_posts(base::Db& db, const std::vector<Post>& posts, const Stamp& stamp) {
    base::Batch batch(db, sql::insert_post);
    for (const auto& p : posts)
        batch.add(p.id, p.person, p.unit, p.title, p.kind, p.heads_unit, p.superior, p.assignment, p.from, p.until, stamp.at, stamp.import);
    batch.send();
}

void update_posts(base::Db& db, const std::vector<Post>& posts, const Stamp& stamp) {
    base::Batch batch(db, sql::update_post);
    for (const auto& p : posts)
        batch.add(p.id, p.person, p.unit, p.title, p.kind, p.heads_unit, p.superior, p.assignment, p.from, p.until, stamp.at);
    batch.send();
}

}  // namespace organisation
