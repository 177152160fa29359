#include "features/plan/plan.h"

#include "base/feature.h"
#include "features/plan/plan_embedded.h"

namespace plan {

base::Feature feature() {
    return {.name = "plan",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace plan
