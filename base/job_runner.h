// The thread that carries jobs out, step by step.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "base/database.h"
#include "base/jobs.h"

namespace base {

struct WaitingJob {
    AgencyId agency;
    std::int64_t id, subject, failures;
    std::string kind;
};

// Before a step is tried again: twice as long after each trouble of the machine, up to half a minute.
std::chrono::milliseconds pause_after(int troubles);

class JobRunner {
public:
    JobRunner(Database& database, std::vector<JobKind> kinds, std::function<Instant()> clock)
        : database_(database), kinds_(std::move(kinds)), clock_(std::move(clock)) {}
    ~JobRunner() { stop(); }

    // One step: prepared on a snapshot, then claim, work and mark in one transaction. While it is written, the next piece of the same
    // job is prepared. False when nothing waits, or another copy of the program has it in hand. Throws what is the machine's trouble and
    // not the job's failure; the step is then undone.
    bool step();
    void revive();  // jobs that were given up
    void start();   // steps in a thread of its own until stop()
    void stop();    // after the step in hand

private:
    struct Ahead {  // the piece after the one in hand, while that is being written
        std::int64_t job;
        std::future<Prepared> prepared;
    };

    std::optional<WaitingJob> next();
    const JobKind& kind_of(const WaitingJob& job) const;
    Prepared prepared_for(const WaitingJob& job);
    Prepared prepare(const WaitingJob& job, const Prepared& in_hand);
    void prepare_ahead(const WaitingJob& job, const Prepared& in_hand);
    bool claim_and_carry_out(const WaitingJob& seen, const Prepared& prepared);
    void note_failure(const WaitingJob& job, std::exception_ptr thrown);

    Database& database_;
    const std::vector<JobKind> kinds_;
    const std::function<Instant()> clock_;
    std::optional<Ahead> ahead_;
    std::thread thread_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
};

}  // namespace base
