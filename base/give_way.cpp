#include "base/give_way.h"

#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace base {

void give_way() {
    constexpr int politeness = 5;  // a third of the share of those that answer
    const auto thread = static_cast<id_t>(gettid());  // on Linux each thread has a niceness of its own
    errno = 0;
    const int before = getpriority(PRIO_PROCESS, thread);
    if (errno == 0) static_cast<void>(setpriority(PRIO_PROCESS, thread, before + politeness));
}

}  // namespace base
