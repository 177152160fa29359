#include "app/key_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

#include "app/workplace.h"
#include "base/sealed.h"
#include "base/secret.h"
#include "features/complaint/key_mark.h"

namespace app {

std::string key_file(const Configuration& configuration) {
    return configuration.key.empty() ? (std::filesystem::path(configuration.data) / "kunci").string() : configuration.key;
}

namespace {

// For its owner alone. Where another copy of the program was faster, its file stays.
void make_key_file(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    if (!folder.empty()) std::filesystem::create_directories(folder);
    const auto making = path + "." + std::to_string(getpid());
    const int file = open(making.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) throw Refused{{base::refuse("key_file_cannot_be_made", "", path)}};
    const auto key = base::random_bytes(base::key_bytes);
    const bool is_whole = write(file, key.data(), key.size()) == static_cast<ssize_t>(key.size()) && fsync(file) == 0;
    close(file);
    if (is_whole) static_cast<void>(link(making.c_str(), path.c_str()));
    unlink(making.c_str());
    if (!std::filesystem::exists(path)) throw Refused{{base::refuse("key_file_cannot_be_made", "", path)}};
}

}  // namespace

void load_key(const Configuration& configuration) {
    const auto path = key_file(configuration);
    if (!std::filesystem::exists(path)) make_key_file(path);
    const auto key = read_file(path);
    if (key.size() != base::key_bytes) throw Refused{{base::refuse("key_file_is_damaged", "", path)}};
    base::use_key(key);
}

void recognise_key(base::Database& database, const Configuration& configuration) {
    bool is_known = true;
    reading(database, {}, [&](base::Work& work) { is_known = complaint::is_known_key(work.db); });
    if (!is_known) throw Refused{{base::conflict("key_is_another_one", "", key_file(configuration))}};
}

}  // namespace app
