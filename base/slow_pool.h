// A few threads for work that takes milliseconds of computing, so that it holds up neither I/O nor the database.
#pragma once

#include <chrono>
#include <functional>
#include <thread>
#include <vector>

#include "base/waiting_line.h"

namespace base {

class SlowPool {
public:
    SlowPool(int threads, int queue_limit, std::chrono::milliseconds patience);
    ~SlowPool();  // what waits is still done

    bool submit(std::function<void()> work);  // false: it would wait too long. `work` must not throw.

private:
    void run();

    WaitingLine<std::function<void()>> waiting_;
    std::vector<std::thread> threads_;
};

}  // namespace base
