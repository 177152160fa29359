#include "base/unlinked.h"

#include <doctest/doctest.h>

#include <set>

#include "base/no_connection.h"

namespace {

struct JobTag;
const base::Day friday = base::make_day(2026, 11, 20);

base::Work asked_by_somebody(base::NoConnection& none) {
    return {base::Db(none, {1}), base::thread_ids(), base::instant_of(friday, 600, 420), {.agency = {1}, .account = {9}, .person = {7}, .label = "Ani"}};
}

}  // namespace

TEST_CASE("unlinked work is done by nobody, on the day, at an instant drawn by lot within it") {
    base::NoConnection none;
    auto asked = asked_by_somebody(none);
    std::set<std::int64_t> instants;
    for (int i = 0; i < 100; ++i) {
        const base::Unlinked nobody(asked, {2}, 420);
        CHECK_FALSE(nobody.work.actor.account);
        CHECK_FALSE(nobody.work.actor.person);
        CHECK(nobody.work.actor.label == "");
        CHECK(nobody.work.actor.agency == base::AgencyId{2});
        CHECK(nobody.work.today == friday);
        instants.insert(nobody.work.now.micros);
    }
    CHECK(instants.size() > 90);
}

TEST_CASE("its ids are all different, in no order, and carry nobody else's along") {
    base::NoConnection none;
    auto asked = asked_by_somebody(none);
    std::set<std::int64_t> ids;
    const auto first = asked.new_id<JobTag>().value;
    std::int64_t before = 0;
    int falls = 0;
    for (int i = 0; i < 2'000; ++i) {
        base::Unlinked nobody(asked, {2}, 420);
        for (int j = 0; j < 2; ++j) {
            const auto id = nobody.work.new_id<JobTag>().value;
            falls += id < before;
            before = id;
            ids.insert(id);
        }
    }
    CHECK(ids.size() == 4'000);
    CHECK(falls > 1'000);
    constexpr int second = 1'000;  // milliseconds, which stand above the 22 lowest bits
    CHECK((asked.new_id<JobTag>().value >> 22) - (first >> 22) < second);
}
