#include "features/identity/devices.h"

#include <array>
#include <utility>

#include "base/secret.h"
#include "base/work.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/session_guard.h"

namespace identity {
namespace {

using Sign = std::pair<std::string_view, std::string_view>;  // what the text holds, what it means

// The first that is found counts: every browser also claims to be the ones it descends from.
constexpr std::array browsers{Sign{"SamsungBrowser/", "Samsung Internet"}, Sign{"UCBrowser/", "UC Browser"}, Sign{"OPR/", "Opera"},
                              Sign{"Edg", "Edge"}, Sign{"Firefox/", "Firefox"}, Sign{"FxiOS/", "Firefox"}, Sign{"; wv)", "WebView"},
                              Sign{"CriOS/", "Chrome"}, Sign{"Chrome/", "Chrome"}, Sign{"Safari/", "Safari"}};
constexpr std::array systems{Sign{"Android", "Android"}, Sign{"iPhone", "iPhone"}, Sign{"iPad", "iPad"}, Sign{"Windows", "Windows"},
                             Sign{"CrOS", "ChromeOS"}, Sign{"Mac OS X", "Mac"}, Sign{"Linux", "Linux"}};

template <std::size_t count>
std::string_view meaning(const std::array<Sign, count>& signs, std::string_view text) {
    for (const auto& [sign, means] : signs)
        if (text.find(sign) != std::string_view::npos) return means;
    return "";
}

}  // namespace

std::string device_name(std::string_view user_agent) {
    std::string name(meaning(browsers, user_agent));
    const auto system = meaning(systems, user_agent);
    if (!name.empty() && !system.empty()) name += ", ";
    return name += system;
}

Devices devices_of(base::Work& work, std::string_view current_token) {
    const auto current = base::digest_of(current_token);
    Devices devices;
    for (const auto& row : work.db.all<DeviceRow>(sql::sessions_of_account, work.actor.account, work.now))
        devices.sessions.push_back({row.id, row.device, row.created_at, row.expires_at, row.token_digest == text_of(current)});
    return devices;
}

base::Result<base::Done> end_device(base::Work& work, const DeviceInput& input) {
    const auto digest = work.db.one<std::string>(sql::delete_session, work.actor.account, input.id);
    if (!digest) return base::missing("session_is_missing");
    sessions_in_memory().end(*digest, work.now);
    work.journal({.thing = "identity_session", .thing_id = input.id.value, .action = "ended", .before = "", .after = ""});
    return base::Done{};
}

}  // namespace identity
