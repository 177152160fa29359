#include "base/jobs.h"

#include <algorithm>
#include <new>
#include <utility>

#include "base/base_embedded.h"
#include "base/connection.h"
#include "base/job_runner.h"
#include "base/later_job.h"
#include "base/log.h"

namespace base {
namespace {

constexpr int most_failures = 5;
constexpr std::int64_t second = 1'000'000;

struct Failure {
    std::string what;
    bool counts = true;  // the world's own troubles pass, however often they come
};

Failure failure_of(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const Broken& broken) {
        return {broken.what, !broken.again};
    } catch (const Uncertain& uncertain) {
        return {uncertain.what, false};
    } catch (const Bug& bug) {
        return {bug.what};
    } catch (const Duplicate& duplicate) {
        return {duplicate.what};
    } catch (const std::exception& other) {
        return {other.what()};
    }
}

// A full disk, a database that is away: not the job's failure, and nothing that could be noted now.
bool is_trouble_of_the_machine(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const Broken& broken) {
        return broken.cause != Cause::unknown;
    } catch (const std::bad_alloc&) {
        return true;
    } catch (...) {
        return false;
    }
}

std::optional<WaitingJob> first_of(const Rows& rows) {
    if (rows.size() == 0) return std::nullopt;
    return WaitingJob{{rows.integer(0, 0)}, rows.integer(0, 1), rows.integer(0, 3), rows.integer(0, 4), std::string(rows.text(0, 2))};
}

Work work_on(Connection& connection, AgencyId agency, Instant at) {
    Work work(Db(connection, agency), thread_ids(), at, Actor{.agency = agency, .label = "capaian"});
    work.authorised = true;
    return work;
}

}  // namespace

void start_job(Work& work, std::string_view kind, std::int64_t subject) { start_job_at(work, kind, subject, work.now); }

void start_job_at(Work& work, std::string_view kind, std::int64_t subject, Instant not_before) {
    work.db.run(sql::insert_job, work.new_id<struct JobTag>(), kind, subject, not_before);
}

std::optional<WaitingJob> JobRunner::next() {
    std::optional<WaitingJob> job;
    database_.read([&](Connection& connection) { job = first_of(Db(connection, {}).query(sql::next_job, {clock_()})); });
    return job;
}

const JobKind& JobRunner::kind_of(const WaitingJob& job) const {
    const auto found = std::ranges::find(kinds_, job.kind, &JobKind::name);
    check(found != kinds_.end(), "every job has a kind that carries it out");
    return *found;
}

bool JobRunner::step() {
    const auto job = next();
    if (!job) return false;
    try {
        const auto prepared = prepared_for(*job);
        if (prepared) prepare_ahead(*job, prepared);
        return claim_and_carry_out(*job, prepared);
    } catch (...) {
        ahead_.reset();  // what failed is done again, and first
        if (is_trouble_of_the_machine(std::current_exception())) throw;
        note_failure(*job, std::current_exception());
        return true;
    }
}

Prepared JobRunner::prepared_for(const WaitingJob& job) {
    auto ahead = std::exchange(ahead_, std::nullopt);
    return ahead && ahead->job == job.id ? ahead->prepared.get() : prepare(job, {});
}

Prepared JobRunner::prepare(const WaitingJob& job, const Prepared& in_hand) {
    Prepared prepared;
    const auto& kind = kind_of(job);
    if (!kind.prepare) return prepared;
    database_.read([&](Connection& connection) {
        auto work = work_on(connection, job.agency, clock_());
        prepared = kind.prepare(work, job.subject, in_hand);
    });
    return prepared;
}

void JobRunner::prepare_ahead(const WaitingJob& job, const Prepared& in_hand) {
    ahead_ = Ahead{job.id, std::async(std::launch::async, [this, job, in_hand] { return prepare(job, in_hand); })};
}

bool JobRunner::claim_and_carry_out(const WaitingJob& seen, const Prepared& prepared) {
    bool is_ours = false;
    database_.write([&](Connection& connection) {
        is_ours = Db(connection, seen.agency).query(sql::claim_job, {seen.id}).size() == 1;
        if (!is_ours) return;
        auto work = work_on(connection, seen.agency, clock_());
        if (kind_of(seen).step(work, seen.subject, prepared) == Progress::finished) work.db.run(sql::finish_job, seen.id);
    });
    return is_ours;
}

void JobRunner::note_failure(const WaitingJob& job, std::exception_ptr thrown) {
    const auto failure = failure_of(thrown);
    const auto failures = job.failures + failure.counts;
    log(LogLevel::error, "job_failed", {{"kind", job.kind}, {"failures", failures}, {"what", failure.what}});
    database_.write([&](Connection& connection) {
        const auto state = failures >= most_failures ? "failed" : "waiting";
        const Instant later{clock_().micros + (failures + 1) * second};
        Db(connection, job.agency).run(sql::postpone_job, job.id, std::int64_t{failure.counts}, later, failure.what, state);
    });
}

// What has failed too often is tried anew by the next program: perhaps it is a mended one.
void JobRunner::revive() {
    database_.write([](Connection& connection) { Db(connection, {}).run(sql::revive_jobs); });
}

std::chrono::milliseconds pause_after(int troubles) { return std::chrono::milliseconds(200) * (1 << std::min(troubles, 7)); }

void JobRunner::start() {
    thread_ = std::thread([this] {
        std::unique_lock lock(mutex_);
        for (int troubles = 0; !stopping_;) {
            lock.unlock();
            bool worked = false;
            try {
                worked = step();
                troubles = 0;
            } catch (...) {
                ++troubles;  // the machine is in trouble, or stopping; asking again later is all there is to do
            }
            lock.lock();
            if (!worked) wake_.wait_for(lock, pause_after(troubles), [this] { return stopping_; });
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
