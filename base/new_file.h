// A file that is there whole or not at all: it grows under a name of its own beside its place, is brought to the disk, and only then
// bears its name, in place of what bore it before. All of it throws Broken.
#pragma once

#include <string>
#include <string_view>

namespace base {

class NewFile {
public:
    explicit NewFile(std::string path);
    ~NewFile();  // what was not kept is removed
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes);
    const std::string& growing() const { return growing_; }  // for a library that writes the file itself
    void keep();

private:
    [[noreturn]] void fail(const char* doing) const;
    void sync_folder() const;

    const std::string path_;
    std::string growing_;  // path_ itself where that is no file but a pipe or a terminal
    int file_;
    bool is_kept_ = false;
};

}  // namespace base
