// How far a long command is: a bar that is drawn over on a terminal, a line for each stage anywhere else.
#pragma once

#include <chrono>
#include <iosfwd>
#include <string>
#include <string_view>

namespace app {

class ProgressBar {
public:
    enum class Screen { terminal, file };
    ProgressBar(std::ostream& out, Screen screen) : out_(out), screen_(screen) {}
    ~ProgressBar() { finish(); }

    // `all` is 0 while nobody knows it.
    void show(std::string_view stage, int done, int all);
    void finish();  // ends the line, so that what follows stands beneath

private:
    std::ostream& out_;
    const Screen screen_;
    std::string stage_;
    bool is_open_ = false;
    std::chrono::steady_clock::time_point drawn_{};
};

// The screen that standard error is.
ProgressBar::Screen screen_of_errors();

}  // namespace app
