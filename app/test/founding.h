// Makes a town of TwoTowns: first what an office brings along in tables, then what its people do through the routes.
#pragma once

#include <string>

#include "app/test/two_towns.h"
#include "base/work.h"

namespace app::test {

void must(bool it_is, const std::string& what);  // throws where a town cannot be made
std::string token_of(Rehearsal& desk, const std::string& nip, const std::string& password);  // signs in for 30 days

class Founding {
public:
    Founding(TwoTowns& world, Town& town, std::string nip_begins) : world_(world), town_(town), nip_begins_(std::move(nip_begins)) {}
    void everything();

private:
    void office_is_there();
    void people_are_there();
    void know_people();
    void papers_are_there();
    void services_are_there();
    void complaints_are_there();
    void everybody_signs_in();
    void heads_change();
    void quarters_are_closed();
    void plans_are_written();
    void days_are_reported();
    void personnel_office_works();
    void another_device();

    void import_table(const std::string& kind, const std::string& table);
    void as_office(const std::function<void(base::Work&)>& step);
    // As one of the people; the answer, which must be a good one.
    std::string ask(const std::string& who, base::Method method, const std::string& target, const std::string& body = {},
                    const std::string& type = "application/json");
    std::string post_of(const std::string& who, const std::string& unit, const std::string& rest);
    std::string nip(const std::string& who) const { return town_.nips.at(who); }

    TwoTowns& world_;
    Town& town_;
    const std::string nip_begins_;
};

}  // namespace app::test
