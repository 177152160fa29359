#include "features/organisation/test/roster_in_test.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace organisation::test {

Outcome import_path(Office& office, ImportKind kind, const std::string& path, base::Day on) {
    Outcome outcome;
    const auto at = base::instant_of(on, 9 * 60, 420);
    const ImportListener listener{&outcome, nullptr, [](void* context, int row, const base::Errors& why) {
                                      for (const auto& error : why) static_cast<Outcome*>(context)->refused[row] += error.path + " " + error.rule + ";";
                                  }};
    const auto summary = import_roster_file(office.database(), {office.agency, kind, path, "uji", at}, listener);
    outcome.rule = base::rule_of(summary);
    if (summary) outcome.id = summary.value().id, outcome.counts = summary.value().counts;
    return outcome;
}

Outcome import_text(Office& office, ImportKind kind, const std::string& text, base::Day on) {
    const auto path = std::filesystem::temp_directory_path() / ("capaian-roster-" + std::to_string(getpid()) + ".csv");
    std::ofstream(path, std::ios::binary) << text;
    auto outcome = import_path(office, kind, path.string(), on);
    std::filesystem::remove(path);
    return outcome;
}

}  // namespace organisation::test
