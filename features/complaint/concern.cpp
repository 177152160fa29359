#include "features/complaint/concern.h"

#include <algorithm>

#include "features/complaint/plain_words.h"

namespace complaint {
namespace {

constexpr std::size_t telling_letters = 4;  // "Sri" is in too many sentences

// Without "dr." and "A." before the comma and all degrees behind it.
std::vector<std::string> name_without_titles(std::string_view name) {
    std::vector<std::string> words;
    name = name.substr(0, name.find(','));
    while (!name.empty()) {
        const auto end = std::min(name.find(' '), name.size());
        if (const auto word = name.substr(0, end); !word.ends_with('.'))
            for (auto& part : plain_words(word)) words.push_back(std::move(part));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

}  // namespace

bool is_named(std::string_view text, std::string_view name, bool by_any_word) {
    const auto said = plain_words(text), words = name_without_titles(name);
    if (words.empty()) return false;
    if (std::ranges::search(said, words).begin() != said.end()) return true;
    return by_any_word && std::ranges::any_of(words, [&](const std::string& word) {
        return word.size() >= telling_letters && std::ranges::find(said, word) != said.end();
    });
}

bool is_about_somebody(const Complaint& complaint) {
    return !complaint.forwarded && (complaint.category == Category::officer || complaint.kind == Kind::supervisory);
}

bool may_be_about(const Verifier& verifier, const Complaint& complaint) {
    if (complaint.forwarded) return false;
    const bool is_about = is_about_somebody(complaint);
    const bool is_of_their_unit = complaint.unit && std::ranges::find(verifier.works_in, *complaint.unit) != verifier.works_in.end();
    return (is_about && is_of_their_unit) || is_named(complaint.text, verifier.name, is_about);
}

namespace {

// Where there is nobody of a kind, nobody stands in: the personnel office must say who is.
bool are_all_concerned(std::span<const Verifier> all, bool Verifier::*is_one, const Complaint& complaint) {
    if (std::ranges::none_of(all, is_one)) return false;
    return std::ranges::none_of(all, [&](const Verifier& one) { return one.*is_one && !may_be_about(one, complaint); });
}

}  // namespace

bool verifies(const Verifier& verifier, const Complaint& complaint, std::span<const Verifier> all) {
    if (may_be_about(verifier, complaint)) return false;
    if (complaint.kind == Kind::supervisory) {
        const bool has_it = complaint.forwarded && complaint.handler == verifier.person;  // who stood in goes on
        return verifier.is_inspector || (verifier.is_officer && (has_it || are_all_concerned(all, &Verifier::is_inspector, complaint)));
    }
    const bool is_also_the_inspectorates = is_about_somebody(complaint) || complaint.escalations >= inspectorate_escalation;
    return verifier.is_officer || (verifier.is_inspector && (is_also_the_inspectorates || are_all_concerned(all, &Verifier::is_officer, complaint)));
}

}  // namespace complaint
