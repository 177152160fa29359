#include "features/evaluation/evaluation.h"

#include "base/feature.h"
#include "features/evaluation/evaluation_embedded.h"

namespace evaluation {

base::Feature feature() {
    return {.name = "evaluation",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace evaluation
