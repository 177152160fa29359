#include "features/plan/test/planning_clinic.h"

#include "base/json.h"
#include "features/calendar/calendar.h"

namespace plan::test {

IndicatorView counted(std::string text, std::int64_t target) {
    IndicatorView view;
    view.aspect = Aspect::quantity;
    view.text = std::move(text);
    view.direction = rating::Direction::higher_is_better;
    view.unit_label = "bayi";
    view.target = base::whole(target);
    view.source = Source::reports;
    return view;
}

IndicatorView judged(std::string text) {
    IndicatorView view;
    view.text = std::move(text);
    return view;
}

ResultView result(std::string text, std::vector<IndicatorView> indicators, rating::ResultKind kind) {
    ResultView view;
    view.kind = kind;
    view.text = std::move(text);
    view.indicators = std::move(indicators);
    return view;
}

Document document_with(std::vector<ResultView> results) {
    return document_of({.person = {}, .year = 2026, .approach = Approach::quantitative, .leader_expectation = {}, .results = std::move(results),
                        .behaviour = {}, .annex = {}});
}

Clinic::Clinic(const base::test::Engine& engine) : office(engine, {calendar::feature(), plan::feature()}) {
    const auto health = office.unit("DINKES"), clinic = office.unit("PKM", health);
    ani = office.person("Ani"), budi = office.person("Budi"), cici = office.person("Cici"), dodi = office.person("Dodi");
    office.head(ani, health);
    office.head(budi, clinic);
    office.post(cici, clinic);
    office.post(dodi, clinic);
    office.as_hr([](base::Work& work) { calendar::make_year(work, 2026).value(); });
}

PlanInput Clinic::simple(PersonId person, std::string text) const {
    return {.person = person, .year = 2026, .approach = Approach::qualitative, .leader_expectation = {},
            .results = {result(std::move(text), {judged("Keluarga dilayani dengan ramah")})}, .behaviour = {}, .annex = {}};
}

Answer Clinic::write(PersonId author, const PlanInput& input) { return office.ask(author, Method::post, "/api/plans", base::write_json(input)); }

std::string Clinic::made(PersonId author, const PlanInput& input) {
    const auto answer = write(author, input);
    base::check(answer.status == 201, "the plan is written");
    return organisation::test::member_of(answer, "plan");
}

Answer Clinic::step(PersonId who, const std::string& plan, const std::string& verb, const std::string& body) {
    return office.ask(who, Method::post, "/api/plans/" + plan + "/" + verb, body);
}

std::string Clinic::agreed(PersonId person, PersonId superior, const PlanInput& input, const std::string& body) {
    auto plan = made(person, input);
    base::check(step(person, plan, "proposals").status == 204, "the plan is proposed");
    base::check(step(superior, plan, "agreements", body).status == 204, "the plan is agreed");
    return plan;
}

Answer Clinic::show(PersonId who, PersonId whose) {
    return office.ask(who, Method::get, "/api/people/" + std::to_string(whose.value) + "/plans/2026");
}

PlanView Clinic::current(PersonId whose) {
    PlanView view;
    office.as(whose, 0, [&](base::Work& work) { view = view_of(work, document(work.db, plans_of(work.db, whose, 2026).front().id).value()); });
    return view;
}

std::string Clinic::text_on(PersonId whose, std::string_view iso) {
    std::string text;
    office.as_hr([&](base::Work& work) {
        const auto found = plan_on(work.db, whose, day(iso));
        text = found ? found->results.front().text : "";
    });
    return text;
}

}  // namespace plan::test
