#include "base/group_commit.h"

#include <algorithm>

namespace base {
namespace {

// Work that the engine says may succeed when repeated (a deadlock, a lost connection) is tried this often.
constexpr int tries = 3;

// The disk, or a server that cannot be reached: the next job would only find the same, and make everybody wait for it.
bool is_hopeless(const std::exception_ptr& failure) {
    if (!failure) return false;
    try {
        std::rethrow_exception(failure);
    } catch (const Broken& broken) {
        return broken.cause == Cause::away || broken.cause >= Cause::disk_failed;
    } catch (...) {
        return false;
    }
}

// After a group that was run lightly in vain. Whoever spoils groups on purpose makes few of them be run twice.
constexpr int groups_with_care = 32;

void answer(std::vector<Job>& group, const std::vector<std::exception_ptr>& outcomes) {
    for (std::size_t i = 0; i < group.size(); ++i) group[i].done(outcomes[i]);
}

}  // namespace

void GroupCommit::run() {
    for (;;) {
        auto group = queue_.take(group_limit_);
        if (group.empty()) return;
        if (group.size() == 1) commit_one_by_one(group);
        else commit_group(group);
    }
}

// What the job threw, after its own changes are undone; the group's transaction goes on. A failure to undo ends the group.
std::exception_ptr GroupCommit::run_under_savepoint(Job& job) {
    connection_->savepoint();
    try {
        job.run(*connection_);
        connection_->release();  // by then everything that it wrote is answered
        return nullptr;
    } catch (...) {
        const auto thrown = std::current_exception();
        connection_->rollback_to_savepoint();
        return thrown;
    }
}

void GroupCommit::run_carefully(std::vector<Job>& group, Outcomes& outcomes) {
    connection_->begin_write();
    for (std::size_t i = 0; i < group.size(); ++i) outcomes[i] = run_under_savepoint(group[i]);
}

// Without savepoints. False, and everything undone, where a job has failed that may have changed something.
bool GroupCommit::run_lightly(std::vector<Job>& group, Outcomes& outcomes) {
    connection_->begin_write();
    auto attempts = connection_->attempts();
    try {
        for (std::size_t i = 0; i < group.size(); ++i) {
            try {
                group[i].run(*connection_);
            } catch (const Broken&) {
                throw;  // the transaction may be of no more use
            } catch (const Duplicate&) {
                throw;  // perhaps of an earlier job, whose insert was answered only now
            } catch (...) {
                if (connection_->attempts() != attempts) throw;
                outcomes[i] = std::current_exception();
            }
            attempts = connection_->attempts();
        }
        connection_->settle();
        return true;
    } catch (...) {
        connection_->rollback();
        return false;
    }
}

// A savepoint around each job is a quarter of what a report costs PostgreSQL, and hardly ever does a job fail after it has changed
// something: whoever refuses, refuses first.
void GroupCommit::run_group(std::vector<Job>& group, Outcomes& outcomes) {
    if (careful_left_ == 0) {
        if (run_lightly(group, outcomes)) return;
        careful_left_ = groups_with_care;
    }
    --careful_left_;
    run_carefully(group, outcomes);
}

void GroupCommit::commit_group(std::vector<Job>& group) {
    Outcomes outcomes(group.size());
    try {
        run_group(group, outcomes);
        connection_->commit();
    } catch (const Uncertain&) {
        std::ranges::replace(outcomes, nullptr, std::current_exception());
        connection_->rollback();
        return answer(group, outcomes);
    } catch (...) {
        // The group broke as a whole, and nothing of it is kept: each job gets its own transaction and its own fate.
        connection_->rollback();
        return commit_one_by_one(group);
    }
    jobs_committed_ += static_cast<std::int64_t>(group.size());
    ++groups_committed_;
    answer(group, outcomes);
}

void GroupCommit::commit_one_by_one(std::vector<Job>& group) {
    std::exception_ptr failure;
    for (auto& job : group) {
        if (!is_hopeless(failure)) failure = commit_alone(job);
        job.done(failure);
    }
}

std::exception_ptr GroupCommit::commit_alone(Job& job) {
    for (int attempt = 1;; ++attempt) {
        try {
            connection_->begin_write();
            job.run(*connection_);
            connection_->commit();
            ++jobs_committed_;
            ++groups_committed_;
            return nullptr;
        } catch (const Broken& broken) {
            connection_->rollback();
            health_.failed(broken);
            if (!broken.again || attempt == tries) return std::current_exception();
        } catch (...) {
            connection_->rollback();
            return std::current_exception();
        }
    }
}

}  // namespace base
