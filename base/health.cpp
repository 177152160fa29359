#include "base/health.h"

#include "base/breakage.h"
#include "base/log.h"

namespace base {

void Health::failed(const Broken& broken) noexcept {
    if (!is_of_the_disk(broken.cause)) return;
    auto known = trouble_.load();
    while (known < broken.cause && !trouble_.compare_exchange_weak(known, broken.cause)) {}
    if (known >= broken.cause) return;
    log(LogLevel::error, "disk_trouble_began", {{"cause", word_for(broken.cause)}, {"what", broken.what}});
}

void Health::works() noexcept {
    const auto before = trouble_.exchange(Cause::unknown);
    if (before != Cause::unknown) log(LogLevel::info, "disk_trouble_ended", {{"cause", word_for(before)}});
}

std::optional<Cause> Health::trouble() const {
    const auto cause = trouble_.load();
    return cause == Cause::unknown ? std::nullopt : std::optional(cause);
}

}  // namespace base
