#include "features/plan/target_words.h"

#include <doctest/doctest.h>

using namespace plan;
using rating::Direction;

namespace {

TargetWords read(const std::string& typed) {
    const auto read = read_target(typed, "P2");
    REQUIRE_MESSAGE(read, typed << ": " << base::rule_of(read));
    return read.value();
}
base::Amount tenths(std::int64_t value) { return {value * 1000}; }

}  // namespace

TEST_CASE("a number is the target, with its unit where the cell names one") {
    CHECK(read("85,5").target == tenths(855));
    CHECK(read("0").target == base::whole(0));
    CHECK(read("12 laporan").target == base::whole(12));
    CHECK(read("12 laporan").unit == "laporan");
    CHECK(read("100%").unit == "%");
    CHECK(read("1.234.567.890").target == base::whole(1'234'567'890));
    CHECK(read("Rp 1.234.567").target == base::whole(1'234'567));
    CHECK(read("Rp.1.234.567").unit == "Rp");
    CHECK_FALSE(read("12 laporan").direction);
    CHECK(read("5 (lima) dokumen").unit == "dokumen");
    CHECK(read("nihil").target == base::whole(0));
    CHECK(read("Rp. 2,5 miliar").target == tenths(25));
    CHECK(read("Rp. 2,5 miliar").unit == "Rp miliar");
    CHECK(read("Rp1.250.000,-").target == base::whole(1'250'000));
}

TEST_CASE("a comparison says which way is better") {
    for (const auto* typed : {"≤ 5 hari", "<= 5 hari", "maksimal 5 hari", "Maks. 5 hari", "Paling lama 5 hari", "paling lambat 5 hari", "tidak lebih dari 5 hari",
                              "Kurang dari 5 (lima) hari"}) {
        CAPTURE(typed);
        CHECK(read(typed).target == base::whole(5));
        CHECK(read(typed).direction == Direction::lower_is_better);
        CHECK(read(typed).unit == "hari");
    }
    for (const auto* typed : {"≥ 90%", ">90", "minimal 90", "Min 90", "paling sedikit 90 %", "tidak kurang dari 90%", "di atas 90 %"}) {
        CAPTURE(typed);
        CHECK(read(typed).target == base::whole(90));
        CHECK(read(typed).direction == Direction::higher_is_better);
    }
}

TEST_CASE("two numbers with a dash between them are a range") {
    for (const auto* typed : {"24 - 26 °C", "24–26 °C", "24 s.d. 26 °C", "24 °C sampai 26 °C"}) {
        CAPTURE(typed);
        const auto range = read(typed);
        CHECK(range.low == base::whole(24));
        CHECK(range.high == base::whole(26));
        CHECK(range.direction == Direction::within_range);
        CHECK_FALSE(range.target);
        CHECK(range.unit == "°C");
    }
}

TEST_CASE("what is no number stays as it was written") {
    for (const auto* typed : {"WTP", "BB (70,01)", "31 Desember 2026", "2 x 24 jam", "2026-12-31", "A", "tepat waktu", "10 Desember", "paling lambat 10 Desember"}) {
        CAPTURE(typed);
        CHECK(read(typed).words == typed);
        CHECK_FALSE(read(typed).target);
        CHECK_FALSE(read(typed).low);
    }
}

TEST_CASE("a number that can be read in two ways is refused, not guessed") {
    CHECK(base::rule_of(read_target("1.234", "P2")) == "number_is_ambiguous");
    CHECK(base::rule_of(read_target("≤ 1.234 hari", "P2")) == "number_is_ambiguous");
}
