// The same change sent again, because the answer was lost on the way, gets the same answer and changes nothing. The answer is kept in
// the transaction of the change.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/http.h"

namespace base {

// 1..128 visible ASCII characters.
bool is_idempotency_key(std::string_view key);

// Which request this is, as often as it comes. Neither key nor body is kept: both are hashed, the body under the key, so that
// nobody can guess a password from the fingerprint of the request that set it.
struct Repeatable {
    AccountId account;
    std::string key, route, fingerprint;
};
Repeatable repeatable_of(const Request& request, std::string_view route, const Actor& actor);

// The answer given before, marked Idempotency-Replayed; refuses idempotency_key_reused where the body differs; nothing the first time.
Result<std::optional<Response>> answer_given(Db& db, const Repeatable& request);
// Throws Duplicate where another transaction answered the same request meanwhile. An answer that sets a cookie, or that is no text or
// longer than 256 kB, is not kept: a session is not handed out twice, and no POST of ours answers with files.
void keep_answer(Db& db, const Repeatable& request, const Response& response, Instant now);

void forget_old_answers(Db& db, Instant now);  // after seven days

}  // namespace base
