// The words of offices for what a roster chooses among. Both sides are compared by base::heading_key, so case, stops and spaces do not
// matter.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/text.h"
#include "features/organisation/organisation.h"

namespace organisation::words {

enum class Match { whole, part };
template <class Value>
struct Word {
    std::string_view key;
    Value value;
    Match match = Match::whole;
};

// The first word of the list that the cell is, or holds.
template <class Value>
std::optional<Value> find(std::string_view typed, std::span<const Word<Value>> list) {
    const auto key = base::heading_key(typed);
    for (const auto& word : list)
        if (word.match == Match::whole ? key == word.key : key.find(word.key) != std::string::npos) return word.value;
    return std::nullopt;
}

// "PNS Daerah", "PPPK Paruh Waktu". What names no status of its own ("ASN", "Aktif") is left to the NIP.
enum class StatusWord { pns, pppk, neither, as_the_nip_says };
inline constexpr Word<StatusWord> statuses[] = {
    {"non", StatusWord::neither, Match::part},  {"honor", StatusWord::neither, Match::part}, {"pppk", StatusWord::pppk, Match::part},
    {"p3k", StatusWord::pppk, Match::part},     {"perjanjiankerja", StatusWord::pppk, Match::part},
    {"pns", StatusWord::pns, Match::part},      {"pegawainegerisipil", StatusWord::pns, Match::part},
    {"asn", StatusWord::as_the_nip_says},       {"aktif", StatusWord::as_the_nip_says},
    {"kawin", StatusWord::as_the_nip_says, Match::part}, {"cerai", StatusWord::as_the_nip_says, Match::part}};  // a marital status

inline constexpr Word<Sex> sexes[] = {{"l", Sex::male},      {"p", Sex::female},       {"lakilaki", Sex::male}, {"perempuan", Sex::female},
                                      {"lk", Sex::male},     {"pr", Sex::female},      {"pria", Sex::male},     {"wanita", Sex::female},
                                      {"m", Sex::male},      {"f", Sex::female},       {"1", Sex::male},        {"2", Sex::female}};

// The numbers are SIASN's jenisJabatanId (law/rules 10.4).
inline constexpr Word<PostKind> kinds[] = {
    {"pimpinantinggi", PostKind::high_leader, Match::part}, {"jpt", PostKind::high_leader, Match::part},
    {"pelaksana", PostKind::executor, Match::part},         {"fungsionalumum", PostKind::executor, Match::part},
    {"jfu", PostKind::executor},                            {"4", PostKind::executor},
    {"fungsional", PostKind::functional, Match::part},      {"jf", PostKind::functional},
    {"jft", PostKind::functional},                          {"2", PostKind::functional},
    {"struktural", PostKind::administrative, Match::part},  {"administra", PostKind::administrative, Match::part},
    {"pengawas", PostKind::administrative, Match::part},    {"ja", PostKind::administrative},
    {"1", PostKind::administrative}};

inline constexpr Word<Assignment> assignments[] = {
    {"definit", Assignment::definitive, Match::part},  {"plt", Assignment::plt, Match::part},
    {"pelaksanatugas", Assignment::plt, Match::part},  {"plh", Assignment::plh, Match::part},
    {"pelaksanaharian", Assignment::plh, Match::part}, {"tim", Assignment::team, Match::part},
    {"team", Assignment::team}};

// How the title of an acting official begins, where no column says it.
inline constexpr Word<Assignment> acting[] = {{"plt", Assignment::plt}, {"plh", Assignment::plh}};

// A tick has no letters.
enum class Answer { no, yes };
inline constexpr Word<Answer> answers[] = {{"ya", Answer::yes},  {"tidak", Answer::no}, {"y", Answer::yes}, {"t", Answer::no},
                                           {"yes", Answer::yes}, {"no", Answer::no},    {"1", Answer::yes}, {"0", Answer::no},
                                           {"v", Answer::yes},   {"true", Answer::yes}, {"false", Answer::no}, {"", Answer::yes}};

// How the title of a functional post ends.
inline constexpr std::string_view functional_levels[] = {"ahlipertama", "ahlimuda", "ahlimadya", "ahliutama",
                                                         "pemula",      "terampil", "mahir",     "penyelia"};

// Superiors who are no civil servants of the agency.
inline constexpr std::string_view outside[] = {"bupati", "walikota", "gubernur", "menteri", "presiden"};

// Words in kedudukanPnsNama that say somebody has left (law/rules 10.4).
inline constexpr std::string_view gone[] = {"pensiun", "berhenti", "wafat", "meninggal", "pemberhentian", "mpp"};

// The head of a unit by title and name: "Camat Klawasi" heads "Kecamatan Klawasi", "Kepala Puskesmas" the "Puskesmas Muara".
struct Headship {
    std::string_view title, unit;
};
inline constexpr Headship headships[] = {{"kepala", ""}, {"direktur", ""}, {"camat", "kecamatan"}, {"lurah", "kelurahan"},
                                         {"sekretaris", "sekretariat"}};

// Texts of rows that are about nobody: totals below a list.
inline constexpr std::string_view totals[] = {"jumlah", "total"};

}  // namespace organisation::words
