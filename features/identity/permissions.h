// Who may use a route, as far as the session alone can tell.
#pragma once

#include "base/actor.h"
#include "base/result.h"
#include "features/identity/relation.h"

namespace identity {

enum class Verdict { allowed, ask_the_handler };

// Refuses sign_in_is_needed (401), password_must_change and not_your_role (403).
base::Result<Verdict> verdict(const base::Actor& actor, const base::Permission& permission);

}  // namespace identity
