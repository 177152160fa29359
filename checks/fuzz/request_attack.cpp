// A connection: requests as bytes, whole or in pieces, through the parser, the door and the router to the bytes of the answers.
#include <algorithm>
#include <cstring>

#include "base/conversation.h"
#include "base/wire.h"
#include "checks/fuzz/attack.h"

namespace {

using base::Conversation;

const base::ServerSettings settings{.header_limit = 2000};

const std::vector<base::Route>& routes() {
    constexpr base::Permission anyone{"fuzz.anyone", base::Permission::Scope::anyone};
    static const auto nothing = [](base::Work&, const base::Request&) -> base::Result<base::Response> { return base::Response{}; };
    static const std::vector<base::Route> all = {
        base::raw_route(base::Method::get, "/", anyone, base::Access::none, nothing, ""),
        base::raw_route(base::Method::get, "/a/{id}/b", anyone, base::Access::none, nothing, ""),
        base::raw_route(base::Method::get, "/files/{file*}", anyone, base::Access::none, nothing, ""),
        base::raw_route(base::Method::post, "/a", anyone, base::Access::none, nothing, "", 500)};
    return all;
}

std::string told(const base::Call& call, Conversation::Next next) {
    if (next == Conversation::Next::answered) return std::to_string(call.response.status) + "\n";
    const auto& request = call.request;
    fuzz::must(request.body.size() <= call.route->body_limit, "a body is no longer than its limit");
    fuzz::must(("/" + request.path + "/").find("/../") == std::string::npos, "a path does not climb");
    std::string text = std::string(call.route->pattern) + " " + request.path + " " + request.body + " " + std::string(request.cookie("sesi"));
    for (const auto& [name, value] : request.query) text += " " + name + "=" + value;
    return text + "\n";
}

void check_answer(base::Call& call) {
    std::string out;
    const auto rest = base::write_head(out, call.response, call.after, call.send);
    const auto end = out.find("\r\n\r\n") + 4;
    fuzz::must(call.send == base::Send::head_only || call.response.status == 204 || out.substr(end) + std::string(rest) == call.response.body,
               "nothing that was asked becomes a field of the answer");
}

// Whoever asks before sending a body and is refused may send it or not: where it has not come yet, the connection ends.
bool ends(const Conversation& conversation, Conversation::Next next) {
    const auto& call = *conversation.call();
    const bool was_asked = next == Conversation::Next::answered && call.request.headers.has("expect");
    return call.after == base::After::close || conversation.has_unread_body() || was_asked;
}

// What a server would understand, `step` bytes at a time.
std::string understood(std::string_view bytes, std::size_t step) {
    base::Admission admission(settings, routes());
    Conversation conversation(settings, admission, "127.0.0.1");
    std::string text;
    for (;;) {
        const auto next = conversation.next();
        if (next == Conversation::Next::run || next == Conversation::Next::answered) {
            text += told(*conversation.call(), next);
            check_answer(*conversation.call());
            if (ends(conversation, next)) return text + "closed";
            conversation.next_request();
        } else {
            if (bytes.empty()) return text + (conversation.is_idle() ? "idle" : "waits");
            const auto space = conversation.space();
            const auto size = std::min({step, space.size(), bytes.size()});
            fuzz::must(size > 0 && space.size() <= 4 * settings.header_limit, "there is room for more, and not too much");
            std::memcpy(space.data(), bytes.data(), size);
            bytes.remove_prefix(size);
            conversation.arrived(size);
        }
    }
}

// The parser looks for the fault of a dripping head only where the head may end: what is refused at once when it comes whole may still
// wait, but it is never understood.
bool is_alike(std::string_view whole, std::string_view dripped) {
    constexpr std::string_view waits = "waits", refused = "400\nclosed";  // or another status
    if (!dripped.ends_with(waits) || !whole.ends_with("closed")) return whole == dripped;
    return whole.substr(0, whole.size() - refused.size()) == dripped.substr(0, dripped.size() - waits.size());
}

}  // namespace

void fuzz::attack(std::string_view bytes) {
    const auto whole = understood(bytes, 4096);
    for (const std::size_t step : {1, 7}) must(is_alike(whole, understood(bytes, step)), "a request is the same however it arrives");
}
