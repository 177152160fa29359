// The few calls by which the program writes files outside its database, so that a test can stand in for the disk.
#pragma once

#include <string>
#include <string_view>
#include <system_error>

#include "base/connection.h"

namespace base {

// As the system's own of those names: -1 and errno where they fail.
class FileCalls {
public:
    virtual ~FileCalls() = default;
    virtual int create(const std::string& path);  // empty, also where it was there
    virtual long write(int file, std::string_view bytes);
    virtual int sync(int file);
    virtual int rename(const std::string& from, const std::string& to);
};

FileCalls& file_calls();
FileCalls* stand_in_for_files(FileCalls* calls);  // nullptr: the system again. Answers who stood in before.

// What `error` (an errno) says about the world.
Broken broken_by(int error, const std::string& doing);
Broken broken_by(const std::system_error& error);

}  // namespace base
