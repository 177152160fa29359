#include "features/complaint/alike.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

#include "features/complaint/plain_words.h"

namespace complaint {
namespace {

constexpr std::size_t telling_letters = 4, fewest_shared = 2, fewest_texts = 8;
constexpr std::size_t needed_per_cent = 50, needed_for_one_office = 34;

// "loketnya" is "loket", and "ditutup" is "tutup". It may spoil a word, and spoils it everywhere alike.
std::string stem_of(std::string word) {
    if (word.size() >= telling_letters + 3 && word.ends_with("nya")) word.resize(word.size() - 3);
    if (word.size() >= telling_letters + 2 && word.starts_with("di")) word.erase(0, 2);
    return word;
}

using Stems = std::set<std::string>;
Stems stems_of(const Complaint& complaint) {
    Stems stems;
    for (auto& word : plain_words(complaint.text))
        if (word.size() >= telling_letters) stems.insert(stem_of(std::move(word)));
    return stems;
}

// In more than a third of the texts, where there are enough to say so.
Stems stems_of_everybody(const std::vector<Stems>& texts) {
    std::map<std::string, std::size_t> counts;
    Stems common;
    if (texts.size() < fewest_texts) return common;
    for (const auto& stems : texts)
        for (const auto& stem : stems)
            if (++counts[stem] * 3 > texts.size()) common.insert(stem);
    return common;
}

Stems without(const Stems& stems, const Stems& common) {
    Stems rest;
    std::ranges::set_difference(stems, common, std::inserter(rest, rest.end()));
    return rest;
}

// Of the shorter text's words, in per cent.
std::size_t shared_per_cent(const Stems& one, const Stems& other) {
    Stems shared;
    std::ranges::set_intersection(one, other, std::inserter(shared, shared.end()));
    return shared.size() < fewest_shared ? 0 : 100 * shared.size() / std::min(one.size(), other.size());
}

}  // namespace

std::vector<ComplaintId> alike(const Complaint& one, std::span<const Complaint> others) {
    std::vector<Stems> texts;
    for (const auto& other : others) texts.push_back(stems_of(other));
    const auto common = stems_of_everybody(texts);
    const auto own = without(stems_of(one), common);
    std::vector<std::pair<std::size_t, ComplaintId>> found;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto per_cent = shared_per_cent(own, without(texts[i], common));
        const bool is_for_one_office = one.unit && one.unit == others[i].unit;
        if (others[i].id != one.id && per_cent >= (is_for_one_office ? needed_for_one_office : needed_per_cent)) found.emplace_back(per_cent, others[i].id);
    }
    std::ranges::sort(found, std::greater());
    std::vector<ComplaintId> ids;
    for (const auto& [per_cent, id] : found) ids.push_back(id);
    return ids;
}

}  // namespace complaint
