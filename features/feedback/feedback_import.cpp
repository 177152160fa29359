#include "features/feedback/feedback_import.h"

#include <algorithm>
#include <map>

#include "base/table.h"
#include "base/text.h"

namespace feedback {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> columns{
    {"nip", {"NIP"}, Need::required},          {"day", {"Tanggal"}, Need::required}, {"author", {"NIP Pencatat", "Pencatat"}, Need::required},
    {"giver", {"Dari"}, Need::required},       {"giver_name", {"Nama Pemberi"}},     {"subject", {"Sasaran"}, Need::required},
    {"tone", {"Nada"}, Need::required},        {"text", {"Isi", "Umpan Balik"}, Need::required},
};
constexpr std::pair<std::string_view, rating::Giver> givers[] = {
    {"pimpinan", rating::Giver::superior}, {"rekan", rating::Giver::peers},     {"bawahan", rating::Giver::subordinates},
    {"pegawai", rating::Giver::subordinates}, {"sendiri", rating::Giver::self}, {"pasien", rating::Giver::citizens},
    {"masyarakat", rating::Giver::citizens}};
constexpr std::pair<std::string_view, rating::Tone> tones[] = {
    {"positif", rating::Tone::positive}, {"campuran", rating::Tone::mixed}, {"belum positif", rating::Tone::not_positive}};

struct NoteRow {
    Note note;
    std::string employee_nip, author_nip;
    int result_number = 0;  // of the person's plan; 0 where the note is about a value
    std::map<std::string, std::string, std::less<>> cells;  // by what a refusal of the note points at
};

// "RHK 2" or "Nilai 3".
void read_subject(base::TableRow& row, NoteRow& out) {
    const auto text = base::heading_key(row.text("subject"));
    const int number = !text.empty() && text.back() >= '0' && text.back() <= '9' ? std::atoi(text.c_str() + text.find_first_of("0123456789")) : 0;
    if (text.starts_with("rhk") && number > 0) out.result_number = number;
    else if (text.starts_with("nilai") && number >= 1 && number <= 7) out.note.value = static_cast<rating::CoreValue>(number - 1);
    else row.refuse("subject", "note_subject_is_unreadable", row.text("subject"));
}

NoteRow read_row(base::TableRow& row) {
    NoteRow out;
    out.employee_nip = row.required_text("nip");
    out.author_nip = row.required_text("author");
    out.note.day = row.required_day("day");
    out.note.giver = row.choice<rating::Giver>("giver", givers).value_or(rating::Giver::superior);
    out.note.tone = row.choice<rating::Tone>("tone", tones).value_or(rating::Tone::mixed);
    out.note.text = row.required_text("text");
    if (row.has("giver_name")) out.note.giver_name = row.text("giver_name");
    read_subject(row, out);
    out.cells = {{"/employee", row.place("nip")}, {"/author", row.place("author")}, {"/giver", row.place("giver")},
                 {"/result", row.place("subject")}, {"/day", row.place("day")}, {"/text", row.place("text")}};
    return out;
}

std::map<std::string, PersonId> people_of(base::Work& work, const std::vector<NoteRow>& rows) {
    std::vector<std::string> nips;
    for (const auto& row : rows) nips.insert(nips.end(), {row.employee_nip, row.author_nip});
    std::map<std::string, PersonId> people;
    for (const auto& member : organisation::members_by_nip(work.db, nips, work.today)) people[member.nip] = member.person;
    return people;
}

base::Result<base::Done> find_people(NoteRow& row, const std::map<std::string, PersonId>& people) {
    const auto employee = people.find(row.employee_nip), author = people.find(row.author_nip);
    if (employee == people.end()) return base::refuse("note_person_is_unknown", "/employee", row.employee_nip);
    if (author == people.end()) return base::refuse("note_person_is_unknown", "/author", row.author_nip);
    row.note.employee = employee->second;
    row.note.author = author->second;
    return base::Done{};
}

base::Result<base::Done> find_result(base::Work& work, NoteRow& row) {
    if (row.result_number == 0) return base::Done{};
    const auto plan = plan::plan_on(work.db, row.note.employee, row.note.day);
    if (!plan) return base::refuse("result_is_not_theirs", "/result");
    const auto result = std::ranges::find(plan->results, row.result_number, &plan::Result::number);
    if (result == plan->results.end()) return base::refuse("result_is_not_theirs", "/result");
    row.note.result = result->id;
    return base::Done{};
}

base::Result<NoteId> record_row(base::Work& work, NoteRow& row, const std::map<std::string, PersonId>& people) {
    TRY(find_people(row, people));
    TRY(find_result(work, row));
    return record(work, row.note);
}

}  // namespace

base::Result<int> import_notes(base::Work& work, std::string_view sheet) {
    auto rows = TRY(base::read_all_rows<NoteRow>(sheet, columns, read_row));
    const auto people = people_of(work, rows);
    for (auto& row : rows) {
        auto recorded = record_row(work, row, people);
        if (recorded) continue;
        for (auto& error : recorded.errors()) error.path = row.cells.at(error.path);
        return std::move(recorded).errors();
    }
    return static_cast<int>(rows.size());
}

}  // namespace feedback
