#pragma once

namespace base {
struct Feature;
}

namespace evaluation {

base::Feature feature();

}  // namespace evaluation
