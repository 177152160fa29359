#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "base/file_calls.h"
#include "base/new_file.h"
#include "base/sheet_cell.h"
#include "base/sheet_write.h"
#include "base/text.h"

namespace base {

namespace {

// 31 characters at most, and none of those that a reference to the sheet could not hold.
std::string sheet_name(const std::string& wanted) {
    std::string name(shorten(wanted, 31));
    std::replace_if(name.begin(), name.end(), [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; }, '-');
    return name.empty() ? "Data" : name;
}

class XlsxFile {
public:
    XlsxFile(const std::string& path, const std::string& sheet, const Headings& headings);
    ~XlsxFile() {
        if (book_) workbook_close(book_);
    }
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    void write_row(const std::vector<Cell>& cells);
    bool is_full() const { return row_ == LXW_ROW_MAX; }
    void close();

private:
    void write(lxw_col_t column, const Cell& cell);
    void write_text(lxw_col_t column, std::string_view text, lxw_format* format);
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* page_ = nullptr;
    lxw_format* day_format_ = nullptr;
    lxw_row_t row_ = 0;
};

XlsxFile::XlsxFile(const std::string& path, const std::string& sheet, const Headings& headings) {
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    book_ = workbook_new_opt(path.c_str(), &options);
    page_ = book_ ? workbook_add_worksheet(book_, sheet_name(sheet).c_str()) : nullptr;
    if (!page_) throw broken_by(errno, "beginning an XLSX file");
    day_format_ = workbook_add_format(book_);
    format_set_num_format(day_format_, "yyyy-mm-dd");
    auto* bold = workbook_add_format(book_);
    format_set_bold(bold);
    worksheet_freeze_panes(page_, 1, 0);
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const auto width = std::clamp<std::size_t>(count_code_points(headings[i]) + 2, 12, 40);
        worksheet_set_column(page_, column, column, static_cast<double>(width), nullptr);
        write_text(column, headings[i], bold);
    }
    ++row_;
}

void XlsxFile::write_text(lxw_col_t column, std::string_view text, lxw_format* format) {
    constexpr std::size_t most_bytes = 32'767;
    if (text.empty()) return;
    worksheet_write_string(page_, row_, column, std::string(shorten(text, most_bytes)).c_str(), format);
}

void XlsxFile::write(lxw_col_t column, const Cell& cell) {
    constexpr std::size_t exact_digits = 15;
    const auto end = cell.text.data() + cell.text.size();
    double number = 0;
    if (cell.kind == CellKind::number && cell.text.size() <= exact_digits && std::from_chars(cell.text.data(), end, number).ptr == end) {
        worksheet_write_number(page_, row_, column, number, nullptr);
    } else if (const auto day = cell.kind == CellKind::day ? parse_day(cell.text) : std::nullopt) {
        const auto date = civil_of(*day);
        lxw_datetime at = {date.year, date.month, date.day, 0, 0, 0};
        worksheet_write_datetime(page_, row_, column, &at, day_format_);
    } else {
        write_text(column, cell.text, nullptr);
    }
}

void XlsxFile::write_row(const std::vector<Cell>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) write(static_cast<lxw_col_t>(i), cells[i]);
    ++row_;
}

void XlsxFile::close() {
    // The library keeps the rows in a file of its own, and looks at neither what that writes nor what it reads back.
    auto* rows = page_->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0) throw broken_by(errno, "keeping the rows of an XLSX file");
    const auto outcome = workbook_close(std::exchange(book_, nullptr));
    if (outcome != LXW_NO_ERROR) throw broken_by(errno, std::string("writing an XLSX file: ") + lxw_strerror(outcome));
}

Result<Done> fill(const std::string& path, const std::string& sheet, const Headings& headings, const RowMaker& rows) {
    XlsxFile file(path, sheet, headings);
    std::vector<Cell> cells;
    while (rows(cells) == Next::go_on) {
        if (file.is_full()) return too_large(SheetLimits{});
        file.write_row(cells);
        cells.clear();
    }
    file.close();
    return Done{};
}

}  // namespace

Result<Done> write_xlsx(const std::string& path, const std::string& sheet, const Headings& headings, const RowMaker& rows) {
    NewFile file(path);  // the library opens it only at the end: that it cannot be written is said at once
    TRY(fill(file.growing(), sheet, headings, rows));
    file.keep();
    return Done{};
}

namespace {

// A name of our own in the folder for such files; the file goes when this goes.
class ScratchFile {
public:
    ScratchFile() : path_((std::filesystem::temp_directory_path() / "sheet-XXXXXX").string()) {
        const int descriptor = mkstemp(path_.data());
        if (descriptor < 0) throw broken_by(errno, "making " + path_);
        ::close(descriptor);
    }
    ~ScratchFile() { ::unlink(path_.c_str()); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace

Result<std::string> xlsx_bytes(const std::string& sheet, const Headings& headings, const RowMaker& rows) {
    const ScratchFile scratch;
    TRY(fill(scratch.path(), sheet, headings, rows));
    std::ifstream file(scratch.path(), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace base
