// Rows of service_service and service_point.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "features/service/service.h"

namespace service::store {

struct Found {
    base::AgencyId agency;
    std::int64_t id;
};

std::vector<Service> services(base::Db& db);
std::vector<Point> points(base::Db& db);
std::optional<Service> service(base::Db& db, ServiceId id);
std::optional<Point> point(base::Db& db, PointId id);
std::optional<Found> service_with_address(base::Db& db, const std::string& address);
std::optional<Found> point_with_address(base::Db& db, const std::string& address);
void save(base::Db& db, const Service& service);
void save(base::Db& db, const Point& point);

}  // namespace service::store
