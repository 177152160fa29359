// Which database in_read() and in_write() of this thread speak to: set by the pipeline around a handler of Access::apart.
#pragma once

#include "base/database.h"
#include "base/result.h"

namespace base {

class ApartScope {
public:
    explicit ApartScope(Database& database);
    ApartScope(const ApartScope&) = delete;
    ~ApartScope();
};

// Carries a refusal out of a transaction, which rolls it back.
struct Refused {
    Errors errors;
};

}  // namespace base
