// What the pages that the server writes itself have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/html.h"
#include "base/http.h"

namespace identity {

// say("Masuk", "Sign in"): one sentence in both languages, beside its place on the page.
struct Words {
    base::Language language;
    std::string_view operator()(std::string_view indonesian, std::string_view english) const {
        return language == base::Language::indonesian ? indonesian : english;
    }
};

inline constexpr std::string_view reveal_script = "/assets/reveal.js";  // adds the buttons that a page works without

// "Masuk · Capaian", or "Galat: Masuk · Capaian" for those who hear the title first.
std::string title_of(std::string_view heading, const base::Errors& errors, base::Language language);

// ?lang=en or ?lang=id, else what the browser prefers. The choice is kept in a cookie.
base::Language page_language(const base::Request& request, base::Language preferred);
void keep_language(base::Response& response, const base::Request& request);
base::Html other_language(std::string_view address, base::Language language);  // a link

// A label, the error beside it, and the input.
struct Field {
    std::string_view name, label, type;
    base::Html attributes;  // the rest of them
    std::string value = {};
};
base::Html input_field(const Field& field, const base::Errors& errors, base::Language language);

// The summary on top of a form, its links going to the fields: "/nip" is the input "nip".
base::Html summary_of(const base::Errors& errors, base::Language language);

// The form again, with what was wrong; from a handler of Access::apart.
base::Result<base::Response> page_of_refusal(base::Work& work, const base::Page& page, const base::Errors& errors);

std::string value_of(const base::Inputs& inputs, std::string_view name);  // "" where there is none

}  // namespace identity
