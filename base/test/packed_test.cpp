// Described structs in few characters: what is written, and that nothing else is read as one.
#include <doctest/doctest.h>

#include "base/packed_codec.h"

namespace packed_test {

enum class Colour { red, green };
struct Brick {
    std::string name;
    Colour colour = Colour::red;
    std::optional<std::int64_t> weight;
    bool operator==(const Brick&) const = default;
};
struct Wall {
    base::PersonId builder;
    std::vector<Brick> bricks;
    std::optional<std::string> note;
    base::Amount height;
    bool stands = false;
    bool operator==(const Wall&) const = default;
};
BOOST_DESCRIBE_ENUM(Colour, red, green)
BOOST_DESCRIBE_STRUCT(Brick, (), (name, colour, weight))
BOOST_DESCRIBE_STRUCT(Wall, (), (builder, bricks, note, height, stands))

const Wall garden{{9'223'372'036'854'775'807}, {{"a b~ 1:", Colour::green, -12}, {"", Colour::red, {}}}, "é\n", {25'000}, true};

}  // namespace packed_test

CAPAIAN_PACKED(packed_test::Wall)

using base::append_packed;
using base::read_packed;
using packed_test::garden;
using packed_test::Wall;

TEST_CASE("members stand one after the other, without names") {
    std::string packed = "1 ";
    append_packed(packed, garden);
    CHECK(packed == "1 9223372036854775807 2 7:a b~ 1:1 -12 0:0 ~3:é\n25000 1 ");
}

TEST_CASE("what was packed is read again, and no part of it, nor more than it, is taken for one") {
    std::string packed;
    append_packed(packed, garden);
    CHECK(read_packed<Wall>(packed) == garden);
    for (std::size_t length = 0; length < packed.size(); ++length) CHECK_FALSE(read_packed<Wall>(packed.substr(0, length)));
    CHECK_FALSE(read_packed<Wall>(packed + " "));
}

TEST_CASE("an unknown enumerator, a length beyond the text and a count beyond the items are refused") {
    CHECK(read_packed<Wall>("1 1 1:a1 ~~0 0 "));
    for (const char* wrong : {"1 1 1:a2 ~~0 0 ", "1 1 9:a1 ~~0 0 ", "1 1 -1:a1 ~~0 0 ", "1 2 1:a1 ~~0 0 ", "1 999999999999 ", "x 0 ~0 0 ", "1 1 1:a1 ~~0 0"})
        CHECK_FALSE(read_packed<Wall>(wrong));
}
