#include "app/progress_bar.h"

#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <ostream>

namespace app {
namespace {

constexpr int width = 30;
constexpr auto between_drawings = std::chrono::milliseconds(100);

std::string bar(std::string_view stage, int done, int all) {
    std::string line(stage);
    line.resize(std::max<std::size_t>(line.size(), 11), ' ');
    if (all <= 0) return line + std::to_string(done);
    const int filled = static_cast<int>(std::int64_t{width} * std::min(done, all) / all);
    const int percent = static_cast<int>(std::int64_t{100} * std::min(done, all) / all);
    return line + "[" + std::string(filled, '#') + std::string(width - filled, '.') + "] " + std::to_string(percent) + " %  " + std::to_string(done) +
           " / " + std::to_string(all);
}

}  // namespace

void ProgressBar::show(std::string_view stage, int done, int all) {
    const auto now = std::chrono::steady_clock::now();
    const bool is_new_stage = stage != stage_, is_complete = all > 0 && done >= all;
    if (!is_new_stage && !is_complete && now - drawn_ < between_drawings) return;
    if (is_new_stage) finish();
    stage_ = stage;
    drawn_ = now;
    if (screen_ == Screen::terminal) out_ << "\r" << bar(stage, done, all) << "   " << std::flush;
    else if (is_new_stage) out_ << stage << std::flush;
    is_open_ = true;
}

void ProgressBar::finish() {
    if (is_open_) out_ << "\n" << std::flush;
    is_open_ = false;
}

ProgressBar::Screen screen_of_errors() { return isatty(STDERR_FILENO) == 1 ? ProgressBar::Screen::terminal : ProgressBar::Screen::file; }

}  // namespace app
