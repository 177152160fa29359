// The canvas that pictures draw on, over a Cairo context. Inside of base/pdf only.
#pragma once

#include <cairo.h>

#include <memory>

#include "base/pdf_text.h"

namespace base::pdf {

std::unique_ptr<Canvas> canvas_on(cairo_t* ink, const Typesetter& typesetter);  // borrows both

}  // namespace base::pdf
