#include "rating/evidence_faults.h"

#include <set>

namespace rating {

namespace {

constexpr std::int64_t most_notes = 1'000'000;   // of one tone, from one kind of giver
constexpr std::int64_t last_day = 2'932'896;     // 9999-12-31

// Ids that reasons point at; 0 is none.
class Ids {
public:
    void add(std::int64_t id, const std::string& path, Faults& faults) {
        faults.require(id == 0 || known_.insert(id).second, path + "/id", "named_twice");
    }

private:
    std::set<std::int64_t> known_;
};

void check_tones(const Tones& tones, const std::string& path, Faults& faults) {
    faults.count(tones.not_positive, 0, most_notes, path + "/not_positive");
    faults.count(tones.mixed, 0, most_notes, path + "/mixed");
    faults.count(tones.positive, 0, most_notes, path + "/positive");
}

void check_indicator(const Indicator& indicator, const std::string& path, Faults& faults) {
    faults.share(indicator.weight, path + "/weight");
    const bool has_edges = indicator.direction == Direction::within_range && indicator.low && indicator.high;
    faults.require(!has_edges || *indicator.low <= *indicator.high, path + "/high", "range_is_upside_down");
}

void check_results(const std::vector<WorkResult>& results, Faults& faults) {
    Ids of_results, of_indicators;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto& result = results[i];
        const auto path = item("/results", i);
        of_results.add(result.id, path, faults);
        faults.share(result.weight, path + "/weight");
        check_tones(result.feedback, path + "/feedback", faults);
        for (std::size_t k = 0; k < result.indicators.size(); ++k) {
            const auto where = item(path + "/indicators", k);
            of_indicators.add(result.indicators[k].id, where, faults);
            check_indicator(result.indicators[k], where, faults);
        }
    }
}

void check_behaviour(const std::vector<ValueNotes>& behaviour, Faults& faults) {
    std::set<CoreValue> named;
    for (std::size_t i = 0; i < behaviour.size(); ++i) {
        const auto path = item("/behaviour", i);
        faults.require(named.insert(behaviour[i].value).second, path + "/value", "named_twice");
        for (const auto giver : givers) check_tones(behaviour[i].from(giver), path + "/" + std::string(name(giver)), faults);
    }
}

}  // namespace

std::vector<Fault> faults_of(const Evidence& evidence) {
    Faults faults;
    check_results(evidence.results, faults);
    check_behaviour(evidence.behaviour, faults);
    if (evidence.newest_day) faults.count(*evidence.newest_day, 0, last_day, "/newest_day");
    return std::move(faults).found();
}

}  // namespace rating
