// A browser without mercy: sends exact bytes to a server on this machine and reads answers one at a time.
#pragma once

#include <string>
#include <string_view>

#include "base/headers.h"

namespace base::test {

struct Answer {
    int status = 0;  // 0: the connection ended, or five seconds passed
    Headers headers;
    std::string body;
    std::string rule() const;  // of a problem
};

class Client {
public:
    explicit Client(int port);
    Client(const Client&) = delete;
    ~Client();

    void send(std::string_view bytes);
    enum class Body { follows, none };  // none: the answer to HEAD
    Answer read(Body body = Body::follows);
    bool is_closed();  // waits for the end; false where something comes instead

    // GET or, with a body, POST; `fields` end in \r\n each.
    Answer get(std::string_view path, std::string_view fields = "");
    Answer post(std::string_view path, std::string_view body, std::string_view fields = "");

private:
    bool fill();
    int socket_;
    std::string buffer_;
};

}  // namespace base::test
