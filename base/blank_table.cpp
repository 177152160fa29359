#include "base/blank_table.h"

#include "base/sheet_write.h"

namespace base {

std::string blank_table(const std::string& sheet, std::span<const Column> columns) {
    Headings headings;
    for (const auto need : {Column::Need::required, Column::Need::optional})
        for (const auto& column : columns)
            if (column.need == need) headings.emplace_back(column.headings.front());
    auto bytes = xlsx_bytes(sheet, headings, [](std::vector<Cell>&) { return Next::stop; });
    check(static_cast<bool>(bytes), "a table without rows can be written");
    return std::move(bytes).value();
}

}  // namespace base
