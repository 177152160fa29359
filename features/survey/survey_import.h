// Past surveys and paper ones, as tables with a row for each answer; and the recap that offices hand in.
#pragma once

#include <string>
#include <string_view>

#include "features/survey/survey.h"

namespace survey {

struct ImportedAnswers {
    int answers = 0;
    int blanks = 0;  // elements that nobody marked; they count for nobody
};

// Columns: Tanggal, Layanan (code or name), Loket (where the service has several points), U1 to U9 or the elements' names, and what respondents
// said of themselves. All of it or nothing; every refusal names its cell. The same file a second time: survey_file_is_known.
base::Result<ImportedAnswers> import_answers(base::Work& work, std::string_view sheet);
std::string blank_answers();  // an empty table to fill in, as a workbook

// The answers that count, a row each, then for each element the sum, NRR and weighted NRR, and at last the index. An XLSX.
base::Result<std::string> recap(base::Db& db, base::Day first, base::Day last);

}  // namespace survey
