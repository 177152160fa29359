// The door: what can be decided from the head of a request alone, before its body is read.
#pragma once

#include <atomic>
#include <cstddef>
#include <string_view>
#include <vector>

#include "base/call.h"
#include "base/limiter.h"
#include "base/reader.h"
#include "base/router.h"
#include "base/server.h"

namespace base {

class Admission {
public:
    Admission(const ServerSettings& settings, const std::vector<Route>& routes) : settings_(settings), routes_(routes), router_(routes) {}

    // Fills call.request and call.route. False: call.response is the answer, and the body is not wanted.
    bool admit(Call& call, Head& head, std::string_view peer);
    // A refusal that the reader found: what came is no request.
    void refuse_unread(Call& call, int status) const;

    // Bodies of all connections share settings.body_memory. False: not now.
    bool take_memory(std::size_t bytes);
    void give_back_memory(std::size_t bytes) { body_memory_ -= bytes; }

    void close() { closed_ = true; }  // from now on everyone is told 503 and goodbye

private:
    void note_client(Call& call, std::string_view peer) const;
    bool find_route(Call& call, std::string_view verb, std::string_view path);
    bool is_within_rate(Call& call);

    const ServerSettings& settings_;
    const std::vector<Route>& routes_;
    const Router router_;
    Limiter limiter_;
    std::atomic<bool> closed_{false};
    std::atomic<std::size_t> body_memory_{0};
};

}  // namespace base
