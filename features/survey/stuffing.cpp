#include "features/survey/stuffing.h"

#include <algorithm>
#include <map>

namespace survey {
namespace {

constexpr std::int64_t fewest_identical = 12;  // below, chance alone does it
constexpr std::int64_t fewest_in_a_burst = 30;
constexpr std::int64_t share_without_past = 60;  // per cent, where there are no other days to compare with
constexpr std::int64_t past_that_tells = 60;     // answers

struct Count {
    std::int64_t answers = 0, straight = 0;
    std::map<Marks, std::int64_t> same;
};

bool is_straight(const Marks& marks) {
    int mark = 0;
    for (const int one : marks)
        if (one > 0 && mark == 0) mark = one;
    return std::ranges::all_of(marks, [mark](int one) { return one == 0 || one == mark; });
}

Count count_of(const DayOfAnswers& day) {
    Count count;
    for (const auto& [marks, answers] : day.patterns) {
        count.answers += answers;
        count.same[marks] += answers;
        if (is_straight(marks)) count.straight += answers;
    }
    return count;
}

std::int64_t root_up(std::int64_t number) {
    std::int64_t root = 0;
    while (root * root < number) ++root;
    return root;
}

// As many as the past lets expect of a day of `answers`, and four standard deviations of a share.
std::int64_t most_expected(std::int64_t answers, std::int64_t seen, std::int64_t past) {
    if (past < past_that_tells) return answers * share_without_past / 100;
    const auto expected = (answers * (seen + 1) + past - 1) / past;
    return expected + 4 * root_up(std::max<std::int64_t>(1, expected * (past - std::min(seen, past)) / past));
}

std::int64_t median(std::vector<std::int64_t> numbers) {
    if (numbers.empty()) return 0;
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

std::vector<Suspicion> suspicions_on(std::size_t day, const std::vector<Count>& counts, const Count& whole) {
    const auto& own = counts[day];
    const auto past = whole.answers - own.answers;
    std::vector<Suspicion> found;
    const auto look = [&](Sign sign, std::int64_t answers, std::int64_t seen) {
        const auto most = most_expected(own.answers, seen, past);
        if (answers >= fewest_identical && answers > most) found.push_back({sign, answers, most});
    };
    const auto commonest = std::ranges::max_element(own.same, {}, [](const auto& one) { return one.second; });
    if (commonest != own.same.end()) look(Sign::identical, commonest->second, whole.same.at(commonest->first) - commonest->second);
    look(Sign::straight_line, own.straight, whole.straight - own.straight);
    std::vector<std::int64_t> others;
    for (std::size_t other = 0; other < counts.size(); ++other)
        if (other != day) others.push_back(counts[other].answers);
    const auto usual = median(others);
    const auto most = 3 * usual + 4 * root_up(usual);
    if (others.size() >= 5 && own.answers >= fewest_in_a_burst && own.answers > most) found.push_back({Sign::burst, own.answers, most});
    return found;
}

}  // namespace

std::vector<std::vector<Suspicion>> suspicions_of(const std::vector<DayOfAnswers>& days) {
    std::vector<Count> counts;
    Count whole;
    for (const auto& day : days) {
        counts.push_back(count_of(day));
        whole.answers += counts.back().answers;
        whole.straight += counts.back().straight;
        for (const auto& [marks, answers] : counts.back().same) whole.same[marks] += answers;
    }
    std::vector<std::vector<Suspicion>> all;
    for (std::size_t day = 0; day < days.size(); ++day) all.push_back(suspicions_on(day, counts, whole));
    return all;
}

}  // namespace survey
