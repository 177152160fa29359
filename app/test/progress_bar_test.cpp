#include "app/progress_bar.h"

#include <doctest/doctest.h>

#include <sstream>

using app::ProgressBar;

TEST_CASE("on a terminal a bar is drawn over, full at the end, and the next stage begins beneath") {
    std::ostringstream out;
    {
        ProgressBar bar(out, ProgressBar::Screen::terminal);
        bar.show("memeriksa", 0, 200);
        bar.show("memeriksa", 200, 200);
        bar.show("menerapkan", 100, 200);
    }
    CHECK(out.str() == "\rmemeriksa  [..............................] 0 %  0 / 200   "
                       "\rmemeriksa  [##############################] 100 %  200 / 200   \n"
                       "\rmenerapkan [###############...............] 50 %  100 / 200   \n");
}

TEST_CASE("in a file each stage is one line, however often it is told") {
    std::ostringstream out;
    {
        ProgressBar bar(out, ProgressBar::Screen::file);
        for (int done = 0; done <= 1000; ++done) bar.show("memeriksa", done, 1000);
        bar.show("menerapkan", 1, 1000);
    }
    CHECK(out.str() == "memeriksa\nmenerapkan\n");
}

TEST_CASE("while nobody knows how many there are, the bar counts") {
    std::ostringstream out;
    ProgressBar(out, ProgressBar::Screen::terminal).show("membaca", 5000, 0);
    CHECK(out.str() == "\rmembaca    5000   \n");
}
