// Who comes with an import: number and new id of each, so that a row can name a superior whose own row comes later in the file.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/id.h"

namespace organisation {

class Newcomers {
public:
    struct One {
        std::int64_t nip = 0;  // as a number (nip_number)
        base::PersonId id;
    };
    Newcomers() = default;
    explicit Newcomers(std::vector<One> all) : all_(std::move(all)) { std::ranges::sort(all_, {}, &One::nip); }

    // 0 for who is none.
    base::PersonId id(std::int64_t nip) const {
        const auto found = std::ranges::lower_bound(all_, nip, {}, &One::nip);
        return found != all_.end() && found->nip == nip ? found->id : base::PersonId{};
    }

private:
    std::vector<One> all_;
};

}  // namespace organisation
