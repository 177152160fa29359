#include "features/identity/login_name.h"

namespace identity {

std::string login_name(std::string_view typed) {
    std::string name;
    for (const char c : typed) {
        const bool is_gap = c == ' ' || c == '\t' || c == '.' || c == '-' || c == '\n' || c == '\r';
        if (!is_gap) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    // The space that never breaks, which spreadsheets and PDF put between the parts of a number.
    for (auto at = name.find("\u00a0"); at != std::string::npos; at = name.find("\u00a0", at)) name.erase(at, 2);
    return name;
}

}  // namespace identity
