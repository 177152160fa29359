// The recap of a survey in the form that offices hand in (PermenPANRB 14/2017, Lampiran: pengolahan data).
#include <algorithm>
#include <set>

#include "base/sheet_write.h"
#include "features/survey/elements.h"
#include "features/survey/survey.h"
#include "features/survey/survey_store.h"

namespace survey {
namespace {

using Line = std::vector<base::Cell>;

base::Cell number(std::int64_t whole) { return base::cell_of(base::whole(whole)); }

Line line_of(int position, const store::AnswerRow& row) {
    Line line{number(position), base::cell_of(row.day)};
    const auto marks = store::marks_of(row);
    for (std::size_t i = 0; i < asked_elements; ++i) line.push_back(marks[i] == 0 ? base::cell_of(std::string()) : number(marks[i]));
    line.push_back(base::cell_of(row.remark));
    return line;
}

Line below(const std::string& words, const Tally& tally, base::Amount (*what)(const Sum&)) {
    Line line{base::cell_of(words), base::cell_of(std::string())};
    for (std::size_t i = 0; i < asked_elements; ++i)
        line.push_back(tally.elements[i].count == 0 ? base::cell_of(std::string()) : base::cell_of(what(tally.elements[i])));
    return line;
}

base::Amount sum_of(const Sum& element) { return base::whole(element.sum); }
// NRR tertimbang, to four decimals; the index does not come from it but from the exact means.
base::Amount weighted(const Sum& element) {
    const auto count = static_cast<std::int64_t>(asked_elements) * element.count;
    return {(element.sum * base::amount_one * 2 + count) / (count * 2)};
}

void add_sums(std::vector<Line>& lines, const Tally& tally) {
    lines.push_back(below("Jumlah nilai per unsur", tally, sum_of));
    lines.push_back(below("NRR per unsur", tally, mean_of));
    lines.push_back(below("NRR tertimbang per unsur", tally, weighted));
    const auto index = tally.answers < fewest_answers ? std::nullopt : index_of(tally);
    lines.push_back({base::cell_of(std::string("IKM unit pelayanan")), base::cell_of(std::string()), index ? base::cell_of(*index) : base::cell_of(std::string("-"))});
}

}  // namespace

base::Result<std::string> recap(base::Db& db, base::Day first, base::Day last) {
    std::set<std::pair<PointId, base::Day>> set_aside;
    for (const auto& judgement : store::judgements(db, first, last))
        if (judgement.verdict == Verdict::set_aside) set_aside.emplace(judgement.point, judgement.day);
    std::vector<Line> lines;
    Tally tally;
    for (const auto& row : store::answers(db, first, last)) {
        if (set_aside.contains({row.point, row.day})) continue;
        lines.push_back(line_of(static_cast<int>(lines.size()) + 1, row));
        tally += tally_of(store::marks_of(row));
    }
    add_sums(lines, tally);
    base::Headings headings{"No", "Tanggal"};
    for (const auto& question : questions(base::Language::indonesian)) headings.push_back(std::string(question.code) + " " + std::string(question.name));
    headings.push_back("Saran");
    std::size_t next = 0;
    return base::xlsx_bytes("Rekap SKM", headings, [&](Line& into) {
        if (next == lines.size()) return base::Next::stop;
        into = lines[next++];
        return base::Next::go_on;
    });
}

}  // namespace survey
