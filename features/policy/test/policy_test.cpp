#include <doctest/doctest.h>

#include "base/connection.h"
#include "base/feature.h"
#include "base/json.h"
#include "base/migrations.h"
#include "base/sentences.h"
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

TEST_CASE("the ready policies are fit to rate with") {
    for (const auto* code : {"permenpanrb-6-2022", "sorong", "banyumanik", "lampung"}) {
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

namespace {

struct Mistake {
    std::string_view from, to, fault;
};

std::string faults_of(const std::string& document) {
    std::string faults;
    const auto rules = policy::read_rules(document);
    if (rules) return faults;
    for (const auto& error : rules.errors()) {
        faults += (faults.empty() ? "" : ", ") + error.path + " " + error.rule;
        for (const auto language : {base::Language::indonesian, base::Language::english}) CHECK(base::sentence(error, language) != error.rule);
    }
    return faults;
}

}  // namespace

TEST_CASE("each mistake in a document is refused with its path and in words") {
    base::learn_sentences(policy::feature().sentences);
    const Mistake mistakes[] = {
        {"\"code\": \"permenpanrb-6-2022\"", "\"code\": \"\"", "/code policy_has_no_code"},
        {"\"decimals\": 2,", "\"decimals\": 5,", "/rating/decimals decimals_are_out_of_range"},
        {"\"decimals\": 2,", "\"decimals\": \"2\",", "/rating/decimals field_is_wrong_kind"},
        {"\"decimals\": 2,", "", "/rating/decimals field_is_missing"},
        {"\"decimals\": 2,", "\"decimals\": 2, \"desimal\": 2,", "/rating/desimal field_is_unknown"},
        {"\"results_method\": \"majority\"", "\"results_method\": \"average\"", "/rating/results_method choice_is_unknown"},
        {"\"meets_from\": 90", "\"meets_from\": 110", "/rating/bands bands_are_not_ordered"},
        {"\"above_from\": 110", "\"above_from\": 121", "/rating/bands/above_from band_cannot_be_reached"},
        {"\"share\": 2500", "\"share\": 25000", "/rating/majority/small_part/share share_is_out_of_range"},
        {"\"share\": 2500", "\"share\": 25.5", "/rating/majority/small_part/share number_is_out_of_range"},
        {"\"above\": \"very_good\"", "\"above\": \"poor\"", "/rating/quadrant/above better_would_lower"},
        {"\"meets\": \"needs_improvement\",", "", "/rating/quadrant/below/meets field_is_missing"},
        {"\"silence\": 10", "\"silence\": 0", "/complaints/silence policy_number_is_out_of_range"},
        {"\"verify\": 3", "\"verify\": 99", "/complaints/verify policy_number_is_out_of_range"},
        {"\"figures\": []", "\"figures\": [\"speed\"]", "/complaints/figures/0 choice_is_unknown"},
        {"\"hand_over\": 14", "\"hand_over\": 0", "/delivery/hand_over policy_number_is_out_of_range"},
        {"\"article\": \"SE MenPANRB 3/2023; padanan", "\"article\": \"\", \"decree\": \"", "/rating/head/decree field_is_unknown"},
    };
    for (const auto& [from, to, fault] : mistakes) {
        INFO(std::string(to));
        CHECK(faults_of(changed(national(), from, to)) == fault);
    }
    for (const auto* nothing : {"", "null", "[]", "{", "{\"rating\": 1}", "\xff"}) CHECK_FALSE(faults_of(nothing).empty());
}

TEST_CASE("weights that do not make a whole are refused where they are read") {
    base::learn_sentences(policy::feature().sentences);
    const std::string sorong(policy::ready_document("sorong"));
    CHECK(faults_of(changed(sorong, "\"weight\": 8000", "\"weight\": 7000")) == "/rating/weighted_results weights_do_not_make_a_whole");
    CHECK(faults_of(changed(sorong, "\"weight\": 6000", "\"weight\": 7000")).empty());  // its behaviour is by majority
}

TEST_CASE("a unit's part without its bound is refused where it is read") {
    base::learn_sentences(policy::feature().sentences);
    const std::string lampung(policy::ready_document("lampung"));
    const Mistake mistakes[] = {
        {"\"greatest_shift\": 5,", "", "/unit/parts/1/greatest_shift unit_part_needs_a_shift"},
        {"\"greatest_shift\": 5,", "\"greatest_shift\": 60,", "/unit/parts/1/greatest_shift unit_shift_is_out_of_range"},
        {"\"target\": 76.61,", "", "/unit/parts/1/target unit_part_needs_a_target"},
        {"\"target\": 76.61,", "\"target\": 101,", "/unit/parts/1/target unit_target_is_out_of_range"},
        {"\"part\": \"survey\"", "\"part\": \"complaints\"", ""},
        {"\"part\": \"survey\"", "\"part\": \"applause\"", "/unit/parts/1/part choice_is_unknown"},
        {"\"part\": \"survey\"", "\"part\": \"productivity\"",
         "/unit/parts/1/greatest_shift unit_part_takes_no_shift, /unit/parts/1/target unit_part_takes_no_shift, /unit/parts named_twice"},
        {"\"indicator\": \"Inovasi layanan yang diterapkan\",", "", "/unit/parts/2/indicator unit_part_needs_an_indicator"},
        {"\"part\": \"productivity\",", "\"part\": \"productivity\", \"indicator\": \"Inovasi\",", "/unit/parts/0/indicator unit_part_takes_no_indicator"},
        {"\"weight\": 5000,\n        \"article\": \"PermenPANRB", "\"weight\": 4000,\n        \"article\": \"PermenPANRB",
         "/unit/parts weights_do_not_make_a_whole"},
        {"\"fewest_answers\": 5", "\"fewest_answers\": 3", "/unit/fewest_answers unit_answers_are_few"},
        {"\"poor_from\": 50", "\"poor_from\": 75", "/unit/bands unit_bands_do_not_rise"},
        {"\"parts\": [", "\"parts\": [], \"parten\": [", "/unit/parten field_is_unknown"},
    };
    for (const auto& [from, to, fault] : mistakes) {
        INFO(std::string(to));
        CHECK(faults_of(changed(lampung, from, to)) == fault);
    }
    auto only_public = policy::read_rules(lampung).value();
    only_public.unit->parts = {only_public.unit->parts[1]};
    only_public.unit->parts[0].weight = rating::whole;
    CHECK(faults_of(policy::write_rules(only_public)) == "/unit/parts unit_needs_a_part_of_its_own");
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

TEST_CASE("what was enacted stays in force where the program has become stricter") {
    const auto* older = "update policy_version set document = replace(document, '\"cap\": 120', '\"cap\": 100') where agency = ?1";
    const base::Statement age{"test.age", older, older, base::Statement::Reach::agency, true};
    CHECK_FALSE(policy::read_rules(changed(national(), "\"cap\": 120", "\"cap\": 100")));
    for (const auto& engine : base::test::engines())
        with_agency(engine, [&](base::Work& work) {
            const auto day = base::make_day(2026, 2, 1);
            REQUIRE(policy::enact(work, national(), day));
            CHECK(work.db.run(age) == 1);
            const auto rules = policy::in_force(work.db, day);
            REQUIRE(rules);
            CHECK(rules.value().rules.rating.achievement.higher_is_better.cap == rating::full);
        });
}

TEST_CASE("the page says the rules of the method that is in force, and no others") {
    auto rules = policy::read_rules(national()).value();
    const auto says = [&](std::string_view part) {
        for (const auto& section : policy::in_words(rules, base::Language::indonesian))
            for (const auto& line : section.lines)
                if (line.text.find(part) != std::string::npos) return true;
        return false;
    };
    CHECK(says("nilai dasar mendapat catatan positif"));
    CHECK(says("paling tinggi sesuai ekspektasi"));
    CHECK_FALSE(says("titik awal"));
    rules.rating.behaviour_method = rating::Method::weighted;
    rules.rating.achievement.lower_is_better.formula = rating::Formula::target_over_actual;
    rules.rating.achievement.lower_is_better.baseline = rating::Baseline::counted_from;
    CHECK_FALSE(says("nilai dasar mendapat catatan positif"));
    CHECK(says("Catatan positif dihitung 120%, campuran 90%, tidak positif 50%."));
    CHECK(says("Catatan rekan kerja berbobot 20%; bila tidak ada: bobotnya dipikul yang lain."));
    CHECK(says("target ÷ realisasi"));
    CHECK(says("titik awal"));
}

TEST_CASE("the page says how a unit's figure is made, and how far the public moves it") {
    const auto sections = policy::in_words(policy::read_rules(policy::ready_document("lampung")).value(), base::Language::indonesian);
    std::string all;
    for (const auto& line : sections.back().lines) all += line.text + "\n";
    CHECK(sections.back().title == "Angka unit");
    for (const auto* part : {"Produktivitas berbobot 50%: capaian rencana pimpinan unit.",
                             "Survei kepuasan masyarakat berbobot 30%: indeks 76,61 dihitung 100, dan angka unit bergeser paling jauh 5 poin ke atas atau ke bawah.",
                             "Inovasi berbobot 20%: capaian indikator “Inovasi layanan yang diterapkan” di rencana pimpinan unit.",
                             "seberat 30 jawaban; kurang dari 5 jawaban tidak dipakai.", "Istimewa mulai 110%."})
        CHECK_MESSAGE(all.find(part) != std::string::npos, std::string(part));
    const auto without = policy::in_words(policy::read_rules(national()).value(), base::Language::indonesian);
    CHECK(without.back().title != "Angka unit");
}

TEST_CASE("every rule of the page has words in both languages") {
    const auto rules = policy::read_rules(policy::ready_document("lampung")).value();
    for (const auto language : {base::Language::indonesian, base::Language::english})
        for (const auto& section : policy::in_words(rules, language))
            for (const auto& line : section.lines) {
                CHECK(line.text.find("{}") == std::string::npos);
                CHECK_FALSE(line.article.empty());
            }
}
