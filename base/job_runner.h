// The thread that carries jobs out, step by step.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "base/database.h"
#include "base/jobs.h"

namespace base {

class JobRunner {
public:
    JobRunner(Database& database, std::vector<JobKind> kinds, std::function<Instant()> clock)
        : database_(database), kinds_(std::move(kinds)), clock_(std::move(clock)) {}
    ~JobRunner() { stop(); }

    // One step in one transaction: the claim, the work and its mark commit together. False when nothing waits.
    bool step();
    void start();  // steps in a thread of its own until stop()
    void stop();   // after the step in hand

private:
    struct Claimed {
        AgencyId agency;
        std::int64_t id, subject, failures;
        std::string kind;
    };
    static std::optional<Claimed> claim(Connection& connection, Instant at);
    void carry_out(Connection& connection, const Claimed& job, Instant at);
    void note_failure(const Claimed& job, const std::string& why);

    Database& database_;
    const std::vector<JobKind> kinds_;
    const std::function<Instant()> clock_;
    std::thread thread_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
};

}  // namespace base
