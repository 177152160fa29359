// Forms on the pages that the server writes itself: they work without a script, keep what was typed, and say beside a field what is
// wrong with it. A handler that refuses answers the form again, with the errors (status 422) and nothing written.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/http.h"

namespace base {

// say("Masuk", "Sign in"): one sentence in both languages, beside its place on the page.
struct Words {
    Language language;
    std::string_view operator()(std::string_view indonesian, std::string_view english) const {
        return language == Language::indonesian ? indonesian : english;
    }
};

// "Masuk · Capaian", or "Galat: Masuk · Capaian" for those who hear the title first.
std::string title_of(std::string_view heading, const Errors& errors, Language language);

// ?lang=en or ?lang=id, else what the browser prefers. The choice is kept in a cookie.
Language page_language(const Request& request, Language preferred);
void keep_language(Response& response, const Request& request);
Html other_language(std::string_view address, Language language);  // a link

// A label, the error beside it, and the input. An error at "/nip" belongs to the field "nip".
struct Field {
    std::string_view name, label, type;
    Html attributes = {};  // the rest of them
    std::string value = {};
};
Html input_field(const Field& field, const Errors& errors, Language language);
Html area_field(const Field& field, const Errors& errors, Language language);  // several lines; `type` says nothing

// One of a few answers side by side; the first one carries the field's id, so that the summary leads to it.
struct Choices {
    std::string_view name, legend;
    std::vector<std::pair<std::string_view, std::string_view>> answers;  // value and words
    std::string chosen = {};
    std::string_view hint = {};
};
Html choice_field(const Choices& choices, const Errors& errors, Language language);

// The summary on top of a form, its links going to the fields: "/nip" is the input "nip".
Html summary_of(const Errors& errors, Language language);

std::string value_of(const Inputs& inputs, std::string_view name);  // "" where there is none

// So many requests a minute from one address, or from one network of IPv6 (base/limiter.h); beyond, 429.
Route at_most(Route route, int per_minute);

}  // namespace base
