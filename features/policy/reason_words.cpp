#include "features/policy/reason_words.h"

#include <algorithm>

#include "base/amount.h"
#include "base/result.h"
#include "features/policy/policy_embedded.h"
#include "features/policy/policy_phrases.h"

namespace policy {

namespace {

// 1.234,5 in Indonesian, 1,234.5 in English.
std::string number(std::int64_t ten_thousandths, base::Language language) {
    auto text = base::to_indonesian({ten_thousandths});
    if (language == base::Language::english)
        for (auto& c : text) c = c == '.' ? ',' : c == ',' ? '.' : c;
    return text;
}

std::string value_of(const rating::Param& param, base::Language language) {
    switch (param.kind) {
    case rating::ParamKind::amount: return number(param.number, language);
    case rating::ParamKind::percent: return number(param.number, language) + "%";
    case rating::ParamKind::basis_points: return number(param.number * 100, language) + "%";
    case rating::ParamKind::count: return std::to_string(param.number);
    case rating::ParamKind::name: return name_word(param.text, language);
    case rating::ParamKind::text: return param.text;
    }
    return {};
}

const rating::Param* find(const rating::Reason& reason, std::string_view key) {
    const auto found = std::ranges::find(reason.params, key, &rating::Param::key);
    return found == reason.params.end() ? nullptr : &*found;
}

bool is_something(const rating::Param* param) { return param && (param->number != 0 || !param->text.empty()); }

// Takes what comes up to the next mark off the front of the text; then, with the mark, what it encloses.
std::string_view take(std::string_view& text, std::size_t length) {
    const auto taken = text.substr(0, length);
    text.remove_prefix(taken.size());
    return taken;
}
std::string_view take_enclosed(std::string_view& text, char close) {
    const auto end = text.find(close);
    base::check(end != std::string_view::npos, "a blank in a reason's sentence is closed");
    return take(text, end + 1).substr(1, end - 1);
}

bool has_something(std::string_view group, const rating::Reason& reason) {
    for (auto at = group.find('{'); at != std::string_view::npos; at = group.find('{')) {
        group.remove_prefix(at);
        if (!is_something(find(reason, take_enclosed(group, '}')))) return false;
    }
    return true;
}

std::string filled(std::string_view text, const rating::Reason& reason, base::Language language) {
    std::string out(take(text, text.find_first_of("{[")));
    while (!text.empty()) {
        if (text.front() == '[') {
            const auto group = take_enclosed(text, ']');
            if (has_something(group, reason)) out += filled(group, reason, language);
        } else {
            const auto* param = find(reason, take_enclosed(text, '}'));
            base::check(param != nullptr, "every blank of a reason's sentence is a parameter of the reason");
            out += value_of(*param, language);
        }
        out += take(text, text.find_first_of("{["));
    }
    return out;
}

}  // namespace

std::string reason_sentence(const rating::Reason& reason, base::Language language) {
    const auto found = std::ranges::find(embedded::sentences, reason.rule, &base::Sentence::rule);
    base::check(found != std::ranges::end(embedded::sentences), "every reason has a sentence");
    return filled(language == base::Language::indonesian ? found->indonesian : found->english, reason, language);
}

}  // namespace policy
