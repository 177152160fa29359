#include "base/xlsx.h"

#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "base/plain_text.h"
#include "base/sheet_cell.h"
#include "base/text.h"
#include "base/xlsx_workbook.h"
#include "base/xml_part.h"

namespace base {

namespace {

constexpr int last_row = 1'048'576;

// The column of "C5" counted from 0; nothing where there are no letters or too many.
std::optional<std::size_t> column_in(std::string_view reference) {
    std::size_t column = 0, letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters)
        column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A' + 1);
    if (letters == 0 || letters > 3) return std::nullopt;
    return column - 1;
}

template <class Number>
std::optional<Number> number_in(std::string_view text) {
    Number number = 0;
    const auto end = text.data() + text.size();
    if (text.empty() || std::from_chars(text.data(), end, number).ptr != end) return std::nullopt;
    return number;
}

// Turns the events of a worksheet into rows. They are handed out after each piece and not from within the parser, so that
// what the receiver throws never passes through C code.
class SheetRows {
public:
    SheetRows(const Workbook& workbook, const SheetLimits& limits) : workbook_(workbook), limits_(limits) {}

    void start(std::string_view name, const XmlAttributes& attributes);
    void end(std::string_view name);
    void text(std::string_view piece);

    const std::optional<Error>& error() const { return error_; }
    // The rows finished since the last call; `deliver` may refuse to take more.
    template <class Deliver>
    Next hand_out(Deliver deliver) {
        const auto count = std::exchange(finished_, 0);
        for (std::size_t i = 0; i < count; ++i)
            if (deliver(std::as_const(rows_[i])) == Next::stop) return Next::stop;
        if (count < rows_.size()) std::swap(rows_[0], rows_[count]);  // the one being filled
        return Next::go_on;
    }

private:
    enum class Inside { nothing, value, formula, inline_text };
    void start_row(const XmlAttributes& attributes);
    void start_cell(const XmlAttributes& attributes);
    void end_cell();
    Cell read_cell();
    Cell shared_text();
    Cell uncalculated() const;
    void refuse_here(Error error) {
        if (!error_) error_ = std::move(error);
    }
    Row& row() { return rows_[finished_]; }
    NumberStyle style() const { return style_ < workbook_.styles.size() ? workbook_.styles[style_] : NumberStyle::plain; }

    const Workbook& workbook_;
    const SheetLimits& limits_;
    std::vector<Row> rows_;     // the first `finished_` are, the next is being filled, the others lend their memory
    std::size_t finished_ = 0;
    std::optional<Error> error_;
    bool in_row_ = false, in_cell_ = false, in_sound_ = false;
    Inside inside_ = Inside::nothing;
    CellPlace place_{.column = 0, .row = 0};
    std::string type_, value_, formula_;
    bool has_value_ = false, has_formula_ = false;
    std::size_t style_ = 0;
};

void SheetRows::start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "row") return start_row(attributes);
    if (name == "c" && in_row_) return start_cell(attributes);
    if (!in_cell_) return;
    if (name == "v") {
        inside_ = Inside::value;
        has_value_ = true;
    } else if (name == "f") {
        inside_ = Inside::formula;
        has_formula_ = true;
    } else if (name == "t" && !in_sound_) {
        inside_ = Inside::inline_text;
        has_value_ = true;
    } else if (name == "rPh") {
        in_sound_ = true;
    }
}

void SheetRows::start_row(const XmlAttributes& attributes) {
    place_.row = number_in<int>(attributes.get("r")).value_or(place_.row + 1);
    place_.column = 0;
    if (place_.row < 1 || place_.row > last_row) refuse_here(refuse("xlsx_is_damaged", {}, "row " + std::to_string(place_.row)));
    if (finished_ == rows_.size()) rows_.emplace_back();
    row().number = place_.row;
    row().cells.clear();
    in_row_ = true;
}

void SheetRows::start_cell(const XmlAttributes& attributes) {
    place_.column = column_in(attributes.get("r")).value_or(place_.column);
    type_ = attributes.get("t");
    style_ = number_in<std::size_t>(attributes.get("s")).value_or(0);
    value_.clear();
    formula_.clear();
    has_value_ = has_formula_ = in_sound_ = false;
    in_cell_ = true;
}

