// What the program can be asked to do. Each command prints for people, answers with the exit code for scripts: 0 done, 1 refused,
// 2 wrongly asked, 3 the machine failed.
#pragma once

#include <string>

#include "app/configuration.h"
#include "features/organisation/agency.h"

namespace app {

int serve(const Configuration& configuration);
int migrate(const Configuration& configuration);
int back_up(const Configuration& configuration, const std::string& file);
// Recomputes every closed result from the evidence that was kept; 1 where one differs.
int check(const Configuration& configuration);

enum class Print { json, words };
// Evidence on standard input (one object or a list), outcomes with reasons on standard output. `policy` is a file or the name of a
// policy that comes with the program.
int rate(const std::string& policy, Print print);

struct ImportRequest {
    std::string kind;  // roster, units, plans, series, measurements, holidays, complaints
    std::string file, agency;
};
int import_file(const Configuration& configuration, const ImportRequest& request);
int export_file(const Configuration& configuration, const ImportRequest& request);  // roster only

struct PeriodRequest {
    std::string agency, period, nip;
    int slice = 5000;  // people
};
struct PapersRequest {
    std::string agency, period, unit, file;
    std::string server;  // where the codes on the papers lead, https://…; none: papers without a code
};
int print_papers(const Configuration& configuration, const PapersRequest& request);
struct ComparisonRequest {
    std::string agency, before, period;  // 2026-T2, 2026-T3
};
// Whether complaints are settled in half the time; 0 where that is proven, 1 where it is not.
int compare_complaints(const Configuration& configuration, const ComparisonRequest& request);
int close_period(const Configuration& configuration, const PeriodRequest& request);
int explain(const Configuration& configuration, const PeriodRequest& request, Print print);
int create_agency(const Configuration& configuration, const organisation::NewAgency& agency);

int print_openapi();
int print_permissions();

}  // namespace app
