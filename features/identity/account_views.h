// Accounts as the API shows them.
#pragma once

#include "base/http.h"
#include "features/identity/identity_facts.h"

namespace identity {

base::Result<Me> who_am_i(base::Work& work, const base::Nothing&);
base::Result<Accounts> list_accounts(base::Work& work, const AccountSearch& search);
base::Result<base::Done> put_roles(base::Work& work, const RolesInput& input);

}  // namespace identity
