#include <signal.h>

#include <iostream>

#include "app/commands.h"
#include "app/demo.h"
#include "app/folder_lock.h"
#include "app/shell.h"
#include "app/workplace.h"
#include "base/assets.h"
#include "base/job_runner.h"
#include "base/log.h"
#include "features/identity/identity.h"

namespace app {
namespace {

void print_first_password(base::Database& database) {
    std::optional<std::string> password;
    writing(database, {}, [&](base::Work& work) { password = or_refuse(identity::make_administrator(work)); });
    if (password) std::cout << "Administrator: admin, kata sandi " << *password << " (hanya ditampilkan sekali)\n";
}

void print_demo(base::Database& database) {
    std::cout << "\nDemo, 20 November 2026. Kata sandi semua akun: " << demo_password << "\n";
    for (const auto& who : demo_sign_ins(database)) std::cout << "  " << who.nip << "  " << who.title << ", " << who.agency << "\n";
    std::cout << "\n";
}

// Copies of the program may share a PostgreSQL database, but no data folder.
std::unique_ptr<FolderLock> lock_of(const Configuration& configuration) {
    if (!configuration.database.empty()) return nullptr;
    database_settings(configuration);  // makes the folder
    return std::make_unique<FolderLock>(configuration.data);
}

// Blocks the signals in every thread to come, so that waiting for them here is the only way they arrive.
sigset_t stop_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return set;
}

}  // namespace

int serve(const Configuration& configuration) {
    const auto signals = stop_signals();
    const auto lock = lock_of(configuration);
    auto database = open_installation(configuration);
    if (configuration.demo.empty()) print_first_password(*database);
    else load_demo(*database, configuration.demo);
    auto& guard = identity::guard(base::now);
    base::JobRunner jobs(*database, all_jobs(), base::now);
    base::Server server(server_settings(configuration), program_routes(base::embedded_assets(), guard), *database, guard);
    server.start();
    jobs.revive();
    jobs.start();
    if (!configuration.demo.empty()) print_demo(*database);
    std::cout << "Capaian: http://" << configuration.listen << "\n" << std::flush;
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    jobs.stop();
    database->stop();
    return 0;
}

}  // namespace app
