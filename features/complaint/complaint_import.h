// Complaints of another system as a table: an export of LAPOR!, or pengaduan.csv with the days of the answers beside it.
#pragma once

#include <string>
#include <string_view>

#include "features/complaint/complaint.h"

namespace complaint {

struct Taken {
    int complaints = 0;
    int known = 0;  // left as they are: their number is here already
};
// All of it or nothing; every refusal names its cell. The reporter's name is not read, whatever kind of report it is.
base::Result<Taken> import_complaints(base::Work& work, std::string_view sheet);
std::string blank_complaints();

}  // namespace complaint
