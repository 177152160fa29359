#include "features/activity/activity.h"

#include "base/feature.h"
#include "features/activity/activity_embedded.h"

namespace activity {

base::Feature feature() {
    return {.name = "activity",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace activity
