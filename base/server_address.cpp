#include "base/server_address.h"

namespace base {

std::string at_this_server(const Request& request, const std::string& path) {
    const auto host = request.header("host");
    const bool local = host.starts_with("127.") || host.starts_with("localhost");
    return (local ? "http://" : "https://") + host + path;
}

}  // namespace base
