#pragma once

namespace base {
struct Feature;
}

namespace plan {

base::Feature feature();

}  // namespace plan
