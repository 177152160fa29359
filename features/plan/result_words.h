// What results are called, asked once for a page and not once a line.
#pragma once

#include <map>
#include <set>
#include <string>

#include "features/plan/plan.h"

namespace plan {

// The sentences of results, and the units of their indicators ("bayi"), in their newest version. A result that does not exist is left out.
struct ResultWords {
    std::map<ResultId, std::string> texts;
    std::map<IndicatorId, std::string> units;
};
ResultWords words_of(base::Db& db, const std::set<ResultId>& results);
std::map<ResultId, std::string> texts_of(base::Db& db, const std::set<ResultId>& results);
std::set<ResultId> parents_in(const Document& document);  // the superiors' results that it serves
template <class Things>
std::set<ResultId> results_in(const Things& things) {  // of reports, notes: whatever may have a `result`
    std::set<ResultId> results;
    for (const auto& thing : things)
        if (thing.result) results.insert(*thing.result);
    return results;
}

}  // namespace plan
