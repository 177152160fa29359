#include "base/codec.h"
#include "features/service/service.h"
#include "features/service/service_views.h"

namespace service {
BOOST_DESCRIBE_ENUM(Standing, open, hidden, ended)
BOOST_DESCRIBE_STRUCT(Service, (), (id, code, name, unit, users, standing, address))
BOOST_DESCRIBE_STRUCT(Point, (), (id, service, name, standing, address))
BOOST_DESCRIBE_STRUCT(ServiceList, (), (services, points))
BOOST_DESCRIBE_STRUCT(ServiceInput, (), (service, code, name, unit, users, standing))
BOOST_DESCRIBE_STRUCT(ServiceAdded, (), (service))
BOOST_DESCRIBE_STRUCT(NewService, (), (code, name, unit, users, standing))
BOOST_DESCRIBE_STRUCT(NewPoint, (), (service, name, standing))
BOOST_DESCRIBE_STRUCT(PointInput, (), (point, name, standing))
BOOST_DESCRIBE_STRUCT(PointAdded, (), (point))
BOOST_DESCRIBE_STRUCT(ImportOutcome, (), (services, points, only_tried))
}  // namespace service

CAPAIAN_ENUM(service::Standing)
CAPAIAN_ROW(service::Service)
CAPAIAN_ROW(service::Point)
CAPAIAN_JSON(service::Service)
CAPAIAN_JSON(service::Point)
CAPAIAN_JSON(service::ServiceList)
CAPAIAN_JSON(service::ServiceInput)
CAPAIAN_JSON(service::ServiceAdded)
CAPAIAN_JSON(service::NewService)
CAPAIAN_JSON(service::NewPoint)
CAPAIAN_JSON(service::PointInput)
CAPAIAN_JSON(service::PointAdded)
CAPAIAN_JSON(service::ImportOutcome)
