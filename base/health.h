// Whether the database can keep what it is given, as its threads found it out; /readyz and /metrics ask.
#pragma once

#include <atomic>
#include <optional>

#include "base/connection.h"

namespace base {

class Health {
public:
    // Counts where the disk is the cause, the worst most, and stays until works() says otherwise. What is new is logged.
    void failed(const Broken& broken) noexcept;
    // The disk was tried and works: only who has tried it may say so.
    void works() noexcept;
    std::optional<Cause> trouble() const;

private:
    std::atomic<Cause> trouble_{Cause::unknown};  // unknown: none
};

}  // namespace base
