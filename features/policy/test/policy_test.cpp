#include <doctest/doctest.h>

#include "base/connection.h"
#include "base/feature.h"
#include "base/json.h"
#include "base/migrations.h"
#include "base/testing/engines.h"
#include "features/calendar/calendar.h"
#include "features/policy/policy.h"
#include "rating/national.h"

namespace {

std::string changed(std::string document, std::string_view from, std::string_view to) {
    const auto at = document.find(from);
    REQUIRE(at != std::string::npos);
    return document.replace(at, from.size(), to);
}

// Asked for when a test runs: before main() the embedded documents may not be there yet.
std::string national() { return std::string(policy::ready_document("permenpanrb-6-2022")); }

void with_agency(const base::test::Engine& engine, const std::function<void(base::Work&)>& work) {
    auto database = engine.open();
    const base::Feature features[] = {calendar::feature(), policy::feature()};
    base::migrate(*database, features, {1});
    database->write([&](base::Connection& connection) {
        base::Work here(base::Db(connection, {7}), base::thread_ids(), base::instant_of(base::make_day(2026, 11, 20), 480, 420),
                        {.agency = {7}, .label = "BKPSDM"});
        work(here);
    });
}

}  // namespace

TEST_CASE("both ready policies are fit to rate with") {
    for (const auto* code : {"permenpanrb-6-2022", "sorong"}) {
        const auto rules = policy::read_rules(policy::ready_document(code));
        REQUIRE_MESSAGE(rules, base::rule_of(rules));
        CHECK(rules.value().code == code);
    }
    CHECK(policy::ready_document("unheard-of").empty());
}

TEST_CASE("the national document says what the engine's national policy says") {
    auto engines_own = rating::national_policy();
    engines_own.version = "permenpanrb-6-2022";
    CHECK(base::write_json(policy::read_rules(national()).value().rating) == base::write_json(engines_own));
}

TEST_CASE("a document is refused with the path of every fault") {
    CHECK(base::rule_of(policy::read_rules("{}")) == "field_is_missing");
    const auto swapped = policy::read_rules(changed(national(), "\"meets_from\": 90", "\"meets_from\": 190"));
    REQUIRE_FALSE(swapped);
    CHECK(swapped.errors().front().path.starts_with("/rating/"));
    const auto days = policy::read_rules(changed(national(), "\"late_after\": 2", "\"late_after\": 99"));
    CHECK(base::rule_of(days) == "policy_number_is_out_of_range");
}

TEST_CASE("the rules of a day are the latest that were valid by then") {
    for (const auto& engine : base::test::engines())
        with_agency(engine, [](base::Work& work) {
            const auto day = [](int month) { return base::make_day(2026, month, 1); };
            REQUIRE(policy::enact(work, national(), day(1)));
            REQUIRE(policy::enact(work, national(), day(10)));
            CHECK(base::rule_of(policy::in_force(work.db, base::make_day(2025, 12, 31))) == "no_policy_in_force");
            CHECK(policy::in_force(work.db, day(9)).value().version.name == "permenpanrb-6-2022@1");
            CHECK(policy::in_force(work.db, day(10)).value().rules.rating.version == "permenpanrb-6-2022@2");
            CHECK(policy::versions(work.db).size() == 2);
        });
}

TEST_CASE("every rule of the page has words in both languages") {
    const auto rules = policy::read_rules(national()).value();
    for (const auto language : {base::Language::indonesian, base::Language::english})
        for (const auto& section : policy::in_words(rules, language))
            for (const auto& line : section.lines) {
                CHECK(line.text.find("{}") == std::string::npos);
                CHECK_FALSE(line.article.empty());
            }
}
