#include "base/file_calls.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>

namespace base {
namespace {

std::atomic<FileCalls*> stand_in{nullptr};

Cause cause_of(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG: return Cause::disk_full;
        case ENOMEM: return Cause::memory;
        case EACCES:
        case EPERM:
        case EROFS:
        case ENOENT:
        case ENOTDIR:
        case EISDIR: return Cause::not_writable;
        case EIO: return Cause::disk_failed;
        default: return Cause::unknown;
    }
}

}  // namespace

int FileCalls::create(const std::string& path) { return ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644); }
long FileCalls::write(int file, std::string_view bytes) { return ::write(file, bytes.data(), bytes.size()); }
int FileCalls::sync(int file) { return ::fsync(file); }
int FileCalls::rename(const std::string& from, const std::string& to) { return std::rename(from.c_str(), to.c_str()); }

FileCalls& file_calls() {
    static FileCalls system;
    auto* other = stand_in.load();
    return other ? *other : system;
}

FileCalls* stand_in_for_files(FileCalls* calls) { return stand_in.exchange(calls); }

Broken broken_by(int error, const std::string& doing) { return {doing + ": " + std::generic_category().message(error), false, cause_of(error)}; }
Broken broken_by(const std::system_error& error) { return {error.what(), false, cause_of(error.code().value())}; }

}  // namespace base
