// Ink: the marks of all pages and their footers, through Cairo. Inside of base/pdf only.
#pragma once

#include <cairo.h>

#include <string>

#include "base/pdf_pages.h"
#include "base/pdf_set.h"

namespace base::pdf {

struct Sheet {
    double width, height, margin;  // points
};

double footer_height(const Footer& footer);  // points, with the white above it

// One file as it is printed.
class Press {
public:
    enum class Contents { none, listed };  // whether documents are named beside the pages

    Press(const Cover& cover, Sink sink, Contents contents);
    Press(const Press&) = delete;
    ~Press();
    void print(const Document& document, const Sheet& sheet, const Typesetter& typesetter, const Pages& pages);
    void finish();

private:
    void list(const std::string& title);

    const Sink sink_;
    const Contents contents_;
    cairo_surface_t* surface_;
    cairo_t* ink_;
    int printed_ = 0;  // pages
};

}  // namespace base::pdf
