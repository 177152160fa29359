// What one connection has said so far, and what to do about it. No sockets in here: the I/O thread brings bytes and carries out.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "base/admission.h"
#include "base/call.h"
#include "base/reader.h"

namespace base {

class Conversation {
public:
    using Time = std::chrono::steady_clock::time_point;

    Conversation(const ServerSettings& settings, Admission& admission, std::string peer);
    Conversation(const Conversation&) = delete;
    ~Conversation();

    enum class Next {
        read,     // more bytes are needed: fill space(), then say arrived()
        go_on,    // tell the client "100 Continue", then the same
        run,      // call() is admitted and whole
        answered  // call()->response is the answer already
    };
    Next next();
    std::span<char> space();
    void arrived(std::size_t bytes);
    void took_too_long();  // call()->response says so
    void next_request();   // after the answer

    const std::shared_ptr<Call>& call() const { return call_; }
    bool is_idle() const;            // nothing of a request has come
    bool has_unread_body() const;    // left where it was: after the answer the connection must close
    Time deadline() const;           // until when the client may take for what it is sending

private:
    void admit();
    bool take_memory_for_body();

    const ServerSettings& settings_;
    Admission& admission_;
    const std::string peer_;
    RequestReader reader_;
    std::string buffer_;
    std::size_t begin_ = 0, end_ = 0;  // what of the buffer is not taken yet
    std::shared_ptr<Call> call_;
    enum class Stage { head, admitted, refused } stage_ = Stage::head;
    bool told_to_go_on_ = false;
    std::size_t memory_taken_ = 0;
    Time since_;  // when the request began to come, or the silence before it
};

}  // namespace base
