// One I/O thread: its own listening socket, its connections, and the answers that come back to it from other threads.
#pragma once

#include <atomic>
#include <memory>

#include "base/admission.h"
#include "base/metrics.h"
#include "base/pipeline.h"

namespace base {

// What the I/O threads of one server share.
struct Reception {
    const ServerSettings& settings;
    Admission& admission;
    Pipeline& pipeline;
    Metrics& metrics;
    std::atomic<int> busy{0};     // requests from their admission until their answer is sent
    std::atomic<int> waiting{0};  // of these, with the database or the slow pool
};

class IoThread {
public:
    explicit IoThread(Reception& reception);
    ~IoThread();

    // The first thread of a server claims the port and says which it is (0 asks for any one); the others join it. Both throw Broken.
    int claim(int port);
    void join_in(int port);
    void start();
    // From another thread: no new connections; when no request of any thread is under way, or time is up, the rest is closed.
    void drain();
    void wait_until_drained();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace base
