#include "features/survey/survey_import.h"

#include <algorithm>
#include <map>

#include "base/blank_table.h"
#include "base/secret.h"
#include "base/table.h"
#include "base/text.h"
#include "features/survey/survey_embedded.h"
#include "features/survey/survey_store.h"

namespace survey {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> columns{{"day", {"Tanggal", "Tanggal Survei", "Tgl"}, Need::required},
                                        {"service", {"Layanan", "Kode Layanan", "Jenis Layanan"}, Need::required},
                                        {"point", {"Loket", "Titik Layanan", "Tempat"}},
                                        {"requirements", {"U1", "Persyaratan"}},
                                        {"procedure", {"U2", "Prosedur", "Sistem Mekanisme dan Prosedur"}},
                                        {"time", {"U3", "Waktu", "Waktu Penyelesaian"}},
                                        {"cost", {"U4", "Biaya", "Biaya/Tarif"}},
                                        {"product", {"U5", "Produk", "Produk Spesifikasi Jenis Pelayanan"}},
                                        {"competence", {"U6", "Kompetensi", "Kompetensi Pelaksana"}},
                                        {"conduct", {"U7", "Perilaku", "Perilaku Pelaksana"}},
                                        {"complaint_handling", {"U8", "Pengaduan", "Penanganan Pengaduan Saran dan Masukan", "Penanganan Pengaduan"}},
                                        {"facilities", {"U9", "Sarana", "Sarana dan Prasarana"}},
                                        {"pledge", {"Maklumat", "Maklumat Pelayanan"}},
                                        {"sex", {"JK", "Jenis Kelamin"}},
                                        {"age", {"Umur", "Usia"}},
                                        {"education", {"Pendidikan"}},
                                        {"occupation", {"Pekerjaan"}},
                                        {"remark", {"Saran", "Saran/Masukan", "Keterangan"}}};

using Words = std::pair<std::string_view, std::string_view>;
constexpr Words sexes[] = {{"p", "female"}, {"perempuan", "female"}, {"wanita", "female"}, {"l", "male"}, {"lakilaki", "male"}, {"pria", "male"}};
constexpr Words schools[] = {{"sd", "primary"}, {"smp", "primary"}, {"sltp", "primary"}, {"sma", "secondary"}, {"smk", "secondary"}, {"slta", "secondary"},
                             {"d1", "diploma"}, {"d2", "diploma"}, {"d3", "diploma"}, {"d4", "degree"}, {"s1", "degree"}, {"s2", "degree"}, {"s3", "degree"}};
constexpr Words occupations[] = {{"pns", "public"}, {"asn", "public"}, {"pppk", "public"}, {"tni", "public"}, {"polri", "public"}, {"swasta", "employee"},
                                 {"pegawaiswasta", "employee"}, {"karyawanswasta", "employee"}, {"wiraswasta", "own_business"}, {"wirausaha", "own_business"},
                                 {"petani", "own_business"}, {"nelayan", "own_business"}, {"pelajar", "other"}, {"mahasiswa", "other"}, {"lainnya", "other"}};

// "" for what the list does not know: nobody is asked to mend what was optional.
template <std::size_t size>
std::string band(const Words (&words)[size], const std::string& written) {
    const auto key = base::heading_key(written);
    const auto found = std::ranges::find(words, std::string_view(key), &Words::first);
    return found == std::end(words) ? std::string() : std::string(found->second);
}

std::string age_band(const std::string& written) {
    int years = 0;
    for (const char c : written)
        if (c >= '0' && c <= '9' && years < 200) years = years * 10 + (c - '0');
    if (years == 0) return {};
    return years < 26 ? "under_26" : years <= 40 ? "26_to_40" : years <= 60 ? "41_to_60" : "over_60";
}

struct Line {
    Answer answer;
    base::Day day;
    std::string service, point, day_cell, service_cell, point_cell;
    int blanks = 0;
};

int mark_in(base::TableRow& row, std::string_view column) {
    const auto mark = row.whole_number(column);
    if (mark && (*mark < 1 || *mark > 4)) row.refuse(column, "survey_mark_is_wrong", std::to_string(*mark));
    return mark.value_or(0);
}

Line read_line(base::TableRow& row) {
    Line line;
    line.day = row.required_day("day");
    line.service = row.required_text("service");
    line.point = row.text("point");
    line.day_cell = row.place("day"), line.service_cell = row.place("service"), line.point_cell = row.place("point");
    for (const auto element : all_elements) line.answer.marks[place(element)] = mark_in(row, base::name_of(element));
    for (std::size_t i = 0; i < asked_elements; ++i) line.blanks += line.answer.marks[i] == 0 ? 1 : 0;
    if (score_of(line.answer.marks) == 0 && !row.failed()) row.refuse("service", "survey_row_is_empty");
    line.answer.respondent = {band(sexes, row.text("sex")), age_band(row.text("age")), band(schools, row.text("education")), band(occupations, row.text("occupation"))};
    line.answer.remark = std::string(base::shorten(row.text("remark"), 500));
    return line;
}

// Where the service has one point only, nobody needs to name it.
base::Result<PointId> point_of(const Line& line, const std::vector<service::Service>& services, const std::vector<service::Point>& points) {
    const auto key = base::heading_key(line.service);
    const auto named = std::ranges::find_if(services, [&](const auto& one) { return base::heading_key(one.code) == key || base::heading_key(one.name) == key; });
    if (named == services.end()) return base::refuse("survey_service_is_unknown", line.service_cell, line.service);
    std::vector<PointId> found;
    for (const auto& point : points)
        if (point.service == named->id && (line.point.empty() || base::heading_key(point.name) == base::heading_key(line.point))) found.push_back(point.id);
    if (found.size() == 1) return found.front();
    return base::refuse(found.empty() ? "survey_point_is_unknown" : "survey_point_may_be_meant", line.point.empty() ? line.service_cell : line.point_cell, line.point);
}

base::Result<std::vector<PointId>> points_of(base::Work& work, const std::vector<Line>& lines) {
    const auto services = service::services(work.db);
    const auto points = service::points(work.db);
    std::vector<PointId> found;
    base::Errors errors;
    for (const auto& line : lines) {
        if (line.day > work.today) errors.push_back(base::refuse("survey_day_is_in_the_future", line.day_cell, base::to_text(line.day)));
        auto point = point_of(line, services, points);
        if (point) found.push_back(point.value());
        else std::ranges::move(point.errors(), std::back_inserter(errors));
    }
    if (!errors.empty()) return errors;
    return found;
}

}  // namespace

base::Result<ImportedAnswers> import_answers(base::Work& work, std::string_view sheet) {
    const auto lines = TRY(base::read_all_rows<Line>(sheet, columns, read_line));
    const auto points = TRY(points_of(work, lines));
    if (work.db.run(sql::note_file, base::keyed_digest(sheet, "survey file"), work.now) == 0) return base::conflict("survey_file_is_known");
    ImportedAnswers imported;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        store::insert(work.db, {points[i], lines[i].day, Origin::paper}, lines[i].answer);
        ++imported.answers;
        imported.blanks += lines[i].blanks;
    }
    work.journal({.thing = "survey_import", .action = "imported", .after = "{\"answers\":" + std::to_string(imported.answers) + "}"});
    return imported;
}

std::string blank_answers() { return base::blank_table("Jawaban", columns); }

}  // namespace survey
