#include "features/complaint/test/complaint_office.h"

#include "base/job_runner.h"
#include "base/json.h"
#include "base/sealed.h"
#include "features/calendar/calendar.h"
#include "features/complaint/complaint_store.h"
#include "features/complaint/tracking_number.h"
#include "features/complaint/watching.h"
#include "features/identity/relation.h"

namespace complaint::test {

ComplaintOffice::ComplaintOffice(const base::test::Engine& engine)
    : office(engine, {calendar::feature(), service::feature(), policy::feature(), complaint::feature()}) {
    base::use_key(std::string(base::key_bytes, 'k'));
    district = office.unit("KECAMATAN"), elsewhere = office.unit("DINAS");
    camat = office.person("Camat"), petugas = office.person("Petugas"), rekan = office.person("Rekan");
    asing = office.person("Asing"), vera = office.person("Vera"), ira = office.person("Ira");
    office.head(camat, district);
    for (const auto person : {petugas, rekan}) office.post(person, district);
    for (const auto person : {asing, vera, ira}) office.post(person, elsewhere);
    office.as_hr([&](base::Work& work) { store::appoint(work.db, vera); });
}

void ComplaintOffice::be(std::string_view iso, int minute) { office.now = base::instant_of(organisation::test::day(iso), minute, 420); }

Answer ComplaintOffice::send(FormFields fields, PersonId signed_in) {
    std::string rest;
    for (const auto& [name, value] : fields)
        rest += "\r\n--x\r\nContent-Disposition: form-data; name=\"" + std::string(name) + "\"\r\n\r\n" + std::string(value);
    return office.upload(signed_in, 0, "/adu/a1", "kosong", rest);
}

std::string ComplaintOffice::file(FormFields fields) {
    const auto answer = send(fields);
    base::check(answer.status == 303, "the complaint is received");
    const auto location = std::string(answer.headers.get("location"));
    return read_tracking_number(location.substr(7, location.find('?') - 7)).value();
}

ComplaintId ComplaintOffice::id_of(const std::string& number) {
    ComplaintId id;
    as({}, [&](base::Work& work) { id = follow(work.db, number).value().complaint.id; });
    return id;
}

ComplaintId ComplaintOffice::filed(std::string_view words) { return id_of(file({{"tentang", "waktu"}, {"cerita", words}, {"unit", "KECAMATAN"}})); }

ComplaintId ComplaintOffice::forwarded() {
    const auto id = filed();
    base::check(rule_as(vera, [&](base::Work& work) { return verify(work, id, to_sub_district()); }).empty(), "it is forwarded");
    return id;
}

void ComplaintOffice::as(PersonId person, const std::function<void(base::Work&)>& step) {
    office.as(person, person == ira ? std::uint32_t{identity::inspector} : 0, step);
}

std::string ComplaintOffice::rule_as(PersonId person, const std::function<base::Result<base::Done>(base::Work&)>& step) {
    std::string rule;
    as(person, [&](base::Work& work) { rule = base::rule_of(step(work)); });
    return rule;
}

Complaint ComplaintOffice::complaint(ComplaintId id) {
    std::optional<Complaint> found;
    as({}, [&](base::Work& work) { found = find(work.db, id); });
    return found.value();
}

std::string ComplaintOffice::said(ComplaintId id) {
    std::string all;
    as({}, [&](base::Work& work) {
        for (const auto& message : messages_of(work.db, id))
            all += (all.empty() ? "" : "; ") + std::string(base::name_of(message.kind)) + (message.text.empty() ? "" : ": " + message.text);
    });
    return all;
}

void ComplaintOffice::work_through_jobs() {
    base::JobRunner runner(office.database(), {watching()}, [this] { return office.now; });
    while (runner.step()) {}
}

}  // namespace complaint::test
