// The group-commit writer: everything that waits runs in one transaction, and one durable commit answers them all. A job that fails
// leaves nothing, and the others stay.
#pragma once

#include <atomic>
#include <cstdint>

#include "base/connection.h"
#include "base/database.h"
#include "base/health.h"
#include "base/waiting_line.h"

namespace base {

class GroupCommit {
public:
    GroupCommit(std::unique_ptr<Connection> connection, WaitingLine<Job>& queue, int group_limit, Health& health)
        : connection_(std::move(connection)), queue_(queue), group_limit_(group_limit), health_(health) {}

    // Runs until the queue is stopped and empty.
    void run();

    std::int64_t jobs_committed() const { return jobs_committed_; }
    std::int64_t groups_committed() const { return groups_committed_; }

private:
    using Outcomes = std::vector<std::exception_ptr>;  // what each job of the group threw; nullptr: it may be kept

    void commit_group(std::vector<Job>& group);
    void run_group(std::vector<Job>& group, Outcomes& outcomes);
    bool run_lightly(std::vector<Job>& group, Outcomes& outcomes);
    void run_carefully(std::vector<Job>& group, Outcomes& outcomes);
    void commit_one_by_one(std::vector<Job>& group);
    std::exception_ptr commit_alone(Job& job);
    std::exception_ptr run_under_savepoint(Job& job);

    std::unique_ptr<Connection> connection_;
    WaitingLine<Job>& queue_;
    const int group_limit_;
    Health& health_;
    int careful_left_ = 0;  // so many groups more are run carefully
    std::atomic<std::int64_t> jobs_committed_{0}, groups_committed_{0};
};

}  // namespace base
