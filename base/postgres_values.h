// How values travel to libpq and back.
#pragma once

#include <libpq-fe.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/db.h"

namespace base {

struct ClearAnswer {
    void operator()(PGresult* answer) const { PQclear(answer); }
};
using Answer = std::unique_ptr<PGresult, ClearAnswer>;

// The arguments of one statement as libpq wants them: NUL-terminated text, or bytes with their length. Text that is borrowed from `params`
// is copied, bytes are not.
class Arguments {
public:
    explicit Arguments(std::span<const Param> params);
    int count() const { return static_cast<int>(values_.size()); }
    const char* const* values() const { return values_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); }

private:
    void add(const Param::Value& value);

    std::vector<std::string> texts_;
    std::vector<const char*> values_;
    std::vector<bool> nulls_;
    std::vector<int> lengths_, formats_;
};

Rows rows_of(PGresult* answer);

}  // namespace base
