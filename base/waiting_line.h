// Work between the threads that bring it and the threads that do it, in order of arrival. A line is too long by the time that its end
// waits, not by its number: whoever would wait too long is refused at once, and what was taken in is done.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace base {

struct LineLimits {
    int most;                            // that may wait, however fast the line moves
    int never_too_many;                  // waiting with so few costs nobody much: what one commit takes along, a handful of pages
    std::chrono::milliseconds patience;  // of a client
};

template <class Item, class Clock = std::chrono::steady_clock>
class WaitingLine {
public:
    explicit WaitingLine(LineLimits limits) : limits_(limits), room_(limits.most) {}

    // False, and nothing is kept: the line is stopped, full, or would take longer than the patience of a client.
    bool push(Item item) { return push(std::move(item), true); }
    // The same for work that nobody sits and waits for, or that has come too far to be refused.
    bool push_patient(Item item) { return push(std::move(item), false); }

    // Up to `most` in order of arrival, waiting for the first; empty once the line is stopped and everything in it is done.
    std::vector<Item> take(int most) {
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return stopped_ || !waiting_.empty(); });
        if (!waiting_.empty()) learn_from(waiting_.front());
        std::vector<Item> taken;
        while (!waiting_.empty() && static_cast<int>(taken.size()) < most) {
            taken.push_back(std::move(waiting_.front().item));
            waiting_.pop_front();
        }
        last_taken_ = static_cast<int>(taken.size());
        return taken;
    }

    void stop() {
        {
            std::lock_guard lock(mutex_);
            stopped_ = true;
        }
        ready_.notify_all();
    }

    int size() const {
        std::lock_guard lock(mutex_);
        return static_cast<int>(waiting_.size());
    }

private:
    struct Waiting {
        Item item;
        typename Clock::time_point since;
        int before;  // in the line and being done when it came
    };

    bool push(Item item, bool is_client) {
        {
            std::lock_guard lock(mutex_);
            const auto now = Clock::now();
            if (stopped_ || static_cast<int>(waiting_.size()) >= limits_.most || (is_client && takes_too_long(now))) return false;
            waiting_.push_back({std::move(item), now, static_cast<int>(waiting_.size()) + last_taken_});
        }
        ready_.notify_one();
        return true;
    }

    bool takes_too_long(typename Clock::time_point now) const {
        if (waiting_.empty()) return false;
        return now - waiting_.front().since > limits_.patience || static_cast<int>(waiting_.size()) >= room_;
    }

    // As many as were before this one are done in the time that it waited: so many more in the time that a client waits. Where nobody
    // waited for a tenth of that, there is nothing to learn, and nothing to fear.
    void learn_from(const Waiting& first) {
        const auto waited = std::chrono::duration<double>(Clock::now() - first.since);
        if (waited < limits_.patience / 10) room_ = limits_.most;
        else room_ = std::max(limits_.never_too_many, static_cast<int>(first.before * (limits_.patience / waited)));
    }

    const LineLimits limits_;
    mutable std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<Waiting> waiting_;
    int last_taken_ = 0;
    int room_;  // so many may wait now
    bool stopped_ = false;
};

}  // namespace base
