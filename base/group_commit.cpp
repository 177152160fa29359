#include "base/group_commit.h"

#include <algorithm>

namespace base {
namespace {

// Work that the engine says may succeed when repeated (a deadlock, a lost connection) is tried this often.
constexpr int tries = 3;

void answer(std::vector<Job>& group, const std::vector<std::exception_ptr>& outcomes) {
    for (std::size_t i = 0; i < group.size(); ++i) group[i].done(outcomes[i]);
}

}  // namespace

void GroupCommit::run() {
    for (;;) {
        auto group = queue_.take(group_limit_);
        if (group.empty()) return;
        if (group.size() == 1) commit_alone(group.front());
        else commit_group(group);
    }
}

// What the job threw, after its own changes are undone; the group's transaction goes on. A failure to undo ends the group.
std::exception_ptr GroupCommit::run_under_savepoint(Job& job) {
    connection_->savepoint();
    try {
        job.run(*connection_);
    } catch (...) {
        const auto thrown = std::current_exception();
        connection_->rollback_to_savepoint();
        return thrown;
    }
    connection_->release();
    return nullptr;
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
        for (auto& job : group) commit_alone(job);
        return;
    }
    jobs_committed_ += static_cast<std::int64_t>(group.size());
    ++groups_committed_;
    answer(group, outcomes);
}

void GroupCommit::commit_alone(Job& job) {
    for (int attempt = 1;; ++attempt) {
        try {
            connection_->begin_write();
            job.run(*connection_);
            connection_->commit();
            ++jobs_committed_;
            ++groups_committed_;
            return job.done(nullptr);
        } catch (const Broken& broken) {
            connection_->rollback();
            if (!broken.again || attempt == tries) return job.done(std::current_exception());
        } catch (...) {
            connection_->rollback();
            return job.done(std::current_exception());
        }
    }
}

}  // namespace base
