#include "base/unlinked.h"

#include "base/secret.h"

namespace base {
namespace {

constexpr std::uint32_t milliseconds_of_a_day = 86'400'000;

Instant drawn_within(Day day, int zone_minutes) {
    return {instant_of(day, 0, zone_minutes).micros + std::int64_t{1'000} * random_below(milliseconds_of_a_day)};
}

}  // namespace

Unlinked::Unlinked(Work& asked, AgencyId agency, int zone_minutes)
    : ids_(Ids::by_lot()),
      work(asked.db.for_agency(agency), ids_, drawn_within(day_of(asked.now, zone_minutes), zone_minutes),
           {.agency = agency, .zone_minutes = zone_minutes, .label = ""}) {
    work.language = asked.language;
    work.authorised = true;
}

}  // namespace base
