// Who asks, and what an answer tells.
#include <regex>

#include "app/test/permission_table.h"

namespace app::test {

Asking as(const TwoTowns& towns, const std::string& who, Asking asking) {
    if (who == "admin") asking.token = towns.administrator;
    else if (who == "other") asking.token = towns.there.tokens.at("hr");
    else if (who != "nobody") asking.token = towns.here.tokens.at(who);
    asking.more = {{"sec-fetch-site", "same-origin"}};
    return asking;
}

Things own_things(const TwoTowns& towns, const std::string& who) {
    const auto& home = who == "other" ? towns.there : towns.here;
    return {{"nip", {{"", home.nips.contains(who) ? home.nips.at(who) : home.nips.at("hr")}}}};
}

Reply rehearse(TwoTowns& towns, const Asking& asking) {
    static const std::regex about_sessions("/masuk|/keluar|/kata-sandi|/api/(my-)?sessions?.*|/api/my-password|/api/first-passwords.*|/api/accounts/.*");
    auto reply = towns.desk().rehearse(asking);
    if (reply.rows_written > 0 && std::regex_match(asking.target, about_sessions)) towns.wait(121);
    return reply;
}

Things unknown_things(const base::Route& route) {
    Things unknown;
    std::int64_t next = 4242424242424242;
    for (const auto& name : named_in(route)) {
        const bool is_a_code = name == "series" || name.ends_with("code");
        unknown[name] = {{"", is_a_code ? "tak-ada-" + name : std::to_string(++next)}};
    }
    return unknown;
}

namespace {

// Without ids, and without the words of the request's own address and body.
std::string masked(std::string body, const Asking& asked) {
    static const std::regex id(R"(\b\d{8,}\b)"), word(R"([A-Za-z]+-[A-Za-z_-]+)");
    for (const auto& text : {asked.target, asked.body})
        for (std::sregex_iterator at(text.begin(), text.end(), word), end; at != end; ++at)
            for (auto place = body.find(at->str()); place != std::string::npos; place = body.find(at->str())) body.erase(place, at->length());
    return std::regex_replace(body, id, "ID");
}

}  // namespace

bool tell_the_same(const Asking& asked, const Reply& reply, const Asking& asked_too, const Reply& reply_too) {
    return reply.status == reply_too.status && reply.rule == reply_too.rule && masked(reply.body, asked) == masked(reply_too.body, asked_too);
}

}  // namespace app::test
