-- name: settings_revision
select revision from base_settings where agency = ?1;

-- name: renew_settings
insert into base_settings (agency, revision) values (?1, ?2) on conflict (agency) do update set revision = excluded.revision;
