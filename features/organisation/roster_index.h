// What can only be judged with all rows at hand: a number twice, superiors who are nowhere, circles. Holds a few dozen bytes a row,
// so that a million rows fit; the order of the rows does not matter.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/result.h"

namespace organisation {

enum class Objection : std::uint8_t {
    none,
    unreadable,  // the row is refused for reasons of its own
    nip_is_repeated,
    nip_is_in_another_agency,
    person_has_left,  // and never was here
    superior_is_unknown,
    superior_is_refused,  // their own row, first_row
    superior_is_self,
    superior_name_is_unknown,
    superior_name_is_ambiguous,
    superior_makes_circle,
    assignment_has_no_person
};

struct IndexedLine {
    std::int64_t nip = 0, superior = 0;  // as numbers; 0: none
    int row = 0;
    int first_row = 0;  // of nip_is_repeated and superior_is_refused
    bool definitive = true;
    bool active = true;
    Objection objection = Objection::none;
};

// Who is in the agency already, and who assesses them.
struct KnownPerson {
    std::int64_t nip = 0, superior = 0;
    bool active = true;
    bool operator==(const KnownPerson&) const = default;
};

class RosterIndex {
public:
    void add(const IndexedLine& line) { lines_.push_back(line); }
    // Before settle(), of a line whose superior was written as a name: the number that belongs to it, or why there is none.
    void name_superior(int row, std::int64_t nip, Objection objection);

    // Decides on every line. `known` and `elsewhere` (numbers of other agencies) are sorted.
    void settle(const std::vector<KnownPerson>& known, const std::vector<std::int64_t>& elsewhere);
    std::vector<std::int64_t> newcomers(const std::vector<KnownPerson>& known) const;  // readable, not known

    const IndexedLine& line(int row) const;  // after settle()
    int size() const { return static_cast<int>(lines_.size()); }
    int count_missing(const std::vector<KnownPerson>& known) const;  // active, and on no definitive line

private:
    void refuse_repeats();
    void refuse_strangers(const std::vector<KnownPerson>& known, const std::vector<std::int64_t>& elsewhere);
    bool refuse_unknown(const std::vector<KnownPerson>& known);
    bool refuse_circles(const std::vector<KnownPerson>& known);
    bool has_person(std::int64_t nip, const std::vector<KnownPerson>& known) const;
    const IndexedLine* definitive(std::int64_t nip) const;  // the line that makes the person, not refused
    int refused_row(std::int64_t nip) const;                // of the person's own line; 0: there is none

    std::vector<IndexedLine> lines_;  // by NIP while settling, then by row
};

}  // namespace organisation
