// The headings by which a column is found, as data. Spelling, spaces and case do not matter (base::heading_key).
#include <vector>

#include "features/organisation/roster_columns.h"

namespace organisation {
namespace {

constexpr auto required = base::Column::Need::required;
constexpr auto optional = base::Column::Need::optional;

const std::vector<base::Column> roster = {
    {"name_and_nip", {"Nama/NIP", "NIP/Nama", "Nama dan NIP", "Nama & NIP", "Nama, NIP", "NIP dan Nama", "Nama Pegawai/NIP", "NIP/Nama Pegawai",
     "Nama Lengkap/NIP"}, optional},
    {"nip", {"NIP", "nipBaru", "NIP Baru", "NIP/NI PPPK", "NI PPPK", "NIP PNS", "Nomor Induk Pegawai", "NIP Pegawai",
     "NIP/NIPPPK", "NIPPPK", "NI PPPK/NIP"}, required},
    {"name", {"Nama", "Nama Lengkap", "Nama Pegawai", "Nama ASN", "Nama Tanpa Gelar", "Nama dan Gelar", "Nama Lengkap dan Gelar", "Nama Lengkap dengan Gelar",
     "Nama (Gelar)"}, required},
    {"front_title", {"Gelar Depan", "Glr Depan", "Gelar Dpn"}, optional},
    {"back_title", {"Gelar Belakang", "Glr Belakang", "Gelar Blk"}, optional},
    {"status", {"Status", "statusPegawai", "Status Pegawai", "jenisPegawaiNama", "Jenis Pegawai", "Status Kepegawaian", "Jenis ASN"}, optional},
    {"standing", {"kedudukanPnsNama", "Kedudukan", "Kedudukan Hukum", "Kedudukan Pegawai", "Status Aktif", "Keaktifan"}, optional},
    {"sex", {"Jenis Kelamin", "Kelamin", "JK", "L/P", "Sex", "Gender"}, optional},
    {"birth", {"Tanggal Lahir", "tglLahir", "Tgl. Lahir", "TTL Tanggal"}, optional},
    {"grade", {"Gol", "golRuangAkhir", "Golongan", "Gol/Ruang", "Golongan/Ruang", "Gol. Ruang", "Golongan Ruang", "Gol Ruang Akhir", "Gol Terakhir",
     "Pangkat/Gol", "Pangkat/Golongan", "Pangkat/Gol. Ruang", "Pangkat/Golongan Ruang", "Pangkat Gol", "Pangkat"}, optional},
    {"grade_since", {"TMT Gol", "tmtGolAkhir", "TMT Golongan", "TMT Gol/Ruang", "TMT Pangkat", "TMT Gol. Ruang", "TMT Gol Akhir", "Pangkat TMT", "TMT Pangkat/Golongan", "TMT Pangkat/Gol"}, optional},
    {"title", {"Jabatan", "jabatanNama", "Nama Jabatan", "Jabatan Saat Ini", "Jabatan Terakhir", "Jabatan Sekarang",
     "Uraian Jabatan"}, required},
    {"title_structural", {"Jabatan Struktural", "jabatanStrukturalNama", "Nama Jabatan Struktural"}, optional},
    {"title_functional", {"Jabatan Fungsional", "jabatanFungsionalNama", "Nama Jabatan Fungsional", "Jabatan Fungsional Tertentu", "JFT"}, optional},
    {"title_executor", {"Jabatan Pelaksana", "jabatanFungsionalUmumNama", "Jabatan Fungsional Umum", "Nama Jabatan Pelaksana", "JFU"}, optional},
    {"kind", {"Jenis Jabatan", "jenisJabatanNama", "jenisJabatanId", "Jenis Jabatan ID", "Kelompok Jabatan"}, optional},
    {"echelon", {"Eselon", "Esl", "eselonNama", "eselonLevel", "eselonId"}, optional},
    {"since", {"TMT Jabatan", "tmtJabatan", "TMT Jab", "TMT Jabatan Terakhir", "Mulai Jabatan"}, optional},
    {"until", {"Sampai", "Berakhir", "TMT Selesai", "Tanggal Berakhir", "Sampai Tanggal"}, optional},
    {"unit_code", {"Kode Unit", "unorId", "Kode Unit Kerja", "Kode Unor", "ID Unor", "Kode Unit Organisasi"}, optional},
    {"unit_name", {"Unit Kerja", "unorNama", "Nama Unit", "Nama Unit Kerja", "Unit Organisasi", "Unor", "Nama Unor", "Satuan Kerja", "OPD",
     "Nama Unit Organisasi", "Unit Kerja/OPD", "Perangkat Daerah", "Tempat Tugas", "Satker", "SKPD"}, optional},
    {"unit_parent", {"unorIndukId", "Kode Unit Induk", "Kode Induk", "ID Unor Induk", "unorIndukNama", "Unit Induk", "Unit Kerja Induk", "Nama Unit Induk",
     "OPD", "Perangkat Daerah", "SKPD", "Satuan Kerja"}, optional},
    {"heads_unit", {"Kepala Unit", "Pimpinan Unit", "Kepala", "Pimpinan"}, optional},
    {"superior", {"NIP Atasan", "NIP Atasan Langsung", "atasanNip", "NIP Pejabat Penilai", "NIP Pejabat Penilai Kinerja", "NIP Penilai", "Atasan NIP"}, optional},
    {"superior_name", {"Atasan Langsung", "Nama Atasan Langsung", "Atasan", "Nama Atasan", "Pejabat Penilai", "Nama Pejabat Penilai", "Pejabat Penilai Kinerja",
     "Jabatan Atasan", "Jabatan Atasan Langsung"}, optional},
    {"assignment", {"Penugasan", "Jenis Penugasan", "Sifat Penugasan"}, optional},
    {"email", {"emailGov", "Email Dinas", "Email", "E-mail", "Surel", "Alamat Email"}, optional},
};

const std::vector<base::Column> units_file = {
    {"code", {"Kode", "Id", "Kode Unit", "unorId", "Kode Unor", "ID Unor", "Kode Unit Kerja"}, required},
    {"name", {"Nama", "NamaUnor", "Nama Unit", "Nama Unit Kerja", "Unit Kerja", "unorNama", "Unit Organisasi"}, required},
    {"kind", {"Jenis", "Jenis Unit", "unitKind", "Jenis Unor"}, optional},
    {"parent", {"Kode Induk", "DiatasanId", "unorIndukId", "Kode Unit Induk", "Induk", "Kode Atasan"}, optional},
};

}  // namespace

std::span<const base::Column> columns_of(ImportKind kind) { return kind == ImportKind::roster ? roster : units_file; }

}  // namespace organisation
