// Pages that the server writes itself: sign-in, surveys, verification, mistakes. What we write in the source is markup, what comes
// from anywhere else is text; the types keep the two apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "base/actor.h"
#include "base/result.h"

namespace base {

std::string escape(std::string_view text);  // for text between tags and inside quoted attributes

// html << "<h1>" << name << "</h1>": a literal goes in as it stands, a string is escaped.
class Html {
public:
    template <std::size_t size>
    Html& operator<<(const char (&markup)[size]) {
        text_.append(markup, size - 1);
        return *this;
    }
    Html& operator<<(const Html& markup) {
        text_ += markup.text_;
        return *this;
    }
    Html& operator<<(std::string_view text) {
        text_ += escape(text);
        return *this;
    }
    Html& operator<<(const std::string& text) { return *this << std::string_view(text); }
    Html& operator<<(std::int64_t number) {
        text_ += std::to_string(number);
        return *this;
    }
    const std::string& text() const& { return text_; }
    std::string text() && { return std::move(text_); }

private:
    std::string text_;
};

struct Page {
    std::string title;
    Language language = Language::indonesian;
    Html body;                    // goes into <main>
    Html masthead = {};           // whose page it is; goes above <main>, after a link that skips it
    std::string stylesheet = {};  // an address; "" for none
    std::string script = {};      // an address; "" for none, and a page must work without
};
std::string to_html(const Page& page);

// The summary on top of a form: each sentence, linked to the field #path where there is one; nothing when there are no errors.
Html error_summary(const Errors& errors, Language language);
Html hidden_field(std::string_view name, std::string_view value);

}  // namespace base
