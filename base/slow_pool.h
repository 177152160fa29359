// A few threads for work that takes milliseconds of computing, so that it holds up neither I/O nor the database.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace base {

class SlowPool {
public:
    SlowPool(int threads, int queue_limit);
    ~SlowPool();  // what waits is still done

    bool submit(std::function<void()> work);  // false: too much waits already. `work` must not throw.

private:
    void run();

    const int queue_limit_;
    std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace base
