// Golongan: of a PNS I/a to IV/e (PP 7/1977), of a PPPK I to XVII (Perpres 98/2020). The same numeral means different things.
#pragma once

#include <string>
#include <string_view>

#include "features/organisation/organisation.h"

namespace organisation {

// As written by offices: "III/d", "III/D", "IIId", "III.d", "Gol. III/d"; of a PPPK "IX", "9", "Golongan IX". Refuses
// grade_is_no_pns_grade, grade_is_no_pppk_grade. Empty stays empty.
base::Result<std::string> read_grade(std::string_view typed, Status status);

}  // namespace organisation
