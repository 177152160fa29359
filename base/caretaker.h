// Looks after a database in a thread of its own: folds SQLite's log into the file, so that a commit's time does not depend on the log's
// length (docs/decisions), and finds out when a disk that failed works again.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "base/connection.h"
#include "base/health.h"

namespace base {

class Caretaker {
public:
    using Connect = std::function<std::unique_ptr<Connection>()>;
    enum class Log { ours, of_the_server };  // who folds it
    Caretaker(Connect connect, Health& health, Log log) : connect_(std::move(connect)), health_(health), log_(log) {}
    ~Caretaker() { stop(); }

    void start(int every_ms);
    void stop();
    void tend() noexcept;  // one round, now

private:
    void look_after();
    bool is_sound();

    const Connect connect_;
    Health& health_;
    const Log log_;
    std::mutex tending_;
    std::unique_ptr<Connection> connection_;
    std::thread thread_;
    std::mutex stopping_mutex_;
    std::condition_variable stopping_now_;
    bool stopping_ = false;
};

}  // namespace base
