// First passwords on their way to the people: told once, as a table.
#include "base/sheet_write.h"
#include "features/identity/identity.h"

namespace identity {
namespace {

const base::Headings headings = {"NIP", "Nama", "Kata sandi pertama"};

base::RowMaker rows_of(std::span<const IssuedPassword> passwords) {
    return [passwords, next = std::size_t{0}](std::vector<base::Cell>& row) mutable {
        if (next == passwords.size()) return base::Next::stop;
        const auto& [nip, name, password] = passwords[next++];
        row = {base::cell_of(nip), base::cell_of(name), base::cell_of(password)};
        return base::Next::go_on;
    };
}

}  // namespace

std::string to_csv(std::span<const IssuedPassword> passwords) { return base::csv_text(headings, rows_of(passwords)); }

base::Result<std::string> to_xlsx(std::span<const IssuedPassword> passwords) {
    return base::xlsx_bytes("Kata sandi pertama", headings, rows_of(passwords));
}

}  // namespace identity
