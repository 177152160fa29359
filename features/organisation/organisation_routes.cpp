#include "features/organisation/organisation.h"
#include "features/organisation/organisation_embedded.h"

namespace organisation {

base::Feature feature() {
    return {.name = "organisation",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace organisation
