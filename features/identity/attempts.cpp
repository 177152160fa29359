#include "features/identity/attempts.h"

#include <cstring>

#include "base/limiter.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/identity_rows.h"

namespace identity {
namespace {

constexpr std::int64_t minute = 60'000'000;
constexpr int wait_minutes = 15;

// 32 bits: enough to keep people apart, too few to find out what somebody typed, which now and then is a password in the wrong field.
std::int64_t short_digest(std::string_view kind, std::string_view text) {
    const auto digest = base::digest_of(std::string(kind) + ":" + std::string(text));
    std::uint32_t number = 0;
    std::memcpy(&number, digest.data(), sizeof number);
    return static_cast<std::int64_t>(number) + 1;
}

int minutes_until(base::Instant then, base::Instant now) { return static_cast<int>((then.micros - now.micros + minute - 1) / minute); }

base::Error locked(int minutes) { return base::Error{base::Fault::forbidden, "too_many_tries", "", std::to_string(minutes)}; }

}  // namespace

Attempts attempts_of(base::Work& work, std::string_view name, std::string_view address) {
    Attempts attempts{.name = short_digest("name", name),
                      .address = address.empty() ? 0 : short_digest("address", base::network_of(address))};
    for (const auto& row : work.db.all<AttemptRow>(sql::attempts_of, attempts.name, attempts.address, work.now)) {
        const bool is_name = row.who == attempts.name;
        (is_name ? attempts.of_name : attempts.of_address) = static_cast<int>(row.failures);
        (is_name ? attempts.minutes_of_name : attempts.minutes_of_address) = minutes_until(row.forget_at, work.now);
    }
    return attempts;
}

base::Result<base::Done> may_try(const Attempts& attempts) {
    if (attempts.of_name >= name_limit) return locked(attempts.minutes_of_name);
    if (attempts.of_address >= address_limit)
        return base::forbid("too_many_tries_from_here", std::to_string(attempts.minutes_of_address));
    return base::Done{};
}

base::Error count_failure(base::Work& work, const Attempts& attempts) {
    const base::Instant forget_at{work.now.micros + wait_minutes * minute};
    work.db.run(sql::forget_old_attempts, work.now);
    work.db.run(sql::count_attempt, attempts.name, work.now, forget_at, name_limit);
    if (attempts.address != 0) work.db.run(sql::count_attempt, attempts.address, work.now, forget_at, address_limit);
    const int left = name_limit - attempts.of_name - 1;
    if (left <= 0) return locked(wait_minutes);
    return base::Error{base::Fault::unauthenticated, "nip_or_password_is_wrong", "", std::to_string(left)};
}

std::set<std::string> shut_out(base::Work& work, const std::vector<std::string>& names) {
    std::set<std::int64_t> digests;
    for (const auto who : work.db.all<std::int64_t>(sql::names_shut_out, name_limit, work.now)) digests.insert(who);
    std::set<std::string> found;
    for (const auto& name : names)
        if (digests.contains(short_digest("name", name))) found.insert(name);
    return found;
}

void forget_failures(base::Work& work, const Attempts& attempts) { work.db.run(sql::forget_attempts_of, attempts.name); }

}  // namespace identity
