// The words of offices for what a roster chooses among. Compared by base::heading_key, so case and spaces do not matter.
#pragma once

#include <string_view>
#include <utility>

#include "features/organisation/organisation.h"

namespace organisation::words {

template <class Value>
using Word = std::pair<std::string_view, Value>;

inline constexpr Word<Status> statuses[] = {
    {"PNS", Status::pns}, {"PPPK", Status::pppk}, {"CPNS", Status::pns}, {"P3K", Status::pppk}, {"Pegawai Negeri Sipil", Status::pns},
    {"Pegawai Pemerintah dengan Perjanjian Kerja", Status::pppk}, {"PPPK Penuh Waktu", Status::pppk}, {"PPPK Paruh Waktu", Status::pppk}};

inline constexpr Word<Sex> sexes[] = {{"L", Sex::male},      {"P", Sex::female},      {"Laki-laki", Sex::male}, {"Perempuan", Sex::female},
                                      {"Pria", Sex::male},   {"Wanita", Sex::female}, {"M", Sex::male},         {"F", Sex::female},
                                      {"1", Sex::male},      {"2", Sex::female}};

// The numbers are SIASN's jenisJabatanId (law/rules 10.4).
inline constexpr Word<PostKind> kinds[] = {
    {"JPT", PostKind::high_leader}, {"Administrasi", PostKind::administrative}, {"Fungsional", PostKind::functional},
    {"Pelaksana", PostKind::executor}, {"Jabatan Pimpinan Tinggi", PostKind::high_leader}, {"JPT Pratama", PostKind::high_leader},
    {"JPT Madya", PostKind::high_leader}, {"JPT Utama", PostKind::high_leader}, {"Pimpinan Tinggi", PostKind::high_leader},
    {"Struktural", PostKind::administrative}, {"Jabatan Struktural", PostKind::administrative}, {"1", PostKind::administrative},
    {"Administrator", PostKind::administrative}, {"Pengawas", PostKind::administrative},
    {"Jabatan Administrasi", PostKind::administrative}, {"JF", PostKind::functional}, {"Jabatan Fungsional", PostKind::functional},
    {"Fungsional Tertentu", PostKind::functional}, {"Jabatan Fungsional Tertentu", PostKind::functional}, {"JFT", PostKind::functional},
    {"2", PostKind::functional}, {"Fungsional Umum", PostKind::executor}, {"Jabatan Fungsional Umum", PostKind::executor},
    {"JFU", PostKind::executor}, {"Jabatan Pelaksana", PostKind::executor}, {"4", PostKind::executor}};

inline constexpr Word<Assignment> assignments[] = {
    {"definitif", Assignment::definitive}, {"Plt", Assignment::plt}, {"Plh", Assignment::plh}, {"tim", Assignment::team},
    {"definitive", Assignment::definitive}, {"Pelaksana Tugas", Assignment::plt}, {"Pelaksana Harian", Assignment::plh},
    {"team", Assignment::team}, {"anggota tim", Assignment::team}, {"tim kerja", Assignment::team}};

enum class Answer { no, yes };
inline constexpr Word<Answer> answers[] = {{"Ya", Answer::yes},  {"Tidak", Answer::no}, {"Y", Answer::yes}, {"T", Answer::no},
                                           {"Yes", Answer::yes}, {"No", Answer::no},    {"1", Answer::yes}, {"0", Answer::no},
                                           {"V", Answer::yes},   {"True", Answer::yes}, {"False", Answer::no}};

// Words in kedudukanPnsNama that say somebody has left (law/rules 10.4).
inline constexpr std::string_view gone[] = {"pensiun", "berhenti", "wafat", "meninggal", "pemberhentian", "mpp"};

}  // namespace organisation::words
