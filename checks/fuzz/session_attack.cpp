// The fields and the form that a browser brings, before anybody knows who it is. The bytes: lines "name: value", an empty line, a body.
#include <algorithm>

#include "base/browser.h"
#include "base/secret.h"
#include "base/plain_text.h"
#include "checks/fuzz/attack.h"

namespace {

base::Request request_of(std::string_view bytes) {
    base::Request request{.method = base::Method::post};
    while (!bytes.empty()) {
        const auto line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
        if (line.empty()) break;
        const auto colon = std::min(line.find(": "), line.size());
        request.headers.add(line.substr(0, colon), line.substr(std::min(line.size(), colon + 2)));
    }
    request.body = bytes;
    return request;
}

}  // namespace

void fuzz::attack(std::string_view bytes) {
    const auto request = request_of(bytes);
    const auto token = base::session_token(request);
    must(base::digest_of(token).size() == base::digest_of("").size(), "a token has a digest");
    must(request.cookie("sesi").find(';') == std::string::npos, "a cookie ends at its semicolon");
    must(base::csrf_token(request).empty() == request.cookie("sesi").empty(), "a session has a csrf token");
    static_cast<void>(base::comes_from_here(request));
    static_cast<void>(base::language_of(request));
    static_cast<void>(base::wants_page(request));
    for (const auto& [name, value] : request.form()) {
        must(base::is_plain_text(name) && base::is_plain_text(value), "a form holds plain text");
        const auto own = base::own_address(value);
        must(own.starts_with('/') && !own.starts_with("//") && own.find_first_of("\\\r\n") == std::string::npos, "an address to go on to is ours");
    }
    if (const auto parts = base::parts_of(request))
        for (const auto& part : parts.value()) must(part.file_name.find_first_of("/\\") == std::string::npos, "a file's name is no path");
    base::Response response;
    base::keep_session(response, request, token, 60);
}