void SheetRows::text(std::string_view piece) {
    if (inside_ == Inside::nothing) return;
    auto& into = inside_ == Inside::formula ? formula_ : value_;
    if (into.size() + piece.size() <= limits_.cell_bytes) into += piece;
    else if (inside_ != Inside::formula) refuse_here(cell_too_long(place_, limits_));
}

void SheetRows::end(std::string_view name) {
    if (name == "c" && in_cell_) end_cell();
    else if (name == "row" && in_row_) {
        drop_empty_tail(row().cells);
        if (!row().cells.empty()) ++finished_;
        in_row_ = false;
    } else if (name == "rPh") {
        in_sound_ = false;
    }
    inside_ = Inside::nothing;
}

void SheetRows::end_cell() {
    in_cell_ = false;
    auto cell = read_cell();
    if (!is_plain_text(cell.text)) cell.text = plain_text(std::move(cell.text));
    cell.from_formula = has_formula_ ? FromFormula::yes : FromFormula::no;
    const auto at = place_.column++;
    if (cell.kind == CellKind::empty) return;
    if (at >= limits_.columns) return refuse_here(too_many_columns({at, place_.row}, limits_));
    auto& cells = row().cells;
    if (cells.size() <= at) cells.resize(at + 1);
    cells[at] = std::move(cell);
}

// Some programs write formulas without their results. An empty cell would hide that from the clerk, who sees a figure.
Cell SheetRows::uncalculated() const {
    return {.text = "=" + std::string(shorten(formula_, 200)), .kind = CellKind::error};
}

Cell text_cell(std::string_view raw) {
    Cell cell;
    settle_text(cell, raw);
    return cell;
}

Cell SheetRows::shared_text() {
    const auto index = number_in<std::size_t>(value_);
    const auto text = index ? workbook_.texts.at(*index) : std::nullopt;
    if (!text) refuse_here(refuse("xlsx_is_damaged", cell_name(place_), "sharedStrings"));
    else if (text->size() > limits_.cell_bytes) refuse_here(cell_too_long(place_, limits_));
    return error_ ? Cell{} : text_cell(*text);
}

Cell SheetRows::read_cell() {
    if (!has_value_) return has_formula_ && !formula_.empty() ? uncalculated() : Cell{};
    if (type_ == "s") return shared_text();
    if (type_ == "inlineStr" || type_ == "str") return text_cell(without_escapes(value_));
    if (type_ == "b") return text_cell(value_ == "1" ? "TRUE" : "FALSE");
    if (type_ == "e") return {.text = value_, .kind = CellKind::error};
    if (type_ == "d") {
        const auto day = parse_loose_day(value_);
        return day ? Cell{.text = to_text(*day), .kind = CellKind::day} : text_cell(value_);
    }
    return value_.empty() ? Cell{} : number_cell(value_, style(), workbook_.epoch);
}

Errors notes_of(const Workbook& workbook) {
    if (workbook.other_sheets.empty()) return {};
    return {refuse("xlsx_has_more_sheets", {}, workbook.sheet)};
}

}  // namespace

Result<SheetFacts> read_xlsx(const ZipPackage& package, const SheetLimits& limits, const RowSink& sink) {
    const auto workbook = TRY(read_workbook(package, limits));
    SheetRows rows(workbook, limits);
    XmlPart xml(TRY(package.part(workbook.part, limits)), {[&](auto name, const auto& attributes) { rows.start(name, attributes); },
                                                           [&](auto name) { rows.end(name); }, [&](auto text) { rows.text(text); }});
    SheetFacts facts{.kind = SheetKind::xlsx, .sheet = workbook.sheet, .notes = notes_of(workbook)};
    for (auto piece = XmlPart::Piece::parsed; piece == XmlPart::Piece::parsed;) {
        piece = TRY(xml.step());
        if (rows.error()) return *rows.error();
        const auto next = rows.hand_out([&](const Row& row) { return facts.rows++ < limits.rows ? sink(row) : Next::stop; });
        if (facts.rows > limits.rows) return too_large(limits);
        if (next == Next::stop) return facts;
    }
    if (facts.rows == 0) return refuse("sheet_is_empty");
    return facts;
}

}  // namespace base
