// Papers: what is signed, filed or handed over, as A4 pages. A document is a value that its renderer fills and a test can look at;
// to_pdf lays it out and typesets it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/day.h"
#include "base/pdf_canvas.h"

namespace base::pdf {

enum class Size { small, body, large, title };  // 7, 8.5, 10.5 and 13 points
enum class Shade { none, light, dark };

struct Run {
    std::string text;
    Weight weight = Weight::plain;
};

// A paragraph, or an item of a list: a dash and a hanging indent, as the official forms have it.
struct Paragraph {
    enum class Kind { plain, item };
    Kind kind = Kind::plain;
    std::vector<Run> runs = {};
};

// What a paragraph or a cell says. Any bytes may come in: what is no text is replaced, marks that turn letters around or pile up go.
class Text {
public:
    Text() = default;
    Text(std::string_view lines);  // each line a paragraph; one that begins with "- " is an item
    Text(const std::string& lines) : Text(std::string_view(lines)) {}
    Text(const char* lines) : Text(std::string_view(lines)) {}

    Text& plain(std::string_view words);  // goes on with the last paragraph
    Text& bold(std::string_view words);
    Text& paragraph(std::string_view words);  // begins one
    Text& item(std::string_view words);

    const std::vector<Paragraph>& paragraphs() const { return paragraphs_; }

private:
    std::vector<Paragraph> paragraphs_;
};
Text bold(std::string_view words);

struct Cell {
    Text text = {};
    Align align = Align::left;
    int columns = 1, rows = 1;  // how many it spans
    Shade shade = Shade::none;
    std::optional<Picture> picture = {};  // below the text
};
struct Row {
    enum class Break { allowed, forbidden };
    std::vector<Cell> cells;
    Break break_after = Break::allowed;  // forbidden: stays with the row below it
};
// Cells fill each row from the left, around those that span from above. A row that does not fit goes to the next page, or is divided
// between two lines of its text when it is tall.
struct Table {
    enum class Rules { all, none };
    std::vector<double> shares;   // of the columns, in any unit: {1, 6, 3}
    std::vector<Row> head = {};  // again on every page, unless it takes a third of it
    std::vector<Row> rows = {};
    Size size = Size::body;
    Rules rules = Rules::all;
};
// "NAMA : Sri" without rules, as a row of a table of the shares {label, colon, value}.
Row field(std::string_view label, std::string_view value);

struct Words {  // a paragraph; a large one stays with what follows
    Text text;
    Size size = Size::body;
    Align align = Align::left;
};
struct Gap {
    double height_mm;
};
struct NewPage {};
struct Signature {
    std::string place_and_day, role, seal, name, number;  // seal: what stands where ink would; any may be empty
};
// Two side by side, never divided; one alone stands on the right.
struct Signatures {
    std::vector<Signature> blocks;
};

using Block = std::variant<Words, Table, Picture, Signatures, Gap, NewPage>;

struct Footer {
    std::string pages = "Halaman {page} dari {pages}";
    std::string words = {};    // how to verify the paper; beside the code
    std::string address = {};  // what the QR code says; "" for no code
};
struct Document {
    enum class Turn { portrait, landscape };
    std::string title, author;
    Instant created;  // a part of the file: the same document is the same bytes
    Turn turn = Turn::portrait;
    double margin_mm = 15;
    std::vector<Block> blocks = {};
    Footer footer = {};
};

std::string to_pdf(const Document& document);

}  // namespace base::pdf
