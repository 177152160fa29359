// One request off the wire, fed piece by piece as bytes arrive. Strict where two readers could disagree about where it ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/headers.h"

namespace base {

struct Head {
    std::string verb, target;
    Headers headers;
    std::optional<std::uint64_t> length;  // of the body; nothing where it comes in chunks
    bool keep_alive = true;
    bool expects_continue = false;
};

class RequestReader {
public:
    explicit RequestReader(std::size_t header_limit);
    ~RequestReader();

    void restart();  // for the next request of the connection
    // Takes what it can and says how many bytes that were; stops after the head and after the body. 0 with no refusal: more bytes are
    // needed before any of these can be taken.
    std::size_t take(std::string_view bytes);

    bool has_begun() const;
    bool has_head() const;
    bool is_complete() const;
    // 0, or the status that ends the conversation: 400, 413, 431, 501, 505.
    int refusal() const;

    Head& head();
    // After the head: where the body goes, and its limit. nullptr reads it and drops it.
    void body_into(std::string* body, std::size_t limit);
    std::size_t body_bytes() const;

private:
    class Parser;
    const std::size_t header_limit_;
    std::unique_ptr<Parser> parser_;
};

}  // namespace base
