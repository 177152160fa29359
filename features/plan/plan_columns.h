// The headings and words of plan tables, as offices write them.
#pragma once

#include <vector>

#include "base/table.h"
#include "features/plan/plan.h"

namespace plan {

namespace columns {
using Need = base::Column::Need;
inline const std::vector<base::Column> plans{
    {"nip", {"NIP", "nipBaru"}, Need::required},
    {"year", {"Tahun", "Year"}, Need::required},
    {"approach", {"Pendekatan"}},
    {"kind", {"Jenis", "Jenis Hasil Kerja"}},
    {"number", {"No", "No RHK", "Nomor"}, Need::required},
    {"result", {"Rencana Hasil Kerja", "RHK", "Hasil Kerja"}, Need::required},
    {"assigned_by", {"Penugasan Dari"}},
    {"leader_nip", {"NIP Pimpinan", "NIP Atasan"}},
    {"leader_result", {"No RHK Pimpinan", "RHK Pimpinan"}},
    {"perspective", {"Perspektif"}},
    {"aspect", {"Aspek"}},
    {"indicator", {"Indikator", "IKI", "Indikator Kinerja Individu", "Ukuran Keberhasilan"}, Need::required},
    {"direction", {"Arah"}},
    {"unit_label", {"Satuan"}},
    {"baseline", {"Baseline", "Capaian Tahun Lalu"}},
    {"target", {"Target"}},
    {"low", {"Batas Bawah"}},
    {"high", {"Batas Atas"}},
    {"target_q1", {"Target T1", "Target TW1", "Target TW I"}},
    {"target_q2", {"Target T2", "Target TW2", "Target TW II"}},
    {"target_q3", {"Target T3", "Target TW3", "Target TW III"}},
    {"target_q4", {"Target T4", "Target TW4", "Target TW IV"}},
    {"weight", {"Bobot"}},
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
inline const Words<rating::ResultKind> kinds{{"utama", rating::ResultKind::main}, {"tambahan", rating::ResultKind::additional}};
inline const Words<Perspective> perspectives{{"Penerima Layanan", Perspective::service_recipient},
                                             {"Proses Bisnis", Perspective::business_process},
                                             {"Penguatan Internal", Perspective::internal_strengthening},
                                             {"Anggaran", Perspective::budget}};
inline const Words<Aspect> aspects{{"kuantitas", Aspect::quantity}, {"kualitas", Aspect::quality}, {"waktu", Aspect::time}, {"biaya", Aspect::cost}};
inline const Words<rating::Direction> directions{{"naik", rating::Direction::higher_is_better},
                                                 {"turun", rating::Direction::lower_is_better},
                                                 {"rentang", rating::Direction::within_range},
                                                 {"kualitatif", rating::Direction::judged}};
inline const Words<Source> sources{{"laporan", Source::reports}, {"pengukuran", Source::measurement}, {"penilaian", Source::judgement}};
inline const Words<AnnexList> annex_lists{{"sumber_daya", AnnexList::resources}, {"dukungan sumber daya", AnnexList::resources},
                                          {"pertanggungjawaban", AnnexList::accountability}, {"skema pertanggungjawaban", AnnexList::accountability},
                                          {"konsekuensi", AnnexList::consequences}};
}  // namespace words

}  // namespace plan
