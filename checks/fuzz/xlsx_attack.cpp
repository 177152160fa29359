// A workbook of which one part is anything; or, since no mutation would ever find a check sum, the archive itself.
#include "base/test/sheets_in_test.h"
#include "checks/fuzz/rows.h"

void fuzz::attack(std::string_view bytes) {
    static const std::string parts[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
                                        "xl/_rels/workbook.xml.rels", "_rels/.rels"};
    if (bytes.empty()) return;
    const auto which = static_cast<std::size_t>(bytes.front() - 'a');
    if (which >= std::size(parts)) return read_rows(bytes);
    const std::string rows = "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46346.5</v></c><c s=\"3\"><v>2</v></c><c><f>A1</f></c></row>";
    read_rows(base_test::workbook(rows, {{parts[which], std::string(bytes.substr(1))}}));
}
