#include "base/xlsx_workbook.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "base/xlsx_texts.h"
#include "base/xml_part.h"

namespace base {

namespace {

struct Link {
    std::string id, type, target;  // target: the full name of a part
};

// "../styles.xml" beside xl/worksheets is xl/styles.xml; "/xl/a.xml" starts from the top.
std::string resolve(std::string folder, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../")) folder.resize(folder.find_last_of('/') == std::string::npos ? 0 : folder.find_last_of('/'));
        target.remove_prefix(target.find('/') + 1);
    }
    return folder.empty() ? std::string(target) : folder + "/" + std::string(target);
}

std::string folder_of(const std::string& part) {
    const auto slash = part.find_last_of('/');
    return slash == std::string::npos ? "" : part.substr(0, slash);
}

// The links of a part; "" stands for the package itself.
Result<std::vector<Link>> links_of(const ZipPackage& package, const std::string& part, const SheetLimits& limits) {
    const auto folder = folder_of(part);
    const auto file = part.substr(folder.empty() ? 0 : folder.size() + 1);
    std::vector<Link> links;
    TRY(read_xml(package, (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels", limits,
                 {[&](auto name, const auto& link) {
                      if (name == "Relationship" && link.get("TargetMode") != "External")
                          links.push_back({std::string(link.get("Id")), std::string(link.get("Type")), resolve(folder, link.get("Target"))});
                  },
                  [](auto) {}, [](auto) {}}));
    return links;
}

// The target of the first link whose type ends so: ".../relationships/styles".
std::string target_of(const std::vector<Link>& links, std::string_view type) {
    const auto found = std::find_if(links.begin(), links.end(), [&](const Link& link) { return link.type.ends_with(type); });
    return found == links.end() ? "" : found->target;
}

struct Listed {
    std::string name, link;
    bool visible = true;
};

struct Contents {
    std::vector<Listed> sheets;
    Epoch epoch = Epoch::from_1900;
};

Result<Contents> read_contents(const ZipPackage& package, const std::string& part, const SheetLimits& limits) {
    Contents contents;
    const auto start = [&](std::string_view name, const XmlAttributes& attributes) {
        const auto epoch = attributes.get("date1904");
        if (name == "workbookPr" && (epoch == "1" || epoch == "true")) contents.epoch = Epoch::from_1904;
        if (name == "sheet")
            contents.sheets.push_back({std::string(attributes.get("name")), std::string(attributes.get_prefixed("id")),
                                       !attributes.get("state").ends_with("idden")});  // hidden, veryHidden
    };
    TRY(read_xml(package, part, limits, {start, [](auto) {}, [](auto) {}}));
    return contents;
}

// A sheet of cells; a workbook may also list charts and dialogs.
const Link* worksheet_of(const Listed& sheet, const std::vector<Link>& links) {
    const auto found = std::find_if(links.begin(), links.end(), [&](const Link& link) { return link.id == sheet.link; });
    return found != links.end() && found->type.ends_with("/worksheet") ? &*found : nullptr;
}

Result<Done> choose_sheet(Workbook& workbook, const Contents& contents, const std::vector<Link>& links, const std::string& wanted) {
    for (const auto& sheet : contents.sheets) {
        const auto* link = worksheet_of(sheet, links);
        if (!link || (!sheet.visible && sheet.name != wanted)) continue;
        if (workbook.part.empty() && (wanted.empty() || sheet.name == wanted)) {
            workbook.sheet = sheet.name;
            workbook.part = link->target;
        } else {
            workbook.other_sheets.push_back(sheet.name);
        }
    }
    if (workbook.part.empty()) return refuse("xlsx_has_no_sheet", {}, wanted);
    return Done{};
}

Error unknown_zip(const ZipPackage& package) {
    const std::pair<const char*, const char*> others[] = {{"word/document.xml", "Word (.docx)"},
                                                          {"ppt/presentation.xml", "PowerPoint (.pptx)"},
                                                          {"xl/workbook.bin", "Excel Binary (.xlsb)"},
                                                          {"content.xml", "OpenDocument (.ods)"}};
    for (const auto& [part, label] : others)
        if (package.has(part)) return refuse("file_kind_is_unknown", {}, label);
    return refuse("file_kind_is_unknown", {}, "ZIP");
}

Result<std::string> main_part_of(const ZipPackage& package, const SheetLimits& limits) {
    if (!package.has("_rels/.rels")) return unknown_zip(package);
    auto part = target_of(TRY(links_of(package, "", limits)), "/officeDocument");
    if (!part.ends_with(".xml") || !package.has(part) || package.has("word/document.xml") || package.has("ppt/presentation.xml"))
        return unknown_zip(package);
    return part;
}

}  // namespace

Result<std::vector<std::string>> sheet_names(const ZipPackage& package, const SheetLimits& limits) {
    const auto main_part = TRY(main_part_of(package, limits));
    const auto contents = TRY(read_contents(package, main_part, limits));
    const auto links = TRY(links_of(package, main_part, limits));
    std::vector<std::string> names;
    for (const auto& sheet : contents.sheets)
        if (sheet.visible && worksheet_of(sheet, links)) names.push_back(sheet.name);
    return names;
}

Result<Workbook> read_workbook(const ZipPackage& package, const SheetLimits& limits) {
    const auto main_part = TRY(main_part_of(package, limits));
    const auto contents = TRY(read_contents(package, main_part, limits));
    const auto links = TRY(links_of(package, main_part, limits));
    Workbook workbook{.epoch = contents.epoch};
    TRY(choose_sheet(workbook, contents, links, limits.sheet));
    if (const auto part = target_of(links, "/styles"); !part.empty()) workbook.styles = TRY(read_styles(package, part, limits));
    if (const auto part = target_of(links, "/sharedStrings"); !part.empty()) workbook.texts = TRY(read_texts(package, part, limits));
    return workbook;
}

}  // namespace base
