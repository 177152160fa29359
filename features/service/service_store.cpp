#include "features/service/service_store.h"

#include "features/service/service_embedded.h"

namespace service::store {

std::vector<Service> services(base::Db& db) { return db.all<Service>(sql::services); }
std::vector<Point> points(base::Db& db) { return db.all<Point>(sql::points); }
std::optional<Service> service(base::Db& db, ServiceId id) { return db.one<Service>(sql::service_with_id, id); }
std::optional<Point> point(base::Db& db, PointId id) { return db.one<Point>(sql::point_with_id, id); }

namespace {

std::optional<Found> found(base::Db& db, const base::Statement& statement, const std::string& address) {
    const auto rows = db.query(statement, {address});
    if (rows.size() == 0) return std::nullopt;
    return Found{{rows.integer(0, 0)}, rows.integer(0, 1)};
}

}  // namespace

std::optional<Found> service_with_address(base::Db& db, const std::string& address) { return found(db, sql::service_with_address, address); }
std::optional<Found> point_with_address(base::Db& db, const std::string& address) { return found(db, sql::point_with_address, address); }

void save(base::Db& db, const Service& s) { db.run(sql::save_service, s.id, s.code, s.name, s.unit, s.users, s.standing, s.address); }
void save(base::Db& db, const Point& p) { db.run(sql::save_point, p.id, p.service, p.name, p.standing, p.address); }

}  // namespace service::store
