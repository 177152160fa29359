#pragma once

namespace base {
struct Feature;
}

namespace activity {

base::Feature feature();

}  // namespace activity
