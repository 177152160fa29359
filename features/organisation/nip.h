// The eighteen digits of a civil servant's number (law/rules 10.3, after Peraturan Kepala BKN 22/2007).
//   PNS:  YYYYMMDD birth, YYYYMM month of appointment, 1 male or 2 female, NNN serial
//   PPPK: YYYYMMDD birth, YYYY year of appointment, NN number of the contract (no month), 1 or 2, NNN serial
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "features/organisation/organisation.h"

namespace organisation {

struct NipFacts {
    base::Day birth;
    std::string appointed;  // "2010-01", of a PPPK "2024"
    Sex sex = Sex::male;
};

struct NipExpectation {
    Status status = Status::pns;
    std::optional<Sex> sex;  // what the roster says; none: nothing
    base::Day today;
};

// The number as it is printed, "19860926 201505 1 001" or "NIP. 19860926.201505.1.001", without its label, spaces, stops and hyphens.
std::string nip_digits(std::string_view typed);

// What the number alone says: a PNS was appointed in a month.
Status status_by_nip(std::string_view digits);

// Every refusal at once, with `path`: nip_is_missing, nip_has_other_signs, nip_has_wrong_length, nip_birth_is_no_day,
// nip_month_is_no_month, nip_contract_is_no_number, nip_appointed_too_young, nip_appointed_in_future, nip_sex_is_unknown,
// nip_sex_differs, nip_serial_is_zero.
base::Result<NipFacts> read_nip(std::string_view digits, const NipExpectation& expected, const std::string& path);

}  // namespace organisation
