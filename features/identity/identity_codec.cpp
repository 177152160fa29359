#include "base/codec.h"
#include "features/identity/identity_facts.h"

namespace identity {

BOOST_DESCRIBE_ENUM(Role, hr, inspector, administrator)
BOOST_DESCRIBE_ENUM(PasswordState, none, first, own)

BOOST_DESCRIBE_STRUCT(AccountRow, (), (id, agency, nip, name, person, roles, password_hash, must_change, active))
BOOST_DESCRIBE_STRUCT(SessionRow, (), (agency, id, account, expires_at, person, roles, must_change, name, zone_minutes))
BOOST_DESCRIBE_STRUCT(DeviceRow, (), (id, device, created_at, expires_at, token_digest))
BOOST_DESCRIBE_STRUCT(AttemptRow, (), (who, failures, forget_at))
BOOST_DESCRIBE_STRUCT(Tenant, (), (name, zone_minutes))
BOOST_DESCRIBE_STRUCT(NipList, (), (nips))
BOOST_DESCRIBE_STRUCT(PersonList, (), (persons))

BOOST_DESCRIBE_STRUCT(Me, (), (account, person, name, nip, agency_name, zone_minutes, now, today, roles, must_change))
BOOST_DESCRIBE_STRUCT(SignInInput, (), (nip, password, keep))
BOOST_DESCRIBE_STRUCT(SignedIn, (), (token, expires_at, must_change))
BOOST_DESCRIBE_STRUCT(Device, (), (id, device, created_at, expires_at, current))
BOOST_DESCRIBE_STRUCT(Devices, (), (sessions))
BOOST_DESCRIBE_STRUCT(DeviceInput, (), (id))
BOOST_DESCRIBE_STRUCT(PasswordInput, (), (current, password))
BOOST_DESCRIBE_STRUCT(AccountSearch, (), (search, after, password, persons))
BOOST_DESCRIBE_STRUCT(AccountView, (), (person, nip, name, roles, has_password, must_change, active, locked))
BOOST_DESCRIBE_STRUCT(Accounts, (), (accounts))
BOOST_DESCRIBE_STRUCT(RolesInput, (), (person, roles))

BOOST_DESCRIBE_STRUCT(AccountState, (), (nip, name, roles))
BOOST_DESCRIBE_STRUCT(AccountCount, (), (accounts))
BOOST_DESCRIBE_STRUCT(DeviceState, (), (device, expires_at))

}  // namespace identity

CAPAIAN_ROW(identity::AccountRow)
CAPAIAN_ROW(identity::SessionRow)
CAPAIAN_ROW(identity::DeviceRow)
CAPAIAN_ROW(identity::AttemptRow)
CAPAIAN_ROW(identity::Tenant)

CAPAIAN_JSON(identity::Tenant)
CAPAIAN_JSON(identity::NipList)
CAPAIAN_JSON(identity::PersonList)
CAPAIAN_JSON(identity::Me)
CAPAIAN_JSON(identity::SignInInput)
CAPAIAN_JSON(identity::SignedIn)
CAPAIAN_JSON(identity::Devices)
CAPAIAN_JSON(identity::DeviceInput)
CAPAIAN_JSON(identity::PasswordInput)
CAPAIAN_ENUM(identity::PasswordState)
CAPAIAN_JSON(identity::AccountSearch)
CAPAIAN_JSON(identity::Accounts)
CAPAIAN_JSON(identity::RolesInput)
CAPAIAN_JSON(identity::AccountState)
CAPAIAN_JSON(identity::AccountCount)
CAPAIAN_JSON(identity::DeviceState)
