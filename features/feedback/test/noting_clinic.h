// A clinic where feedback is noted: Ani heads the health office, Budi the clinic below it, Cici and Dodi work there and have agreed plans.
// T3 of 2026 is closed; it is 20 November.
#pragma once

#include <string>
#include <vector>

#include "features/feedback/feedback_views.h"
#include "features/organisation/testing/office.h"

namespace feedback::test {

using base::test::Answer;

struct Clinic {
    explicit Clinic(const base::test::Engine& engine);

    NewNote on_value(rating::Giver giver, std::string text) const;                        // about Cici's harmony, positive, of today
    NewNote on_result(rating::Giver giver, plan::ResultId result, std::string text) const;  // about her work
    Answer record(PersonId who, const NewNote& note);
    Answer read(PersonId who, const std::string& between = "first=2026-01-01&last=2026-12-31");  // what was noted about Cici
    std::vector<NoteView> notes();                                                                 // of the year, as Cici reads them
    std::string row(PersonId about, const std::string& day, PersonId author, const std::string& rest);  // of umpan_balik.csv
    base::Result<int> import(const std::string& rows);

    organisation::test::Office office;
    PersonId ani, budi, cici, dodi;
    plan::ResultId cicis_result, dodis_result;
};

}  // namespace feedback::test
