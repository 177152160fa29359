// The word for an enumerator's name: of the scales of the law, and of what the law does not name.
#include <algorithm>
#include <array>

#include "base/result.h"
#include "features/policy/policy_phrases.h"
#include "features/policy/reason_words.h"
#include "rating/rating.h"

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
    {"productivity", {"produktivitas", "productivity"}},
    {"innovation", {"inovasi", "innovation"}},
    {"survey", {"survei kepuasan masyarakat", "survey of the public"}},
    {"complaints", {"pengaduan masyarakat", "complaints of the public"}},
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

}  // namespace policy
