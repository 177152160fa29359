// The headings and words of plan tables, as offices write them.
#pragma once

#include <vector>

#include "base/table.h"
#include "features/plan/plan.h"

namespace plan {

namespace columns {
using Need = base::Column::Need;
inline const std::vector<base::Column> plans{
    {"nip", {"NIP", "nipBaru", "NIP Pegawai", "NIP Pegawai yang Dinilai"}},
    {"post", {"Jabatan", "Nama Jabatan"}},
    {"year", {"Tahun", "Year", "Tahun SKP"}},
    {"approach", {"Pendekatan"}},
    {"kind", {"Jenis", "Jenis Hasil Kerja", "Utama/Tambahan"}},
    {"number", {"No", "No RHK", "Nomor", "Nomor RHK"}},
    {"result", {"Rencana Hasil Kerja", "RHK", "Hasil Kerja", "Rencana Hasil Kerja Individu", "Sasaran Kinerja", "Sasaran", "Kinerja"}, Need::required},
    {"assigned_by", {"Penugasan Dari"}},
    {"leader_nip", {"NIP Pimpinan", "NIP Atasan"}},
    {"leader_result", {"No RHK Pimpinan", "RHK Pimpinan"}},
    {"perspective", {"Perspektif"}},
    {"aspect", {"Aspek"}},
    {"indicator", {"Indikator", "IKI", "Indikator Kinerja Individu", "Ukuran Keberhasilan", "Indikator Kinerja", "Ukuran Keberhasilan/Indikator Kinerja Individu"},
     Need::required},
    {"direction", {"Arah", "Polaritas", "Polarisasi"}},
    {"unit_label", {"Satuan", "Satuan Target"}},
    {"baseline", {"Baseline", "Capaian Tahun Lalu"}},
    {"target", {"Target", "Target Tahunan", "Target Tahun", "Target Kinerja"}},
    {"low", {"Batas Bawah", "Target Minimal"}},
    {"high", {"Batas Atas", "Target Maksimal"}},
    {"target_q1", {"Target T1", "Target TW1", "Target TW I", "Target Triwulan I", "Target Triwulan 1", "TW I", "TW1", "Triwulan I", "Triwulan 1", "T1"}},
    {"target_q2", {"Target T2", "Target TW2", "Target TW II", "Target Triwulan II", "Target Triwulan 2", "TW II", "TW2", "Triwulan II", "Triwulan 2", "T2"}},
    {"target_q3", {"Target T3", "Target TW3", "Target TW III", "Target Triwulan III", "Target Triwulan 3", "TW III", "TW3", "Triwulan III", "Triwulan 3", "T3"}},
    {"target_q4", {"Target T4", "Target TW4", "Target TW IV", "Target Triwulan IV", "Target Triwulan 4", "TW IV", "TW4", "Triwulan IV", "Triwulan 4", "T4"}},
    {"weight", {"Bobot", "Bobot (%)", "Bobot Kinerja"}},
    {"source", {"Sumber"}},
    {"series", {"Kode Deret", "Deret"}},
};
inline const std::vector<base::Column> behaviour{
    {"nip", {"NIP"}, Need::required}, {"year", {"Tahun"}, Need::required}, {"value", {"Nilai"}, Need::required},
    {"text", {"Ekspektasi Khusus", "Ekspektasi Khusus Pimpinan"}, Need::required},
};
inline const std::vector<base::Column> annex{
    {"nip", {"NIP"}, Need::required}, {"year", {"Tahun"}, Need::required}, {"list", {"Daftar"}, Need::required},
    {"number", {"No", "Nomor"}}, {"text", {"Isi"}, Need::required},
};
}  // namespace columns

namespace words {
template <class Value>
using Words = std::vector<std::pair<std::string_view, Value>>;
inline const Words<Approach> approaches{{"kualitatif", Approach::qualitative}, {"kuantitatif", Approach::quantitative}};
inline const Words<rating::ResultKind> kinds{{"utama", rating::ResultKind::main}, {"tambahan", rating::ResultKind::additional}, {"kinerja utama", rating::ResultKind::main},
                                            {"kinerja tambahan", rating::ResultKind::additional}};
inline const Words<Perspective> perspectives{{"Penerima Layanan", Perspective::service_recipient},
                                             {"Proses Bisnis", Perspective::business_process},
                                             {"Penguatan Internal", Perspective::internal_strengthening},
                                             {"Anggaran", Perspective::budget}};
inline const Words<Aspect> aspects{{"kuantitas", Aspect::quantity}, {"kualitas", Aspect::quality}, {"waktu", Aspect::time}, {"biaya", Aspect::cost}};
inline const Words<rating::Direction> directions{{"naik", rating::Direction::higher_is_better},
                                                 {"turun", rating::Direction::lower_is_better},
                                                 {"rentang", rating::Direction::within_range},
                                                 {"kualitatif", rating::Direction::judged},
                                                 {"maksimal", rating::Direction::higher_is_better},
                                                 {"maximize", rating::Direction::higher_is_better},
                                                 {"positif", rating::Direction::higher_is_better},
                                                 {"semakin tinggi semakin baik", rating::Direction::higher_is_better},
                                                 {"minimal", rating::Direction::lower_is_better},
                                                 {"minimize", rating::Direction::lower_is_better},
                                                 {"negatif", rating::Direction::lower_is_better},
                                                 {"semakin rendah semakin baik", rating::Direction::lower_is_better},
                                                 {"stabil", rating::Direction::within_range}};
inline const Words<Source> sources{{"laporan", Source::reports}, {"pengukuran", Source::measurement}, {"penilaian", Source::judgement},
                                    {"pengaduan", Source::complaints}};
inline const Words<AnnexList> annex_lists{{"sumber_daya", AnnexList::resources}, {"dukungan sumber daya", AnnexList::resources},
                                          {"pertanggungjawaban", AnnexList::accountability}, {"skema pertanggungjawaban", AnnexList::accountability},
                                          {"konsekuensi", AnnexList::consequences}};
}  // namespace words

}  // namespace plan
