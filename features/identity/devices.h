// The devices a person is signed in on.
#pragma once

#include <string>
#include <string_view>

#include "base/http.h"
#include "features/identity/identity_facts.h"

namespace identity {

// "Chrome, Android" from what a browser says of itself; "" where nothing is recognised.
std::string device_name(std::string_view user_agent);

Devices devices_of(base::Work& work, std::string_view current_token);

// Ends one of the actor's own sessions. Refuses session_is_missing.
base::Result<base::Done> end_device(base::Work& work, const DeviceInput& input);

}  // namespace identity
