// Many persons in one statement, and the end of their sessions.
#pragma once

#include <functional>
#include <span>
#include <string>

#include "base/id.h"

namespace base {
class Work;
}

namespace identity {

// {"persons":["…"]} for each slice of at most 1,000.
void for_each_list(std::span<const base::PersonId> persons, const std::function<void(const std::string&)>& use);

// Here at once; another copy of the program notices within five seconds.
void end_sessions_of(base::Work& work, const std::string& list);

}  // namespace identity
