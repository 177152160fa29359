// A closing on real rows: the demo's fourth quarter, rated as its third was, closed in slices of any size, and interrupted.
#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "app/demo.h"
#include "app/workplace.h"
#include "base/connection.h"
#include "base/job_runner.h"
#include "base/testing/failing_disk.h"
#include "features/calendar/calendar.h"
#include "features/evaluation/evaluation.h"
#include "features/organisation/organisation.h"

namespace {

namespace fs = std::filesystem;
using base::Database;

// The third quarter's rows as the fourth's; what the table says of the fourth itself goes.
std::string fourth_quarter_of(const std::string& table) {
    std::istringstream lines(table);
    std::string all;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("2026-T4")) continue;
        if (const auto at = line.find("2026-T3"); at != std::string::npos) line.replace(at, 7, "2026-T4");
        all += line + "\n";
    }
    return all;
}

base::AgencyId agency_of(Database& database) { return app::agency_coded(database, "tanjung-sela"); }

// As the demo does in its third quarter: nobody above them rates the regional secretary.
void exempt_who_has_no_superior(base::Work& work) {
    const auto period = *calendar::period_coded(work.db, "2026-T4");
    for (const auto range : organisation::id_slices(work.db, 1000))
        for (const auto& member : organisation::people_between(work.db, range, work.today))
            if (!member.superior) app::or_refuse(evaluation::exempt(work, period.id, member.person, "Tidak mempunyai atasan di instansi ini."));
}

// The demo with everybody rated in the running quarter; made once, copied for each closing.
const std::string& rated_demo() {
    static const std::string file = [] {
        const auto folder = fs::temp_directory_path() / ("capaian-closing-" + std::to_string(base::now().micros));
        fs::create_directories(folder);
        const std::string source(CAPAIAN_SOURCE);
        app::Configuration configuration;
        configuration.data = (folder / "demo").string();
        const auto database = app::open_installation(configuration);
        app::load_demo(*database, source + "/demo");
        const auto read = [&](const char* name) { return fourth_quarter_of(app::read_file(source + "/demo/tanjung-sela/" + name)); };
        const auto units = read("capaian_unit.csv"), results = read("realisasi.csv"), ratings = read("evaluasi.csv");
        app::writing(*database, agency_of(*database), [&](base::Work& work) {
            const auto imported = evaluation::import_ratings(work, {units, results, ratings});
            REQUIRE_MESSAGE(imported, base::rule_of(imported) << (imported ? "" : imported.errors().front().path));
            exempt_who_has_no_superior(work);
        });
        const auto copy = (folder / "rated.db").string();
        database->backup(copy);
        return copy;
    }();
    return file;
}

std::unique_ptr<Database> copy_of_demo(const std::string& name) {
    const auto file = rated_demo() + "." + name;
    for (const auto* log : {"-wal", "-shm"}) fs::remove(file + log);
    fs::copy_file(rated_demo(), file, fs::copy_options::overwrite_existing);
    return Database::open({.address = file});
}

evaluation::ClosingId begin(Database& database, int slice) {
    evaluation::ClosingId id;
    app::writing(database, agency_of(database), [&](base::Work& work) {
        id = app::or_refuse(evaluation::open_closing(work, calendar::period_coded(work.db, "2026-T4")->id, slice)).id;
    });
    return id;
}

evaluation::Closing closing_with(Database& database, evaluation::ClosingId id) {
    evaluation::Closing closing;
    app::reading(database, agency_of(database), [&](base::Work& work) { closing = *evaluation::closing(work.db, id); });
    return closing;
}

evaluation::Closing finish(Database& database, evaluation::ClosingId id) {
    app::carry_out_jobs(database);
    return closing_with(database, id);
}

}  // namespace

TEST_CASE("slices of any size close to the same digest, and everybody is accounted for") {
    std::string digest;
    for (const int slice : {1, 4, 5000}) {
        CAPTURE(slice);
        auto database = copy_of_demo(std::to_string(slice));
        const auto closing = finish(*database, begin(*database, slice));
        CHECK(closing.state == evaluation::ClosingState::finished);
        CHECK(closing.people >= 20);
        CHECK(closing.unrated == 0);
        if (digest.empty()) digest = closing.digest;
        CHECK(closing.digest == digest);
    }
}

TEST_CASE("a closing that is interrupted goes on with the same slice and ends with the same digest") {
    auto whole = copy_of_demo("whole");
    const auto undisturbed = finish(*whole, begin(*whole, 5));
    auto database = copy_of_demo("interrupted");
    const auto file = rated_demo() + ".interrupted";
    const auto id = begin(*database, 5);
    app::carry_out_jobs(*database, 2);
    CHECK(closing_with(*database, id).state == evaluation::ClosingState::running);
    CHECK(closing_with(*database, id).done > 0);
    database.reset();  // the program ends here
    database = Database::open({.address = file});
    CHECK(finish(*database, id).digest == undisturbed.digest);
}

