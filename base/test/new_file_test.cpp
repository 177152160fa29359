#include "base/new_file.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/file_calls.h"

namespace {

namespace fs = std::filesystem;

// The n-th call fails, and no write takes more than a thousand bytes.
struct FailingCalls : base::FileCalls {
    FailingCalls(int which, int why) : nth(which), error(why) { before = base::stand_in_for_files(this); }
    ~FailingCalls() override { base::stand_in_for_files(before); }

    bool strikes() {
        if (++seen != nth) return false;
        errno = error;
        return true;
    }
    int create(const std::string& path) override { return strikes() ? -1 : FileCalls::create(path); }
    long write(int file, std::string_view bytes) override { return strikes() ? -1 : FileCalls::write(file, bytes.substr(0, 1000)); }
    int sync(int file) override { return strikes() ? -1 : FileCalls::sync(file); }
    int rename(const std::string& from, const std::string& to) override { return strikes() ? -1 : FileCalls::rename(from, to); }

    const int nth, error;
    int seen = 0;
    base::FileCalls* before = nullptr;
};

// A power cut right after each renaming: what was written since the last sync is gone.
struct ForgetfulCalls : base::FileCalls {
    ForgetfulCalls() { before = base::stand_in_for_files(this); }
    ~ForgetfulCalls() override { base::stand_in_for_files(before); }

    long write(int file, std::string_view bytes) override {
        const long written = FileCalls::write(file, bytes);
        unsynced += written;
        return written;
    }
    int sync(int file) override {
        unsynced = 0;
        return FileCalls::sync(file);
    }
    int rename(const std::string& from, const std::string& to) override {
        fs::resize_file(from, fs::file_size(from) - static_cast<std::uintmax_t>(unsynced));
        return FileCalls::rename(from, to);
    }

    long unsynced = 0;
    base::FileCalls* before = nullptr;
};

std::string content_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Folder {
    fs::path path = fs::temp_directory_path() / ("capaian-new-file-" + std::to_string(getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    auto entries() const { return std::distance(fs::directory_iterator(path), {}); }
};

}  // namespace

TEST_CASE("whichever call fails, a file is the old one or the new one, whole, and nothing else lies about") {
    const Folder folder;
    const auto file = folder.path / "pegawai.csv";
    const std::string before = "old\n", after(5500, 'n');
    for (int nth = 1;; ++nth) {
        CAPTURE(nth);
        std::ofstream(file) << before;
        FailingCalls calls(nth, ENOSPC);
        bool is_told = false;
        try {
            base::NewFile growing(file);
            growing.write(after);
            growing.keep();
        } catch (const base::Broken& broken) {
            is_told = true;
            CHECK(broken.cause == base::Cause::disk_full);
        }
        CHECK(is_told == (calls.seen >= nth));
        const auto content = content_of(file);
        CHECK((content == after || (is_told && content == before)));
        CHECK(folder.entries() == 1);
        if (!is_told) break;
    }
}

TEST_CASE("what has its name survives a power cut") {
    const Folder folder;
    const auto file = folder.path / "cadangan.db";
    const ForgetfulCalls calls;
    base::NewFile copy(file.string());
    copy.write("first");
    copy.write("second");
    copy.keep();
    CHECK(content_of(file) == "firstsecond");
}

TEST_CASE("a file that nobody keeps was never there") {
    const Folder folder;
    base::NewFile(folder.path / "a.csv").write("half");
    CHECK(folder.entries() == 0);
}

TEST_CASE("a pipe or a device is written as it is, and stays what it was") {
    base::NewFile file("/dev/null");
    file.write("gone");
    file.keep();
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a folder that is not there, or a name that is a folder, is told at once") {
    const Folder folder;
    for (const auto& path : {folder.path / "none" / "a.csv", folder.path}) {
        try {
            const base::NewFile file(path);
            FAIL("created");
        } catch (const base::Broken& broken) {
            CHECK(broken.cause == base::Cause::not_writable);
            CHECK(broken.what.find(path.string()) != std::string::npos);
        }
    }
}
