// Passwords that are tried first, here and elsewhere: long ones only, since shorter are refused anyway.
#include <algorithm>
#include <array>

#include "features/identity/login_name.h"
#include "features/identity/password_rules.h"

namespace identity {
namespace {

// In small letters, as login_name leaves them; sorted.
constexpr std::array<std::string_view, 60> common{
    "1q2w3e4r5t", "1qaz2wsx3edc", "admin12345", "administrator", "akucintakamu", "alhamdulillah", "alhamdulillah1",
    "asdfghjkl1", "asdfghjkl;", "bhinnekatunggalika", "bismillah1", "bismillah123", "capaian123", "capaian2026",
    "dirgahayu17", "ekinerja123", "ekinerja2026", "garuda12345", "garudaindonesia", "iloveyou123", "indonesia1",
    "indonesia123", "indonesia1945", "indonesia2026", "indonesiaraya", "jakarta123", "katasandi1", "katasandi123",
    "katasandiku", "kemerdekaan", "kinerja123", "kinerja2026", "letmein123", "merdeka123", "merdeka1945", "merdeka45!",
    "pancasila1", "pancasila123", "password12", "password123", "password1234", "passwordku", "pegawai123",
    "pegawai2026", "pegawainegeri", "puskesmas1", "puskesmas123", "q1w2e3r4t5", "qwerty12345", "qwertyuiop",
    "qwertyuiop123", "rahasia123", "rahasianegara", "sandi12345", "sayangkamu", "semangat45", "semangat45!",
    "terimakasih", "user123456", "welcome123"};

// aaaaaaaaaa, 1212121212, abcabcabcabc: up to four bytes, again and again.
bool is_repetition(std::string_view text) {
    for (std::size_t period = 1; period <= 4; ++period)
        if (text.size() > period && text.substr(period) == text.substr(0, text.size() - period)) return true;
    return false;
}

// 1234567890, abcdefghij, 9876543210: each sign the neighbour of the one before; 9 and 0 are neighbours.
bool is_run(std::string_view text) {
    const auto step = [&](int by) {
        for (std::size_t i = 1; i < text.size(); ++i) {
            const bool wraps = (text[i - 1] == '9' && text[i] == '0' && by == 1) || (text[i - 1] == '0' && text[i] == '9' && by == -1);
            if (text[i] - text[i - 1] != by && !wraps) return false;
        }
        return true;
    };
    return step(1) || step(-1);
}

}  // namespace

bool is_common(std::string_view password) {
    const auto plain = login_name(password);  // "Pass-word 123" is no better than password123
    return plain.empty() || is_repetition(plain) || is_run(plain) || std::binary_search(common.begin(), common.end(), plain);
}

}  // namespace identity
