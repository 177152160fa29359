// One connection of an I/O thread, and how answers find their way back to it.
#pragma once

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/conversation.h"
#include "base/metrics.h"

namespace base {

inline constexpr auto never = std::chrono::steady_clock::time_point::max();

struct Session {
    Session(boost::asio::ip::tcp::socket accepted, const ServerSettings& settings, Admission& admission, std::string peer)
        : socket(std::move(accepted)), conversation(settings, admission, std::move(peer)) {}
    boost::asio::ip::tcp::socket socket;
    Conversation conversation;
    std::string out;
    std::chrono::steady_clock::time_point deadline = never;  // of what is being waited for now
    std::function<void()> resume;                            // the coroutine that waits for another thread
};

// What other threads have finished. One wake-up brings a whole group home.
class Inbox {
public:
    // True: the first since the last take(), so somebody has to be woken.
    bool put(Session* session) {
        std::lock_guard lock(mutex_);
        sessions_.push_back(session);
        return sessions_.size() == 1;
    }
    std::vector<Session*> take() {
        std::lock_guard lock(mutex_);
        return std::exchange(sessions_, {});
    }

private:
    std::mutex mutex_;
    std::vector<Session*> sessions_;
};

// Keeps what others count on right, whichever way the coroutine ends.
class Present {
public:
    Present(std::set<Session*>& sessions, Metrics& metrics, Session& session) : sessions_(sessions), metrics_(metrics), session_(session) {
        sessions_.insert(&session_);
        metrics_.count_open(+1);
    }
    Present(const Present&) = delete;
    ~Present() {
        sessions_.erase(&session_);
        metrics_.count_open(-1);
    }

private:
    std::set<Session*>& sessions_;
    Metrics& metrics_;
    Session& session_;
};

class Counted {
public:
    explicit Counted(std::atomic<int>& count) : count_(count) { ++count_; }
    Counted(const Counted&) = delete;
    ~Counted() { --count_; }

private:
    std::atomic<int>& count_;
};

}  // namespace base
