#include "features/policy/policy.h"
#include "features/policy/policy_embedded.h"

namespace policy {

base::Feature feature() {
    return {.name = "policy",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace policy
