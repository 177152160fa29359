#include <atomic>

#include "base/id.h"
#include "base/secret.h"

namespace base {

// By chance and not by the number of the process: in containers every copy of the program is process 1.
Ids& thread_ids() {
    static std::atomic<std::uint32_t> next_node{static_cast<std::uint32_t>(random_below(1024))};
    thread_local Ids ids(static_cast<int>(next_node++ % 1024));
    return ids;
}

}  // namespace base
