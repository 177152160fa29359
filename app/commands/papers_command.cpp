// The evaluation documents of a period, written into one file.
#include <algorithm>
#include <fstream>
#include <iostream>

#include "app/commands.h"
#include "app/progress_bar.h"
#include "app/workplace.h"
#include "base/connection.h"
#include "features/evaluation/paper_set.h"

namespace app {
namespace {

std::optional<organisation::UnitId> unit_coded(base::Work& work, const std::string& code) {
    if (code.empty()) return std::nullopt;
    const auto units = organisation::units(work.db);
    const auto found = std::ranges::find(units, code, &organisation::Unit::code);
    if (found == units.end()) throw Refused{{base::missing("unit_is_unknown", code)}};
    return found->id;
}

evaluation::PaperSet set_of(base::Work& work, const PapersRequest& request) {
    const auto period = calendar::period_coded(work.db, request.period);
    if (!period) throw Refused{{base::missing("period_is_unknown")}};
    return or_refuse(evaluation::paper_set(work, *period, unit_coded(work, request.unit)));
}

}  // namespace

int print_papers(const Configuration& configuration, const PapersRequest& request) {
    const auto database = open_installation(configuration);
    const auto agency = agency_coded(*database, request.agency);
    evaluation::PaperSet set;
    reading(*database, agency, [&](base::Work& work) { set = set_of(work, request); });
    ProgressBar bar(std::cerr, screen_of_errors());
    const int all = static_cast<int>(set.documents.size());
    int done = 0;
    const evaluation::Take take = [&](std::span<const evaluation::EvaluationId> some) {
        std::vector<evaluation::EvaluationDocumentPaper> papers;
        writing(*database, agency, [&](base::Work& work) { papers = evaluation::take_papers(work, set, some); });
        bar.show("mencetak", done += static_cast<int>(some.size()), all);
        return papers;
    };
    std::ofstream file(request.file, std::ios::binary);
    or_refuse(evaluation::print_set(set, request.server, base::now(), take, [&file](std::string_view piece) { file << piece; }));
    bar.finish();
    if (!file.flush()) throw base::Broken{request.file + ": cannot be written", false};
    std::cout << all << " dokumen\n";
    return 0;
}

}  // namespace app
