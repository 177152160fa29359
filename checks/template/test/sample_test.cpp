#include "features/sample/sample.h"

#include <doctest/doctest.h>

#include "base/feature.h"
#include "base/migrations.h"
#include "base/testing/engines.h"
#include "base/work.h"

namespace {

TEST_CASE("a note says something") {
    CHECK(base::rule_of(sample::may_keep("Rapat dengan kepala sekolah")) == "");
    CHECK(base::rule_of(sample::may_keep("")) == "sample_text_is_missing");
    CHECK(base::rule_of(sample::may_keep(" \n")) == "sample_text_is_missing");
}

TEST_CASE("a note has at most 500 letters") {
    CHECK(base::rule_of(sample::may_keep(std::string(500, 'a'))) == "");
    CHECK(base::rule_of(sample::may_keep(std::string(501, 'a'))) == "sample_text_is_long");
}

base::Actor person_of(std::int64_t agency, std::int64_t person) {
    return {.agency = {agency}, .account = {person}, .person = {person}, .label = "Ani"};
}

TEST_CASE("a note is seen by who wrote it, and by nobody else") {
    const base::Feature feature = sample::feature();
    for (const auto& engine : base::test::engines()) {
        const auto database = engine.open();
        base::migrate(*database, std::span(&feature, 1), {1});
        base::Ids ids(0);
        database->write([&](base::Connection& connection) {
            base::Work work(base::Db(connection, {1}), ids, base::Instant{1'000'000}, person_of(1, 7));
            REQUIRE(sample::keep_note(work, "Rapat"));
            CHECK(work.journalled());
        });
        database->read([&](base::Connection& connection) {
            base::Db db(connection, {1}), other_agency(connection, {2});
            REQUIRE(sample::notes_of(db, {7}).size() == 1);
            CHECK(sample::notes_of(db, {7}).front().text == "Rapat");
            CHECK(sample::notes_of(db, {8}).empty());
            CHECK(sample::notes_of(other_agency, {7}).empty());
        });
    }
}

}  // namespace
