// A bounded queue of jobs between the threads that ask and the threads that own a connection.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

#include "base/database.h"

namespace base {

class JobQueue {
public:
    explicit JobQueue(int limit) : limit_(limit) {}

    bool push(Job job) {
        {
            std::lock_guard lock(mutex_);
            if (stopped_ || static_cast<int>(jobs_.size()) >= limit_) return false;
            jobs_.push_back(std::move(job));
        }
        ready_.notify_one();
        return true;
    }

    // Up to `most` jobs in order of arrival, waiting for the first; empty once the queue is stopped and drained.
    std::vector<Job> take(int most) {
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return stopped_ || !jobs_.empty(); });
        std::vector<Job> taken;
        while (!jobs_.empty() && static_cast<int>(taken.size()) < most) {
            taken.push_back(std::move(jobs_.front()));
            jobs_.pop_front();
        }
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
        return static_cast<int>(jobs_.size());
    }

private:
    const int limit_;
    mutable std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<Job> jobs_;
    bool stopped_ = false;
};

}  // namespace base
