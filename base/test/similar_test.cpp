#include "base/similar.h"

#include <doctest/doctest.h>

TEST_CASE("what was meant is found among names that differ by letters, by a word, or by the way of writing") {
    const std::vector<std::string> names{"UPTD Puskesmas Muara", "UPTD Puskesmas Muara Sela", "Dinas Kesehatan", "Sekretariat", "Bidang"};
    const struct {
        const char* typed;
        std::vector<std::string> similar;
    } table[] = {{"UPTD Puskesmas Muarra", {"UPTD Puskesmas Muara", "UPTD Puskesmas Muara Sela"}},
                 {"puskesmas muara", {"UPTD Puskesmas Muara", "UPTD Puskesmas Muara Sela"}},
                 {"Dinas Kesehatan Kabupaten Sela", {"Dinas Kesehatan"}},
                 {"Sekertariat", {"Sekretariat"}},
                 {"Dinas Pendidikan", {}},
                 {"Bid", {}},
                 {"", {}},
                 {"Dinas Kesehatan, Sekretariat", {"Dinas Kesehatan", "Sekretariat"}}};
    for (const auto& line : table) {
        CAPTURE(line.typed);
        CHECK(base::similar_to(line.typed, names) == line.similar);
    }
    CHECK(base::similar_to("puskesmas muara", names, 1) == std::vector<std::string>{"UPTD Puskesmas Muara"});
}
