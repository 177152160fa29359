#include "features/complaint/complaint_import.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/blank_table.h"
#include "base/secret.h"
#include "base/table.h"
#include "base/text.h"
#include "features/complaint/complaint_embedded.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/saying.h"
#include "features/complaint/watching.h"

namespace complaint {
namespace {

using Need = base::Column::Need;
const std::vector<base::Column> columns{
    {"number", {"Tracking ID", "Nomor"}, Need::required},
    {"filed", {"Tanggal Laporan Masuk", "Tanggal Masuk"}, Need::required},
    {"text", {"Isi Laporan Akhir", "Isi Laporan", "Isi"}},
    {"first_text", {"Isi Laporan Awal"}},
    {"title", {"Judul Laporan", "Judul"}},
    {"kind", {"Klasifikasi Laporan", "Klasifikasi"}},
    {"category", {"Kategori"}},
    {"disclosure", {"Tipe Laporan (Anonim/Rahasia)", "Tipe Laporan"}},
    {"unit", {"Instansi Terdisposisi", "Kode Unit", "Unit"}},
    {"state", {"Status Laporan", "Status"}, Need::required},
    {"forwarded", {"Tanggal Disposisi"}},
    {"answered", {"Tanggal Tanggapan Pertama"}},
    {"settled", {"Tanggal Selesai"}},
    {"officer", {"NIP Petugas"}},
    {"stars", {"Nilai", "Rating"}},
};
constexpr std::pair<std::string_view, Kind> kinds[] = {{"Pengaduan Berkadar Pengawasan", Kind::supervisory},
                                                       {"Pengaduan Tidak Berkadar Pengawasan", Kind::ordinary},
                                                       {"Permintaan Informasi", Kind::information},
                                                       {"Aspirasi", Kind::aspiration}};
constexpr std::pair<std::string_view, Category> categories[] = {
    {"petugas", Category::officer}, {"waktu", Category::waiting}, {"biaya", Category::cost}, {"sarana", Category::facility}};

struct Ending {
    std::string_view words;
    State state;
    std::optional<Closer> closer;
};
constexpr Ending endings[] = {{"ditutupolehsistem", State::closed, Closer::silence},     {"ditutupolehpelapor", State::closed, Closer::reporter},
                              {"ditutupolehadmin", State::closed, {}},                   {"diarsipkanoleh", State::archived, {}},
                              {"menunggukelengkapaninformasi", State::returned, {}},     {"belumterverifikasi", State::received, {}},
                              {"terdisposisi", State::forwarded, {}},                    {"sedangdiproses", State::in_progress, {}},
                              {"dijawab", State::answered, {}}};

struct ComplaintRow {
    Complaint complaint;
    std::string unit, unit_cell, nip, officer_cell;
};

Category category_of(const std::string& words) {
    for (const auto& [word, category] : categories)
        if (base::heading_key(words).find(word) != std::string::npos) return category;
    return Category::other;
}

void read_state(base::TableRow& row, Complaint& c) {
    const auto key = base::heading_key(row.text("state"));
    const auto ending = std::ranges::find_if(endings, [&](const Ending& one) { return key.starts_with(one.words); });
    if (ending == std::end(endings)) return row.refuse("state", "complaint_state_is_unknown", row.text("state"));
    c.state = ending->state;
    c.closer = ending->closer;
}

// The days of a complaint, each not before the one before it; without a day of forwarding it is taken to be the first answer's.
void read_days(base::TableRow& row, Complaint& c) {
    c.filed = row.required_day("filed");
    c.first_answered = row.day("answered");
    c.settled = row.day("settled");
    if (c.settled && !c.first_answered) c.first_answered = c.settled;
    const bool was_forwarded = c.first_answered || c.state == State::forwarded || c.state == State::in_progress;
    c.forwarded = row.has("forwarded") ? row.day("forwarded") : was_forwarded ? std::optional(c.filed) : std::nullopt;
    c.last_word = c.settled.value_or(c.first_answered.value_or(c.filed));
    auto before = c.filed;
    for (const auto& day : {c.forwarded, c.first_answered, c.settled}) {
        if (day && *day < before) row.refuse("filed", "complaint_days_are_out_of_order");
        before = day.value_or(before);
    }
    if (c.state == State::closed || c.state == State::archived) c.closed = c.last_word;
}

std::string text_in(const base::TableRow& row) {
    for (const auto* column : {"text", "first_text", "title"})
        if (row.has(column)) return row.text(column);
    return {};
}

ComplaintRow read_row(base::TableRow& row) {
    ComplaintRow out{{}, row.text("unit"), row.place("unit"), row.digits("officer"), row.place("officer")};
    auto& c = out.complaint;
    c.source_number = row.required_text("number");
    read_state(row, c);
    read_days(row, c);
    c.kind = row.choice<Kind>("kind", kinds).value_or(Kind::ordinary);
    c.category = category_of(row.text("category"));
    c.disclosure = base::heading_key(row.text("disclosure")).starts_with("anonim") ? Disclosure::anonymous : Disclosure::secret;
    c.text = text_in(row);
    c.stars = row.whole_number("stars");
    if (c.stars && (*c.stars < 1 || *c.stars > 5)) row.refuse("stars", "stars_are_out_of_range");
    return out;
}

base::Errors find_units_and_officers(base::Work& work, std::vector<ComplaintRow>& rows) {
    const auto units = organisation::units(work.db);
    std::vector<std::string> nips;
    for (const auto& row : rows)
        if (!row.nip.empty()) nips.push_back(row.nip);
    std::map<std::string, PersonId> people;
    for (const auto& member : organisation::members_by_nip(work.db, nips, work.today)) people[member.nip] = member.person;
    base::Errors errors;
    for (auto& row : rows) {
        const auto officer = people.find(row.nip);
        if (!row.unit.empty() && !(row.complaint.unit = organisation::unit_called(units, row.unit))) errors.push_back(base::refuse("complaint_unit_is_unknown", row.unit_cell, row.unit));
        if (officer != people.end()) row.complaint.handler = officer->second;
        else if (!row.nip.empty()) errors.push_back(base::refuse("complaint_officer_is_unknown", row.officer_cell, row.nip));
    }
    return errors;
}

}  // namespace

base::Result<Taken> import_complaints(base::Work& work, std::string_view sheet) {
    auto rows = TRY(base::read_all_rows<ComplaintRow>(sheet, columns, read_row));
    if (auto errors = find_units_and_officers(work, rows); !errors.empty()) return errors;
    std::set<std::string> known;
    for (auto& number : work.db.all<std::string>(sql::source_numbers)) known.insert(std::move(number));
    Taken taken;
    for (auto& row : rows) {
        if (!known.insert(*row.complaint.source_number).second) {
            ++taken.known;
            continue;
        }
        row.complaint.id = {base::random_number()};
        store::insert(work.db, row.complaint, base::to_base64url(base::random_bytes(16)));  // nobody follows it here
        if (is_open(row.complaint.state)) watch(work, row.complaint.id);
        note_change(work, row.complaint, "imported");
        ++taken.complaints;
    }
    return taken;
}

std::string blank_complaints() { return base::blank_table("Pengaduan", columns); }

}  // namespace complaint