TEST_CASE("a closing that an earlier version began, without a chain, ends with the same digest") {
    auto whole = copy_of_demo("chained");
    const auto undisturbed = finish(*whole, begin(*whole, 5));
    auto database = copy_of_demo("unchained");
    const auto id = begin(*database, 5);
    app::carry_out_jobs(*database, 2);
    const base::Statement forget{"test.forget", "update evaluation_closing set digest = '' where agency = ?1 and state = 'running'", "",
                                 base::Statement::Reach::agency, true};
    app::writing(*database, agency_of(*database), [&](base::Work& work) { CHECK(work.db.run(forget) == 1); });
    CHECK(finish(*database, id).digest == undisturbed.digest);
}

TEST_CASE("a closing on a disk that fails goes on where it was, and ends with the same digest") {
    auto whole = copy_of_demo("whole");
    const auto undisturbed = finish(*whole, begin(*whole, 5));
    for (int nth = 1;; nth += 29) {
        CAPTURE(nth);
        base::test::FailingDisk disk;
        auto database = copy_of_demo("failing");
        const auto id = begin(*database, 5);
        disk.plan({base::test::FailingDisk::Act::write, "-wal", nth, base::test::FailingDisk::Lasts::until_mended});
        bool is_told = false;
        try {
            app::carry_out_jobs(*database);
        } catch (const base::Broken& broken) {
            is_told = true;
            CHECK(broken.cause == base::Cause::disk_failed);
        }
        CHECK(is_told == disk.has_failed());
        disk.mend();
        CHECK(closing_with(*database, id).state == (is_told ? evaluation::ClosingState::running : evaluation::ClosingState::finished));
        CHECK(finish(*database, id).digest == undisturbed.digest);
        if (!is_told) break;
    }
}

TEST_CASE("who is rated anew while the closing runs is closed as they are rated now") {
    auto database = copy_of_demo("anew");
    const auto id = begin(*database, 1);
    base::JobRunner runner(*database, app::all_jobs(), base::now);
    CHECK(runner.step());  // the first person is closed, and the second made ready
    const base::Statement anew{"test.anew", "update evaluation_evaluation set predicate = 'very_good' where agency = ?1 and state = 'rated'", "",
                               base::Statement::Reach::agency, true};
    app::writing(*database, agency_of(*database), [&](base::Work& work) { CHECK(work.db.run(anew) > 0); });
    while (runner.step()) {}
    CHECK(closing_with(*database, id).state == evaluation::ClosingState::finished);
    app::reading(*database, agency_of(*database), [&](base::Work& work) {
        CHECK(evaluation::verify(work.db, calendar::period_coded(work.db, "2026-T4")->id).mismatches.empty());
    });
}

TEST_CASE("a closed result that was altered is named by the verification") {
    auto database = copy_of_demo("altered");
    finish(*database, begin(*database, 5000));
    const base::Statement alter{"test.alter", "update evaluation_evaluation set predicate = 'very_good' where agency = ?1 and predicate = 'good'",
                                "", base::Statement::Reach::agency, true};
    app::writing(*database, agency_of(*database), [&](base::Work& work) {
        const auto period = calendar::period_coded(work.db, "2026-T4")->id;
        CHECK(evaluation::verify(work.db, period).mismatches.empty());
        CHECK(work.db.run(alter) > 0);
        CHECK_FALSE(evaluation::verify(work.db, period).mismatches.empty());
    });
}

TEST_CASE("somebody unrated keeps a closing incomplete, and the unit is named") {
    const auto folder = fs::temp_directory_path() / ("capaian-incomplete-" + std::to_string(base::now().micros));
    app::Configuration configuration;
    configuration.data = folder.string();
    auto database = app::open_installation(configuration);
    app::load_demo(*database, std::string(CAPAIAN_SOURCE) + "/demo");
    const auto closing = finish(*database, begin(*database, 5000));
    CHECK(closing.state == evaluation::ClosingState::incomplete);
    CHECK(closing.unrated == closing.people);
    app::reading(*database, agency_of(*database), [&](base::Work& work) {
        const auto period = *calendar::period_coded(work.db, "2026-T4");
        CHECK(period.state == calendar::PeriodState::closing);
        CHECK(evaluation::unrated_by_unit(work.db, period.id, work.today).front().unrated > 0);
    });
}
