// The part of packing that is the same for every struct: compiled once in packed.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace base::packing {

void append_number(std::string& out, std::int64_t number);
void append_text(std::string& out, std::string_view text);

// Reads what the two above wrote. After the first thing that does not fit, everything reads as nothing.
class Unpacking {
public:
    explicit Unpacking(std::string_view text) : rest_(text) {}

    std::int64_t number();
    std::string_view text();
    bool takes_none();  // where "~" stands, and then it is behind us
    void fail() { failed_ = true; }
    bool failed() const { return failed_; }
    bool is_whole() const { return !failed_ && rest_.empty(); }

private:
    std::int64_t number_before(char end);
    std::string_view rest_;
    bool failed_ = false;
};

}  // namespace base::packing
