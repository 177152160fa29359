// The words of the rules page, and of the scales wherever the server itself writes them (page, PDF, command line).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/actor.h"
#include "rating/scale.h"

namespace policy {

struct Phrase {
    std::string_view indonesian, english;  // {} is filled in order
};

std::string fill(const Phrase& phrase, base::Language language, std::initializer_list<std::string> values);

std::string rating_word(rating::Rating value, base::Language language);                 // di atas ekspektasi
std::string predicate_word(rating::Predicate value, base::Language language);           // Butuh Perbaikan
std::string unit_predicate_word(rating::UnitPredicate value, base::Language language);  // Istimewa
std::string giver_word(rating::Giver value, base::Language language);                   // rekan kerja
std::string result_kind_word(rating::ResultKind value, base::Language language);        // utama
std::string core_value_word(rating::CoreValue value);                                   // Berorientasi Pelayanan: official, in both languages

namespace phrases {
inline constexpr Phrase achievement{"Dari angka menjadi capaian", "From a figure to an achievement"};
inline constexpr Phrase higher{"Makin tinggi makin baik: capaian = realisasi ÷ target, paling rendah {} dan paling tinggi {}.",
                               "Higher is better: achievement = actual ÷ target, at least {} and at most {}."};
inline constexpr Phrase lower{"Makin rendah makin baik: capaian naik bila realisasi di bawah target, paling rendah {} dan paling tinggi {}.",
                              "Lower is better: achievement rises as the actual falls below the target, at least {} and at most {}."};
inline constexpr Phrase range{"Target berupa rentang: di dalam rentang capaian {}; di luarnya dihitung terhadap tepi yang terdekat.",
                              "A range as target: inside it the achievement is {}; outside, the nearer edge counts."};
inline constexpr Phrase zero_target{"Target nol (misalnya nol keluhan): tercapai bernilai {}, tidak tercapai bernilai {}.",
                                    "A target of zero (no complaints, say): met counts {}, missed counts {}."};
inline constexpr Phrase waiting[] = {{"Angka yang belum masuk tidak dianggap nol: saran hasil kerja ditahan sampai angkanya ada.",
                                      "A figure that is not in yet is not zero: the suggestion waits for it."},
                                     {"Angka yang belum masuk tidak dianggap nol: bobotnya dibagi ke indikator lain.",
                                      "A figure that is not in yet is not zero: the other indicators carry its weight."},
                                     {"Angka yang belum masuk sampai batas waktu dihitung nol, dan alasannya ditampilkan.",
                                      "A figure that is not in by the deadline counts as zero, and the reason says so."}};
inline constexpr Phrase not_due{"Indikator yang belum jatuh tempo atau dimaafkan tidak ikut dihitung; indikator lain memikul bobotnya.",
                                "An indicator that is not due, or excused, is left out; the others carry its weight."};
inline constexpr Phrase bands{"Capaian mulai {}: di atas ekspektasi. Mulai {}: sesuai ekspektasi. Kurang dari itu: di bawah ekspektasi.",
                              "From {}: above expectation. From {}: meets expectation. Less: below expectation."};
inline constexpr Phrase results{"Rating hasil kerja", "The results rating"};
inline constexpr Phrase most_above{"Di atas ekspektasi bila lebih dari {} hasil kerja di atas ekspektasi, tidak ada hasil kerja utama di bawah "
                                   "ekspektasi, dan lebih dari {} umpan balik positif.",
                                   "Above when more than {} of the results are above, no main result is below, and more than {} of the feedback is positive."};
inline constexpr Phrase most_below{"Di bawah ekspektasi bila lebih dari {} hasil kerja di bawah ekspektasi, atau lebih dari {} hasil kerja utama di "
                                   "bawah ekspektasi.",
                                   "Below when more than {} of the results are below, or more than {} of the main results are."};
inline constexpr Phrase feedback_below{"Di bawah ekspektasi pula bila lebih dari {} umpan balik tidak positif.",
                                       "Below, too, when more than {} of the feedback is not positive."};
inline constexpr Phrase otherwise_meets{"Selain itu sesuai ekspektasi; paling banyak {} hasil kerja utama boleh di bawah ekspektasi.",
                                        "Otherwise it meets expectation; at most {} of the main results may be below."};
inline constexpr Phrase main_weight{"Hasil kerja utama berbobot {}.", "Main results weigh {}."};
inline constexpr Phrase additional_weight{"Hasil kerja tambahan berbobot {}.", "Additional results weigh {}."};
inline constexpr Phrase weighted_bands{"Jumlah tertimbang mulai {}: di atas ekspektasi; mulai {}: sesuai ekspektasi.",
                                       "A weighted total from {} is above expectation; from {} it meets expectation."};
inline constexpr Phrase behaviour{"Rating perilaku kerja", "The behaviour rating"};
inline constexpr Phrase behaviour_consistent{"Sesuai ekspektasi bila catatan yang tidak positif paling banyak {} dan yang tidak sepenuhnya positif paling "
                                             "banyak {}.",
                                             "Meets when at most {} of the notes are not positive and at most {} not fully positive."};
inline constexpr Phrase behaviour_guards{"Di atas ekspektasi bila sekurangnya {} nilai dasar mendapat catatan positif, masing-masing dari {} jenis pemberi.",
                                         "Above when at least {} values have positive notes, each from {} kinds of giver."};
inline constexpr Phrase behaviour_silence{"Dengan kurang dari {} catatan tidak ada saran: diam bukan hadiah dan bukan hukuman.",
                                          "With fewer than {} notes there is no suggestion: silence is neither a gift nor a punishment."};
inline constexpr Phrase predicate{"Dari dua rating menjadi predikat", "From two ratings to the predicate"};
inline constexpr Phrase cell{"Hasil kerja {}, perilaku {}: {}.", "Results {}, behaviour {}: {}."};
inline constexpr Phrase head{"Bagi pimpinan unit: capaian unit {} berarti hasil kerja {}.", "For the head of a unit: a unit that is {} means results {}."};
inline constexpr Phrase gate{"Tanpa inovasi yang diakui, predikat paling tinggi {}.", "Without a recognised innovation the predicate is at most {}."};
inline constexpr Phrase clocks{"Waktu", "Time"};
inline constexpr Phrase reports{"Laporan harian lebih dari {} hari kerja sesudah harinya ditandai terlambat; lebih dari {} hari kerja tidak diterima.",
                                "A daily report more than {} working days after its day is marked late; more than {} is refused."};
inline constexpr Phrase reason{"Alasan penilaian sekurangnya {} huruf.", "The reason of a rating has at least {} letters."};
inline constexpr Phrase delivery{"Dokumen evaluasi diserahkan paling lama {} hari kerja sejak ditandatangani dan dikembalikan paling lama {} hari kerja.",
                                 "The evaluation document is handed over within {} working days of signing and handed back within {}."};
inline constexpr Phrase complaints{"Pengaduan masyarakat", "Public complaints"};
inline constexpr Phrase complaint_answer{"Pengaduan diverifikasi paling lama {} hari kerja dan dijawab pertama kali paling lama {} hari kerja sesudahnya.",
                                         "A complaint is verified within {} working days and first answered within {} after that."};
inline constexpr Phrase complaint_limits{
    "Jawaban akhir paling lama {} hari kerja untuk permintaan informasi, {} untuk pengaduan biasa, {} untuk pengaduan berkadar pengawasan, {} untuk aspirasi.",
    "The last answer comes within {} working days for a request for information, {} for a complaint, {} for one about misconduct, {} for a wish."};
inline constexpr Phrase complaint_silence{"Pengaduan yang sudah dijawab ditutup setelah {} hari kerja tanpa balasan.",
                                          "An answered complaint is closed after {} working days without a reply."};
inline constexpr Phrase complaint_figures[] = {
    {"Indikator petugas boleh memakai persen pengaduan yang dijawab pertama kali tepat waktu.",
     "An officer's indicator may count the per cent of complaints first answered on time."},
    {"Indikator petugas boleh memakai persen pengaduan yang selesai tepat waktu.",
     "An officer's indicator may count the per cent of complaints settled on time."}};
inline constexpr Phrase objection{"Keberatan diajukan paling lama {} hari kerja sejak dokumen diterima dan diputus paling lama {} hari kerja.",
                                  "An objection is filed within {} working days of receipt and decided within {}."};
}  // namespace phrases

}  // namespace policy
