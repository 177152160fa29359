#include "features/complaint/tracking_number.h"

#include <doctest/doctest.h>

#include <set>

using namespace complaint;

TEST_CASE("a tracking number is eight characters that nobody mistakes, and reads back however it was copied") {
    const auto number = tracking_number({5, 13, 1, 17, 7, 22, 27});
    CHECK(number.size() == 8);
    CHECK(read_tracking_number(number) == number);
    CHECK(read_tracking_number(shown(number)) == number);
    CHECK(read_tracking_number(" adu-" + number.substr(0, 4) + " " + number.substr(4)) == number);
    for (const char confused : {'0', 'O', '1', 'I', 'L'}) CHECK(tracking_signs.find(confused) == std::string_view::npos);
}

TEST_CASE("one wrong character, or two neighbours that changed places, are noticed") {
    const auto number = new_tracking_number();
    for (std::size_t place = 0; place < number.size(); ++place) {
        for (const char sign : tracking_signs) {
            auto wrong = number;
            wrong[place] = sign;
            CHECK(read_tracking_number(wrong).has_value() == (wrong == number));
        }
        if (place == 0) continue;
        auto swapped = number;
        std::swap(swapped[place - 1], swapped[place]);
        CHECK(read_tracking_number(swapped).has_value() == (swapped == number));
    }
    for (const auto* wrong : {"", "ADU", "ADU-2222", "ADU-2222-222O", "ADU-2222-2222-2"}) CHECK_FALSE(read_tracking_number(wrong));
}

TEST_CASE("numbers come by lot: none twice, and each character at every place") {
    std::set<std::string> numbers;
    std::array<std::set<char>, 8> seen;
    for (int i = 0; i < 2'000; ++i) {
        const auto number = new_tracking_number();
        numbers.insert(number);
        for (std::size_t place = 0; place < number.size(); ++place) seen[place].insert(number[place]);
    }
    CHECK(numbers.size() == 2'000);
    for (const auto& signs : seen) CHECK(signs.size() == tracking_signs.size());
}
