#pragma once

namespace base {
struct Feature;
}

namespace organisation {

base::Feature feature();

}  // namespace organisation
