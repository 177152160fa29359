#include "base/idempotency.h"

#include <algorithm>

#include "base/base_embedded.h"
#include "base/router.h"
#include "base/secret.h"
#include "base/text.h"

namespace base {

bool is_idempotency_key(std::string_view key) {
    return !key.empty() && key.size() <= 128 && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Repeatable repeatable_of(const Request& request, std::string_view route, const Actor& actor) {
    const auto key = request.headers.get("idempotency-key");
    // The key of the fingerprint is made from the whole Idempotency-Key and is kept nowhere.
    const auto short_key = keyed_digest(key, "fingerprint");
    return {actor.account, keyed_digest(key, "key"), std::string(verb_of(request.method)) + " " + std::string(route), keyed_digest(request.path + "\n" + request.body, short_key)};
}

Result<std::optional<Response>> answer_given(Db& db, const Repeatable& request) {
    const auto rows = db.query(sql::find_answer, {request.account.value, request.key, request.route});
    if (rows.size() == 0) return std::optional<Response>();
    if (rows.text(0, 0) != request.fingerprint) return refuse("idempotency_key_reused", "Idempotency-Key");
    Response response{.status = static_cast<int>(rows.integer(0, 1)), .type = std::string(rows.text(0, 2)), .body = std::string(rows.text(0, 4))};
    if (!rows.text(0, 3).empty()) response.headers.emplace_back("Location", rows.text(0, 3));
    response.headers.emplace_back("Idempotency-Replayed", "true");
    return std::optional(std::move(response));
}

namespace {

// Each forgetting removes about as many rows as were kept since the last one, so no single request pays for many.
constexpr int answers_between_forgetting = 1000;

}  // namespace

void keep_answer(Db& db, const Repeatable& request, const Response& response, Instant now) {
    constexpr std::size_t longest_body = 256 * 1024;
    if (response.body.size() > longest_body || response.body != mended_utf8(response.body)) return;
    std::string location;
    for (const auto& [name, value] : response.headers) {
        if (name == "Set-Cookie") return;
        if (name == "Location") location = value;
    }
    thread_local int kept = 0;
    if (++kept % answers_between_forgetting == 0) forget_old_answers(db, now);
    db.run(sql::insert_answer, request.account.value, request.key, request.route, request.fingerprint, response.status, response.type,
           location, response.body, now);
}

void forget_old_answers(Db& db, Instant now) {
    constexpr std::int64_t week_micros = 7 * 86'400'000'000;
    db.run(sql::delete_old_answers, now.micros - week_micros);
}

}  // namespace base
