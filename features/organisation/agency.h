// Agencies, and founding one: its row, what accounts need to know of it, and the first account of its personnel office.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "base/result.h"

namespace base {
class Db;
class Work;
}  // namespace base

namespace organisation {

struct Agency {
    base::AgencyId id;
    std::string code, name, city;
    int zone_minutes = 420;
    int work_days = 5;  // of a week: 5 or 6
    std::string policy_code;
};

struct NewAgency {
    std::string code;  // short and for ever: letters a to z, digits, hyphens
    std::string name, city;
    int zone_minutes = 420;  // 420 WIB, 480 WITA, 540 WIT
    int work_days = 5;       // 5 or 6
    std::string policy_code;
    std::string hr_nip, hr_name;  // the first of the personnel office; both empty: nobody yet
};

struct FoundedAgency {
    base::AgencyId id;
    base::PersonId hr_person;  // 0: nobody; their password is issued by identity
};

// Refuses agency_code_is_malformed, agency_code_is_taken, agency_name_is_missing, agency_zone_is_unknown,
// agency_work_days_are_wrong, what read_nip refuses, and nip_is_in_another_agency.
base::Result<FoundedAgency> create_agency(base::Work& work, const NewAgency& agency);

Agency agency_of(base::Db& db);                // whose work this is
std::vector<Agency> all_agencies(base::Db& db);  // of the installation, by code
base::Result<base::AgencyId> find_agency(base::Db& db, const std::string& code);  // agency_is_unknown

}  // namespace organisation
