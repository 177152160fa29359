#pragma once

namespace base {
struct Feature;
}

namespace feedback {

base::Feature feature();

}  // namespace feedback
