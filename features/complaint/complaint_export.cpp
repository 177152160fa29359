#include "features/complaint/complaint_export.h"

#include <map>

#include "base/sheet_write.h"
#include "features/calendar/calendar.h"
#include "features/complaint/handling.h"
#include "features/complaint/public_words.h"

namespace complaint {
namespace {

using base::Cell;
using Line = std::vector<Cell>;

const base::Headings headings{"Tanggal Masuk", "Tentang", "Klasifikasi", "Unit", "Layanan", "Petugas", "Status", "Diteruskan", "Jawaban Pertama", "Jawaban Akhir",
                              "Ditutup", "Hari Kerja sampai Jawaban Pertama", "Hari Kerja sampai Jawaban Akhir", "Jawaban Pertama Tepat Waktu",
                              "Jawaban Akhir Tepat Waktu", "Kali Dibuka Lagi", "Nilai"};
constexpr base::Words indonesian{base::Language::indonesian};

Cell words(std::string_view text) { return base::cell_of(std::string(text)); }
Cell day(std::optional<base::Day> day) { return day ? base::cell_of(*day) : words(""); }
Cell number(std::optional<int> number) { return number ? base::cell_of(base::whole(*number)) : words(""); }
Cell yes_or_no(std::optional<bool> kept) { return words(!kept ? "" : *kept ? "ya" : "tidak"); }

// As LAPOR! says it, and the import reads it.
std::string_view status_of(const Complaint& complaint) {
    switch (complaint.state) {
        case State::received: return "Belum Terverifikasi";
        case State::returned: return "Menunggu Kelengkapan Informasi";
        case State::forwarded: return "Terdisposisi";
        case State::in_progress: return "Sedang Diproses";
        case State::answered: return "Dijawab";
        case State::closed: return !complaint.closer ? "Ditutup oleh Admin" : complaint.closer == Closer::silence ? "Ditutup oleh Sistem" : "Ditutup oleh Pelapor";
        case State::archived: return "Diarsipkan oleh Admin";
    }
    return "";
}

// What names the ids of a line.
struct Named {
    std::map<organisation::UnitId, std::string> units;
    std::map<service::ServiceId, std::string> services;
    std::map<PersonId, std::string> people;

    template <class Key>
    static std::string_view of(const std::map<Key, std::string>& names, std::optional<Key> key) {
        const auto found = key ? names.find(*key) : names.end();
        return found == names.end() ? std::string_view() : std::string_view(found->second);
    }
};

Named names_in(base::Work& work, const std::vector<Complaint>& complaints) {
    Named named;
    for (auto& unit : organisation::units(work.db)) named.units[unit.id] = std::move(unit.name);
    for (auto& service : service::services(work.db)) named.services[service.id] = std::move(service.name);
    std::vector<PersonId> handlers;
    for (const auto& complaint : complaints)
        if (complaint.handler) handlers.push_back(*complaint.handler);
    for (auto& member : organisation::members(work.db, handlers, work.today)) named.people[member.person] = std::move(member.full_name);
    return named;
}

// Those of the span that lie, or lay, on the actor's desk.
std::vector<Complaint> of_the_desk(base::Work& work, Span span) {
    auto complaints = filed_between(work.db, span.first, span.last);
    const auto asker = asker_of(work);
    std::erase_if(complaints, [&](const Complaint& complaint) {
        const auto part = part_of(asker, complaint);
        return part != Part::verifier && part != Part::handler;
    });
    return complaints;
}

Line line_of(base::Work& work, const Complaint& c, const Course& course, const calendar::WorkingDays& working, const Named& named) {
    const auto limits = limits_of(rules_on(work.db, c.filed), c.kind);
    const auto days_to = [&](std::optional<base::Day> until) { return until ? std::optional(elapsed(working, c.filed, *until, course.pauses)) : std::nullopt; };
    return {day(c.filed), words(words_for(c.category, indonesian)), words(words_for(c.kind, indonesian)), words(Named::of(named.units, c.unit)),
            words(Named::of(named.services, c.service)), words(Named::of(named.people, c.handler)), words(status_of(c)), day(c.forwarded),
            day(c.first_answered), day(c.settled), day(c.closed), number(days_to(c.first_answered)), number(days_to(c.settled)),
            yes_or_no(answered_on_time(working, limits, course, work.today)), yes_or_no(settled_on_time(working, limits, course, work.today)),
            number(c.reopenings), number(c.stars)};
}

}  // namespace

base::Result<std::string> export_complaints(base::Work& work, Span span, Paper paper) {
    const auto complaints = of_the_desk(work, span);
    const auto courses = courses_of(work.db, complaints);
    const auto working = calendar::working_days(work.db);
    const auto named = names_in(work, complaints);
    std::size_t next = 0;
    const auto rows = [&](Line& line) {
        if (next == complaints.size()) return base::Next::stop;
        line = line_of(work, complaints[next], courses[next], working, named);
        ++next;
        return base::Next::go_on;
    };
    if (paper == Paper::csv) return base::csv_text(headings, rows);
    return base::xlsx_bytes("Pengaduan", headings, rows);
}

}  // namespace complaint
