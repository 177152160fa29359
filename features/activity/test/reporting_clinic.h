// A clinic that reports: Budi heads it, Cici and Dodi have agreed plans with a result counted from reports and one that is judged. The
// year 2026 has its periods, T3 closed and T4 open; reports are late after 2 working days and refused after 10. It is Friday, 20 November.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/activity/activity_views.h"
#include "features/organisation/testing/office.h"

namespace activity::test {

using base::Method;
using base::test::Answer;
using organisation::test::day;
using organisation::test::holds;
using organisation::test::member_of;
using organisation::test::morning_of;

struct Clinic {
    explicit Clinic(const base::test::Engine& engine);

    NewReport report(std::string text, std::string_view iso = "2026-11-20") const;
    NewReport counted(std::string text, std::int64_t quantity, std::string_view iso = "2026-11-20") const;  // of Cici's counted result
    Answer send(PersonId who, const NewReport& report, std::optional<PersonId> of = {});
    std::string sent(PersonId who, const NewReport& report);  // the id
    Answer correct(PersonId who, const std::string& id, const NewReport& report);
    Answer review(PersonId who, const std::vector<std::string>& reports, Verdict verdict, const std::string& reason = "");
    ReportList list(PersonId person);  // of the last sixty days
    std::string texts(PersonId person);  // "newest?, older+": ? waits, + is approved, - was returned
    std::vector<Waiting> queue(PersonId superior);
    base::Amount total(PersonId person);  // approved, of the year
    void be(std::string_view iso) { office.now = morning_of(day(iso)); }

    organisation::test::Office office;
    PersonId ani, budi, cici, dodi;
    plan::ResultId counted_result, judged_result, dodis_result;
};

}  // namespace activity::test
