// Ratings of a period as tables: capaian_unit.csv, realisasi.csv, evaluasi.csv; see demo/README.md for the columns. For an office that has
// them on paper.
#pragma once

#include <string_view>

#include "features/evaluation/evaluation.h"

namespace evaluation {

struct RatingTables {
    std::string_view unit_predicates, realisations, evaluations;  // each may be empty
};
struct ImportedRatings {
    int unit_predicates = 0, realisations = 0, evaluations = 0;
};
// The predicate is never imported: it follows. Every rule of signing holds but its date. All or nothing; every refusal names its cell.
base::Result<ImportedRatings> import_ratings(base::Work& work, const RatingTables& tables);

}  // namespace evaluation
