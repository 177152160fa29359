// A health office (head Ani) with a clinic below it (head Budi, staff Cici and Dodi), where plans are made; and short ways to say a plan.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/organisation/testing/office.h"
#include "features/plan/plan_views.h"

namespace plan::test {

using base::Method;
using base::test::Answer;
using organisation::test::day;
using organisation::test::holds;

IndicatorView counted(std::string text, std::int64_t target);  // from reports, higher is better
IndicatorView judged(std::string text);
ResultView result(std::string text, std::vector<IndicatorView> indicators, rating::ResultKind kind = rating::ResultKind::main);
Document document_with(std::vector<ResultView> results);

struct Clinic {
    explicit Clinic(const base::test::Engine& engine);

    PlanInput simple(PersonId person, std::string text = "Layanan balita") const;  // one judged result, of 2026
    Answer write(PersonId author, const PlanInput& input);
    std::string made(PersonId author, const PlanInput& input);  // the id of what was written
    Answer step(PersonId who, const std::string& plan, const std::string& verb, const std::string& body = "{}");
    std::string agreed(PersonId person, PersonId superior, const PlanInput& input, const std::string& body = "{}");  // written, proposed, agreed
    Answer show(PersonId who, PersonId whose);
    PlanView current(PersonId whose);                            // the newest version
    std::string text_on(PersonId whose, std::string_view iso);   // of the first result that speaks for the day

    organisation::test::Office office;
    PersonId ani, budi, cici, dodi;
};

}  // namespace plan::test
