#include "features/survey/tokens.h"

#include "base/secret.h"
#include "features/survey/survey_embedded.h"

namespace survey {
namespace {

constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

// 49 bits: not to be guessed through a door that takes some dozens a minute.
std::string new_token() {
    std::string token;
    for (int i = 0; i < 10; ++i) token += alphabet[base::random_below(alphabet.size())];
    return token;
}

// As people copy it from a slip: in small letters, with spaces or hyphens.
std::string digest_of(std::string_view typed) {
    std::string token;
    for (const char c : typed)
        if (c != ' ' && c != '-') token += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return base::keyed_digest(token, "survey token");
}

}  // namespace

bool is_ticketed(base::Db& db, PointId point) { return db.one<std::int64_t>(sql::ticketed, point).has_value(); }

base::Result<base::Done> set_ticketing(base::Work& work, PointId point, Ticketing ticketing) {
    if (!service::find_point(work.db, point)) return base::missing("point_is_unknown");
    work.db.run(ticketing == Ticketing::tokens_only ? sql::begin_ticketing : sql::end_ticketing, point);
    work.journal({.thing = "survey_ticketing", .thing_id = point.value, .action = ticketing == Ticketing::tokens_only ? "begun" : "ended"});
    return base::Done{};
}

base::Result<std::vector<std::string>> issue_tokens(base::Work& work, PointId point, int count) {
    if (!service::find_point(work.db, point)) return base::missing("point_is_unknown");
    if (count < 1 || count > most_tokens) return base::refuse("survey_tokens_are_many", "/count", std::to_string(most_tokens));
    std::vector<std::string> tokens;
    base::Batch rows(work.db, sql::insert_token);
    std::vector<std::string> digests;
    digests.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        tokens.push_back(new_token());
        rows.add(digests.emplace_back(digest_of(tokens.back())), point, work.today);
    }
    rows.send();
    work.journal({.thing = "survey_token", .thing_id = point.value, .action = "issued", .after = "{\"count\":" + std::to_string(count) + "}"});
    return tokens;
}

base::Result<base::Done> use_token(base::Db& db, PointId point, std::string_view token) {
    const bool spent = !token.empty() && db.run(sql::use_token, digest_of(token), point) == 1;
    if (spent || !is_ticketed(db, point)) return base::Done{};
    return base::conflict(token.empty() ? "survey_token_is_needed" : "survey_token_is_used", "/token");
}

}  // namespace survey
