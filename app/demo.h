// The demo agencies, loaded from their files through the same imports a user has.
#pragma once

#include <string>
#include <vector>

#include "base/database.h"

namespace app {

struct DemoSignIn {
    std::string agency, title, nip;
};

inline constexpr const char* demo_password = "anyaman-tikar-2026";

// Loads what is not there yet; a second start finds it and does nothing. The program's clock is set to the story's time: 20 November
// 2026, or the last moment that anybody did something in this demo.
void load_demo(base::Database& database, const std::string& folder);

// Who one can be, for the words that `serve --demo` prints.
std::vector<DemoSignIn> demo_sign_ins(base::Database& database);

}  // namespace app
