#include "base/jobs.h"

#include "base/base_embedded.h"
#include "base/connection.h"
#include "base/job_runner.h"

namespace base {
namespace {

constexpr int most_failures = 5;
constexpr std::int64_t second = 1'000'000;

std::string what_went_wrong(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const Broken& broken) {
        return broken.what;
    } catch (const Bug& bug) {
        return bug.what;
    } catch (const Duplicate& duplicate) {
        return duplicate.what;
    } catch (const std::exception& other) {
        return other.what();
    }
}

}  // namespace

void start_job(Work& work, std::string_view kind, std::int64_t subject) {
    work.db.run(sql::insert_job, work.new_id<struct JobTag>(), kind, subject, work.now);
}

std::optional<JobRunner::Claimed> JobRunner::claim(Connection& connection, Instant at) {
    const auto rows = Db(connection, {}).query(sql::next_job, {at});
    if (rows.size() == 0) return std::nullopt;
    return Claimed{{rows.integer(0, 0)}, rows.integer(0, 1), rows.integer(0, 3), rows.integer(0, 4), std::string(rows.text(0, 2))};
}

bool JobRunner::step() {
    std::optional<Claimed> job;
    try {
        database_.write([&](Connection& connection) {
            const auto at = clock_();
            job = claim(connection, at);
            if (job) carry_out(connection, *job, at);
        });
    } catch (...) {
        if (!job) throw;
        note_failure(*job, what_went_wrong(std::current_exception()));
    }
    return job.has_value();
}

void JobRunner::carry_out(Connection& connection, const Claimed& job, Instant at) {
    Work work(Db(connection, job.agency), thread_ids(), at, Actor{.agency = job.agency, .label = "capaian"});
    work.authorised = true;
    for (const auto& kind : kinds_) {
        if (kind.name != job.kind) continue;
        if (kind.step(work, job.subject) == Progress::finished) work.db.run(sql::finish_job, job.id);
        return;
    }
    check(false, "every job has a kind that carries it out");
}

void JobRunner::note_failure(const Claimed& job, const std::string& why) {
    database_.write([&](Connection& connection) {
        const auto state = job.failures + 1 >= most_failures ? "failed" : "waiting";
        const Instant later{clock_().micros + (job.failures + 1) * second};
        Db(connection, job.agency).run(sql::postpone_job, job.id, 1, later, why, state);
    });
}

void JobRunner::start() {
    thread_ = std::thread([this] {
        std::unique_lock lock(mutex_);
        while (!stopping_) {
            lock.unlock();
            bool worked = false;
            try {
                worked = step();
            } catch (const Broken&) {
                // The database is away or stopping; asking again later is all there is to do.
            }
            lock.lock();
            if (!worked) wake_.wait_for(lock, std::chrono::milliseconds(200), [this] { return stopping_; });
        }
    });
}

void JobRunner::stop() {
    {
        std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
}

}  // namespace base
