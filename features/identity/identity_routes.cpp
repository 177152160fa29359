#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"

namespace identity {

base::Feature feature() {
    return {.name = "identity",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace identity
