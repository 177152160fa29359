// What a browser brings along and keeps: the session cookie, the language, and where a request comes from.
#pragma once

#include <string>
#include <string_view>

#include "base/http.h"

namespace base {

inline constexpr std::string_view session_cookie = "sesi";
inline constexpr std::string_view language_cookie = "bahasa";  // id or en; without it Indonesian, or what Accept-Language prefers
inline constexpr std::string_view csrf_field = "csrf";         // the hidden field of a plain form

// HttpOnly, SameSite=Lax, Secure where the request came over TLS. `seconds` 0 ends with the browser.
void keep_session(Response& response, const Request& request, std::string_view token, int seconds);
void drop_session(Response& response, const Request& request);

// `Authorization: Bearer …` of a program, else the session cookie of a browser, else "".
std::string session_token(const Request& request);

// What the hidden field of a plain form must say: a keyed hash that only the holder of the session token can make.
std::string csrf_token(std::string_view session_token);
std::string csrf_token(const Request& request);  // "" where nobody is signed in

// False for a state-changing request that a page of another site may have caused. With a session cookie the request must show where it
// comes from (Sec-Fetch-Site, Origin, or the csrf field); without one only an open admission of another site refuses it.
bool comes_from_here(const Request& request);

// `to` where it is a path of ours, else "/": for addresses to go on to that came with a request.
std::string own_address(std::string_view to);

Language language_of(const Request& request);
bool wants_page(const Request& request);  // a browser that navigates, not a program

}  // namespace base
