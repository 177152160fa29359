// The index of PermenPANRB 14/2017, against published figures and the table of Krejcie and Morgan.
#include "features/survey/ikm.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using base::Amount;
using namespace survey;

namespace {

// Published means, in hundredths: as if a hundred people had answered each element.
Tally of_means(const std::vector<int>& hundredths) {
    Tally tally;
    tally.answers = 100;
    for (std::size_t i = 0; i < hundredths.size(); ++i) tally.elements[i] = {hundredths[i], 100};
    return tally;
}

Marks all(int mark) {
    Marks marks{};
    for (std::size_t i = 0; i < asked_elements; ++i) marks[i] = mark;
    return marks;
}

std::string shown(const std::optional<Amount>& amount) { return amount ? base::to_text(*amount) : "none"; }

}  // namespace

TEST_CASE("the index is 25 times the mean of the elements' means, each weighing exactly the same") {
    const struct {
        const char* what;
        std::vector<int> means;
        const char *exact, *thousandths, *hundredths;
        Grade grade;
    } cases[] = {
        {"Bantul 2023, as published", {331, 335, 349, 393, 345, 339, 339, 376, 335}, "87.28", "87.19", "86.41", Grade::b},
        {"everybody answers 4", {400, 400, 400, 400, 400, 400, 400, 400, 400}, "100", "99.9", "99", Grade::a},
        {"everybody answers 1", {100, 100, 100, 100, 100, 100, 100, 100, 100}, "25", "24.98", "24.75", Grade::d},
        {"eight elements", {300, 300, 300, 300, 300, 300, 300, 301}, "75.03", "75.03", "78.03", Grade::c},
        {"a half goes up", {300, 300, 300, 300, 300, 300, 300, 304}, "75.13", "75.13", "78.13", Grade::c},
        {"one element alone", {353}, "88.25", "88.25", "88.25", Grade::b},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        const auto tally = of_means(c.means);
        CHECK(shown(index_of(tally)) == c.exact);
        CHECK(shown(index_of(tally, WeightMode::thousandths)) == c.thousandths);
        CHECK(shown(index_of(tally, WeightMode::hundredths)) == c.hundredths);
        CHECK(grade_of(*index_of(tally)) == c.grade);
    }
    CHECK(shown(index_of({})) == "none");
}

TEST_CASE("thirds that add up to a half are rounded as the half they are") {
    // 2.666... and 3.333... and so on: 25 x 3.0002 = 75.005, carried as fractions that no decimal holds.
    Tally tally;
    tally.answers = 15'000;
    tally.elements[0] = {8, 3};
    tally.elements[1] = {10, 3};
    tally.elements[2] = {3'0006, 1'0000};
    CHECK(shown(index_of(tally)) == "75.01");
}

TEST_CASE("bands meet the rounded index and leave no gap") {
    const struct {
        Amount index;
        Grade grade;
    } cases[] = {{{64'9900}, Grade::d}, {{65'0000}, Grade::c}, {{76'6000}, Grade::c}, {{76'6100}, Grade::b},
                 {{88'3000}, Grade::b}, {{88'3100}, Grade::a}, {{100'0000}, Grade::a}, {{25'0000}, Grade::d}};
    for (const auto& c : cases) CHECK(grade_of(c.index) == c.grade);
}

TEST_CASE("an element that somebody left out counts for those who answered it") {
    auto marks = all(4);
    marks[place(Element::cost)] = 0;
    auto tally = tally_of(marks);
    tally += tally_of(all(2));
    CHECK(shown(mean_of(tally.elements[place(Element::cost)])) == "2");
    CHECK(shown(mean_of(tally.elements[place(Element::time)])) == "3");
    CHECK(tally.elements[place(Element::pledge)].count == 0);
    CHECK(shown(index_of(tally)) == "72.22");  // (8 x 3 + 2) / 9 x 25
}

TEST_CASE("the advised sample is the table of Krejcie and Morgan") {
    const std::pair<int, int> rows[] = {{10, 10},     {15, 14},     {50, 44},     {100, 80},     {200, 132},    {300, 169},      {500, 217},
                                        {1000, 278},  {1100, 285},  {2000, 322},  {5000, 357},   {10000, 370},  {20000, 377},    {50000, 381},
                                        {75000, 382}, {2600, 335},  {1000000, 384}, {0, 0}};
    for (const auto& [population, sample] : rows) {
        CAPTURE(population);
        CHECK(advised_sample(population) == sample);
    }
}

TEST_CASE("the margin is that of a mean at 95 %, narrower where much of the population answered") {
    Tally tally;
    for (int i = 0; i < 50; ++i) tally += tally_of(all(3)), tally += tally_of(all(4));
    // Scores are 75 and 100: s = 12.5 x sqrt(100 / 99); 1.96 x s / 10 = 2.46.
    CHECK(shown(margin_of(tally, 0)) == "2.46");
    CHECK(shown(margin_of(tally, 199)) == "1.74");  // x sqrt(99 / 198)
    CHECK(shown(margin_of(tally, 100)) == "0");
    CHECK(shown(margin_of(tally_of(all(3)), 0)) == "none");
}

TEST_CASE("under five answers nothing is shown, and the lowest element comes first in the plan") {
    Tally tally;
    auto slow = all(4);
    slow[place(Element::time)] = 1;
    for (int i = 0; i < 4; ++i) tally += tally_of(slow);
    const auto few = satisfaction_of(tally, 1000);
    CHECK(few.answers == 4);
    CHECK(few.advised == 278);
    CHECK_FALSE(few.index);
    CHECK_FALSE(few.margin);
    CHECK_FALSE(few.lowest);
    CHECK(few.elements.empty());
    tally += tally_of(all(4));
    const auto enough = satisfaction_of(tally, 1000);
    CHECK(shown(enough.index) == "93.33");
    CHECK(enough.grade == Grade::a);
    CHECK(enough.lowest == Element::time);
    CHECK(enough.elements.size() == asked_elements);
}
