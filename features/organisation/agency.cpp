#include "features/organisation/agency.h"

#include <algorithm>

#include "base/json.h"
#include "base/work.h"
#include "features/identity/identity.h"
#include "features/organisation/nip.h"
#include "features/organisation/organisation.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/person_rows.h"

namespace organisation {
namespace {

bool is_code(const std::string& code) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return code.size() >= 2 && code.size() <= 40 && std::ranges::all_of(code, fits);
}

base::Errors objections(const NewAgency& agency) {
    base::Errors errors;
    if (!is_code(agency.code)) errors.push_back(base::refuse("agency_code_is_malformed", "/code"));
    if (agency.name.empty()) errors.push_back(base::refuse("agency_name_is_missing", "/name"));
    if (agency.zone_minutes != 420 && agency.zone_minutes != 480 && agency.zone_minutes != 540)
        errors.push_back(base::refuse("agency_zone_is_unknown", "/zone_minutes"));
    if (agency.work_days != 5 && agency.work_days != 6) errors.push_back(base::refuse("agency_work_days_are_wrong", "/work_days"));
    return errors;
}

// The roster will say the rest about them; the number alone makes them somebody.
base::Result<Person> first_of_personnel_office(base::Work& work, const NewAgency& agency) {
    Person person;
    person.id = work.new_id<base::PersonTag>();
    person.nip = nip_digits(agency.hr_nip);
    person.name = agency.hr_name;
    if (person.name.empty()) return base::refuse("person_name_is_missing", "/hr_name");
    person.status = status_by_nip(person.nip);
    const auto facts = TRY(read_nip(person.nip, {.status = person.status, .sex = {}, .today = work.today}, "/hr_nip"));
    person.birth = facts.birth;
    person.sex = facts.sex;
    person.appointed = facts.appointed;
    return person;
}

base::Result<base::Done> give_personnel_office(base::Work& founded, const Person& person) {
    insert_people(founded.db, {person}, {founded.now});
    TRY(identity::give_account(founded, {.person = person.id, .nip = person.nip, .name = full_name(person), .roles = identity::hr}));
    return base::Done{};
}

}  // namespace

base::Result<FoundedAgency> create_agency(base::Work& work, const NewAgency& agency) {
    if (auto errors = objections(agency); !errors.empty()) return errors;
    if (find_agency(work.db, agency.code)) return base::conflict("agency_code_is_taken", "/code", agency.code);
    Person officer;
    if (!agency.hr_nip.empty() || !agency.hr_name.empty()) officer = TRY(first_of_personnel_office(work, agency));

    const auto id = work.new_id<base::AgencyTag>();
    base::Work founded(work.db.for_agency(id), base::thread_ids(), work.now, work.actor);
    founded.db.run(sql::insert_agency, agency.code, agency.name, agency.city, agency.zone_minutes, agency.work_days, agency.policy_code, work.now);
    identity::describe_tenant(founded, agency.name, agency.zone_minutes);
    if (officer.id) TRY(give_personnel_office(founded, officer));
    work.journal({.thing = "organisation_agency", .thing_id = id.value, .action = "founded", .before = "", .after = base::write_json(agency)});
    return FoundedAgency{id, officer.id};
}

Agency agency_of(base::Db& db) {
    const auto agency = db.one<Agency>(sql::own_agency);
    base::check(agency.has_value(), "work is done for an agency that exists");
    return *agency;
}

std::vector<Agency> all_agencies(base::Db& db) { return db.all<Agency>(sql::all_agencies); }

base::Result<base::AgencyId> find_agency(base::Db& db, const std::string& code) {
    const auto id = db.one<std::int64_t>(sql::agency_by_code, code);
    if (!id) return base::missing("agency_is_unknown", code);
    return base::AgencyId{*id};
}

}  // namespace organisation
