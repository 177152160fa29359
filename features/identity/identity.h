#pragma once

namespace base {
struct Feature;
}

namespace identity {

base::Feature feature();

}  // namespace identity
