#include "base/caretaker.h"

#include <chrono>
#include <new>

#include "base/base_embedded.h"

namespace base {

void Caretaker::start(int every_ms) {
    thread_ = std::thread([this, every = std::chrono::milliseconds(every_ms)] {
        std::unique_lock lock(stopping_mutex_);
        while (!stopping_now_.wait_for(lock, every, [this] { return stopping_; })) {
            lock.unlock();
            tend();
            lock.lock();
        }
    });
}

void Caretaker::stop() {
    {
        std::lock_guard lock(stopping_mutex_);
        stopping_ = true;
    }
    stopping_now_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void Caretaker::tend() noexcept {
    std::lock_guard lock(tending_);
    try {
        look_after();
    } catch (const Broken& broken) {
        health_.failed(broken);
        connection_.reset();
    } catch (const std::bad_alloc&) {
        // The next round does it.
    }
}

void Caretaker::look_after() {
    const auto trouble = health_.trouble();
    if (!trouble && log_ == Log::of_the_server) return;
    if (!connection_ || trouble == Cause::damaged) connection_ = connect_();  // what a connection remembers may be the damage itself
    if (log_ == Log::ours) connection_->script("pragma wal_checkpoint(passive)");
    if (!trouble) return;
    if (*trouble == Cause::damaged && !is_sound()) return;
    connection_->begin_write();
    connection_->run(sql::commit_nothing, {});
    connection_->commit();
    health_.works();
}

// A page that was read wrongly once may be right on the disk: damage is believed after a second look at all of them.
bool Caretaker::is_sound() {
    const auto found = connection_->query(sql::look_for_damage, {});
    return found.size() == 1 && found.text(0, 0) == "ok";
}

}  // namespace base
