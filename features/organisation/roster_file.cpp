// An import from the command line.
#include "base/connection.h"
#include "base/database.h"
#include "base/work.h"
#include "features/organisation/organisation.h"
#include "features/organisation/roster_apply.h"
#include "features/organisation/roster_direct.h"
#include "features/organisation/roster_stage.h"

namespace organisation {
namespace {

// Refusals leave a transaction as an exception, so that it is rolled back.
struct Refused {
    base::Errors errors;
};

base::Work work_for(const FileImport& file, base::Connection& connection, int zone_minutes) {
    const base::Actor actor{.agency = file.agency, .account = {}, .person = {}, .roles = 0, .zone_minutes = zone_minutes, .label = file.actor};
    base::Work work(base::Db(connection, file.agency), base::thread_ids(), file.now, actor);
    work.authorised = true;
    return work;
}

template <class Run>
base::Result<base::Done> run(const FileImport& file, int zone_minutes, const Step& step, Run in_transaction) {
    try {
        in_transaction([&](base::Connection& connection) {
            auto work = work_for(file, connection, zone_minutes);
            if (auto outcome = step(work); !outcome) throw Refused{std::move(outcome).errors()};
        });
    } catch (Refused& refused) {
        return std::move(refused.errors);
    }
    return base::Done{};
}

int zone_of(base::Database& database, base::AgencyId agency) {
    int zone_minutes = 0;
    database.read([&](base::Connection& connection) {
        base::Db db(connection, agency);
        zone_minutes = agency_of(db).zone_minutes;
    });
    return zone_minutes;
}

}  // namespace

base::Result<ImportSummary> import_roster_file(base::Database& database, const FileImport& file, const ImportListener& listener) {
    const int zone = zone_of(database, file.agency);
    const ImportDoors doors{
        [&](const Step& step) { return run(file, zone, step, [&](const auto& inside) { database.read(inside); }); },
        [&](const Step& step) { return run(file, zone, step, [&](const auto& inside) { database.write(inside); }); }};
    const SheetSource source{{}, file.path};
    ImportRow import;
    TRY(doors.write([&](base::Work& work) -> base::Result<base::Done> {
        import = TRY(open_import(work, source, file.kind, file.path.substr(file.path.rfind('/') + 1)));
        return base::Done{};
    }));
    if (file.kind == ImportKind::roster) {
        const auto counts = TRY(import_directly(doors, import, source, listener));
        return ImportSummary{import.id, counts};
    }
    const auto counts = TRY(stage_import(doors, import, source, listener));
    TRY(doors.write([&](base::Work& work) -> base::Result<base::Done> {
        TRY(apply_import(work, import.id));
        return base::Done{};
    }));
    return ImportSummary{import.id, counts};
}

}  // namespace organisation
