#include "app/workplace.h"

#include <fstream>
#include <iostream>
#include <iterator>

#include "app/app_embedded.h"
#include "app/features.h"
#include "base/connection.h"
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
    auto database = base::Database::open(database_settings(configuration));
    base::migrate(*database, features(), base::now());
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

}  // namespace app
