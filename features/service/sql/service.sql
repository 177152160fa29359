-- Statements of service.

-- name: services
select id, code, name, unit, users, standing, address from service_service where agency = ?1 order by name, id;

-- name: points
select id, service, name, standing, address from service_point where agency = ?1 order by name, id;

-- name: service_with_id
select id, code, name, unit, users, standing, address from service_service where agency = ?1 and id = ?2;

-- name: point_with_id
select id, service, name, standing, address from service_point where agency = ?1 and id = ?2;

-- name: service_with_address (installation)
select agency, id from service_service where address = ?1;

-- name: point_with_address (installation)
select agency, id from service_point where address = ?1;

-- name: save_service
insert into service_service (agency, id, code, name, unit, users, standing, address) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
on conflict (agency, id) do update set code = excluded.code, name = excluded.name, unit = excluded.unit, users = excluded.users,
  standing = excluded.standing;

-- name: save_point
insert into service_point (agency, id, service, name, standing, address) values (?1, ?2, ?3, ?4, ?5, ?6)
on conflict (agency, id) do update set name = excluded.name, standing = excluded.standing;
