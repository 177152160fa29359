#include "app/workplace.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <new>

#include "app/app_embedded.h"
#include "app/features.h"
#include "app/key_file.h"
#include "base/breakage.h"
#include "base/connection.h"
#include "base/file_calls.h"
#include "base/id_tide.h"
#include "base/job_runner.h"
#include "base/migrations.h"
#include "base/sentences.h"
#include "features/organisation/agency.h"

namespace app {

void learn_sentences() {
    base::learn_sentences(embedded::sentences);
    for (const auto& feature : features()) base::learn_sentences(feature.sentences);
}

std::unique_ptr<base::Database> open_installation(const Configuration& configuration) {
    load_key(configuration);
    auto database = base::Database::open(database_settings(configuration));
    base::migrate(*database, features(), base::now());
    recognise_key(*database, configuration);
    database->read([](base::Connection& connection) { base::go_on_after(base::highest_id(connection)); });
    return database;
}

namespace {

base::Work work_for(base::Connection& connection, base::AgencyId agency) {
    const base::Actor here{.agency = agency, .label = "capaian"};
    base::Work work(base::Db(connection, agency), base::thread_ids(), base::now(), here);
    work.authorised = true;  // whoever may run the program on this machine may do what its commands do
    return work;
}

}  // namespace

void writing(base::Database& database, base::AgencyId agency, const std::function<void(base::Work&)>& work) {
    database.write([&](base::Connection& connection) {
        auto here = work_for(connection, agency);
        work(here);
    });
}

void reading(base::Database& database, base::AgencyId agency, const std::function<void(base::Work&)>& work) {
    database.read([&](base::Connection& connection) {
        auto here = work_for(connection, agency);
        work(here);
    });
}

base::AgencyId agency_coded(base::Database& database, const std::string& code) {
    base::AgencyId found;
    reading(database, {}, [&](base::Work& work) { found = or_refuse(organisation::find_agency(work.db, code)); });
    return found;
}

std::vector<base::JobKind> all_jobs() {
    std::vector<base::JobKind> jobs;
    for (auto& feature : features())
        for (auto& job : feature.jobs) jobs.push_back(std::move(job));
    return jobs;
}

void carry_out_jobs(base::Database& database, int steps) {
    base::JobRunner runner(database, all_jobs(), base::now);
    while (steps-- > 0 && runner.step()) {}
}

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Refused{{base::missing("file_cannot_be_read", path)}};
    return {std::istreambuf_iterator<char>(in), {}};
}

void print_errors(const base::Errors& errors) {
    for (const auto& error : errors)
        std::cerr << (error.path.empty() ? "" : error.path + ": ") << base::sentence(error, base::Language::indonesian) << " [" << error.rule
                  << "]\n";
}

namespace {

constexpr int refused = 1, machine_failed = 3;

int end_with(const base::Broken& broken) {
    print_errors({base::told_to_operator(broken)});
    return broken.cause == base::Cause::unknown ? refused : machine_failed;
}

int end_with(const std::string& what) {
    std::cerr << "capaian: " << what << "\n";
    return refused;
}

// A command whose answer nobody can read has not done its work.
int end_of_answer(int code) {
    if (std::cout.flush()) return code;
    print_errors({base::refuse("answer_was_not_written")});
    return machine_failed;
}

}  // namespace

int run_command(const std::function<int()>& command) {
    try {
        return end_of_answer(command());
    } catch (const Refused& why) {
        print_errors(why.errors);
        return refused;
    } catch (const base::Broken& broken) {
        return end_with(broken);
    } catch (const base::Uncertain& uncertain) {
        print_errors({base::told_to_operator(uncertain)});
        return machine_failed;
    } catch (const std::bad_alloc&) {
        return end_with(base::Broken{"no memory", false, base::Cause::memory});
    } catch (const std::system_error& error) {
        return end_with(base::broken_by(error));
    } catch (const base::Bug& bug) {
        return end_with(bug.what);
    } catch (const base::Duplicate& duplicate) {
        return end_with(duplicate.what);
    } catch (const std::exception& other) {
        return end_with(other.what());
    }
}

}  // namespace app
