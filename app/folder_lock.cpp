#include "app/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

#include "app/workplace.h"
#include "base/file_calls.h"

namespace app {

FolderLock::FolderLock(const std::string& folder) : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (folder_ < 0) throw base::broken_by(errno, "opening " + folder);
    if (::flock(folder_, LOCK_EX | LOCK_NB) == 0) return;
    const int error = errno;
    ::close(folder_);
    if (error == EWOULDBLOCK) throw Refused{{base::conflict("data_folder_is_in_use", {}, folder)}};
    throw base::broken_by(error, "locking " + folder);
}

FolderLock::~FolderLock() { ::close(folder_); }

}  // namespace app
