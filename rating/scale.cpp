#include "rating/scale.h"

namespace rating {

namespace {

template <std::size_t n>
std::string_view at(const std::string_view (&names)[n], std::size_t index) {
    return index < n ? names[index] : std::string_view();
}

}  // namespace

std::string_view name(Rating rating) {
    return at({"below", "meets", "above"}, place(rating));
}

std::string_view name(Predicate predicate) {
    return at({"very_poor", "poor", "needs_improvement", "good", "very_good"}, place(predicate));
}

std::string_view name(UnitPredicate predicate) {
    return at({"very_poor", "poor", "needs_improvement", "good", "exceptional"}, place(predicate));
}

std::string_view name(ResultKind kind) {
    return at({"main", "additional"}, place(kind));
}

std::string_view name(Giver giver) {
    return at({"superior", "peers", "subordinates", "self", "citizens"}, place(giver));
}

std::string_view name(CoreValue value) {
    return at({"service_oriented", "accountable", "competent", "harmonious", "loyal", "adaptive", "collaborative"}, place(value));
}

std::string_view name(Missing missing) {
    return at({"hold", "reweight", "zero"}, place(missing));
}

std::string_view name(GateNeed need) {
    return at({"recognised_innovation"}, place(need));
}

}  // namespace rating
