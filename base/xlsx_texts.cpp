#include "base/xlsx_texts.h"

#include <charconv>
#include <map>
#include <utility>

#include "base/sheet_cell.h"
#include "base/text.h"
#include "base/xml_part.h"

namespace base {

void TextTable::add(std::string_view text) {
    all_ += text;
    ends_.push_back(all_.size());
}

std::optional<std::string_view> TextTable::at(std::size_t index) const {
    if (index >= ends_.size()) return std::nullopt;
    const auto begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(all_).substr(begin, ends_[index] - begin);
}

std::string without_escapes(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        unsigned code = 0;
        const auto digits = text.size() >= 7 && text.starts_with("_x") && text[6] == '_' ? text.substr(2, 4) : std::string_view();
        if (!digits.empty() && std::from_chars(digits.begin(), digits.end(), code, 16).ptr == digits.end()) {
            append_code_point(out, code == 0 || (code >= 0xd800 && code < 0xe000) ? U'\ufffd' : code);
            text.remove_prefix(7);
        } else {
            out += text.front();
            text.remove_prefix(1);
        }
    }
    return out;
}

namespace {

// Joins the runs of each <si>, leaving out <rPh>, which tells how to pronounce it.
class TextCollector {
public:
    explicit TextCollector(const SheetLimits& limits) : limits_(limits) {}
    void start(std::string_view name) {
        if (name == "si") text_.clear();
        else if (name == "t") ++in_text_;
        else if (name == "rPh") ++in_sound_;
    }
    void end(std::string_view name) {
        if (name == "si") add();
        else if (name == "t") --in_text_;
        else if (name == "rPh") --in_sound_;
    }
    void text(std::string_view piece) {
        if (in_text_ > 0 && in_sound_ == 0 && !is_full()) text_ += piece;
    }
    bool is_full() const { return table_.bytes() + text_.size() > limits_.shared_text_bytes; }
    TextTable take() { return std::move(table_); }

private:
    void add() {
        if (is_full()) return;
        table_.add(text_.find("_x") == std::string::npos ? text_ : without_escapes(text_));
    }
    const SheetLimits& limits_;
    TextTable table_;
    std::string text_;
    int in_text_ = 0, in_sound_ = 0;
};

}  // namespace

Result<TextTable> read_texts(const ZipPackage& package, const std::string& part, const SheetLimits& limits) {
    TextCollector collector(limits);
    XmlPart xml(TRY(package.part(part, limits)), {[&](auto name, const auto&) { collector.start(name); },
                                                  [&](auto name) { collector.end(name); }, [&](auto text) { collector.text(text); }});
    while (TRY(xml.step()) == XmlPart::Piece::parsed)
        if (collector.is_full()) return too_large(limits);
    return collector.take();
}

namespace {

constexpr std::size_t most_styles = 100'000;  // a spreadsheet program stops at 65,490

int number_in(std::string_view text) {
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

struct Styles {
    std::map<int, NumberStyle> own_formats;
    std::vector<NumberStyle> of_cells;
    bool in_cells = false;

    void start(std::string_view name, const XmlAttributes& attributes) {
        if (name == "cellXfs") in_cells = true;
        else if (name == "numFmt" && own_formats.size() < most_styles)
            own_formats[number_in(attributes.get("numFmtId"))] = style_of_format(attributes.get("formatCode"));
        else if (name == "xf" && in_cells && of_cells.size() < most_styles)
            of_cells.push_back(style_of(number_in(attributes.get("numFmtId"))));
    }
    NumberStyle style_of(int format) const {
        const auto own = own_formats.find(format);
        return own == own_formats.end() ? style_of_builtin(format) : own->second;
    }
};

}  // namespace

Result<std::vector<NumberStyle>> read_styles(const ZipPackage& package, const std::string& part, const SheetLimits& limits) {
    Styles styles;
    TRY(read_xml(package, part, limits,
                 {[&](auto name, const auto& attributes) { styles.start(name, attributes); },
                  [&](auto name) {
                      if (name == "cellXfs") styles.in_cells = false;
                  },
                  [](auto) {}}));
    return std::move(styles.of_cells);
}

}  // namespace base
