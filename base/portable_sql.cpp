#include <array>
#include <cctype>
#include <utility>

#include "base/connection.h"

namespace base {

std::string postgres_placeholders(std::string_view sql) {
    std::string out;
    out.reserve(sql.size());
    bool quoted = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql[i] == '\'') quoted = !quoted;
        const bool placeholder = !quoted && sql[i] == '?' && i + 1 < sql.size() && std::isdigit(static_cast<unsigned char>(sql[i + 1]));
        out += placeholder ? '$' : sql[i];
    }
    return out;
}

// {{clustered}} stands after a table of small rows: SQLite then keeps them in the order of their key, without an index beside them.
std::string portable_ddl(std::string_view sql, bool postgres) {
    static constexpr std::array<std::array<std::string_view, 3>, 2> macros{{
        {"{{blob}}", "blob", "bytea"},
        {"{{clustered}}", " without rowid", ""},
    }};
    std::string out(sql);
    for (const auto& [macro, sqlite_word, postgres_word] : macros) {
        const auto word = postgres ? postgres_word : sqlite_word;
        for (auto at = out.find(macro); at != std::string::npos; at = out.find(macro, at + word.size())) out.replace(at, macro.size(), word);
    }
    return out;
}

}  // namespace base
