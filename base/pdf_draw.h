// Ink: the marks of all pages and their footers, through Cairo. Inside of base/pdf only.
#pragma once

#include <string>

#include "base/pdf_pages.h"

namespace base::pdf {

struct Sheet {
    double width, height, margin;  // points
};

double footer_height(const Footer& footer);  // points, with the white above it
std::string draw(const Document& document, const Sheet& sheet, const Typesetter& typesetter, const Pages& pages);

}  // namespace base::pdf
