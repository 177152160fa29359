#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "base/log.h"
#include "checks/fuzz/attack.h"

void fuzz::must(bool holds, std::string_view promise) {
    if (holds) return;
    std::cerr << "broken promise: " << promise << std::endl;
    std::abort();
}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    base::set_log_level(base::LogLevel::silence);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::attack({reinterpret_cast<const char*>(data), size});
    return 0;
}
