#include "base/slow_pool.h"

#include "base/give_way.h"

namespace base {

SlowPool::SlowPool(int threads, int queue_limit, std::chrono::milliseconds patience) : waiting_({queue_limit, 2 * threads, patience}) {
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

SlowPool::~SlowPool() {
    waiting_.stop();
    for (auto& thread : threads_) thread.join();
}

bool SlowPool::submit(std::function<void()> work) { return waiting_.push(std::move(work)); }

void SlowPool::run() {
    give_way();
    for (auto taken = waiting_.take(1); !taken.empty(); taken = waiting_.take(1)) taken.front()();
}

}  // namespace base
