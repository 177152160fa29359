#include "base/database.h"

#include <atomic>
#include <future>
#include <thread>

#include "base/caretaker.h"
#include "base/connection.h"
#include "base/give_way.h"
#include "base/group_commit.h"
#include "base/new_file.h"
#include "base/waiting_line.h"

namespace base {
namespace {

bool is_postgres_address(const std::string& address) { return address.starts_with("postgres://") || address.starts_with("postgresql://"); }

std::unique_ptr<Connection> connect(const DatabaseSettings& settings, bool writer) {
    return is_postgres_address(settings.address) ? open_postgres(settings.address) : open_sqlite(settings.address, writer);
}

// What the log holds at the start may never have reached the disk: a system whose fsync failed shows it to the next program as if
// it had. Folding the log into the file writes it anew, so that no later commit stands on it.
std::unique_ptr<Connection> connect_writer(const DatabaseSettings& settings) {
    auto connection = connect(settings, true);
    if (!connection->is_postgres()) connection->script("pragma wal_checkpoint(passive)");
    return connection;
}

constexpr int few_pages = 64;

LineLimits limits(const DatabaseSettings& settings, int never_too_many) {
    return {settings.queue_limit, never_too_many, std::chrono::milliseconds(settings.patience_ms)};
}

// What the work threw, or nothing.
std::exception_ptr run_one(Connection& connection, const Job& job, Health& health) {
    try {
        connection.begin_read();
        job.run(connection);
        return nullptr;
    } catch (const Broken& broken) {
        health.failed(broken);
        return std::current_exception();
    } catch (...) {
        return std::current_exception();
    }
}

void run_reader(Connection& connection, WaitingLine<Job>& queue, Health& health, std::atomic<std::int64_t>& done_count) {
    for (;;) {
        auto taken = queue.take(1);
        if (taken.empty()) return;
        const auto thrown = run_one(connection, taken.front(), health);
        connection.rollback();
        ++done_count;
        taken.front().done(thrown);
    }
}

class Threads : public Database {
public:
    explicit Threads(const DatabaseSettings& settings)
        : settings_(settings), reads_(limits(settings, few_pages)), writes_(limits(settings, settings.group_limit)), postgres_(is_postgres_address(settings.address)),
          writer_(connect_writer(settings), writes_, settings.group_limit, health_),
          caretaker_([settings] { return connect(settings, true); }, health_, postgres_ ? Caretaker::Log::of_the_server : Caretaker::Log::ours) {
        // Everything is opened before the first thread begins: what cannot be opened ends the opening, and no more.
        for (int i = 0; i < settings.readers; ++i) readers_.push_back(connect(settings, false));
        work([this] { writer_.run(); });
        for (const auto& reader : readers_) work([this, reader = reader.get()] { run_reader(*reader, reads_, health_, reads_done_); });
        if (settings.tend_ms > 0) caretaker_.start(settings.tend_ms);
    }
    ~Threads() override { stop(); }

    bool submit_read(Job job) override { return counted(reads_.push(std::move(job))); }
    bool submit_write(Job job) override { return counted(writes_.push(std::move(job))); }

    void read(const std::function<void(Connection&)>& work) override {
        wait_for(work, [this](Job job) { return counted(reads_.push_patient(std::move(job))); });
    }
    void write(const std::function<void(Connection&)>& work) override {
        wait_for(work, [this](Job job) { return counted(writes_.push_patient(std::move(job))); });
    }

    void backup(const std::string& file) override {
        if (postgres_) throw Broken{"a PostgreSQL database is backed up by its own tools: pg_dump or pg_basebackup", false};
        NewFile copy(file);
        std::string quoted;
        for (char c : copy.growing()) quoted += c == '\'' ? std::string("''") : std::string(1, c);
        open_sqlite(settings_.address, true)->script("vacuum into '" + quoted + "'");
        copy.keep();
    }

    void tend() override { caretaker_.tend(); }
    std::optional<Cause> trouble() const override { return health_.trouble(); }

    DatabaseFigures figures() const override {
        return {writer_.jobs_committed(), writer_.groups_committed(), reads_done_, refused_, writes_.size(), reads_.size()};
    }

    bool is_postgres() const override { return postgres_; }

    void stop() override {
        writes_.stop();
        reads_.stop();
        for (auto& thread : threads_)
            if (thread.joinable()) thread.join();
        caretaker_.stop();
    }

private:
    template <class Run>
    void work(Run run) {
        threads_.emplace_back([run] {
            give_way();
            run();
        });
    }

    bool counted(bool accepted) {
        if (!accepted) ++refused_;
        return accepted;
    }

    template <class Submit>
    void wait_for(const std::function<void(Connection&)>& work, Submit submit) {
        std::promise<void> promise;
        const bool accepted = submit({work, [&promise](std::exception_ptr thrown) {
                                          if (thrown) promise.set_exception(thrown);
                                          else promise.set_value();
                                      }});
        if (!accepted) throw Broken{"the queue is full", true};
        promise.get_future().get();
    }

    const DatabaseSettings settings_;
    WaitingLine<Job> reads_, writes_;
    const bool postgres_;
    Health health_;
    GroupCommit writer_;
    std::vector<std::unique_ptr<Connection>> readers_;
    std::vector<std::thread> threads_;
    std::atomic<std::int64_t> reads_done_{0}, refused_{0};
    Caretaker caretaker_;
};

}  // namespace

std::unique_ptr<Database> Database::open(const DatabaseSettings& settings) { return std::make_unique<Threads>(settings); }

}  // namespace base
