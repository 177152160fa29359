// The parts of socket handling that need no coroutine.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <string>

namespace base {

// Throws Broken where somebody else listens there already: with SO_REUSEPORT a second copy of the program would silently share the
// port. Port 0 is always free.
void check_free(const std::string& address, int port);

// Listens with SO_REUSEPORT and says at which port. Throws Broken.
int open_to_share(boost::asio::ip::tcp::acceptor& acceptor, const std::string& address, int port);

// An IPv4 client of an IPv6 socket is called by its IPv4 address.
std::string text_of(const boost::asio::ip::address& address);

void turn_away(boost::asio::ip::tcp::socket& socket);  // 503 without reading anything

}  // namespace base
