#include "features/organisation/person_rows.h"

#include "base/db.h"
#include "base/text.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {
namespace {

void write_people(base::Db& db, const base::Statement& statement, const std::vector<Person>& people) {
    base::Batch batch(db, statement);
    for (const auto& p : people) {
        const auto name = full_name(p);
        batch.add(p.id, p.nip, p.name, p.front_title, p.back_title, name, base::lower(name) + " " + p.nip, p.status, p.grade, p.grade_since,
                  p.sex, p.birth, p.appointed, p.active, p.email);
    }
    batch.send();
}

void write_posts(base::Db& db, const base::Statement& statement, const std::vector<Post>& posts) {
    base::Batch batch(db, statement);
    for (const auto& p : posts)
        batch.add(p.id, p.person, p.unit, p.title, p.kind, p.heads_unit, p.superior, p.assignment, p.from, p.until);
    batch.send();
}

}  // namespace

void insert_people(base::Db& db, const std::vector<Person>& people) { write_people(db, sql::insert_person, people); }
void update_people(base::Db& db, const std::vector<Person>& people) { write_people(db, sql::update_person, people); }
void insert_posts(base::Db& db, const std::vector<Post>& posts) { write_posts(db, sql::insert_post, posts); }
void update_posts(base::Db& db, const std::vector<Post>& posts) { write_posts(db, sql::update_post, posts); }

}  // namespace organisation
