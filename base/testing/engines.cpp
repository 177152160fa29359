#include "base/testing/engines.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "base/connection.h"

namespace base::test {
namespace {

int next_number() {
    static int number = 0;
    return ++number;
}

// One schema a test in the cluster's database keeps the tests apart without a connection to spare for "create database".
std::string fresh_schema(const std::string& cluster) {
    const std::string schema = "t" + std::to_string(getpid()) + "_" + std::to_string(next_number());
    open_postgres(cluster)->script("create schema " + schema);
    return cluster + (cluster.find('?') == std::string::npos ? "?" : "&") + "options=-csearch_path%3D" + schema;
}

std::string fresh_file() {
    const auto folder = std::filesystem::temp_directory_path() / ("capaian-test-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const auto file = folder / (std::to_string(next_number()) + ".db");
    for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + suffix);
    return file.string();
}

}  // namespace

std::unique_ptr<Database> Engine::open(DatabaseSettings settings) const {
    last_ = postgres_ ? fresh_schema(std::getenv("CAPAIAN_TEST_POSTGRES")) : fresh_file();
    return open_again(std::move(settings));
}

std::unique_ptr<Database> Engine::open_again(DatabaseSettings settings) const {
    settings.address = last_;
    return Database::open(settings);
}

std::string Engine::address() const { return last_; }

std::vector<Engine> engines() {
    std::vector<Engine> all{Engine(false)};
    if (std::getenv("CAPAIAN_TEST_POSTGRES")) all.emplace_back(true);
    return all;
}

}  // namespace base::test
