// What the routes of sample take and give.
#pragma once

#include <string>
#include <vector>

#include "features/sample/sample.h"

namespace sample {

struct SampleInput {
    std::string text;
};

struct SampleList {
    std::vector<SampleNote> notes;
};

}  // namespace sample
