// Words on paper: whatever they are, they become lines that fit.
#include "base/pdf_text.h"
#include "base/plain_text.h"
#include "checks/fuzz/attack.h"

void fuzz::attack(std::string_view bytes) {
    static const base::pdf::Typesetter typesetter;
    if (bytes.empty()) return;
    const double width = 20 + static_cast<unsigned char>(bytes.front()) * 2;
    const auto words = base::pdf::clean(bytes.substr(1));
    must(base::is_plain_text(words), "what is printed can be printed");
    must(base::pdf::clean(words) == words, "what is clean stays as it is");
    const auto strips = typesetter.strips_of(base::pdf::Text(bytes.substr(1)), {.width = width});
    must(strips.size() <= 2 * bytes.size() + 2, "no more lines than letters");
    for (const auto& strip : strips) must(strip.height > 0 && strip.height < 200, "a line is as high as a line");
}
