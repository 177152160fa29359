#include "base/trial.h"

namespace base {

Result<Done> in_trial(Work& work, const Step& step) {
    struct Tried {};
    try {
        return in_write(work, [&](Work& inside) -> Result<Done> {
            TRY(step(inside));
            throw Tried{};
        });
    } catch (const Tried&) {
        return Done{};
    }
}

}  // namespace base
