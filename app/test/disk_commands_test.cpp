// The command line on a disk that is full, that fails, or that another server uses: a sentence, an exit code, and nothing by halves.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/commands.h"
#include "app/folder_lock.h"
#include "app/workplace.h"
#include "base/connection.h"
#include "base/testing/failing_disk.h"
#include "features/organisation/agency.h"
#include "features/organisation/organisation.h"

namespace {

namespace fs = std::filesystem;
using base::test::FailingDisk;

// What a command says, and its code.
struct Said {
    int code;
    std::string out, error;
};

Said say(const std::function<int()>& command) {
    app::learn_sentences();
    std::ostringstream out, error;
    auto* const screen = std::cout.rdbuf(out.rdbuf());
    auto* const errors = std::cerr.rdbuf(error.rdbuf());
    const int code = app::run_command(command);
    std::cout.rdbuf(screen);
    std::cerr.rdbuf(errors);
    return {code, out.str(), error.str()};
}

// An office with its units, on a disk that does what the test wants.
struct Office {
    FailingDisk disk;
    fs::path folder = fs::temp_directory_path() / ("capaian-office-" + std::to_string(getpid()));
    app::Configuration configuration;
    std::string demo = std::string(CAPAIAN_SOURCE) + "/demo/tanjung-sela/";

    Office() {
        fs::remove_all(folder);
        configuration.data = folder.string();
        organisation::NewAgency agency;
        agency.code = "tanjung-sela";
        agency.name = "Kabupaten Tanjung Sela";
        agency.policy_code = "permenpanrb-6-2022";
        REQUIRE(say([&] { return app::create_agency(configuration, agency); }).code == 0);
        REQUIRE(import("units", "unit.csv").code == 0);
    }
    ~Office() { fs::remove_all(folder); }

    Said import(const char* kind, const char* file) {
        return say([&] { return app::import_file(configuration, {kind, demo + file, "tanjung-sela"}); });
    }
    std::size_t people() {
        const auto database = app::open_installation(configuration);
        std::size_t count = 0;
        app::reading(*database, app::agency_coded(*database, "tanjung-sela"), [&](base::Work& work) {
            for (const auto range : organisation::id_slices(work.db, 1000)) count += organisation::people_between(work.db, range, work.today).size();
        });
        return count;
    }
};

}  // namespace

TEST_CASE("a roster is imported whole or not at all, and a full disk is told in words") {
    Office office;
    int refused = 0;
    // The room may also end after the commit, where the log is folded into the file: then the import was kept, and says so.
    for (std::int64_t room = 0;; room += 60'000) {
        CAPTURE(room);
        office.disk.leave_room(room);
        const auto said = office.import("roster", "pegawai.csv");
        office.disk.mend();
        if (said.code == 0) break;
        ++refused;
        CHECK(said.code == 3);
        CHECK(said.error.find("Disk penuh") != std::string::npos);
        CHECK(said.error.find("[machine_disk_is_full]") != std::string::npos);
        REQUIRE(office.people() == 0);
    }
    CHECK(refused > 0);
    CHECK(office.people() > 0);
}

TEST_CASE("a back-up on a full disk leaves no file behind, and one that is there is not touched") {
    Office office;
    const auto copy = office.folder / "cadangan.db";
    const auto back_up = [&] { return say([&] { return app::back_up(office.configuration, copy.string()); }); };
    office.people();  // the log is folded: what grows now is the copy
    office.disk.leave_room(100'000);
    const auto refused = back_up();
    CHECK(refused.code == 3);
    CHECK(refused.error.find("Disk penuh") != std::string::npos);
    CHECK_FALSE(fs::exists(copy));
    CHECK_FALSE(fs::exists(copy.string() + ".partial"));
    office.disk.mend();
    CHECK(back_up().code == 0);
    const auto size = fs::file_size(copy);
    CHECK(back_up().error.find("[backup_is_there_already]") != std::string::npos);
    CHECK(fs::file_size(copy) == size);
}

TEST_CASE("a start on a disk that fails says so, and the next one goes on") {
    FailingDisk disk;
    app::Configuration configuration;
    configuration.data = (fs::temp_directory_path() / ("capaian-start-" + std::to_string(getpid()))).string();
    for (int nth = 1;; nth += 40) {
        CAPTURE(nth);
        disk.plan({FailingDisk::Act::write, "-wal", nth});  // what is folded out of it at the end may wait for the next start
        const auto said = say([&] { return app::migrate(configuration); });
        CHECK(said.code == (disk.has_failed() ? 3 : 0));
        if (!disk.has_failed()) break;
        CHECK(said.error.find("[machine_disk_fails]") != std::string::npos);
        disk.mend();
    }
    fs::remove_all(configuration.data);
}

TEST_CASE("what is no database, and where none can be, is said in words") {
    const auto folder = fs::temp_directory_path() / ("capaian-wrong-" + std::to_string(getpid()));
    fs::create_directories(folder);
    app::Configuration configuration;
    configuration.data = folder.string();
    std::ofstream(folder / "capaian.db") << std::string(8192, 'x');
    const auto damaged = say([&] { return app::migrate(configuration); });
    CHECK(damaged.code == 3);
    CHECK(damaged.error.find("[machine_database_is_damaged]") != std::string::npos);
    configuration.data = (folder / "capaian.db" / "data").string();
    const auto impossible = say([&] { return app::migrate(configuration); });
    CHECK(impossible.code == 3);
    CHECK(impossible.error.find("[machine_disk_is_not_writable]") != std::string::npos);
    fs::remove_all(folder);
}

TEST_CASE("a data folder has one server") {
    const auto folder = fs::temp_directory_path() / ("capaian-lock-" + std::to_string(getpid()));
    fs::create_directories(folder);
    {
        const app::FolderLock first(folder.string());
        const auto said = say([&] {
            const app::FolderLock second(folder.string());
            return 0;
        });
        CHECK(said.code == 1);
        CHECK(said.error.find("sedang dipakai server Capaian lain") != std::string::npos);
    }
    CHECK(say([&] {
              const app::FolderLock after(folder.string());
              return 0;
          }).code == 0);
    fs::remove_all(folder);
}

TEST_CASE("whoever loses the database while it stores looks before doing it again") {
    const auto said = say([]() -> int { throw base::Uncertain{"gone"}; });
    CHECK(said.code == 3);
    CHECK(said.error.find("[command_may_be_done]") != std::string::npos);
}

TEST_CASE("a command whose answer cannot be written has not done its work") {
    std::ofstream full("/dev/full");
    auto* const screen = std::cout.rdbuf(full.rdbuf());
    std::ostringstream error;
    auto* const errors = std::cerr.rdbuf(error.rdbuf());
    const int code = app::run_command(app::print_permissions);
    std::cout.rdbuf(screen);
    std::cerr.rdbuf(errors);
    std::cout.clear();
    CHECK(code == 3);
    CHECK(error.str().find("[answer_was_not_written]") != std::string::npos);
}
