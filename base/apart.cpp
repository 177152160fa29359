#include "base/apart.h"

#include "base/apart_scope.h"

namespace base {
namespace {

thread_local Database* current = nullptr;

void run_step(Connection& connection, Work& outer, const Step& step) {
    Work work(Db(connection, outer.db.agency()), thread_ids(), outer.now, outer.actor);
    work.language = outer.language;
    work.authorised = outer.authorised;
    if (auto outcome = step(work); !outcome) throw Refused{std::move(outcome).errors()};
    check(work.db.writes() == 0 || work.journalled(), "a change without a line in the journal");
    outer.authorised = work.authorised;
}

Database& database() {
    check(current != nullptr, "only a route with Access::apart opens transactions of its own");
    return *current;
}

}  // namespace

ApartScope::ApartScope(Database& database) { current = &database; }
ApartScope::~ApartScope() { current = nullptr; }

Result<Done> in_read(Work& work, const Step& step) {
    try {
        database().read([&](Connection& connection) { run_step(connection, work, step); });
    } catch (Refused& refused) {
        return std::move(refused.errors);
    }
    return Done{};
}

Result<Done> in_write(Work& work, const Step& step) {
    try {
        database().write([&](Connection& connection) { run_step(connection, work, step); });
    } catch (Refused& refused) {
        return std::move(refused.errors);
    }
    return Done{};
}

}  // namespace base
