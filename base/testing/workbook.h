// Small workbooks for tests, made part by part or of plain texts.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace base_test {

// A workbook of one visible sheet, "Data", whose <sheetData> is given; other parts may be added or replaced by name.
using Parts = std::map<std::string, std::string>;
std::string workbook(const std::string& sheet_data, const Parts& others = {});
std::string zip_of(const Parts& parts);

struct Sheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;
    std::string attributes = {};  // of its entry: " state=\"hidden\""
};
std::string workbook_of(const std::vector<Sheet>& sheets);

}  // namespace base_test
