// Public services (jenis layanan) of the agency's units, and the points where people meet them: counters, rooms, pages. What people say
// of a service, they say at an address that anybody can read from a poster.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/work.h"
#include "features/organisation/organisation.h"

namespace base {
struct Feature;
class Unlinked;
}

namespace service {

using ServiceId = base::Id<struct ServiceTag>;
using PointId = base::Id<struct PointTag>;

enum class Standing { open, hidden, ended };  // to the public; hidden: kept, and not shown yet

struct Service {
    ServiceId id;
    std::string code, name;       // as the office calls it; the code is its own within the agency
    organisation::UnitId unit;
    std::int64_t users = 0;       // in the last period: the population of a survey; 0: not counted
    Standing standing = Standing::open;
    std::string address;          // 5 letters and digits, one in the whole installation: /layanan/{address}
};

struct Point {
    PointId id;
    ServiceId service;
    std::string name;
    Standing standing = Standing::open;
    std::string address;          // likewise: /s/{address}
};

// ---- questions

std::vector<Service> services(base::Db& db);  // of the agency, by name
std::vector<Point> points(base::Db& db);      // of the agency, by name
std::optional<Service> find_service(base::Db& db, ServiceId id);
std::optional<Point> find_point(base::Db& db, PointId id);
// Open services whose name, or whose unit's name, has every word, by name; all open ones for "".
std::vector<Service> find_services(base::Db& db, std::string_view words);

// Whatever the public may know by an address, in whichever agency it is. An address may be typed in small letters.
struct Place {
    base::AgencyId agency;
    Service service;
    std::optional<Point> point;  // none for the address of a service
};
// Only of what is open; service_is_unknown, point_is_unknown (404), the same whether it never was or is not open.
base::Result<Place> service_at(base::Db& db, std::string_view address);
base::Result<Place> point_at(base::Db& db, std::string_view address);

// What comes in by a public door is done for an agency by nobody, whoever may be signed in on that phone, at no hour (base/unlinked.h).
base::Unlinked for_the_public(base::Work& work, base::AgencyId agency);

// ---- keeping the list: the personnel office

struct NewService {
    std::string code, name;
    organisation::UnitId unit;
    std::int64_t users = 0;
    Standing standing = Standing::open;
};
// Refuses service_has_no_code, service_code_is_taken, service_has_no_name, service_unit_is_unknown, service_users_are_negative.
base::Result<ServiceId> add_service(base::Work& work, const NewService& service);
base::Result<base::Done> change_service(base::Work& work, ServiceId id, const NewService& service);  // also service_is_unknown

struct NewPoint {
    ServiceId service;
    std::string name;
    Standing standing = Standing::open;
};
base::Result<PointId> add_point(base::Work& work, const NewPoint& point);  // service_is_unknown, point_has_no_name
base::Result<base::Done> change_point(base::Work& work, PointId id, const NewPoint& point);  // also point_is_unknown; stays in its service

// layanan.csv: a row for each point, or for a service without one. All of it or nothing; what is there already by code stays as it is.
struct Imported {
    int services = 0, points = 0;
};
base::Result<Imported> import_services(base::Work& work, std::string_view sheet);

base::Feature feature();

}  // namespace service
