// What is said where the world broke (base/connection.h): to a client, who can only come again, and to whoever runs a command and
// can mend the machine.
#pragma once

#include <string_view>

#include "base/connection.h"
#include "base/result.h"

namespace base {

std::string_view rule_for_client(Cause cause);   // its {detail} is the seconds to wait
Error told_to_operator(const Broken& broken);
Error told_to_operator(const Uncertain& uncertain);
std::string_view word_for(Cause cause);          // in the log

}  // namespace base
