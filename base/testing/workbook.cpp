#include "base/testing/workbook.h"

#include <zip.h>

#include <utility>

namespace base_test {

std::string zip_of(const Parts& parts) {
    auto* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    auto* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);

    zip_stat_t facts;
    zip_source_stat(source, &facts);
    std::string bytes(facts.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

std::string workbook(const std::string& sheet_data, const Parts& others) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const std::string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string links = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto link = [&](const char* id, const char* type, const char* target) {
        return std::string("<Relationship Id=\"") + id + "\" Type=\"" + kind + type + "\" Target=\"" + target + "\"/>";
    };
    Parts parts = {
        {"_rels/.rels", head + "<Relationships " + links + ">" + link("rId1", "/officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml", head + "<workbook " + main + " xmlns:r=\"" + kind +
                                "\"><sheets><sheet name=\"Data\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", head + "<Relationships " + links + ">" + link("rId1", "/worksheet", "worksheets/sheet1.xml") +
                                           link("rId2", "/styles", "styles.xml") + link("rId3", "/sharedStrings", "/xl/sharedStrings.xml") +
                                           link("rId4", "/worksheet", "worksheets/sheet2.xml") + "</Relationships>"},
        {"xl/styles.xml", head + "<styleSheet " + main + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts>"
                                 "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                 "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/>"
                                 "<xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", head + "<sst " + main + "><si><t>NIP</t></si><si><r><t>Nama </t></r><r><t>Lengkap</t></r>"
                                        "<rPh><t>bunyi</t></rPh></si><si><t xml:space=\"preserve\"> baris_x000D_dua </t></si></sst>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet " + main + "><sheetData>" + sheet_data + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet2.xml", head + "<worksheet " + main + "><sheetData><row><c t=\"str\"><v>dua</v></c></row></sheetData></worksheet>"}};
    for (const auto& [name, text] : others) parts[name] = text;
    return zip_of(parts);
}

std::string workbook_of(const std::vector<Sheet>& sheets) {
    const std::string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::string listed, links;
    Parts parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto id = std::to_string(i + 1);
        listed += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"" + sheets[i].attributes + "/>";
        links += "<Relationship Id=\"rId" + id + "\" Type=\"" + kind + "/worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>";
        std::string rows;
        for (const auto& cells : sheets[i].rows) {
            rows += "<row>";
            for (const auto& cell : cells) rows += cell.empty() ? "<c/>" : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            rows += "</row>";
        }
        parts["xl/worksheets/sheet" + id + ".xml"] = "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>";
    }
    parts["xl/workbook.xml"] = "<workbook " + main + " xmlns:r=\"" + kind + "\"><sheets>" + listed + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links + "</Relationships>";
    return workbook("", parts);
}

}  // namespace base_test
