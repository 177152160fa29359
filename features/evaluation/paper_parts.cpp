#include "features/evaluation/paper_parts.h"

#include <array>

#include "base/long_day.h"

namespace evaluation::paper {

std::string long_day(base::Day day) { return base::long_day(day, base::Language::indonesian); }

std::string place_and_day(const std::string& city, base::Day day) { return city.empty() ? long_day(day) : city + ", " + long_day(day); }

std::string span_of(base::Day first, base::Day last) { return long_day(first) + " s.d. " + long_day(last); }

std::string period_word(const calendar::Period& period) {
    static constexpr std::array words{"TRIWULAN I", "TRIWULAN II", "TRIWULAN III", "TRIWULAN IV"};
    if (period.kind == calendar::PeriodKind::year) return "AKHIR";
    return words[(base::civil_of(period.first).month - 1) / 3];
}

PaperPerson person_of(const std::vector<organisation::Member>& found) {
    if (found.empty()) return {};
    const auto& m = found.front();
    return {m.full_name, m.nip, m.grade, m.title, m.unit_name};
}

PaperPost post_of(const organisation::Member& member) {
    return member.heads_unit || member.kind == organisation::PostKind::high_leader ? PaperPost::head : PaperPost::staff;
}

void put_evaluation(PaperTop& top, const base::Work& work, const Evaluation& evaluation, const calendar::Period& period) {
    top.days = span_of(period.first, period.last);
    top.made = evaluation.rated_at.value_or(work.now);
    top.place_and_day = place_and_day(top.city, evaluation.rated_at ? base::day_of(*evaluation.rated_at, work.actor.zone_minutes) : work.today);
    top.verify_address = "/v/" + evaluation.document_code;
}

}  // namespace evaluation::paper
