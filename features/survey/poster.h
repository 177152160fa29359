// What hangs at a service point: a poster (A4), and two cards for the desk on a second page.
#pragma once

#include <string>

#include "base/day.h"

namespace survey {

struct Poster {
    std::string service, point, unit, agency;
    std::string address;  // the whole of it, as a browser takes it
    std::string service_address;
    base::Instant made;
};
std::string poster_pdf(const Poster& poster);

}  // namespace survey
