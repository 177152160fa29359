// Which complaints are suggested as the same matter.
#include "features/complaint/alike.h"

#include <doctest/doctest.h>

#include "features/complaint/handling.h"
#include "features/complaint/queue.h"
#include "features/complaint/test/complaint_office.h"

using namespace complaint;
using base::test::engines;
using complaint::test::ComplaintOffice;

namespace {

Complaint text(std::int64_t id, const char* words, std::int64_t unit = 5) {
    Complaint complaint{};
    complaint.id = {id};
    complaint.text = words;
    complaint.unit = organisation::UnitId{unit};
    return complaint;
}

std::string alike_to(const Complaint& one, const std::vector<Complaint>& others) {
    std::string ids;
    for (const auto id : alike(one, others)) ids += std::to_string(id.value);
    return ids;
}

}  // namespace

TEST_CASE("the same matter in other words is suggested, the most alike first; another matter, the complaint itself and a few small words are not") {
    const auto one = text(1, "Loket pembuatan KTP ditutup jam sepuluh");
    const std::vector<Complaint> others{one, text(2, "Kenapa jam sepuluh loket KTP sudah tutup?"), text(3, "Jalan berlubang depan pasar"),
                                        text(4, "Loketnya tutup jam sepuluh, pembuatan kartu batal"), text(5, "Loket buka"), text(6, "Di sana itu ya")};
    CHECK(alike_to(one, others) == "42");
    CHECK(alike_to(text(7, ""), others) == "");
}

TEST_CASE("for another office the words must be more alike") {
    const auto one = text(1, "Loket bayar tutup, antrean panjang");
    CHECK(alike_to(one, {text(2, "Antrean loket sampai jalan raya pagi", 5)}) == "2");
    CHECK(alike_to(one, {text(2, "Antrean loket sampai jalan raya pagi", 6)}) == "");
}

TEST_CASE("what stands in many complaints makes none of them the same") {
    std::vector<Complaint> others;
    for (std::int64_t i = 1; i <= 9; ++i) others.push_back(text(i, "Pelayanan kecamatan sangat lambat"));
    CHECK(alike_to(text(20, "Pelayanan kecamatan sangat lambat, parkir penuh"), others) == "");
    others.push_back(text(10, "Parkir kecamatan selalu penuh"));
    CHECK(alike_to(text(20, "Pelayanan kecamatan sangat lambat, parkir penuh"), others) == "10");
}

TEST_CASE("suggested is only what the officer verifies too, and only to who may join") {
    for (const auto& engine : engines()) {
        CAPTURE(engine.name());
        ComplaintOffice office(engine);
        const auto one = office.filed("Loket KTP tutup jam sepuluh"), same = office.filed("Jam sepuluh loket KTP sudah tutup");
        office.id_of(office.file({{"tentang", "biaya"}, {"cerita", "Loket KTP tutup jam sepuluh, buka kalau dibayar"}, {"unit", "KECAMATAN"}}));
        const auto suggested = [&](PersonId person) {
            std::string ids;
            office.as(person, [&](base::Work& work) {
                if (const auto found = alike_on_desk(work, one))
                    for (const auto& item : found.value().complaints) ids += item.id == same ? "same " : "other ";
                else ids = found.errors().front().rule;
            });
            return ids;
        };
        CHECK(suggested(office.vera) == "same ");
        CHECK(suggested(office.petugas) == "complaint_is_unknown");
    }
}
