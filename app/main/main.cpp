// capaian: the command line. Flags win over a TOML file (--config), which wins over the environment (CAPAIAN_LISTEN …).
#include <CLI/CLI.hpp>
#include <functional>

#include "app/commands.h"
#include "app/workplace.h"

namespace {

// What the arguments said; the chosen command runs when all of them are read.
struct Asked {
    app::Configuration configuration;
    app::ImportRequest import;
    app::PeriodRequest period;
    app::PapersRequest papers;
    app::ComparisonRequest comparison;
    organisation::NewAgency agency;
    std::string policy, file;
    bool as_json = false, in_words = false;
    std::function<int()> run;
};

CLI::App* add_command(CLI::App& all, Asked& asked, const char* name, const char* what, std::function<int()> run) {
    auto* command = all.add_subcommand(name, what);
    command->callback([&asked, run] { asked.run = run; });
    return command;
}

CLI::App* add_data_command(CLI::App& all, Asked& asked, const char* name, const char* what, std::function<int()> run) {
    auto* command = add_command(all, asked, name, what, std::move(run));
    auto& c = asked.configuration;
    command->add_option("--data", c.data, "Folder of the SQLite database and of the key")->envname("CAPAIAN_DATA")->capture_default_str();
    command->add_option("--key", c.key, "File of the key that reporters of complaints are sealed under; by default kunci in --data")->envname("CAPAIAN_KEY");
    command->add_option("--database", c.database, "postgres://… instead of SQLite")->envname("CAPAIAN_DATABASE");
    return command;
}

void add_serve(CLI::App& all, Asked& asked) {
    auto& c = asked.configuration;
    auto* command = add_data_command(all, asked, "serve", "Serve the pages and the API", [&c] { return app::serve(c); });
    command->add_option("--listen", c.listen, "Address and port")->envname("CAPAIAN_LISTEN")->capture_default_str()->check(app::fault_of_listen);
    command->add_option("--demo", c.demo, "Load the demo from this folder")->envname("CAPAIAN_DEMO");
    command->add_option("--proxy", c.proxies, "A proxy whose X-Forwarded-For is believed")->envname("CAPAIAN_PROXY");
    command->add_option("--readers", c.readers, "Threads that read")->envname("CAPAIAN_READERS")->check(CLI::Range(1, 64));
    command->add_option("--io-threads", c.io_threads, "Threads for connections; 0: one a core")->check(CLI::Range(0, 64));
}

void add_agency_commands(CLI::App& all, Asked& asked) {
    auto& import = asked.import;
    auto* imports = add_data_command(all, asked, "import", "Import a table of an agency",
                                     [&asked] { return app::import_file(asked.configuration, asked.import); });
    imports->add_option("kind", import.kind, "What the table holds")
        ->required()
        ->check(CLI::IsMember({"roster", "units", "plans", "series", "measurements", "holidays", "complaints"}));
    imports->add_option("file", import.file, "CSV, TSV or XLSX")->required();
    imports->add_option("--agency", import.agency, "The agency's code")->required();

    auto* exports = add_data_command(all, asked, "export", "Write an agency's people into a file that import reads back",
                                     [&asked] { return app::export_file(asked.configuration, asked.import); });
    exports->add_option("kind", import.kind, "What the file holds")->required()->check(CLI::IsMember({"roster"}));
    exports->add_option("file", import.file, "FILE.csv or FILE.xlsx")->required();
    exports->add_option("--agency", import.agency, "The agency's code")->required();

    auto& period = asked.period;
    auto* close = add_data_command(all, asked, "close", "Close a period", [&asked] { return app::close_period(asked.configuration, asked.period); });
    auto* explain = add_data_command(all, asked, "explain", "Why a result is what it is, recomputed", [&asked] {
        return app::explain(asked.configuration, asked.period, asked.as_json ? app::Print::json : app::Print::words);
    });
    for (auto* command : {close, explain}) {
        command->add_option("--agency", period.agency, "The agency's code")->required();
        command->add_option("--period", period.period, "2026-T3")->required();
    }
    close->add_option("--slice", period.slice, "People in one transaction")->check(CLI::Range(1, 100'000))->capture_default_str();
    explain->add_option("--nip", period.nip)->required();
    explain->add_flag("--json", asked.as_json);
}

void add_papers(CLI::App& all, Asked& asked) {
    auto& papers = asked.papers;
    auto* command = add_data_command(all, asked, "papers", "Write the evaluation documents of a period into one PDF",
                                     [&asked] { return app::print_papers(asked.configuration, asked.papers); });
    command->add_option("file", papers.file, "FILE.pdf")->required();
    command->add_option("--agency", papers.agency, "The agency's code")->required();
    command->add_option("--period", papers.period, "2026-T3")->required();
    command->add_option("--unit", papers.unit, "The code of a unit: its people and those of the units below it");
    command->add_option("--server", papers.server, "Where the codes on the papers lead: https://…; without it they carry none");
}

void add_comparison(CLI::App& all, Asked& asked) {
    auto& comparison = asked.comparison;
    auto* command = add_data_command(all, asked, "complaints", "Whether complaints are settled in half the time of an earlier period",
                                     [&asked] { return app::compare_complaints(asked.configuration, asked.comparison); });
    command->add_option("--agency", comparison.agency, "The agency's code")->required();
    command->add_option("--before", comparison.before, "2026-T2: those that came in then")->required();
    command->add_option("--period", comparison.period, "2026-T3")->required();
}

void add_rate(CLI::App& all, Asked& asked) {
    auto* command = add_command(all, asked, "rate", "The engine alone: evidence in, outcome out",
                                [&asked] { return app::rate(asked.policy, asked.in_words ? app::Print::words : app::Print::json); });
    command->add_option("--policy", asked.policy, "A policy file, or the name of one that comes with the program")->default_val("permenpanrb-6-2022");
    command->add_flag("--words", asked.in_words, "Reasons as sentences");
}

void add_installation_commands(CLI::App& all, Asked& asked) {
    auto& c = asked.configuration;
    add_data_command(all, asked, "migrate", "Bring the database to this program's schema", [&c] { return app::migrate(c); });
    add_data_command(all, asked, "check", "Recompute every closed result", [&c] { return app::check(c); });
    add_data_command(all, asked, "backup", "Copy the database while it is in use", [&asked] { return app::back_up(asked.configuration, asked.file); })
        ->add_option("file", asked.file)
        ->required();
    auto* agency = add_data_command(all, asked, "agency", "Make an agency", [&asked] { return app::create_agency(asked.configuration, asked.agency); });
    agency->add_option("--code", asked.agency.code)->required();
    agency->add_option("--name", asked.agency.name)->required();
    agency->add_option("--zone-minutes", asked.agency.zone_minutes, "420 WIB, 480 WITA, 540 WIT")->capture_default_str();
    agency->add_option("--work-days", asked.agency.work_days, "5 or 6")->capture_default_str();
    agency->add_option("--policy", asked.agency.policy_code)->default_val("permenpanrb-6-2022");
    agency->add_option("--hr-nip", asked.agency.hr_nip);
    agency->add_option("--hr-name", asked.agency.hr_name);
    add_command(all, asked, "openapi", "The API's description", [] { return app::print_openapi(); });
    add_command(all, asked, "permissions", "Who may do what", [] { return app::print_permissions(); });
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App all("Capaian: evaluating the work of civil servants, openly", "capaian");
    all.require_subcommand(1);
    all.set_config("--config", "", "A TOML file with the same names");
    Asked asked;
    add_serve(all, asked);
    add_agency_commands(all, asked);
    add_papers(all, asked);
    add_comparison(all, asked);
    add_rate(all, asked);
    add_installation_commands(all, asked);
    try {
        all.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return all.exit(error) == 0 ? 0 : 2;
    }
    app::learn_sentences();
    return app::run_command(asked.run);
}
