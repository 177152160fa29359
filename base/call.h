// One request on its way through the server: what was asked, by whom, and what is answered.
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <string>

#include "base/http.h"
#include "base/wire.h"

namespace base {

struct Call {
    Request request;
    Send send = Send::whole;
    After after = After::keep;
    const Route* route = nullptr;  // none: refused at the door
    int route_number = -1;
    Language language = Language::indonesian;
    std::string token;           // of the session; "" for none
    std::optional<Actor> actor;  // as far as memory knew
    Response response;
    int statements = 0;          // that the work ran
    std::exception_ptr failure;        // what the work threw, if it did
    bool repeated = false;             // the work ran again, because somebody answered the same request meanwhile
    std::function<void()> work_ended;  // called on another thread: the I/O thread may go on
    std::string_view stylesheet;  // of a page that refuses
    std::optional<std::chrono::steady_clock::time_point> began;  // when the head was whole
};

// Refusals of the server itself: a page for a browser that navigates, a problem for everyone else.
Response refusal(const Call& call, int status, const Errors& errors);
Response refusal(const Call& call, const Errors& errors);
// The same with "come again in so many seconds".
Response come_again(const Call& call, int status, std::string rule, int seconds);

// What a handler, a transaction or the machine threw, as an answer; what is our own fault is logged under a short code.
Response answer_to_failure(const Call& call, const std::exception_ptr& failure);

}  // namespace base
