// Hands values from one thread to another, one waiting at most: whoever is faster waits, and memory stays bounded.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace base {

template <class T>
class Relay {
public:
    // Waits until there is room. Once the taker has left, nothing waits and nothing is kept.
    void put(T value) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !waiting_ || left_; });
        if (!left_) waiting_ = std::move(value);
        changed_.notify_all();
    }
    // Nothing after end() and the last value.
    std::optional<T> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return waiting_ || ended_; });
        auto value = std::exchange(waiting_, std::nullopt);
        changed_.notify_all();
        return value;
    }
    void end() { set(ended_); }    // of the thread that puts
    void leave() { set(left_); }   // of the thread that takes

    // For a scope that may be left by an exception.
    class Leaver {
    public:
        Leaver(Relay& relay, void (Relay::*how)()) : relay_(relay), how_(how) {}
        ~Leaver() { (relay_.*how_)(); }
        Leaver(const Leaver&) = delete;
        Leaver& operator=(const Leaver&) = delete;

    private:
        Relay& relay_;
        void (Relay::*how_)();
    };

private:
    void set(bool& flag) {
        std::lock_guard lock(mutex_);
        flag = true;
        changed_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<T> waiting_;
    bool ended_ = false, left_ = false;
};

}  // namespace base
