// The rules as sentences that an employee can read: nothing is said here that the document does not say.
#include <string>

#include "base/amount.h"
#include "features/policy/policy.h"
#include "features/policy/policy_phrases.h"
#include "rating/rating.h"

namespace policy {
namespace {

constexpr Phrase lower_inverse{"Makin rendah makin baik: capaian = target ÷ realisasi, paling rendah {} dan paling tinggi {}.",
                               "Lower is better: achievement = target ÷ actual, at least {} and at most {}."};
constexpr Phrase from_baseline{"Bila ada titik awal, capaian adalah bagian jalan dari titik awal ke target yang sudah ditempuh.",
                               "Where there is a baseline, the achievement is the part of the way from it to the target that was covered."};
constexpr Phrase silent_results{"Tanpa umpan balik atas hasil kerja, ratingnya paling tinggi sesuai ekspektasi.",
                                "Without feedback on the results, their rating is at most meets expectation."};
constexpr Phrase silence_allowed{"Tanpa umpan balik atas hasil kerja, ratingnya tetap boleh di atas ekspektasi.",
                                 "Without feedback on the results, their rating may still be above expectation."};
constexpr Phrase note_figures{"Catatan positif dihitung {}, campuran {}, tidak positif {}.", "A positive note counts {}, a mixed one {}, one that is not positive {}."};
constexpr Phrase giver_weight{"Catatan {} berbobot {}; bila tidak ada: {}.", "Notes of {} weigh {}; without any: {}."};
constexpr Phrase unit_title{"Angka unit", "The unit's figure"};
constexpr Phrase unit_own_part{"{} berbobot {}: capaian rencana pimpinan unit.", "{} weighs {}: the achievement of the plan of the unit's head."};
constexpr Phrase unit_named_part{"{} berbobot {}: capaian indikator \u201c{}\u201d di rencana pimpinan unit.",
                                 "{} weighs {}: the achievement of the indicator \u201c{}\u201d in the plan of the unit's head."};
constexpr Phrase unit_public_part{"{} berbobot {}: indeks {} dihitung 100, dan angka unit bergeser paling jauh {} poin ke atas atau ke bawah.",
                                  "{} weighs {}: an index of {} counts as 100, and the unit's figure moves by {} points at most, up or down."};
constexpr Phrase unit_missing_part{"Bagian yang belum ada tidak dihitung nol: bobotnya dipikul bagian lain.", "A part that is missing is no zero: the others carry its weight."};
constexpr Phrase unit_small_sample{"Survei dan pengaduan dihitung bersama rata-rata instansi seberat {} jawaban; kurang dari {} jawaban tidak dipakai.",
                                   "Survey and complaints count together with the agency's mean, as heavy as {} answers; fewer than {} are not used."};
constexpr Phrase unit_bands{"Predikat unit yang disarankan: {} mulai {}.", "The predicate suggested for the unit: {} from {}."};
constexpr Phrase unit_advises{"Angka ini hanya saran bagi pimpinan yang menetapkan predikat unit; penilaian perorangan tidak membacanya.",
                              "The figure only advises whoever sets the unit's predicate; nobody's own rating reads it."};

std::string percent(std::int64_t ten_thousandths) { return base::to_indonesian({ten_thousandths}) + "%"; }
std::string share(std::int64_t basis_points) { return base::to_indonesian({basis_points * 100}) + "%"; }

// Writes one section in one language.
class Section {
public:
    Section(base::Language language, const Phrase& title) : language_(language), section_{fill(title, language, {}), {}} {}
    void say(const Phrase& phrase, std::initializer_list<std::string> values, const std::string& article) {
        section_.lines.push_back({fill(phrase, language_, values), article});
    }
    base::Language language() const { return language_; }
    RuleSection done() && { return std::move(section_); }

private:
    base::Language language_;
    RuleSection section_;
};

RuleSection achievement(const rating::Policy& p, base::Language language) {
    Section s(language, phrases::achievement);
    const auto& rules = p.achievement;
    s.say(phrases::higher, {percent(rules.higher_is_better.floor), percent(rules.higher_is_better.cap)}, rules.higher_is_better.article);
    const auto& lower = rules.lower_is_better;
    s.say(lower.formula == rating::Formula::target_over_actual ? lower_inverse : phrases::lower, {percent(lower.floor), percent(lower.cap)}, lower.article);
    if (lower.baseline == rating::Baseline::counted_from) s.say(from_baseline, {}, lower.article);
    s.say(phrases::range, {percent(rules.within_range.inside)}, rules.within_range.article);
    const auto& zero = rules.lower_is_better.zero_target;
    s.say(phrases::zero_target, {percent(zero.met), percent(zero.missed)}, zero.article);
    s.say(phrases::waiting[static_cast<int>(rules.waiting)], {}, rules.article);
    s.say(phrases::not_due, {}, rules.article);
    s.say(phrases::bands, {percent(p.bands.above_from), percent(p.bands.meets_from)}, p.bands.article);
    return std::move(s).done();
}

RuleSection results_by_majority(const rating::MajorityRules& rules, base::Language language) {
    Section s(language, phrases::results);
    s.say(phrases::most_above, {share(rules.most_above.share), share(rules.mostly_positive.share)}, rules.most_above.article);
    s.say(phrases::most_below, {share(rules.most_below.share), share(rules.small_part.share)}, rules.most_below.article);
    s.say(phrases::feedback_below, {share(rules.mostly_not_positive.share)}, rules.mostly_not_positive.article);
    s.say(phrases::otherwise_meets, {share(rules.small_part.share)}, rules.small_part.article);
    s.say(rules.silence == rating::Silence::blocks_above ? silent_results : silence_allowed, {}, rules.mostly_positive.article);
    return std::move(s).done();
}

RuleSection results_by_weight(const rating::Policy& p, base::Language language) {
    Section s(language, phrases::results);
    const auto& parts = p.weighted_results;
    s.say(phrases::main_weight, {share(parts.main.weight)}, parts.main.article);
    s.say(phrases::additional_weight, {share(parts.additional.weight)}, parts.additional.article);
    s.say(phrases::weighted_bands, {percent(p.bands.above_from), percent(p.bands.meets_from)}, p.bands.article);
    return std::move(s).done();
}

RuleSection behaviour_by_weight(const rating::WeightedConduct& rules, base::Language language) {
    using enum rating::Giver;
    Section s(language, phrases::behaviour);
    s.say(note_figures, {percent(rules.positive), percent(rules.mixed), percent(rules.not_positive)}, rules.article);
    const auto part = [&](rating::Giver giver, const rating::PartRule& rule) {
        if (rule.weight == 0) return;
        s.say(giver_weight, {giver_word(giver, language), share(rule.weight), name_word(rating::name(rule.missing), language)}, rule.article);
    };
    part(superior, rules.superior);
    part(peers, rules.peers);
    part(subordinates, rules.subordinates);
    part(self, rules.self);
    part(citizens, rules.citizens);
    s.say(phrases::weighted_bands, {percent(rules.bands.above_from), percent(rules.bands.meets_from)}, rules.bands.article);
    return std::move(s).done();
}

RuleSection behaviour_by_majority(const rating::ConductRules& rules, base::Language language) {
    Section s(language, phrases::behaviour);
    s.say(phrases::behaviour_consistent, {share(rules.not_positive.share), share(rules.not_fully_positive.share)}, rules.not_positive.article);
    s.say(phrases::behaviour_guards, {std::to_string(rules.guarded_values), std::to_string(rules.guarding_kinds)}, rules.guards_article);
    s.say(phrases::behaviour_silence, {std::to_string(rules.least_notes)}, rules.notes_article);
    return std::move(s).done();
}

RuleSection predicate(const rating::Policy& p, base::Language language) {
    Section s(language, phrases::predicate);
    for (const auto results : rating::ratings)
        for (const auto behaviour : rating::ratings)
            s.say(phrases::cell,
                  {rating_word(results, language), rating_word(behaviour, language), predicate_word(rating::predicate(p, results, behaviour), language)},
                  p.quadrant.article);
    if (p.head)
        for (const auto unit : rating::unit_predicates)
            s.say(phrases::head, {unit_predicate_word(unit, language), rating_word(results_of_head(*p.head, unit), language)}, p.head->article);
    for (const auto& gate : p.gates) s.say(phrases::gate, {predicate_word(gate.at_most, language)}, gate.article);
    return std::move(s).done();
}

RuleSection clocks(const Rules& rules, base::Language language) {
    Section s(language, phrases::clocks);
    const auto days = [](int n) { return std::to_string(n); };
    s.say(phrases::reports, {days(rules.reports.late_after), days(rules.reports.refused_after)}, rules.reports.article);
    s.say(phrases::reason, {days(rules.evaluation.least_reason_letters)}, rules.evaluation.article);
    s.say(phrases::delivery, {days(rules.delivery.hand_over), days(rules.delivery.hand_back)}, rules.delivery.article);
    s.say(phrases::objection, {days(rules.delivery.objection), days(rules.delivery.decision)}, rules.delivery.article);
    return std::move(s).done();
}

RuleSection complaints(const ComplaintRules& rules, base::Language language) {
    Section s(language, phrases::complaints);
    const auto days = [](int n) { return std::to_string(n); };
    s.say(phrases::complaint_answer, {days(rules.verify), days(rules.first_answer)}, rules.article);
    s.say(phrases::complaint_limits, {days(rules.information), days(rules.ordinary), days(rules.supervisory), days(rules.aspiration)}, rules.article);
    s.say(phrases::complaint_silence, {days(rules.silence)}, rules.article);
    for (const auto figure : rules.figures) s.say(phrases::complaint_figures[static_cast<int>(figure)], {}, rules.article);
    return std::move(s).done();
}

std::string as_heading(std::string word) {
    word[0] = static_cast<char>(word[0] - 'a' + 'A');  // the words of parts begin with a plain letter
    return word;
}

void unit_part(const rating::UnitPartRule& rule, Section& s) {
    const auto part = as_heading(name_word(rating::name(rule.part), s.language()));
    const auto points = [](rating::Percent number) { return base::to_indonesian({number}); };
    if (rule.part == rating::UnitPart::innovation) s.say(unit_named_part, {part, share(rule.weight), rule.indicator.value_or("")}, rule.article);
    else if (!rating::is_public(rule.part)) s.say(unit_own_part, {part, share(rule.weight)}, rule.article);
    else s.say(unit_public_part, {part, share(rule.weight), points(rule.target.value_or(0)), points(rule.greatest_shift.value_or(0))}, rule.article);
}

RuleSection unit_figure(const rating::UnitRules& rules, base::Language language) {
    using enum rating::UnitPredicate;
    Section s(language, unit_title);
    for (const auto& rule : rules.parts) unit_part(rule, s);
    s.say(unit_missing_part, {}, rules.article);
    s.say(unit_small_sample, {std::to_string(rules.prior_answers), std::to_string(rules.fewest_answers)}, rules.article);
    const auto band = [&](rating::UnitPredicate predicate, rating::Percent from) {
        s.say(unit_bands, {unit_predicate_word(predicate, language), percent(from)}, rules.bands.article);
    };
    band(exceptional, rules.bands.exceptional_from);
    band(good, rules.bands.good_from);
    band(needs_improvement, rules.bands.needs_improvement_from);
    band(poor, rules.bands.poor_from);
    s.say(unit_advises, {}, rules.article);
    return std::move(s).done();
}

}  // namespace

std::vector<RuleSection> in_words(const Rules& rules, base::Language language) {
    const auto& p = rules.rating;
    const bool by_majority = p.results_method == rating::Method::majority;
    const bool conduct_by_majority = p.behaviour_method == rating::Method::majority;
    std::vector<RuleSection> all{achievement(p, language), by_majority ? results_by_majority(p.majority, language) : results_by_weight(p, language),
            conduct_by_majority ? behaviour_by_majority(p.conduct, language) : behaviour_by_weight(p.weighted_conduct, language),
            predicate(p, language), clocks(rules, language), complaints(rules.complaints.value_or(ComplaintRules{}), language)};
    if (rules.unit) all.push_back(unit_figure(*rules.unit, language));
    return all;
}

}  // namespace policy
