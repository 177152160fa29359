#pragma once

namespace base {
struct Feature;
}

namespace calendar {

base::Feature feature();

}  // namespace calendar
