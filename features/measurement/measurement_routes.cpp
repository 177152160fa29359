#include "features/measurement/measurement.h"

#include "base/feature.h"
#include "features/measurement/measurement_embedded.h"

namespace measurement {

base::Feature feature() {
    return {.name = "measurement",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace measurement
