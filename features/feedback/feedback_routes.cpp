#include "features/feedback/feedback.h"

#include "base/feature.h"
#include "features/feedback/feedback_embedded.h"

namespace feedback {

base::Feature feature() {
    return {.name = "feedback",
            .routes = {},
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace feedback
