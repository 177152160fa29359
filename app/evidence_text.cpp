#include "app/evidence_text.h"

#include <set>
#include <string>

#include "base/json.h"
#include "rating/evidence_faults.h"

namespace app {
namespace {

base::Result<EvidenceText> parsed(std::string_view json) {
    const auto start = json.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) return base::refuse("no_evidence");
    if (json[start] == '[') return EvidenceText{TRY(base::read_json<std::vector<rating::Evidence>>(json)), true};
    return EvidenceText{{TRY(base::read_json<rating::Evidence>(json))}, false};
}

base::Errors faults_of(const EvidenceText& text) {
    base::Errors errors;
    std::set<std::int64_t> known;
    for (std::size_t i = 0; i < text.people.size(); ++i) {
        const auto& person = text.people[i];
        const auto path = text.is_list ? rating::item("", i) : std::string();
        if (person.person != 0 && !known.insert(person.person).second) errors.push_back(base::refuse("named_twice", path + "/person"));
        for (auto& fault : rating::faults_of(person)) errors.push_back(base::refuse(fault.rule, path + fault.path));
    }
    return errors;
}

// The smallest numbers that nobody uses, in the order of the list.
class Numbers {
public:
    void use(std::int64_t id) { used_.insert(id); }
    void fill(std::int64_t& id) {
        if (id != 0) return;
        while (used_.contains(next_)) ++next_;
        id = next_++;
    }

private:
    std::set<std::int64_t> used_;
    std::int64_t next_ = 1;
};

void number(rating::Evidence& person) {
    Numbers results, indicators;
    for (const auto& result : person.results) {
        results.use(result.id);
        for (const auto& indicator : result.indicators) indicators.use(indicator.id);
    }
    for (auto& result : person.results) {
        results.fill(result.id);
        for (auto& indicator : result.indicators) indicators.fill(indicator.id);
    }
}

}  // namespace

base::Result<EvidenceText> read_evidence(std::string_view json) {
    auto text = TRY(parsed(json));
    if (auto errors = faults_of(text); !errors.empty()) return errors;
    for (auto& person : text.people) number(person);
    return text;
}

}  // namespace app
