#include "features/policy/policy.h"

#include <algorithm>

#include "base/remembered.h"
#include "features/calendar/calendar.h"
#include "features/policy/known_rules.h"
#include "features/policy/policy_embedded.h"

namespace policy {
namespace {

std::shared_ptr<const std::vector<Version>> known_versions(base::Db& db) {
    static base::Remembered<std::vector<Version>> remembered;
    return remembered.of(db, [](base::Db& from) { return from.all<Version>(sql::versions); });
}

// The latest of the versions that fit.
template <class Fits>
base::Result<InForce> opened(base::Db& db, const std::string& asked, Fits fits) {
    const auto known = known_versions(db);
    const auto version = std::ranges::find_if(*known, fits);
    if (version == known->end()) return base::missing("no_policy_in_force", asked);
    static KnownRules rules;
    const auto* in_force = TRY(rules.of(db, *version));
    return InForce{*version, *in_force};
}

bool decided_after(base::Db& db, base::Day day) {
    const auto all = calendar::periods(db);
    return std::ranges::any_of(all, [&](const calendar::Period& p) {
        return p.state != calendar::PeriodState::planned && p.state != calendar::PeriodState::open && p.last >= day;
    });
}

}  // namespace

std::string_view ready_document(std::string_view code) {
    for (const auto& document : embedded::documents)
        if (document.name == code) return document.text;
    return {};
}

std::vector<Version> versions(base::Db& db) { return *known_versions(db); }

base::Result<InForce> in_force(base::Db& db, base::Day day) {
    return opened(db, base::to_text(day), [day](const Version& version) { return version.valid_from <= day; });
}

base::Result<InForce> version_named(base::Db& db, std::string_view name) {
    return opened(db, std::string(name), [name](const Version& version) { return version.name == name; });
}

base::Result<Version> enact(base::Work& work, std::string_view json, base::Day valid_from) {
    const auto rules = TRY(read_rules(json));
    if (decided_after(work.db, valid_from)) return base::conflict("policy_takes_effect_in_a_closed_period", "/valid_from", base::to_text(valid_from));
    const int number = static_cast<int>(work.db.one<std::int64_t>(sql::last_number, rules.code).value()) + 1;
    const Version version{work.new_id<VersionTag>(), rules.code, rules.code + "@" + std::to_string(number), number, valid_from, rules.title,
                          rules.decree};
    work.db.run(sql::insert_version, version.id, version.code, version.name, version.number, version.valid_from, version.title, version.decree,
                json, work.actor.label, work.now);
    work.journal({.thing = "policy_version", .thing_id = version.id.value, .action = "enacted", .after = write_rules(rules), .policy_version = version.name});
    return version;
}

}  // namespace policy
