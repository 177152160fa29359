#include "features/survey/test/asking_public.h"

#include "base/feature.h"
#include "features/identity/relation.h"
#include "features/survey/quarter.h"

namespace survey::test {

using base::Method;

AskingPublic::AskingPublic(const base::test::Engine& engine) : tools(engine, {service::feature(), survey::feature()}), clinic(tools.unit("PKM-MSL")) {
    budi = tools.person("Budi");
    tools.head(budi, clinic);
    tools.as_hr([&](base::Work& work) {
        const auto id = service::add_service(work, {"IMUN", "Imunisasi", clinic, 1000}).value();
        const auto point = service::add_point(work, {id, "Loket 1"}).value();
        immunisation = *service::find_service(work.db, id);
        counter = *service::find_point(work.db, point);
    });
}

std::string all_marked(int mark) {
    std::string form;
    for (std::size_t i = 0; i < asked_elements; ++i) form += std::string(base::name_of(all_elements[i])) + "=" + std::to_string(mark) + "&";
    return form;
}

base::test::Answer AskingPublic::send(const std::string& form) { return tools.send_form("/s/" + counter.address, form); }
base::test::Answer AskingPublic::send(int mark, int times, const std::string& more) {
    for (int i = 1; i < times; ++i) send(all_marked(mark) + more);
    return send(all_marked(mark) + more);
}
base::test::Answer AskingPublic::look(const std::string& path) { return tools.ask({}, Method::get, path); }
base::test::Answer AskingPublic::import(const std::string& table, const std::string& more) {
    return tools.upload({}, identity::hr, "/api/survey-imports" + more, "answers", table);
}

Results AskingPublic::results() {
    Results results;
    tools.as_hr([&](base::Work& work) {
        const auto quarter = quarter_of(work.today);
        results = results_between(work.db, quarter.first, quarter.last);
    });
    return results;
}

}  // namespace survey::test
