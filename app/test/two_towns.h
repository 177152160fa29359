// Two agencies with the same people, papers and periods in every state that matters, in one installation; it is Friday, 20 November
// 2026. Whatever Muara says has "Muara" in it, and Seberang likewise.
//
//   PEMDA (top) - DINAS (upper) - PKM (superior; self, standin, gone) and GUDANG (former; colleague, new); BKD (hr, inspector)
//
// Until 31 October `former` headed the PKM; since then `superior` does, and from the 10th to the 30th `standin` beside them, as Plh.
// `new` has a first password. `gone` was hr, signed in, and has left. Self's papers are the things.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "app/test/rehearsal.h"
#include "base/day.h"
#include "base/testing/engines.h"

namespace app::test {

// What a request names as {plan}: by state the text that stands for it.
using Things = std::map<std::string, std::map<std::string, std::string>>;

struct Town {
    std::string name, code;
    base::AgencyId agency;
    std::map<std::string, std::string> nips, persons, tokens;  // by who it is
    Things things;
};

class TwoTowns {
public:
    explicit TwoTowns(const base::test::Engine& engine);
    ~TwoTowns();

    // Where the clock of the program stands, for the rest of this world's life.
    void be(std::string_view iso, int minute = 0);
    void wait(int seconds);

    base::Database& database() { return *database_; }
    Rehearsal& desk() { return *desk_; }
    Town here{.name = "Muara"}, there{.name = "Seberang"};
    std::string administrator;  // the token

private:
    void found(Town& town, const std::string& nip_begins);
    std::unique_ptr<base::Database> database_;
    std::unique_ptr<Rehearsal> desk_;
    base::Instant at_;
};

inline constexpr const char* typed_password = "kapal hijau berlayar";

// The text of the first member of that name; "" where there is none.
std::string member_of(const std::string& json, const std::string& name);
std::string multipart(const std::string& name, const std::string& file_name, const std::string& content);  // type: multipart/form-data; boundary=x

}  // namespace app::test
