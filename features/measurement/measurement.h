#pragma once

namespace base {
struct Feature;
}

namespace measurement {

base::Feature feature();

}  // namespace measurement
