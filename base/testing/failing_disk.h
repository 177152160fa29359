// A disk for SQLite that fails when a test says so: a VFS over the system's own, the default of the process while it stands. It
// knows what a power cut would leave: what was written is safe after a sync that succeeded, and forgotten after one that failed,
// though whoever reads still sees it. Nothing here waits for the real disk.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace base::test {

class FailingDisk {
public:
    enum class Act { read, short_read, write, sync, truncate, open };
    enum class Lasts { once, until_mended };
    struct Plan {
        Act act;
        const char* file = "";  // how its name ends: "-wal", ".db"; "": any
        int nth = 1;
        Lasts lasts = Lasts::once;
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;

    void plan(const Plan& plan);
    void leave_room(std::int64_t bytes);  // for files to grow by; then the disk is full
    void mend();
    bool has_failed() const;  // since it was planned

    // What the next start finds beside `copy`: after the program alone was killed, and after the power was cut.
    void kill(const std::string& file, const std::string& copy);
    void cut_power(const std::string& file, const std::string& copy) const;

private:
    friend struct DiskCalls;
    struct Range {
        std::int64_t at, size;
    };
    struct Platter {  // of one file
        std::string safe;
        std::vector<Range> written;       // since the last sync
        std::int64_t cut_to = -1;         // truncated since; -1: not
    };

    bool strikes(Act act, const std::string& name);
    std::int64_t room_for(std::int64_t growth);

    sqlite3_vfs* const system_;
    sqlite3_vfs vfs_;
    mutable std::mutex mutex_;
    Plan plan_{Act::read, "", 0};
    int seen_ = 0;
    bool has_failed_ = false;
    std::int64_t room_;
    std::map<std::string, Platter> platters_;
};

}  // namespace base::test
