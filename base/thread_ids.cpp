#include <unistd.h>

#include <atomic>

#include "base/id.h"

namespace base {

Ids& thread_ids() {
    static std::atomic<int> threads{0};
    thread_local Ids ids(static_cast<int>((getpid() % 32) * 32) + threads++ % 32);
    return ids;
}

}  // namespace base
