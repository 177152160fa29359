// An outcome as an indented text for the command line.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>

#include "base/day.h"
#include "features/policy/policy_phrases.h"
#include "features/policy/reason_words.h"

namespace policy {
namespace {

constexpr Phrase suggested{"Saran predikat: {}", "Suggested predicate: {}"};
constexpr Phrase held{"belum ada", "none yet"};
constexpr Phrase results_rating{"Hasil kerja: {}", "Results: {}"};
constexpr Phrase behaviour_rating{"Perilaku kerja: {}", "Behaviour: {}"};
constexpr Phrase why{"Mengapa", "Why"};
constexpr Phrase would_change{"Yang akan mengubah predikat", "What would have changed the predicate"};
constexpr Phrase gate_opens{"Dengan {}, predikat tidak lagi dibatasi", "With {}, the predicate is no longer limited"};
constexpr Phrase near_cell{"Hasil kerja {} dan perilaku {}: {}", "Results {} and behaviour {}: {}"};
constexpr Phrase strength_title{"Kekuatan bukti", "How strong the evidence is"};
constexpr Phrase measured{"{} dari {} indikator yang jatuh tempo sudah terukur", "{} of {} indicators that are due are measured"};
constexpr Phrase heard{"{} catatan dari orang lain, {} sumber yang berdiri sendiri", "{} notes of others, {} independent sources"};
constexpr Phrase newest{"Bukti terbaru: {}", "Newest evidence: {}"};

// Titles come from people: one line, and nothing that a terminal obeys.
std::string on_one_line(std::string text) {
    std::ranges::replace_if(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::string title_of(const rating::Evidence& evidence, const rating::EvidenceRef& ref) {
    for (const auto& result : evidence.results) {
        if (ref.kind == rating::EvidenceKind::result && result.id == ref.id) return result.title;
        if (ref.kind != rating::EvidenceKind::indicator) continue;
        for (const auto& indicator : result.indicators)
            if (indicator.id == ref.id) return indicator.unit.empty() ? indicator.text : indicator.text + " (" + indicator.unit + ")";
    }
    return {};
}

// Writes lines, each under its heading or its parent.
class Tree {
public:
    Tree(const rating::Evidence& evidence, base::Language language) : evidence_(evidence), language_(language) {}

    void head(const Phrase& phrase) { text_ += "\n" + fill(phrase, language_, {}) + "\n"; }
    void line(const Phrase& phrase, std::initializer_list<std::string> values, std::size_t depth = 1) {
        text_ += std::string(2 * depth, ' ') + fill(phrase, language_, values) + "\n";
    }
    void reason(const rating::Reason& reason, std::size_t depth) {
        text_ += std::string(2 * depth, ' ') + "- ";
        for (const auto& ref : reason.evidence)
            if (const auto title = title_of(evidence_, ref); !title.empty()) text_ += on_one_line(title) + ": ";
        text_ += on_one_line(reason_sentence(reason, language_));
        if (!reason.article.empty()) text_ += " [" + on_one_line(reason.article) + "]";
        text_ += "\n";
        for (const auto& child : reason.children) this->reason(child, depth + 1);
    }
    base::Language language() const { return language_; }
    std::string done() && { return std::move(text_); }

private:
    const rating::Evidence& evidence_;
    base::Language language_;
    std::string text_;
};

std::string word(const std::optional<rating::Rating>& value, base::Language language) {
    return value ? rating_word(*value, language) : fill(held, language, {});
}

void write_verdict(const rating::Outcome& outcome, Tree& tree) {
    const auto language = tree.language();
    tree.line(suggested, {outcome.predicate ? predicate_word(*outcome.predicate, language) : fill(held, language, {})}, 0);
    tree.line(results_rating, {word(outcome.results, language)});
    tree.line(behaviour_rating, {word(outcome.behaviour, language)});
}

void write_nearest(const rating::Outcome& outcome, Tree& tree) {
    if (outcome.nearest.empty() && !outcome.limited_by) return;
    tree.head(would_change);
    const auto language = tree.language();
    if (outcome.limited_by) tree.line(gate_opens, {name_word(rating::name(*outcome.limited_by), language)});
    for (const auto& cell : outcome.nearest)
        tree.line(near_cell, {rating_word(cell.results, language), rating_word(cell.behaviour, language), predicate_word(cell.predicate, language)});
}

void write_strength(const rating::Strength& strength, Tree& tree) {
    tree.head(strength_title);
    tree.line(measured, {std::to_string(strength.measured), std::to_string(strength.due)});
    tree.line(heard, {std::to_string(strength.notes), std::to_string(strength.sources)});
    if (strength.newest_day) tree.line(newest, {base::to_text(base::Day{static_cast<std::int32_t>(*strength.newest_day)})});
}

}  // namespace

std::string outcome_in_words(const rating::Outcome& outcome, const rating::Evidence& evidence, base::Language language) {
    Tree tree(evidence, language);
    write_verdict(outcome, tree);
    if (!outcome.reason.rule.empty()) {
        tree.head(why);
        tree.reason(outcome.reason, 1);
    }
    write_nearest(outcome, tree);
    write_strength(outcome.strength, tree);
    return std::move(tree).done();
}

}  // namespace policy
