#include "rating/parts.h"

namespace rating {

void Parts::add_missing(const PartRule& rule, Why why) {
    why.is("part_is_missing", rule.article).scale("missing", rule.missing);
    switch (rule.missing) {
    case Missing::hold: is_held_ = true; break;
    case Missing::reweight: break;
    case Missing::zero: mean_.add(rule.weight, Fine{}); break;
    }
}

void Parts::add(std::string_view part, const PartRule& rule, const std::optional<Fine>& figure, Why why) {
    why.word("part", part).share("weight", rule.weight);
    if (rule.weight <= 0) {
        why.is("part_has_no_weight", rule.article);
        return;
    }
    if (!figure) return add_missing(rule, why);
    is_known_ = true;
    mean_.add(rule.weight, *figure);
    why.is("part_by_weight", rule.article).percent("figure", rounded(*figure, 4));
}

std::optional<Fine> Parts::value() const {
    return is_held_ || !is_known_ ? std::nullopt : mean_.value();
}

}  // namespace rating
