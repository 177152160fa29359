#include "base/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <mutex>
#include <thread>

#include "base/connection.h"
#include "base/group_commit.h"
#include "base/job_queue.h"

namespace base {
namespace {

bool is_postgres_address(const std::string& address) { return address.starts_with("postgres://") || address.starts_with("postgresql://"); }

std::unique_ptr<Connection> connect(const DatabaseSettings& settings, bool writer) {
    return is_postgres_address(settings.address) ? open_postgres(settings.address) : open_sqlite(settings.address, writer);
}

void run_reader(Connection& connection, JobQueue& queue, std::atomic<std::int64_t>& done_count) {
    for (;;) {
        auto taken = queue.take(1);
        if (taken.empty()) return;
        std::exception_ptr thrown;
        try {
            connection.begin_read();
            taken.front().run(connection);
        } catch (...) {
            thrown = std::current_exception();
        }
        connection.rollback();
        ++done_count;
        taken.front().done(thrown);
    }
}

// A copy that was only half written, or would not survive a power cut, does not bear the name of a copy.
void keep_on_disk(const std::string& path) {
    const int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool kept = opened >= 0 && ::fsync(opened) == 0;
    if (opened >= 0) ::close(opened);
    if (!kept) throw Broken{"cannot be kept on disk: " + path, false};
}

class Threads : public Database {
public:
    explicit Threads(const DatabaseSettings& settings)
        : settings_(settings), reads_(settings.queue_limit), writes_(settings.queue_limit), postgres_(is_postgres_address(settings.address)),
          writer_(connect(settings, true), writes_, settings.group_limit) {
        threads_.emplace_back([this] { writer_.run(); });
        for (int i = 0; i < settings.readers; ++i) {
            readers_.push_back(connect(settings, false));
            threads_.emplace_back([this, reader = readers_.back().get()] { run_reader(*reader, reads_, reads_done_); });
        }
        if (!postgres_) checkpointer_ = std::thread([this, own = connect(settings, true)] { checkpoint_now_and_then(*own); });
    }
    ~Threads() override { stop(); }

    bool submit_read(Job job) override { return counted(reads_.push(std::move(job))); }
    bool submit_write(Job job) override { return counted(writes_.push(std::move(job))); }

    void read(const std::function<void(Connection&)>& work) override {
        wait_for(work, [this](Job job) { return submit_read(std::move(job)); });
    }
    void write(const std::function<void(Connection&)>& work) override {
        wait_for(work, [this](Job job) { return submit_write(std::move(job)); });
    }

    void backup(const std::string& file) override {
        if (postgres_) throw Broken{"a PostgreSQL database is backed up by its own tools: pg_dump or pg_basebackup", false};
        if (std::filesystem::exists(file)) throw Broken{"the file is there already: " + file, false};
        const auto partial = file + ".partial";
        std::filesystem::remove(partial);
        std::string quoted;
        for (char c : partial) quoted += c == '\'' ? std::string("''") : std::string(1, c);
        open_sqlite(settings_.address, true)->script("vacuum into '" + quoted + "'");
        keep_on_disk(partial);
        std::filesystem::rename(partial, file);
        keep_on_disk(std::filesystem::absolute(file).parent_path().string());
    }

    DatabaseFigures figures() const override {
        return {writer_.jobs_committed(), writer_.groups_committed(), reads_done_, refused_, writes_.size(), reads_.size()};
    }

    bool is_postgres() const override { return postgres_; }

    void stop() override {
        writes_.stop();
        reads_.stop();
        for (auto& thread : threads_)
            if (thread.joinable()) thread.join();
        {
            std::lock_guard lock(stopping_mutex_);
            stopping_ = true;
        }
        stopping_now_.notify_all();
        if (checkpointer_.joinable()) checkpointer_.join();
    }

private:
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

    // Checkpoints in a thread of their own keep the writer's commits short (p99 halves; docs/decisions).
    void checkpoint_now_and_then(Connection& connection) {
        std::unique_lock lock(stopping_mutex_);
        while (!stopping_now_.wait_for(lock, std::chrono::milliseconds(200), [this] { return stopping_; })) {
            try {
                connection.script("pragma wal_checkpoint(passive)");
            } catch (const Broken&) {
                // Busy: the next round does it.
            }
        }
    }

    const DatabaseSettings settings_;
    JobQueue reads_, writes_;
    const bool postgres_;
    GroupCommit writer_;
    std::vector<std::unique_ptr<Connection>> readers_;
    std::vector<std::thread> threads_;
    std::atomic<std::int64_t> reads_done_{0}, refused_{0};
    std::thread checkpointer_;
    std::mutex stopping_mutex_;
    std::condition_variable stopping_now_;
    bool stopping_ = false;
};

}  // namespace

std::unique_ptr<Database> Database::open(const DatabaseSettings& settings) { return std::make_unique<Threads>(settings); }

}  // namespace base
