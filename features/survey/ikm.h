// The satisfaction index (IKM) of PermenPANRB 14/2017: pure arithmetic on sums and counts, whole numbers only. Every element weighs the
// same, exactly one of as many as there are, and there is one rounding, at the end.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/amount.h"

namespace survey {

// The elements (unsur) by name: offices number the last two differently. The pledge (maklumat) is in reports under PermenPANRB 16/2014.
enum class Element { requirements, procedure, time, cost, product, competence, conduct, complaint_handling, facilities, pledge };
inline constexpr std::array all_elements{Element::requirements, Element::procedure,          Element::time,       Element::cost,   Element::product,
                                         Element::competence,   Element::conduct,            Element::complaint_handling, Element::facilities,
                                         Element::pledge};
inline constexpr std::size_t asked_elements = 9;  // of PermenPANRB 14/2017: all but the pledge
constexpr std::size_t place(Element element) { return static_cast<std::size_t>(element); }

// Answers of 1 to 4 by element; 0: not answered.
using Marks = std::array<int, all_elements.size()>;

struct Sum {
    std::int64_t sum = 0, count = 0;
};

// What the arithmetic needs of any number of answers.
struct Tally {
    std::int64_t answers = 0;
    std::int64_t scores = 0, squares = 0;  // of each answer's own index, in hundredths: for the margin
    std::array<Sum, all_elements.size()> elements = {};

    Tally& operator+=(const Tally& more);
    Tally& operator-=(const Tally& part);
};
Tally tally_of(const Marks& marks);
std::int64_t score_of(const Marks& marks);  // 25 x the mean of what was answered, in hundredths

enum class Grade { d, c, b, a };
// Bands meet the rounded index: below 65 D, to 76.60 C, to 88.30 B, else A.
Grade grade_of(base::Amount index);

// How printed reports weigh an element: one of as many as there are, or that share cut to three or two decimals, which is why their
// index may be lower by up to a hundredth of itself.
enum class WeightMode { exact, thousandths, hundredths };

base::Amount mean_of(const Sum& element);  // NRR, to two decimals
// 25.00 to 100.00, to two decimals; none where nothing was answered.
std::optional<base::Amount> index_of(const Tally& tally, WeightMode mode = WeightMode::exact);

// Half the width of the interval of 95 %, to two decimals, a finite population counted in. None under two answers.
std::optional<base::Amount> margin_of(const Tally& tally, std::int64_t population);

// Krejcie and Morgan: how many answers a population needs, 95 %, 5 %; rounded to the nearest, as their table is.
std::int64_t advised_sample(std::int64_t population);

inline constexpr std::int64_t fewest_answers = 5;  // under them nothing is shown: a mean of few people tells what one of them said

struct ElementMean {
    Element element;
    base::Amount mean;  // NRR
    std::int64_t count;
};
// What may be shown of a tally: without index, elements and margin under fewest_answers.
struct Satisfaction {
    std::int64_t answers = 0, population = 0, advised = 0;
    std::optional<base::Amount> index, margin;
    std::optional<Grade> grade;
    std::vector<ElementMean> elements;  // in the order of the regulation
    std::optional<Element> lowest;      // goes first in the improvement plan; of equals the first
};
Satisfaction satisfaction_of(const Tally& tally, std::int64_t population);

}  // namespace survey
