#include "base/sockets.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <string_view>

#include "base/connection.h"

namespace base {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

tcp::endpoint endpoint_of(const std::string& address, int port) {
    return {asio::ip::make_address(address), static_cast<std::uint16_t>(port)};
}

Broken cannot_listen(const std::string& address, int port, const boost::system::system_error& error) {
    return {"cannot listen on " + address + ":" + std::to_string(port) + ": " + error.code().message()};
}

}  // namespace

void check_free(const std::string& address, int port) {
    if (port == 0) return;
    try {
        const auto endpoint = endpoint_of(address, port);
        asio::io_context io;
        tcp::acceptor probe(io);
        probe.open(endpoint.protocol());
        probe.set_option(tcp::acceptor::reuse_address(true));
        probe.bind(endpoint);
    } catch (const boost::system::system_error& error) {
        throw cannot_listen(address, port, error);
    }
}

int open_to_share(tcp::acceptor& acceptor, const std::string& address, int port) {
    try {
        const auto endpoint = endpoint_of(address, port);
        acceptor.open(endpoint.protocol());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.set_option(ReusePort(true));
        acceptor.bind(endpoint);
        acceptor.listen(1024);
        return acceptor.local_endpoint().port();
    } catch (const boost::system::system_error& error) {
        throw cannot_listen(address, port, error);
    }
}

std::string text_of(const asio::ip::address& address) {
    const bool mapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return mapped ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string() : address.to_string();
}

void turn_away(tcp::socket& socket) {
    constexpr std::string_view full = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    boost::system::error_code error;
    socket.non_blocking(true, error);
    socket.send(asio::buffer(full), 0, error);
}

}  // namespace base
