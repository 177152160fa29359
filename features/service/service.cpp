#include "features/service/service.h"

#include <algorithm>
#include <map>

#include "base/json.h"
#include "base/secret.h"
#include "base/text.h"
#include "base/unlinked.h"
#include "features/service/service_store.h"

namespace service {

std::vector<Service> services(base::Db& db) { return store::services(db); }
std::vector<Point> points(base::Db& db) { return store::points(db); }
std::optional<Service> find_service(base::Db& db, ServiceId id) { return store::service(db, id); }
std::optional<Point> find_point(base::Db& db, PointId id) { return store::point(db, id); }

namespace {

std::vector<std::string> words_of(std::string_view typed) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < typed.size();) {
        const auto end = std::min(typed.find(' ', at), typed.size());
        if (auto word = base::heading_key(typed.substr(at, end - at)); !word.empty()) words.push_back(std::move(word));
        at = end + 1;
    }
    return words;
}

}  // namespace

std::vector<Service> find_services(base::Db& db, std::string_view typed) {
    std::map<organisation::UnitId, std::string> unit_names;
    for (const auto& unit : organisation::units(db)) unit_names[unit.id] = unit.name;
    const auto words = words_of(typed);
    auto found = services(db);
    std::erase_if(found, [&](const Service& service) {
        const auto called = base::heading_key(service.name + " " + unit_names[service.unit]);
        return service.standing != Standing::open || !std::ranges::all_of(words, [&](const std::string& word) { return called.find(word) != std::string::npos; });
    });
    return found;
}

namespace {

std::string as_printed(std::string_view address) {
    std::string printed(address);
    for (auto& c : printed)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return printed;
}

}  // namespace

base::Result<Place> service_at(base::Db& db, std::string_view address) {
    const auto found = store::service_with_address(db, as_printed(address));
    if (!found) return base::missing("service_is_unknown");
    auto there = db.for_agency(found->agency);
    const auto service = store::service(there, {found->id}).value();
    if (service.standing != Standing::open) return base::missing("service_is_unknown");
    return Place{found->agency, service, std::nullopt};
}

base::Result<Place> point_at(base::Db& db, std::string_view address) {
    const auto found = store::point_with_address(db, as_printed(address));
    if (!found) return base::missing("point_is_unknown");
    auto there = db.for_agency(found->agency);
    const auto point = store::point(there, {found->id}).value();
    const auto service = store::service(there, point.service).value();
    if (service.standing != Standing::open || point.standing != Standing::open) return base::missing("point_is_unknown");
    return Place{found->agency, service, point};
}

base::Unlinked for_the_public(base::Work& work, base::AgencyId agency) {
    auto there = work.db.for_agency(agency);
    return base::Unlinked(work, agency, organisation::agency_of(there).zone_minutes);
}

namespace {

// 28 million of them, without letters and digits that look alike.
std::string new_address() {
    static constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    std::string address;
    for (int i = 0; i < 5; ++i) address += alphabet[base::random_below(alphabet.size())];
    return address;
}

base::Errors faults_of(base::Work& work, const NewService& service, ServiceId own) {
    const auto code = std::string(base::trim(service.code));
    const auto known = services(work.db);
    const auto same = std::ranges::find(known, code, &Service::code);
    const auto units = organisation::units(work.db);
    base::Errors errors;
    if (code.empty()) errors.push_back(base::refuse("service_has_no_code", "/code"));
    if (same != known.end() && same->id != own) errors.push_back(base::conflict("service_code_is_taken", "/code", code));
    if (base::trim(service.name).empty()) errors.push_back(base::refuse("service_has_no_name", "/name"));
    if (std::ranges::find(units, service.unit, &organisation::Unit::id) == units.end()) errors.push_back(base::refuse("service_unit_is_unknown", "/unit"));
    if (service.users < 0) errors.push_back(base::refuse("service_users_are_negative", "/users"));
    return errors;
}

Service shaped(const NewService& input, ServiceId id, std::string address) {
    return {id, std::string(base::trim(input.code)), std::string(base::trim(input.name)), input.unit, input.users, input.standing, std::move(address)};
}

}  // namespace

base::Result<ServiceId> add_service(base::Work& work, const NewService& input) {
    if (auto errors = faults_of(work, input, {}); !errors.empty()) return errors;
    const auto made = shaped(input, work.new_id<ServiceTag>(), new_address());
    store::save(work.db, made);
    work.journal({.thing = "service_service", .thing_id = made.id.value, .action = "added", .after = base::write_json(made)});
    return made.id;
}

base::Result<base::Done> change_service(base::Work& work, ServiceId id, const NewService& input) {
    const auto before = find_service(work.db, id);
    if (!before) return base::missing("service_is_unknown");
    if (auto errors = faults_of(work, input, id); !errors.empty()) return errors;
    const auto after = shaped(input, id, before->address);
    store::save(work.db, after);
    work.journal({.thing = "service_service", .thing_id = id.value, .action = "changed", .before = base::write_json(*before), .after = base::write_json(after)});
    return base::Done{};
}

base::Result<PointId> add_point(base::Work& work, const NewPoint& input) {
    if (!find_service(work.db, input.service)) return base::missing("service_is_unknown");
    if (base::trim(input.name).empty()) return base::refuse("point_has_no_name", "/name");
    const Point made{work.new_id<PointTag>(), input.service, std::string(base::trim(input.name)), input.standing, new_address()};
    store::save(work.db, made);
    work.journal({.thing = "service_point", .thing_id = made.id.value, .action = "added", .after = base::write_json(made)});
    return made.id;
}

base::Result<base::Done> change_point(base::Work& work, PointId id, const NewPoint& input) {
    const auto before = find_point(work.db, id);
    if (!before) return base::missing("point_is_unknown");
    if (base::trim(input.name).empty()) return base::refuse("point_has_no_name", "/name");
    const Point after{id, before->service, std::string(base::trim(input.name)), input.standing, before->address};
    store::save(work.db, after);
    work.journal({.thing = "service_point", .thing_id = id.value, .action = "changed", .before = base::write_json(*before), .after = base::write_json(after)});
    return base::Done{};
}

}  // namespace service
