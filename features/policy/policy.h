#pragma once

namespace base {
struct Feature;
}

namespace policy {

base::Feature feature();

}  // namespace policy
