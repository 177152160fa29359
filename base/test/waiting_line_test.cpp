#include "base/waiting_line.h"

#include <doctest/doctest.h>

namespace {

using namespace std::chrono_literals;

// Time goes on when the test says so.
struct TestClock {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<TestClock>;
    static inline time_point moment{};
    static time_point now() { return moment; }
    static void pass(duration time) { moment += time; }
};

using Line = base::WaitingLine<int, TestClock>;

constexpr int most = 1000, few = 8;

int pushed(Line& line, int clients) {
    int accepted = 0;
    for (int i = 0; i < clients; ++i) accepted += line.push(i) ? 1 : 0;
    return accepted;
}

// Takes `jobs`, one at a time, each of which takes so long.
void work(Line& line, int jobs, std::chrono::milliseconds each) {
    for (int i = 0; i < jobs; ++i) {
        CHECK(line.take(1).size() == 1);
        TestClock::pass(each);
    }
}

}  // namespace

TEST_CASE("a fast line takes in as many as it holds, and refuses beyond that") {
    Line line({most, few, 2s});
    CHECK(pushed(line, most + 10) == most);
    CHECK(line.size() == most);
}

TEST_CASE("a line that has been seen to move slowly takes in what it does within a client's patience, and no more") {
    Line line({most, few, 2s});
    CHECK(pushed(line, 31) == 31);
    work(line, 21, 20ms);  // ten are left, and 50 a second is 100 in two seconds
    CHECK(pushed(line, most) == 90);
    CHECK_FALSE(line.push(1));
}

TEST_CASE("a few are never too many, however slowly a line has moved") {
    Line line({most, few, 2s});
    CHECK(pushed(line, 3) == 3);
    work(line, 2, 900ms);
    CHECK(pushed(line, most) == few - 1);
}

TEST_CASE("who comes while the first of a line has waited longer than a client would is refused, until the line moves") {
    Line line({most, few, 2s});
    CHECK(line.push(1));
    TestClock::pass(2001ms);
    CHECK_FALSE(line.push(2));
    CHECK(line.push_patient(3));  // nobody sits and waits for this one
    CHECK(line.take(2) == std::vector<int>{1, 3});
    CHECK(line.push(4));
}

TEST_CASE("a line that was slow once takes everybody again as soon as nobody waits long") {
    Line line({most, few, 2s});
    CHECK(pushed(line, 20) == 20);
    work(line, 20, 100ms);
    CHECK(line.push(1));
    CHECK(line.take(1).size() == 1);
    CHECK(pushed(line, most) == most);
}

TEST_CASE("a stopped line refuses everybody and gives out what it holds") {
    Line line({most, few, 2s});
    CHECK(pushed(line, 2) == 2);
    line.stop();
    CHECK_FALSE(line.push(3));
    CHECK_FALSE(line.push_patient(3));
    CHECK(line.take(10).size() == 2);
    CHECK(line.take(10).empty());
}
