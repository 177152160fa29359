#include "base/sentences.h"

#include <map>

#include "base/base_embedded.h"

namespace base {
namespace {

// Written at start only, read by every thread afterwards.
std::map<std::string_view, Sentence>& catalogue() {
    static std::map<std::string_view, Sentence> known = [] {
        std::map<std::string_view, Sentence> own;
        for (const auto& sentence : embedded::sentences) own.emplace(sentence.rule, sentence);
        return own;
    }();
    return known;
}

}  // namespace

void learn_sentences(std::span<const Sentence> sentences) {
    for (const auto& sentence : sentences) catalogue().insert_or_assign(sentence.rule, sentence);
}

bool has_sentence(std::string_view rule) { return catalogue().contains(rule); }

std::string sentence(const Error& error, Language language) {
    const auto found = catalogue().find(error.rule);
    if (found == catalogue().end()) return error.rule;
    std::string text(language == Language::indonesian ? found->second.indonesian : found->second.english);
    constexpr std::string_view blank = "{detail}";
    for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank, at + error.detail.size()))
        text.replace(at, blank.size(), error.detail);
    return text;
}

}  // namespace base
