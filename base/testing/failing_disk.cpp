#include "base/testing/failing_disk.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>

namespace base::test {
namespace {

constexpr auto endless = std::numeric_limits<std::int64_t>::max();

std::string content_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_content(const std::string& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

// SQLite gives us its bytes; the system's own file lies behind ours.
struct File {
    sqlite3_file face;
    FailingDisk* disk;
    std::string* name;
    sqlite3_file* own() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& file_of(sqlite3_file* face) { return *reinterpret_cast<File*>(face); }

}  // namespace

struct DiskCalls {
    using Act = FailingDisk::Act;

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* face, int flags, int* out) {
        auto& disk = *static_cast<FailingDisk*>(vfs->pAppData);
        auto& file = file_of(face);
        face->pMethods = nullptr;
        if (disk.strikes(Act::open, name ? name : "")) return SQLITE_CANTOPEN;
        const int outcome = disk.system_->xOpen(disk.system_, name, file.own(), flags, out);
        if (outcome != SQLITE_OK) return outcome;
        file.disk = &disk;
        file.name = new std::string(name ? name : "");
        std::lock_guard lock(disk.mutex_);
        if (!disk.platters_.contains(*file.name)) disk.platters_[*file.name].safe = content_of(*file.name);
        face->pMethods = &methods;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int sync) {
        auto& disk = *static_cast<FailingDisk*>(vfs->pAppData);
        {
            std::lock_guard lock(disk.mutex_);
            disk.platters_.erase(name);
        }
        return disk.system_->xDelete(disk.system_, name, sync);
    }

    static int close(sqlite3_file* face) {
        auto& file = file_of(face);
        delete file.name;
        return file.own()->pMethods->xClose(file.own());
    }

    static int read(sqlite3_file* face, void* into, int size, sqlite3_int64 at) {
        auto& file = file_of(face);
        if (file.disk->strikes(Act::read, *file.name)) return SQLITE_IOERR_READ;
        if (file.disk->strikes(Act::short_read, *file.name)) {
            std::fill_n(static_cast<char*>(into), size, '\0');
            return SQLITE_IOERR_SHORT_READ;
        }
        return file.own()->pMethods->xRead(file.own(), into, size, at);
    }

    // A write that fails has written half; one for which there is no room has written what fitted.
    static int write(sqlite3_file* face, const void* from, int size, sqlite3_int64 at) {
        auto& file = file_of(face);
        sqlite3_int64 length = 0;
        file.own()->pMethods->xFileSize(file.own(), &length);
        const bool fails = file.disk->strikes(Act::write, *file.name);
        const auto growth = std::max<sqlite3_int64>(0, at + size - length);
        const auto missing = growth - file.disk->room_for(growth);
        const int fits = fails ? size / 2 : size - static_cast<int>(std::min<sqlite3_int64>(size, missing));
        const int outcome = fits > 0 ? file.own()->pMethods->xWrite(file.own(), from, fits, at) : SQLITE_OK;
        {
            std::lock_guard lock(file.disk->mutex_);
            file.disk->platters_[*file.name].written.push_back({at, fits});
        }
        if (fails) return SQLITE_IOERR_WRITE;
        return missing > 0 ? SQLITE_FULL : outcome;
    }

    static int truncate(sqlite3_file* face, sqlite3_int64 size) {
        auto& file = file_of(face);
        if (file.disk->strikes(Act::truncate, *file.name)) return SQLITE_IOERR_TRUNCATE;
        std::lock_guard lock(file.disk->mutex_);
        auto& platter = file.disk->platters_[*file.name];
        platter.cut_to = platter.cut_to < 0 ? size : std::min<std::int64_t>(platter.cut_to, size);
        return file.own()->pMethods->xTruncate(file.own(), size);
    }

    static int sync(sqlite3_file* face, int) {
        auto& file = file_of(face);
        const bool fails = file.disk->strikes(Act::sync, *file.name);
        std::lock_guard lock(file.disk->mutex_);
        auto& platter = file.disk->platters_[*file.name];
        if (!fails) settle(platter, file);
        platter.written.clear();
        platter.cut_to = -1;
        return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
    }

    static void settle(FailingDisk::Platter& platter, File& file) {
        if (platter.cut_to >= 0) platter.safe.resize(std::min<std::size_t>(platter.safe.size(), platter.cut_to));
        for (const auto& range : platter.written) {
            const auto end = static_cast<std::size_t>(range.at + range.size);
            if (platter.safe.size() < end) platter.safe.resize(end);
            file.own()->pMethods->xRead(file.own(), platter.safe.data() + range.at, static_cast<int>(range.size), range.at);
        }
    }

    static int size(sqlite3_file* f, sqlite3_int64* size) { return file_of(f).own()->pMethods->xFileSize(file_of(f).own(), size); }
    static int lock(sqlite3_file* f, int level) { return file_of(f).own()->pMethods->xLock(file_of(f).own(), level); }
    static int unlock(sqlite3_file* f, int level) { return file_of(f).own()->pMethods->xUnlock(file_of(f).own(), level); }
    static int is_locked(sqlite3_file* f, int* out) { return file_of(f).own()->pMethods->xCheckReservedLock(file_of(f).own(), out); }
    static int control(sqlite3_file* f, int op, void* arg) { return file_of(f).own()->pMethods->xFileControl(file_of(f).own(), op, arg); }
    static int sector(sqlite3_file* f) { return file_of(f).own()->pMethods->xSectorSize(file_of(f).own()); }
    static int traits(sqlite3_file* f) { return file_of(f).own()->pMethods->xDeviceCharacteristics(file_of(f).own()); }
    static int map(sqlite3_file* f, int page, int size, int extend, void volatile** out) {
        return file_of(f).own()->pMethods->xShmMap(file_of(f).own(), page, size, extend, out);
    }
    static int lock_map(sqlite3_file* f, int at, int n, int flags) { return file_of(f).own()->pMethods->xShmLock(file_of(f).own(), at, n, flags); }
    static void barrier(sqlite3_file* f) { file_of(f).own()->pMethods->xShmBarrier(file_of(f).own()); }
    static int unmap(sqlite3_file* f, int remove) { return file_of(f).own()->pMethods->xShmUnmap(file_of(f).own(), remove); }

    // Version 2: pages are read, never mapped.
    static constexpr sqlite3_io_methods methods{2,       close,   read,   write,  truncate, sync,     size,    lock,  unlock, is_locked,
                                                control, sector,  traits, map,    lock_map, barrier,  unmap,   nullptr, nullptr};
};

FailingDisk::FailingDisk() : system_(sqlite3_vfs_find(nullptr)), vfs_(*system_), room_(endless) {
    vfs_.szOsFile = static_cast<int>(sizeof(File)) + system_->szOsFile;
    vfs_.pNext = nullptr;
    vfs_.zName = "failing";
    vfs_.pAppData = this;
    vfs_.xOpen = DiskCalls::open;
    vfs_.xDelete = DiskCalls::remove;
    sqlite3_vfs_register(&vfs_, 1);
}

FailingDisk::~FailingDisk() { sqlite3_vfs_unregister(&vfs_); }

void FailingDisk::plan(const Plan& plan) {
    std::lock_guard lock(mutex_);
    plan_ = plan;
    seen_ = 0;
    has_failed_ = false;
}

void FailingDisk::leave_room(std::int64_t bytes) {
    std::lock_guard lock(mutex_);
    room_ = bytes;
    has_failed_ = false;
}

void FailingDisk::mend() {
    std::lock_guard lock(mutex_);
    plan_.nth = 0;
    room_ = endless;
}

bool FailingDisk::has_failed() const {
    std::lock_guard lock(mutex_);
    return has_failed_;
}

bool FailingDisk::strikes(Act act, const std::string& name) {
    std::lock_guard lock(mutex_);
    if (plan_.nth == 0 || act != plan_.act || !name.ends_with(plan_.file)) return false;
    ++seen_;
    const bool now = plan_.lasts == Lasts::once ? seen_ == plan_.nth : seen_ >= plan_.nth;
    has_failed_ |= now;
    return now;
}

std::int64_t FailingDisk::room_for(std::int64_t growth) {
    std::lock_guard lock(mutex_);
    if (room_ == endless) return growth;
    const auto given = std::min(room_, growth);
    has_failed_ |= given < growth;
    room_ -= given;
    return given;
}

void FailingDisk::kill(const std::string& file, const std::string& copy) {
    std::lock_guard lock(mutex_);
    for (const auto* end : {"", "-wal"}) {
        write_content(copy + end, content_of(file + end));
        platters_[copy + end] = platters_[file + end];
    }
}

void FailingDisk::cut_power(const std::string& file, const std::string& copy) const {
    std::lock_guard lock(mutex_);
    for (const auto* end : {"", "-wal"}) {
        const auto found = platters_.find(file + end);
        if (found != platters_.end()) write_content(copy + end, found->second.safe);
        else std::filesystem::remove(copy + end);
    }
}

}  // namespace base::test
