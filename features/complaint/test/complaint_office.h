// A sub-district that takes complaints: Camat heads it, Petugas and Rekan work there; Asing works in another unit. Vera verifies, Ira is of
// the inspectorate. It is Friday, 20 November 2026.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "features/complaint/handling.h"
#include "features/organisation/testing/office.h"

namespace complaint::test {

using base::test::Answer;
using FormFields = std::initializer_list<std::pair<std::string_view, std::string_view>>;

struct ComplaintOffice {
    explicit ComplaintOffice(const base::test::Engine& engine);

    void be(std::string_view iso, int minute = 9 * 60);  // the day, local time
    // Through the page, by whoever may be signed in on that phone (0: an account without a person).
    Answer send(FormFields fields, PersonId signed_in = {});
    std::string file(FormFields fields);  // the number of a complaint that is received
    ComplaintId id_of(const std::string& number);
    ComplaintId filed(std::string_view words = "Loket tutup jam sepuluh");  // an ordinary one, for the sub-district
    ComplaintId forwarded();  // one that Petugas has

    void as(PersonId person, const std::function<void(base::Work&)>& step);
    std::string rule_as(PersonId person, const std::function<base::Result<base::Done>(base::Work&)>& step);  // "" where it was done
    Complaint complaint(ComplaintId id);
    std::string said(ComplaintId id);  // "first_answer: Sedang dicek; reply: Terima kasih"
    Verification to_sub_district() const { return {.kind = Kind::ordinary, .unit = district, .handler = petugas, .about = {}, .passed_text = {}}; }
    void work_through_jobs();  // those that are due by now

    organisation::test::Office office;
    organisation::UnitId district, elsewhere;
    PersonId camat, petugas, rekan, asing, vera, ira;
};

}  // namespace complaint::test
