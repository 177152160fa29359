// One server to a data folder: its memory of sessions and its jobs would not know of another's. Held by the folder itself, so that
// nothing lies about after a crash. Commands beside a running server need no lock.
#pragma once

#include <string>

namespace app {

class FolderLock {
public:
    explicit FolderLock(const std::string& folder);  // throws Refused where another server has it, Broken where there is none to lock
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int folder_;
};

}  // namespace app
