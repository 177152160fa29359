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

void GroupCommit::commit_group(std::vector<Job>& group) {
    std::vector<std::exception_ptr> outcomes(group.size());
    try {
        connection_->begin_write();
        for (std::size_t i = 0; i < group.size(); ++i) outcomes[i] = run_under_savepoint(group[i]);
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
