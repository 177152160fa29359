#include "features/policy/policy_phrases.h"

namespace policy {

std::string fill(const Phrase& phrase, base::Language language, std::initializer_list<std::string> values) {
    const auto text = language == base::Language::indonesian ? phrase.indonesian : phrase.english;
    std::string out;
    auto value = values.begin();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) != "{}") {
            out += text[i];
            continue;
        }
        if (value != values.end()) out += *value++;
        ++i;
    }
    return out;
}

std::string rating_word(rating::Rating value, base::Language language) {
    static constexpr Phrase words[] = {{"di bawah ekspektasi", "below expectation"}, {"sesuai ekspektasi", "meeting expectation"},
                                       {"di atas ekspektasi", "above expectation"}};
    return fill(words[rating::place(value)], language, {});
}

std::string predicate_word(rating::Predicate value, base::Language language) {
    static constexpr Phrase words[] = {{"Sangat Kurang", "Very poor"}, {"Kurang", "Poor"}, {"Butuh Perbaikan", "Needs improvement"},
                                       {"Baik", "Good"}, {"Sangat Baik", "Very good"}};
    return fill(words[rating::place(value)], language, {});
}

std::string unit_predicate_word(rating::UnitPredicate value, base::Language language) {
    static constexpr Phrase words[] = {{"Sangat Kurang", "Very poor"}, {"Kurang", "Poor"}, {"Butuh Perbaikan", "Needs improvement"},
                                       {"Baik", "Good"}, {"Istimewa", "Exceptional"}};
    return fill(words[rating::place(value)], language, {});
}

std::string giver_word(rating::Giver value, base::Language language) {
    static constexpr Phrase words[] = {{"atasan", "superior"}, {"rekan kerja", "peers"}, {"bawahan", "subordinates"}, {"diri sendiri", "self"},
                                       {"masyarakat", "citizens"}};
    return fill(words[rating::place(value)], language, {});
}

std::string result_kind_word(rating::ResultKind value, base::Language language) {
    static constexpr Phrase words[] = {{"utama", "main"}, {"tambahan", "additional"}};
    return fill(words[rating::place(value)], language, {});
}

std::string core_value_word(rating::CoreValue value) {
    static constexpr std::string_view words[] = {"Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif"};
    return std::string(words[rating::place(value)]);
}

}  // namespace policy
