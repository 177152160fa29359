#include "base/pdf.h"

#include <algorithm>
#include <utility>

#include "base/pdf_draw.h"
#include "base/pdf_pages.h"
#include "base/result.h"

namespace base::pdf {

namespace {

constexpr double a4_short = 210 * points_per_mm, a4_long = 297 * points_per_mm;
constexpr double heading_claim = 20 * points_per_mm;  // what must fit below a heading
constexpr double least_ink = 30 * points_per_mm;       // from the place and day to the name
constexpr double after_words = 2, after_heading = 5, after_block = 6;  // points
constexpr double before_signatures = 10;

class Layout {
public:
    Layout(const Typesetter& typesetter, Pages& pages) : typesetter_(typesetter), pages_(pages) {}

    void operator()(const Words& words) const {
        const bool is_heading = words.size == Size::large || words.size == Size::title;
        if (is_heading && pages_.room() < heading_claim && !pages_.is_fresh()) pages_.turn();
        for (const auto& strip : typesetter_.strips_of(words.text, {pages_.frame().width, words.size, words.align})) pages_.put_below(strip);
        pages_.move(is_heading ? after_heading : after_words);
    }

    void operator()(const Table& table) const {
        lay_table(table, typesetter_, pages_);
        pages_.move(after_block);
    }

    void operator()(const Picture& picture) const {
        pages_.put_below(typesetter_.strip_of(picture, pages_.frame().width, pages_.frame().height));
        pages_.move(after_block);
    }

    void operator()(const Signatures& signatures) const {
        check(signatures.blocks.size() == 1 || signatures.blocks.size() == 2, "a paper is signed by one or by two");
        std::vector<Strip> above[2], below[2];
        const std::size_t first = 2 - signatures.blocks.size();
        double ink = 0, names = 0;  // heights; the names stand on one line
        for (std::size_t at = first; at < 2; ++at) {
            const auto& block = signatures.blocks[at - first];
            above[at] = centred(Text(block.place_and_day + "\n" + block.role + "\n \n" + block.seal));
            below[at] = centred(bold(block.name).paragraph(block.number));
            ink = std::max(ink, height_of(above[at], 0));
            names = std::max(names, height_of(below[at], 0));
        }
        ink = std::max(ink + points_of(Size::body), least_ink);
        if (before_signatures + ink + names > pages_.room() && !pages_.is_fresh()) pages_.turn();
        if (!pages_.is_fresh()) pages_.move(before_signatures);
        for (std::size_t at = first; at < 2; ++at) {
            put(above[at], at, 0);
            put(below[at], at, ink);
        }
        pages_.move(ink + names + after_block);
    }

    void operator()(const Gap& gap) const { pages_.move(gap.height_mm * points_per_mm); }

    void operator()(const NewPage&) const {
        if (!pages_.is_fresh()) pages_.turn();
    }

private:
    std::vector<Strip> centred(const Text& text) const { return typesetter_.strips_of(text, {pages_.frame().width / 2, Size::body, Align::centre}); }

    void put(const std::vector<Strip>& strips, std::size_t half, double down) const {
        double y = pages_.pen() + down;
        for (const auto& strip : strips) {
            pages_.put(strip, pages_.frame().left + pages_.frame().width / 2 * static_cast<double>(half), y);
            y += strip.height;
        }
    }

    const Typesetter& typesetter_;
    Pages& pages_;
};

}  // namespace

Text::Text(std::string_view lines) {
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        auto line = lines.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.starts_with("- "))
            item(line.substr(2));
        else
            paragraph(line);
        at = end + 1;
    }
}

Text& Text::plain(std::string_view words) {
    if (paragraphs_.empty()) paragraphs_.emplace_back();
    paragraphs_.back().runs.push_back({clean(words), Weight::plain});
    return *this;
}

Text& Text::bold(std::string_view words) {
    if (paragraphs_.empty()) paragraphs_.emplace_back();
    paragraphs_.back().runs.push_back({clean(words), Weight::bold});
    return *this;
}

Text& Text::paragraph(std::string_view words) {
    paragraphs_.emplace_back();
    return plain(words);
}

Text& Text::item(std::string_view words) {
    paragraphs_.push_back({.kind = Paragraph::Kind::item});
    return plain(words);
}

Text bold(std::string_view words) {
    return Text().bold(words);
}

Row field(std::string_view label, std::string_view value) {
    return {.cells = {{.text = label}, {.text = ":"}, {.text = value}}};
}

namespace {

void print(const Document& document, const Typesetter& typesetter, Press& press) {
    const bool is_portrait = document.turn == Document::Turn::portrait;
    const Sheet sheet{is_portrait ? a4_short : a4_long, is_portrait ? a4_long : a4_short, document.margin_mm * points_per_mm};
    const double footer = footer_height(document.footer);
    Pages pages({sheet.margin, sheet.margin, sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin - footer});
    const Layout layout(typesetter, pages);
    for (const auto& block : document.blocks) std::visit(layout, block);
    press.print(document, sheet, typesetter, pages);
}

}  // namespace

std::string to_pdf(const Document& document) {
    std::string bytes;
    Press press({document.title, document.author, document.created}, [&bytes](std::string_view piece) { bytes += piece; }, Press::Contents::none);
    print(document, Typesetter(), press);
    press.finish();
    return bytes;
}

PdfSet::PdfSet(const Cover& cover, Sink sink)
    : typesetter_(std::make_unique<const Typesetter>()), press_(std::make_unique<Press>(cover, std::move(sink), Press::Contents::listed)) {}
PdfSet::~PdfSet() = default;
void PdfSet::add(const Document& document) { print(document, *typesetter_, *press_); }
void PdfSet::finish() { press_->finish(); }

}  // namespace base::pdf
