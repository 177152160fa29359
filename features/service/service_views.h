// What the routes of service take and give.
#pragma once

#include <string>
#include <vector>

#include "features/service/service.h"

namespace service {

struct ServiceList {
    std::vector<Service> services;
    std::vector<Point> points;
};
struct ServiceInput {
    ServiceId service;
    std::string code, name;
    organisation::UnitId unit;
    std::int64_t users;
    Standing standing;
};
struct ServiceAdded {
    ServiceId service;
};
struct PointInput {
    PointId point;
    std::string name;
    Standing standing;
};
struct PointAdded {
    PointId point;
};
struct ImportOutcome {
    int services, points;
    bool only_tried;
};

}  // namespace service
