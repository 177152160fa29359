#include "features/policy/reason_words.h"

#include <algorithm>
#include <array>

#include "base/amount.h"
#include "base/result.h"
#include "features/policy/policy_embedded.h"
#include "features/policy/policy_phrases.h"

namespace policy {
namespace {

struct Named {
    std::string_view name;
    Phrase word;
};

// What the scales of the law do not name.
constexpr Named other_words[] = {
    {"hold", {"saran ditahan sampai ada", "the suggestion waits for it"}},
    {"reweight", {"bobotnya dipikul yang lain", "the others carry its weight"}},
    {"zero", {"dihitung nol", "it counts as zero"}},
    {"recognised_innovation", {"inovasi yang diakui", "a recognised innovation"}},
    {"yes", {"Ya", "Yes"}},
    {"no", {"Tidak", "No"}},
    {"given", {"ada", "given"}},
    {"unmet", {"belum terpenuhi", "unmet"}},
    {"no_say", {"tidak ikut menentukan karena tidak berbobot", "without a say, since it has no weight"}},
};

// The word of the value that bears the name; nothing where none does.
template <class Scale, class Word>
std::string word_in(const Scale& scale, std::string_view name, Word word) {
    const auto found = std::ranges::find_if(scale, [name](auto value) { return rating::name(value) == name; });
    return found == scale.end() ? std::string() : word(*found);
}

std::string scale_word(std::string_view name, base::Language language) {
    const auto in = [&](const auto& scale, auto word) {
        return word_in(scale, name, [&](auto value) { return word(value, language); });
    };
    constexpr std::array kinds{rating::ResultKind::main, rating::ResultKind::additional};
    using enum rating::CoreValue;
    constexpr std::array values{service_oriented, accountable, competent, harmonious, loyal, adaptive, collaborative};
    for (const auto& word : {in(rating::ratings, rating_word), in(rating::predicates, predicate_word),
                             in(rating::unit_predicates, unit_predicate_word), in(rating::givers, giver_word), in(kinds, result_kind_word),
                             word_in(values, name, core_value_word)})
        if (!word.empty()) return word;
    return {};
}

}  // namespace

std::string name_word(std::string_view name, base::Language language) {
    for (const auto& [known, word] : other_words)
        if (known == name) return fill(word, language, {});
    auto word = scale_word(name, language);
    base::check(!word.empty(), "every name in a reason has a word");
    return word;
}

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
