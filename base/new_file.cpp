#include "base/new_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "base/file_calls.h"

namespace base {
namespace {

namespace fs = std::filesystem;

std::string beside(const std::string& path) {
    std::error_code none;
    const auto status = fs::status(path, none);
    if (fs::is_directory(status)) throw broken_by(EISDIR, "creating " + path);
    return fs::exists(status) && !fs::is_regular_file(status) ? path : path + ".partial";
}

}  // namespace

NewFile::NewFile(std::string path) : path_(std::move(path)), growing_(beside(path_)), file_(file_calls().create(growing_)) {
    if (file_ < 0) fail("creating");
}

NewFile::~NewFile() {
    if (file_ >= 0) ::close(file_);
    if (!is_kept_ && growing_ != path_) ::unlink(growing_.c_str());
}

void NewFile::fail(const char* doing) const { throw broken_by(errno, std::string(doing) + " " + path_); }

void NewFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const long written = file_calls().write(file_, bytes);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("writing");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void NewFile::keep() {
    if (growing_ != path_) {
        if (file_calls().sync(file_) != 0) fail("writing");
        if (file_calls().rename(growing_, path_) != 0) fail("naming");
        is_kept_ = true;
        sync_folder();
    }
}

// The name, too, has to survive a power cut.
void NewFile::sync_folder() const {
    const auto folder = fs::absolute(path_).parent_path();
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = opened >= 0 && file_calls().sync(opened) == 0;
    const int error = errno;
    if (opened >= 0) ::close(opened);
    errno = error;
    if (!synced) fail("naming");
}

}  // namespace base
