// What a person can mend travels as a value: Result<T>. What the world broke is an exception; what we broke is check().
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace base {

// How a refusal is answered over HTTP: 422, 401, 403, 404, 409, 413, 503.
enum class Fault { invalid, unauthenticated, forbidden, missing, conflict, too_large, busy };

// One named refusal. `rule` is a snake_case name with a sentence in every language (X.rules of the feature);
// `path` points at the field (/items/0/target) or the spreadsheet cell (C118); `detail` fills {detail} in the sentence.
struct Error {
    Fault fault = Fault::invalid;
    std::string rule;
    std::string path;
    std::string detail;
};

using Errors = std::vector<Error>;
struct Done {};

inline Error refuse(std::string rule, std::string path = {}, std::string detail = {}) {
    return {Fault::invalid, std::move(rule), std::move(path), std::move(detail)};
}
inline Error forbid(std::string rule, std::string detail = {}) { return {Fault::forbidden, std::move(rule), {}, std::move(detail)}; }
inline Error missing(std::string rule, std::string detail = {}) { return {Fault::missing, std::move(rule), {}, std::move(detail)}; }
inline Error conflict(std::string rule, std::string path = {}, std::string detail = {}) {
    return {Fault::conflict, std::move(rule), std::move(path), std::move(detail)};
}

// A value, or why not. All refusals of one input travel together, so that a person mends them in one go.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, Errors{std::move(error)}) {}
    Result(Errors errors) : state_(std::in_place_index<1>, std::move(errors)) {}

    explicit operator bool() const { return state_.index() == 0; }
    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    Errors& errors() & { return std::get<1>(state_); }
    const Errors& errors() const& { return std::get<1>(state_); }
    Errors&& errors() && { return std::get<1>(std::move(state_)); }

private:
    std::variant<T, Errors> state_;
};

// The name of the first rule that refused, or "" when none did: what tests ask.
template <class T>
std::string rule_of(const Result<T>& result) {
    return result ? std::string() : result.errors().front().rule;
}

// Thrown by check(): our own mistake. It ends the request or the slice, never the server.
struct Bug {
    std::string what;
};
inline void check(bool holds, const char* what) {
    if (!holds) throw Bug{what};
}

// The database's unique constraint refused a row: the request is answered 409.
struct Duplicate {
    std::string what;
};

}  // namespace base

// The value of an expression, or return its errors from this function.
#define TRY(expression)                                                  \
    ({                                                                   \
        auto&& tried_ = (expression);                                    \
        if (!tried_) return std::forward<decltype(tried_)>(tried_).errors(); \
        std::forward<decltype(tried_)>(tried_).value();                  \
    })
