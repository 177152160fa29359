// Many documents as one file: each with its own page numbers and footer, and named in the list that viewers show beside the pages. Its
// bytes come piece by piece, so that a set may be larger than memory.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/pdf.h"

namespace base::pdf {

struct Cover {
    std::string title, author;
    Instant created;
};

using Sink = std::function<void(std::string_view bytes)>;  // must not throw

class Press;
class Typesetter;

class PdfSet {
public:
    PdfSet(const Cover& cover, Sink sink);
    ~PdfSet();
    void add(const Document& document);
    void finish();  // the last piece; nothing may be added after it

private:
    std::unique_ptr<const Typesetter> typesetter_;
    std::unique_ptr<Press> press_;
};

}  // namespace base::pdf
