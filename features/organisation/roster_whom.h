// Whom a row is about: number and name in columns of their own, or together in one, as lists for printing have it.
#pragma once

#include <string>

#include "base/table.h"

namespace organisation {

struct Whom {
    std::string nip, name;                      // as written
    std::string_view nip_column, name_column;  // where, so that a refusal names the cell
    bool lost_digits = false;                   // a spreadsheet made a number of the NIP
};

// "ANI LESTARI, S.T. / NIP. 19700101 199501 1 001" is a name and a number, in either order.
Whom whom(const base::TableRow& row);

}  // namespace organisation
