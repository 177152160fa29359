// How an import comes to its transactions: from a route through base/apart.h, from the command line through the database.
#pragma once

#include <functional>

#include "base/work.h"

namespace organisation {

using Step = std::function<base::Result<base::Done>(base::Work&)>;

struct ImportDoors {
    std::function<base::Result<base::Done>(const Step&)> read;   // a snapshot
    std::function<base::Result<base::Done>(const Step&)> write;  // one transaction
};

}  // namespace organisation
