// Planted attacks are flagged, clean weeks are not; the rates stand in the last test.
#include "features/survey/stuffing.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

using namespace survey;

namespace {

constexpr base::Day monday{20'000};

// Chance that is the same on every machine.
struct Chance {
    std::uint64_t state;
    int below(int bound) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(bound));
    }
};

Marks straight(int mark) {
    Marks marks{};
    for (std::size_t i = 0; i < asked_elements; ++i) marks[i] = mark;
    return marks;
}

// People as they are: a third ticks the same mark nine times, the others differ about what they felt.
Marks citizen(Chance& chance) {
    if (chance.below(100) < 33) return straight(chance.below(10) < 6 ? 3 : 4);
    const int felt = 2 + chance.below(3);
    Marks marks{};
    for (std::size_t i = 0; i < asked_elements; ++i) marks[i] = std::max(1, std::min(4, felt + (chance.below(4) == 0 ? chance.below(3) - 1 : 0)));
    return marks;
}

struct Crowd {
    std::map<Marks, std::int64_t> given;
    void add(const Marks& marks, std::int64_t times = 1) { given[marks] += times; }
    DayOfAnswers on(base::Day day) const {
        DayOfAnswers made{day, {}};
        for (const auto& [marks, answers] : given) made.patterns.push_back({marks, answers});
        return made;
    }
};

std::vector<Crowd> clean_month(Chance& chance) {
    std::vector<Crowd> days(22);
    for (auto& day : days)
        for (int i = 5 + chance.below(25); i > 0; --i) day.add(citizen(chance));
    return days;
}

std::vector<std::vector<Suspicion>> judged(const std::vector<Crowd>& days) {
    std::vector<DayOfAnswers> all;
    for (std::size_t i = 0; i < days.size(); ++i) all.push_back(days[i].on(monday + static_cast<int>(i)));
    return suspicions_of(all);
}

bool shows(const std::vector<Suspicion>& found, Sign sign) {
    for (const auto& one : found)
        if (one.sign == sign) return true;
    return false;
}

}  // namespace

TEST_CASE("one and the same answer, given sixty times in a day, is identical and straight") {
    Chance chance{1};
    auto days = clean_month(chance);
    days[9].add(straight(1), 60);
    const auto found = judged(days);
    CHECK(shows(found[9], Sign::identical));
    CHECK(shows(found[9], Sign::straight_line));
    CHECK(found[8].empty());
}

TEST_CASE("an attack that varies its answers is still a burst") {
    Chance chance{2};
    auto days = clean_month(chance);
    for (int i = 0; i < 200; ++i) days[9].add(citizen(chance));
    CHECK(shows(judged(days)[9], Sign::burst));
}

TEST_CASE("a few like answers are what chance does, and a first day has no others to compare with") {
    Crowd few;
    few.add(straight(4), 11);
    CHECK(judged({few})[0].empty());
    Crowd many;
    many.add(straight(4), 12);
    CHECK(shows(judged({many})[0], Sign::identical));
}

TEST_CASE("a month of honest answers is rarely suspected, a planted attack nearly always is") {
    int clean_days = 0, suspected_days = 0, attacks = 0, caught = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Chance chance{seed};
        auto days = clean_month(chance);
        for (const auto& found : judged(days)) ++clean_days, suspected_days += found.empty() ? 0 : 1;
        days[seed % 22].add(straight(seed % 2 == 0 ? 4 : 1), 30);
        ++attacks;
        caught += judged(days)[seed % 22].empty() ? 0 : 1;
    }
    MESSAGE("clean days suspected: ", suspected_days, " of ", clean_days, "; attacks caught: ", caught, " of ", attacks);
    CHECK(suspected_days * 200 <= clean_days);  // at most one in two hundred
    CHECK(caught * 100 >= attacks * 95);
}
