// The official papers, filled like the example of PermenPANRB 6/2022 Anak Lampiran 5 (a midwife), read back by Poppler.
#include "features/evaluation/forms.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/testing/poppler.h"

namespace {

using namespace evaluation;
using base::test::pages_of;

PaperTop top(plan::Approach approach = plan::Approach::qualitative, PaperPost post = PaperPost::staff) {
    return {.agency = "PEMERINTAH KABUPATEN TANJUNG SELA", .days = "1 Januari s.d. 31 Desember 2026", .approach = approach, .post = post,
            .person = {"Rahayu Wulandari, A.Md.Keb.", "198703122010012007", "Penata Muda Tk. I/ III b", "Bidan Penyelia", "Puskesmas Sela Barat"},
            .assessor = {"dr. Bima Antasena", "197501052003121004", "Pembina/ IV a", "Kepala Puskesmas", "Puskesmas Sela Barat"},
            .place_and_day = "Tanjung Sela, 5 Januari 2027", .made = {1'760'000'000'000'000}, .verify_address = "https://capaian.example/v/K7Q2M9"};
}

PaperResult antenatal() {
    return {.text = "Ibu hamil mendapat pemeriksaan kehamilan sesuai perannya dalam SOP layanan ANC", .assigned_by = "Kepala Puskesmas",
            .leader_result = "Meningkatnya kualitas pelayanan puskesmas",
            .measures = {{plan::Aspect::quantity, plan::Perspective::service_recipient, "Ibu hamil terlayani di luar jam operasional", "100%", "98%"},
                         {plan::Aspect::quality, plan::Perspective::business_process, "Tidak ada kesalahan tindakan", "0 kesalahan", "0 kesalahan"}},
            .realisation = "- Tidak ada kesalahan dalam pemberian layanan", .feedback = "Pimpinan: sudah baik, pertahankan!"};
}

PaperResult records() {
    return {.kind = rating::ResultKind::additional, .text = "Ibu hamil terdata dalam aplikasi", .assigned_by = "Kepala Puskesmas",
            .measures = {{plan::Aspect::time, plan::Perspective::internal_strengthening, "Data diperbarui setelah pemeriksaan", "1 hari", "1 hari"}}};
}

std::vector<PaperValue> values() {
    return {{rating::CoreValue::harmonious, "- Membantu rekan kerja yang membutuhkan", "Pimpinan: menenangkan pasien yang cemas"}};
}

SkpPaper skp(plan::Approach approach, PaperPost post) {
    return {top(approach, post), {antenatal(), records()}, values(),
            {{plan::AnnexList::resources, 1, "Pendampingan pimpinan"}, {plan::AnnexList::accountability, 1, "Laporan mingguan"}}};
}

EvaluationPaper result(plan::Approach approach = plan::Approach::qualitative, PaperPost post = PaperPost::staff) {
    return {.top = top(approach, post), .period = "AKHIR", .unit = rating::UnitPredicate::good, .results = {antenatal(), records()}, .values = values(),
            .results_rating = rating::Rating::meets, .behaviour_rating = rating::Rating::above, .predicate = rating::Predicate::good};
}

// Words apart from how they were broken into lines.
std::string words_of(const std::string& pdf) {
    std::string all;
    for (const auto& page : pages_of(pdf)) all += page + " ";
    std::string words;
    for (const char c : all)
        if (const bool space = c == '\n' || c == ' '; !space) words += c;
        else if (!words.empty() && words.back() != ' ') words += ' ';
    return words;
}

void check_order(const std::string& text, const std::vector<std::string>& parts) {
    std::size_t at = 0;
    for (const auto& part : parts) {
        const auto found = text.find(part, at);
        CHECK_MESSAGE(found != std::string::npos, part);
        if (found != std::string::npos) at = found + part.size();
    }
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr auto qualitative = plan::Approach::qualitative, quantitative = plan::Approach::quantitative;

}  // namespace

TEST_CASE("form A.1.6 has its headings in order, and the annex follows on its own page") {
    const auto pdf = skp_pdf(skp(qualitative, PaperPost::staff));
    check_order(words_of(pdf), {"SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUALITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
                                "PERIODE PENILAIAN: 1 Januari s.d. 31 Desember 2026", "PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA", "NAMA",
                                "Rahayu Wulandari", "HASIL KERJA", "A. UTAMA", "(Penugasan dari Kepala Puskesmas)",
                                "Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:", "- Ibu hamil terlayani", "B. TAMBAHAN", "PERILAKU KERJA",
                                "Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Membantu rekan kerja", "Loyal", "Adaptif",
                                "Kolaboratif", "Pegawai yang Dinilai", "Pejabat Penilai Kinerja", "LAMPIRAN SASARAN KINERJA PEGAWAI",
                                "DUKUNGAN SUMBER DAYA", "Pendampingan pimpinan", "SKEMA PERTANGGUNGJAWABAN", "KONSEKUENSI"});
    CHECK(pages_of(pdf).size() == 3);
}

TEST_CASE("the quantitative plans have the columns of their post") {
    const auto staff = words_of(skp_pdf(skp(quantitative, PaperPost::staff)));
    for (const auto* part : {"KUANTITATIF", "ADMINISTRASI", "ASPEK", "Kuantitas", "TARGET", "0 kesalahan"}) CHECK_MESSAGE(has(staff, part), part);
    CHECK_FALSE(has(staff, "PERSPEKTIF"));
    const auto head = words_of(skp_pdf(skp(quantitative, PaperPost::head)));
    for (const auto* part : {"PIMPINAN TINGGI", "PERSPEKTIF", "Penerima"}) CHECK_MESSAGE(has(head, part), part);
    CHECK_FALSE(has(head, "ASPEK"));
}

TEST_CASE("form C.1.1 has its headings in order") {
    check_order(words_of(evaluation_pdf(result())),
                {"HASIL EVALUASI KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUALITATIF", "PERIODE: AKHIR", "PEGAWAI YANG DINILAI",
                 "CAPAIAN KINERJA ORGANISASI", "BAIK", "POLA DISTRIBUSI", "Predikat Kinerja Pegawai", "HASIL KERJA", "REALISASI", "UMPAN BALIK",
                 "A. UTAMA", "B. TAMBAHAN", "RATING HASIL KERJA", "SESUAI EKSPEKTASI", "PERILAKU KERJA", "RATING PERILAKU KERJA", "DI ATAS EKSPEKTASI",
                 "PREDIKAT KINERJA PEGAWAI", "BAIK", "Tanjung Sela, 5 Januari 2027", "Pejabat Penilai Kinerja", "dr. Bima Antasena", "** Rating hasil kerja"});
    CHECK(pages_of(evaluation_pdf(result())).size() == 2);
}

TEST_CASE("forms C.1.2 and C.1.3 show figure and feedback beside each indicator") {
    for (const auto post : {PaperPost::head, PaperPost::staff}) {
        const auto text = words_of(evaluation_pdf(result(quantitative, post)));
        for (const auto* part : {"REALISASI", "98%", "UMPAN BALIK", "pertahankan!"}) CHECK_MESSAGE(has(text, part), part);
    }
}

TEST_CASE("form D.1.1 has its seven parts, and fits one page") {
    const EvaluationDocumentPaper paper{.top = top(), .period = "AKHIR", .upper = {"Dr. Surya Lesmana", "196901011995031002", "Pembina Utama Muda/ IV c",
                                                                                     "Kepala Dinas Kesehatan", "Dinas Kesehatan"},
                                        .unit = rating::UnitPredicate::good, .predicate = rating::Predicate::poor, .note = "Tingkatkan keramahan."};
    const auto pdf = document_pdf(paper);
    check_order(words_of(pdf), {"DOKUMEN EVALUASI KINERJA PEGAWAI", "PERIODE: AKHIR", "1. PEGAWAI YANG DINILAI", "2. PEJABAT PENILAI KINERJA",
                                "3. ATASAN PEJABAT PENILAI KINERJA", "Surya Lesmana", "4. EVALUASI KINERJA", "KURANG (MISCONDUCT)",
                                "5. CATATAN/REKOMENDASI", "Tingkatkan keramahan.", "7. Pegawai yang Dinilai", "6. Pejabat Penilai Kinerja"});
    CHECK(pages_of(pdf).size() == 1);
}

TEST_CASE("every paper says where it can be verified") {
    CHECK(has(words_of(evaluation_pdf(result())), "https://capaian.example/v/K7Q2M9"));
    CHECK(has(print_page(result(), "/hasil.pdf"), "https://capaian.example/v/K7Q2M9"));
}

TEST_CASE("the page for printing says what the paper says, and what people wrote stays text") {
    auto paper = result();
    paper.results[0].feedback = "<script>alert(1)</script>";
    const auto page = print_page(paper, "/hasil.pdf");
    check_order(page, {"HASIL EVALUASI KINERJA PEGAWAI", "PEGAWAI YANG DINILAI", "POLA DISTRIBUSI", "<svg", "A. UTAMA", "&lt;script&gt;",
                       "RATING PERILAKU KERJA", "PREDIKAT KINERJA PEGAWAI", "dr. Bima Antasena"});
    CHECK_FALSE(has(page, "<script>"));
    CHECK_FALSE(has(page, " style="));
}

TEST_CASE("hostile and endless texts still make a paper") {
    auto paper = result(quantitative);
    paper.top.person.name = "\xff\xfe\x01 <b>& \xe2\x80\xae";
    paper.results[0].text = std::string(20'000, 'x');
    paper.results[0].measures.clear();
    for (int i = 0; i < 300; ++i) paper.results.push_back(records());
    const auto pages = pages_of(evaluation_pdf(paper));
    CHECK(pages.size() > 10);
    CHECK(pages.size() < 100);
}

TEST_CASE("an evaluation that is not rated yet prints dashes, not words") {
    auto paper = result();
    paper.unit.reset();
    paper.results_rating.reset();
    paper.predicate.reset();
    const auto text = words_of(evaluation_pdf(paper));
    CHECK(has(text, "RATING HASIL KERJA** –"));
    CHECK_FALSE(has(text, "POLA DISTRIBUSI Frekuensi"));
}
