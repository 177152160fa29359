#include "features/evaluation/form_words.h"

#include <cstddef>

namespace evaluation::words {

std::string_view of(std::optional<rating::Rating> rating) {
    static constexpr std::string_view words[] = {"DI BAWAH EKSPEKTASI", "SESUAI EKSPEKTASI", "DI ATAS EKSPEKTASI"};
    return rating ? words[rating::place(*rating)] : nothing;
}

std::string_view of(std::optional<rating::Predicate> predicate) {
    static constexpr std::string_view words[] = {"SANGAT KURANG", "KURANG (MISCONDUCT)", "BUTUH PERBAIKAN", "BAIK", "SANGAT BAIK"};
    return predicate ? words[rating::place(*predicate)] : nothing;
}

std::string_view of(std::optional<rating::UnitPredicate> predicate) {
    static constexpr std::string_view words[] = {"SANGAT KURANG", "KURANG", "BUTUH PERBAIKAN", "BAIK", "ISTIMEWA"};
    return predicate ? words[rating::place(*predicate)] : nothing;
}

std::string_view of(plan::Aspect aspect) {
    static constexpr std::string_view words[] = {nothing, "Kuantitas", "Kualitas", "Waktu", "Biaya"};
    return words[static_cast<std::size_t>(aspect)];
}

std::string_view of(plan::Perspective perspective) {
    static constexpr std::string_view words[] = {nothing, "Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"};
    return words[static_cast<std::size_t>(perspective)];
}

// SE MenPANRB 20/2021, as the forms of PermenPANRB 6/2022 print it.
const ValueGuide& guide_of(rating::CoreValue value) {
    static constexpr ValueGuide guides[] = {
        {"Berorientasi Pelayanan",
         {"Memahami dan memenuhi kebutuhan masyarakat", "Ramah, cekatan, solutif, dan dapat diandalkan", "Melakukan perbaikan tiada henti"}},
        {"Akuntabel",
         {"Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
          "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
          "Tidak menyalahgunakan kewenangan jabatan"}},
        {"Kompeten",
         {"Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah", "Membantu orang lain belajar",
          "Melaksanakan tugas dengan kualitas terbaik"}},
        {"Harmonis",
         {"Menghargai setiap orang apa pun latar belakangnya", "Suka menolong orang lain", "Membangun lingkungan kerja yang kondusif"}},
        {"Loyal",
         {"Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan "
          "yang sah",
          "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara", "Menjaga rahasia jabatan dan negara"}},
        {"Adaptif",
         {"Cepat menyesuaikan diri menghadapi perubahan", "Terus berinovasi dan mengembangkan kreativitas", "Bertindak proaktif"}},
        {"Kolaboratif",
         {"Memberi kesempatan kepada berbagai pihak untuk berkontribusi", "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
          "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama"}},
    };
    return guides[rating::place(value)];
}

}  // namespace evaluation::words
