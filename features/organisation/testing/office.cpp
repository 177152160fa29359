#include "features/organisation/testing/office.h"

#include <algorithm>
#include <iterator>

#include "base/migrations.h"
#include "base/sentences.h"
#include "features/identity/identity.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/person_rows.h"

namespace organisation::test {

base::Day day(std::string_view iso) { return base::parse_day(iso).value(); }
base::Instant morning_of(base::Day day) { return base::instant_of(day, 9 * 60, 420); }

Office::Office(const base::test::Engine& engine, std::vector<base::Feature> more) : now(morning_of(day("2026-11-20"))), database_(engine.open()) {
    std::vector<base::Feature> features = {identity::feature(), organisation::feature()};
    std::ranges::move(more, std::back_inserter(features));
    base::migrate(*database_, features, {1});
    std::vector<base::Route> routes;
    for (const auto& feature : features) {
        base::learn_sentences(feature.sentences);
        routes.insert(routes.end(), feature.routes.begin(), feature.routes.end());
    }
    desk_ = std::make_unique<base::test::Desk>(*database_, identity::guard(base::now), std::move(routes));
    for (const std::int64_t id : {1, 2}) {
        agency = {id};
        as_hr([&](base::Work& work) { work.db.run(sql::insert_agency, "a" + std::to_string(id), "Agency", "Sela", 420, 5, "", work.now); });
    }
    agency = {1};
}

base::Actor Office::actor(PersonId person, std::uint32_t roles) const {
    return {.agency = agency, .account = {9}, .person = person, .roles = roles, .label = "uji"};
}

void Office::as(PersonId person, std::uint32_t roles, const std::function<void(base::Work&)>& step) {
    database_->write([&](base::Connection& connection) {
        base::Work work(base::Db(connection, agency), base::thread_ids(), now, actor(person, roles));
        step(work);
    });
}

base::test::Answer Office::ask(PersonId person, base::Method method, const std::string& target, const std::string& body) {
    return desk_->ask(actor(person, 0), now, method, target, body);
}
base::test::Answer Office::ask_as(std::uint32_t roles, base::Method method, const std::string& target, const std::string& body) {
    return desk_->ask(actor({}, roles), now, method, target, body);
}
base::test::Answer Office::send_form(const std::string& target, const std::string& form) {
    return desk_->ask({}, now, base::Method::post, target, form, "application/x-www-form-urlencoded");
}
base::test::Answer Office::upload(PersonId person, std::uint32_t roles, const std::string& target, const std::string& name,
                                  const std::string& content) {
    const auto body = "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"berkas\"\r\n\r\n" + content + "\r\n--x--\r\n";
    return desk_->ask(actor(person, roles), now, base::Method::post, target, body, "multipart/form-data; boundary=x");
}

base::test::Answer Office::submit(const std::string& target, const std::string& form) {
    return desk_->ask(actor({}, 0), now, base::Method::post, target, form, "application/x-www-form-urlencoded");
}

void Office::as_hr(const std::function<void(base::Work&)>& step) { as({}, identity::hr, step); }

UnitId Office::unit(const std::string& code, UnitId parent) {
    UnitId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<UnitTag>();
        work.db.run(sql::insert_unit, id, parent, code, "Unit " + code, "", nullptr);
    });
    return id;
}

PersonId Office::person(const std::string& name) {
    Person person;
    as_hr([&](base::Work& work) {
        person.id = work.new_id<base::PersonTag>();
        person.nip = std::to_string(198001012005011001 + people_++);
        person.name = name;
        person.birth = day("1980-01-01");
        insert_people(work.db, {person}, {work.now});
    });
    return person.id;
}

PostId Office::post(PersonId person, UnitId unit, std::optional<PersonId> superior) {
    PostId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<PostTag>();
        insert_posts(work.db, {{id, person, unit, "Staf", PostKind::executor, false, superior, Assignment::definitive, first_day, {}}}, {work.now});
    });
    return id;
}

PostId Office::head(PersonId person, UnitId unit, std::optional<PersonId> superior) {
    PostId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<PostTag>();
        insert_posts(work.db, {{id, person, unit, "Kepala", PostKind::administrative, true, superior, Assignment::definitive, first_day, {}}}, {work.now});
    });
    return id;
}

PostId Office::move(PersonId person, UnitId unit, base::Day from) {
    PostId id;
    as_hr([&](base::Work& work) {
        auto before = post_on(work.db, person, from - 1).value();
        before.until = from - 1;
        update_posts(work.db, {before}, {work.now});
        id = work.new_id<PostTag>();
        insert_posts(work.db, {{id, person, unit, "Staf", PostKind::executor, false, {}, Assignment::definitive, from, {}}}, {work.now});
    });
    return id;
}

PostId Office::act_as_head(PersonId person, UnitId unit, base::Day from) {
    PostId id;
    as_hr([&](base::Work& work) {
        id = work.new_id<PostTag>();
        insert_posts(work.db, {{id, person, unit, "Plt. Kepala", PostKind::administrative, true, {}, Assignment::plt, from, {}}}, {work.now});
    });
    return id;
}

std::string Office::nip_of(PersonId person) {
    std::string nip;
    as_hr([&](base::Work& work) { nip = find_person(work.db, person).value().nip; });
    return nip;
}

std::string Office::journal_of(std::string_view thing) {
    static const base::Statement actions{"test.actions", "select action from base_journal where agency = ?1 and thing = ?2 order by id",
                                         "select action from base_journal where agency = $1 and thing = $2 order by id",
                                         base::Statement::Reach::agency, false};
    std::string all;
    as_hr([&](base::Work& work) {
        for (const auto& action : work.db.all<std::string>(actions, thing)) all += (all.empty() ? "" : ", ") + action;
    });
    return all;
}

std::string names_of(const std::vector<Member>& people) {
    std::string names;
    for (const auto& person : people) names += (names.empty() ? "" : ", ") + person.full_name;
    return names;
}

bool holds(const base::test::Answer& answer, std::string_view text) { return answer.body.find(text) != std::string::npos; }

std::string member_of(const base::test::Answer& answer, std::string_view name) {
    const auto key = "\"" + std::string(name) + "\":\"";
    const auto at = answer.body.find(key);
    if (at == std::string::npos) return {};
    return answer.body.substr(at + key.size(), answer.body.find('"', at + key.size()) - at - key.size());
}

}  // namespace organisation::test
