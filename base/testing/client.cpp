#include "base/testing/client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>

#include "base/result.h"

namespace base::test {

Client::Client(int port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    timeval patience{5, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    check(::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0, "the server takes the connection");
}

Client::~Client() { ::close(socket_); }

void Client::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool Client::fill() {
    char piece[16 * 1024];
    const auto got = ::recv(socket_, piece, sizeof piece, 0);
    if (got > 0) buffer_.append(piece, static_cast<std::size_t>(got));
    return got > 0;
}

bool Client::is_closed() { return buffer_.empty() && !fill(); }

Answer Client::read(Body body) {
    Answer answer;
    while (buffer_.find("\r\n\r\n") == std::string::npos)
        if (!fill()) return answer;
    const auto head = buffer_.substr(0, buffer_.find("\r\n\r\n") + 2);
    buffer_.erase(0, head.size() + 2);
    for (auto at = head.find("\r\n") + 2; at < head.size();) {
        const auto line = std::string_view(head).substr(at, head.find("\r\n", at) - at);
        const auto colon = line.find(": ");
        answer.headers.add(line.substr(0, colon), line.substr(colon + 2));
        at += line.size() + 2;
    }
    const int status = std::atoi(head.c_str() + sizeof "HTTP/1.1");
    const auto length = body == Body::none ? 0 : std::strtoul(std::string(answer.headers.get("content-length")).c_str(), nullptr, 10);
    while (buffer_.size() < length)
        if (!fill()) return answer;
    answer.status = status;
    answer.body = buffer_.substr(0, length);
    buffer_.erase(0, length);
    return answer;
}

std::string Answer::rule() const {
    constexpr std::string_view member = "\"rule\":\"";
    const auto at = body.find(member);
    return at == std::string::npos ? "" : body.substr(at + member.size(), body.find('"', at + member.size()) - at - member.size());
}

Answer Client::get(std::string_view path, std::string_view fields) {
    send("GET " + std::string(path) + " HTTP/1.1\r\nHost: kantor.example\r\n" + std::string(fields) + "\r\n");
    return read();
}

Answer Client::post(std::string_view path, std::string_view body, std::string_view fields) {
    send("POST " + std::string(path) + " HTTP/1.1\r\nHost: kantor.example\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
         std::string(fields) + "\r\n" + std::string(body));
    return read();
}

}  // namespace base::test
