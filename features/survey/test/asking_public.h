// An office with a clinic whose counter asks the public.
#pragma once

#include <string>

#include "features/organisation/testing/office.h"
#include "features/survey/survey.h"

namespace survey::test {

struct AskingPublic {
    explicit AskingPublic(const base::test::Engine& engine);

    base::test::Answer send(const std::string& form);  // to the counter's page, by nobody
    base::test::Answer send(int mark, int times = 1, const std::string& more = "");  // the same mark for every element
    base::test::Answer look(const std::string& path);
    base::test::Answer import(const std::string& table, const std::string& more = "");
    Results results();  // of the quarter

    organisation::test::Office tools;
    organisation::UnitId clinic;
    base::PersonId budi;
    service::Service immunisation;
    service::Point counter;
};

std::string all_marked(int mark);  // "requirements=4&procedure=4…"

}  // namespace survey::test
