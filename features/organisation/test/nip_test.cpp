#include "features/organisation/nip.h"

#include <doctest/doctest.h>

using namespace organisation;

namespace {

struct Line {
    const char* nip;
    Status status;
    std::optional<Sex> sex;
    std::string_view rule;  // "" for none
};

const Line table[] = {
    {"198609262015051001", Status::pns, {}, ""},
    {"198609262015051001", Status::pns, Sex::male, ""},
    {"198609262015051001", Status::pns, Sex::female, "nip_sex_differs"},
    {"197908252006042007", Status::pns, Sex::female, ""},
    {"", Status::pns, {}, "nip_is_missing"},
    {"19860926201505100", Status::pns, {}, "nip_has_wrong_length"},
    {"1986092620150510011", Status::pns, {}, "nip_has_wrong_length"},
    {"1,98506E+17", Status::pns, {}, "nip_has_other_signs"},
    {"19860926201505100A", Status::pns, {}, "nip_has_other_signs"},
    {"198513202010011003", Status::pns, {}, "nip_birth_is_no_day"},
    {"198602302010011003", Status::pns, {}, "nip_birth_is_no_day"},
    {"000001012010011003", Status::pns, {}, "nip_birth_is_no_day"},
    {"198609262015131001", Status::pns, {}, "nip_month_is_no_month"},
    {"198609262015001001", Status::pns, {}, "nip_month_is_no_month"},
    {"199312282025212001", Status::pns, {}, "nip_month_is_no_month"},
    {"199312282025212001", Status::pppk, {}, ""},
    {"199312282025992001", Status::pppk, {}, ""},
    {"199312282025122001", Status::pppk, {}, "nip_contract_is_no_number"},
    {"198609262003081001", Status::pns, {}, "nip_appointed_too_young"},
    {"198609262003091001", Status::pns, {}, ""},
    {"198609262026121001", Status::pns, {}, "nip_appointed_in_future"},
    {"198609262026111001", Status::pns, {}, ""},
    {"199312282027212001", Status::pppk, {}, "nip_appointed_in_future"},
    {"198609262015053001", Status::pns, {}, "nip_sex_is_unknown"},
    {"198609262015050001", Status::pns, {}, "nip_sex_is_unknown"},
    {"198609262015051000", Status::pns, {}, "nip_serial_is_zero"},
    {"198609262015051999", Status::pns, {}, ""},
};

}  // namespace

TEST_CASE("a NIP is right or refused by name") {
    for (const auto& line : table) {
        CAPTURE(line.nip);
        const auto read = read_nip(line.nip, {line.status, line.sex, base::parse_day("2026-11-20").value()}, "B2");
        CHECK(base::rule_of(read) == line.rule);
        if (!read) CHECK(read.errors().front().path == "B2");
    }
}

TEST_CASE("a NIP says the birth, the sex and the appointment") {
    const base::Day today = base::parse_day("2026-11-20").value();
    const auto pns = read_nip("197908252006042007", {Status::pns, {}, today}, "").value();
    CHECK(base::to_text(pns.birth) == "1979-08-25");
    CHECK(pns.sex == Sex::female);
    CHECK(pns.appointed == "2006-04");
    CHECK(read_nip("199312282025211001", {Status::pppk, {}, today}, "").value().appointed == "2025");
}

TEST_CASE("several faults of a NIP are told at once") {
    const auto read = read_nip("198513202010133000", {Status::pns, {}, base::parse_day("2026-11-20").value()}, "B2");
    REQUIRE_FALSE(read);
    CHECK(read.errors().size() == 4);
}

TEST_CASE("a NIP is read as it is printed, and its status from the month of appointment") {
    CHECK(nip_digits("19930815 201903 1 009") == "199308152019031009");
    CHECK(nip_digits("19930815\u00a0201903 1 009 ") == "199308152019031009");
    CHECK(status_by_nip("199308152019031009") == Status::pns);
    CHECK(status_by_nip("199312282025211001") == Status::pppk);
}
