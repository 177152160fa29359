// What an XLSX package says about itself: which sheet to read, how numbers are shown, and the texts that cells share.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/xlsx_number.h"
#include "base/zip_package.h"

namespace base {

// Many short texts in one piece of memory.
class TextTable {
public:
    void add(std::string_view text);
    std::optional<std::string_view> at(std::size_t index) const;
    std::size_t bytes() const { return all_.size() + ends_.size() * sizeof(std::size_t); }

private:
    std::string all_;
    std::vector<std::size_t> ends_;
};

struct Workbook {
    std::string sheet = {};             // the name of the chosen one
    std::string part = {};              // where it is
    std::vector<std::string> other_sheets = {};  // visible, not chosen
    Epoch epoch = Epoch::from_1900;
    std::vector<NumberStyle> styles = {};  // by a cell's s attribute
    TextTable texts = {};
};

// Refuses xlsx_has_no_sheet, file_kind_is_unknown (a zip that is no workbook), sheet_is_too_large (its texts), and what
// ZipPart and XmlPart do.
// Of the sheets with rows that are not hidden, in their order.
Result<std::vector<std::string>> sheet_names(const ZipPackage& package, const SheetLimits& limits);

Result<Workbook> read_workbook(const ZipPackage& package, const SheetLimits& limits);

// "_x000D_" in a text stands for the character with that number (ECMA-376 part 1, 22.9.2.19).
std::string without_escapes(std::string_view text);

}  // namespace base
