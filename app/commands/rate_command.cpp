#include <algorithm>
#include <iostream>
#include <iterator>

#include "app/commands.h"
#include "app/workplace.h"
#include "base/json.h"
#include "features/policy/policy.h"
#include "features/policy/reason_words.h"
#include "rating/rating.h"

namespace app {
namespace {

// One object or a list of them; the answer has the same shape.
struct Input {
    std::vector<rating::Evidence> people;
    bool is_list = false;
};

Input read_people(const std::string& text) {
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start != std::string::npos && text[start] == '[') return {or_refuse(base::read_json<std::vector<rating::Evidence>>(text)), true};
    return {{or_refuse(base::read_json<rating::Evidence>(text))}, false};
}

// Results and indicators that came without an id are numbered in their order, so that each reason finds its own title.
void number_in_order(rating::Evidence& person) {
    std::int64_t results = 0, indicators = 0;
    for (auto& result : person.results) {
        ++results;
        if (result.id == 0) result.id = results;
        for (auto& indicator : result.indicators) {
            ++indicators;
            if (indicator.id == 0) indicator.id = indicators;
        }
    }
}

}  // namespace

int rate(const std::string& policy_file, Print print) {
    const auto document = policy::ready_document(policy_file);
    const auto rules = or_refuse(policy::read_rules(document.empty() ? read_file(policy_file) : std::string(document)));
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    auto input = read_people(text);
    std::ranges::for_each(input.people, number_in_order);
    const auto outcomes = rating::rate(rules.rating, input.people);
    if (print == Print::words) {
        for (std::size_t i = 0; i < outcomes.size(); ++i) std::cout << policy::outcome_in_words(outcomes[i], input.people[i], base::Language::indonesian) << "\n";
    } else if (input.is_list) {
        std::cout << base::write_json(outcomes) << "\n";
    } else {
        std::cout << base::write_json(outcomes.front()) << "\n";
    }
    return 0;
}

}  // namespace app
