#include "features/measurement/test/measuring_office.h"

#include "base/json.h"
#include "features/calendar/calendar.h"
#include "features/identity/relation.h"
#include "features/policy/policy.h"

namespace measurement::test {

using base::Method;

Office::Office(const base::test::Engine& engine)
    : tools(engine, {calendar::feature(), policy::feature(), plan::feature(), measurement::feature()}), clinic(tools.unit("PKM-MSL")) {
    budi = tools.person("Budi"), cici = tools.person("Cici");
    tools.head(budi, clinic);
    tools.post(cici, clinic);
    tools.as_hr([](base::Work& work) {
        using enum calendar::PeriodState;
        calendar::make_year(work, 2026).value();
        for (const auto state : {open, closing, closed}) calendar::set_state(work, calendar::period_coded(work.db, "2026-T3")->id, state).value();
    });
}

base::test::Answer Office::add(const NewSeries& series) {
    return tools.ask_as(identity::hr, Method::post, "/api/measurement-series", base::write_json(series));
}

SeriesId Office::series(const std::string& code, plan::Accumulation accumulation) {
    NewSeries made{};
    made.code = code;
    made.name = "Deret " + code;
    made.accumulation = accumulation;
    const auto answer = add(made);
    base::check(answer.status == 201, "the series is added");
    return {std::stoll(organisation::test::member_of(answer, "series"))};
}

base::test::Answer Office::record(const std::vector<Value>& values) {
    return tools.ask_as(identity::hr, Method::post, "/api/measurement-values", base::write_json(NewValues{values}));
}

std::vector<Value> Office::values(const std::string& code) {
    const auto answer = tools.ask(cici, Method::get, "/api/measurement-series/" + code + "/values?first=2026-01-01&last=2026-12-31");
    return base::read_json<SeriesValues>(answer.body).value().values;
}

base::test::Answer Office::import(const std::string& part, const std::string& table) {
    return tools.upload({}, identity::hr, "/api/measurement-imports", part, table);
}

base::test::Answer Office::check(const std::string& part, const std::string& table) {
    return tools.upload({}, identity::hr, "/api/measurement-imports?check=1", part, table);
}

}  // namespace measurement::test
