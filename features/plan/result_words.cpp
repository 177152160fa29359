#include "features/plan/result_words.h"

#include "base/id_list.h"
#include "features/plan/plan_embedded.h"
#include "features/plan/plan_store.h"

namespace plan {

std::map<ResultId, std::string> texts_of(base::Db& db, const std::set<ResultId>& results) {
    std::map<ResultId, std::string> texts;
    if (results.empty()) return texts;
    for (auto& row : db.all<store::TextRow>(sql::texts_of_results, base::id_list(results))) texts[ResultId{row.id}] = std::move(row.text);
    return texts;
}

std::set<ResultId> parents_in(const Document& document) {
    std::set<ResultId> parents;
    for (const auto& result : document.results)
        if (result.parent) parents.insert(*result.parent);
    return parents;
}

ResultWords words_of(base::Db& db, const std::set<ResultId>& results) {
    ResultWords words;
    if (results.empty()) return words;
    for (auto& row : db.all<store::WordsRow>(sql::words_of_results, base::id_list(results))) {
        words.texts[row.result] = std::move(row.text);
        if (row.indicator) words.units[*row.indicator] = std::move(row.unit_label);
    }
    return words;
}

}  // namespace plan
