#include "features/calendar/calendar.h"
#include "features/calendar/calendar_embedded.h"

namespace calendar {

base::Feature feature() {
    return {.name = "calendar",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace calendar
