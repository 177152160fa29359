#include "base/idempotency.h"

#include <doctest/doctest.h>

#include "base/connection.h"
#include "base/migrations.h"
#include "base/testing/engines.h"

namespace {

constexpr base::Instant today{1'795'160'520'000'000};
constexpr std::int64_t day_micros = 86'400'000'000;

base::Request request_with(std::string key, std::string body) {
    base::Request request{.method = base::Method::post, .path = "/api/notes", .headers = {{"idempotency-key", key}}};
    request.body = std::move(body);
    return request;
}

}  // namespace

TEST_CASE("an answer is given again for seven days") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        const auto database = engine.open();
        base::migrate(*database, {}, today);
        const auto repeatable = base::repeatable_of(request_with("k", "a"), "/api/notes", {.agency = {1}, .account = {11}});
        database->write([&](base::Connection& connection) {
            base::Db db(connection, {1});
            base::keep_answer(db, repeatable, {.status = 201, .body = "{}"}, today);
            base::forget_old_answers(db, {today.micros + 7 * day_micros});
            CHECK(base::answer_given(db, repeatable).value()->status == 201);
            base::Db other_agency(connection, {2});
            CHECK_FALSE(base::answer_given(other_agency, repeatable).value().has_value());
            base::forget_old_answers(db, {today.micros + 7 * day_micros + 1});
            CHECK_FALSE(base::answer_given(db, repeatable).value().has_value());
        });
    }
}

TEST_CASE("neither key nor body can be read from what is kept") {
    const auto kept = base::repeatable_of(request_with("key-of-siti", "password=rahasia"), "/api/passwords", {});
    CHECK(kept.key.find("siti") == std::string::npos);
    const auto same_body = base::repeatable_of(request_with("key-of-budi", "password=rahasia"), "/api/passwords", {});
    CHECK(kept.fingerprint != same_body.fingerprint);
    CHECK(kept.fingerprint == base::repeatable_of(request_with("key-of-siti", "password=rahasia"), "/api/passwords", {}).fingerprint);
}

TEST_CASE("an answer that is a file or too long is not kept") {
    const auto database = base::test::engines().front().open();
    base::migrate(*database, {}, today);
    database->write([&](base::Connection& connection) {
        base::Db db(connection, {1});
        const auto repeatable = base::repeatable_of(request_with("k", "a"), "/api/notes", {});
        base::keep_answer(db, repeatable, {.body = "\xFF\xFE"}, today);
        base::keep_answer(db, repeatable, {.body = std::string(300'000, 'x')}, today);
        CHECK_FALSE(base::answer_given(db, repeatable).value().has_value());
    });
}
