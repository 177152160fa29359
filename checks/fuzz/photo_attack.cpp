#include "base/sentences.h"
#include "base/upload.h"
#include "checks/fuzz/attack.h"

void fuzz::attack(std::string_view bytes) {
    const auto upload = base::accept_upload(bytes);
    if (!upload) return must(base::has_sentence(base::rule_of(upload)), "a refused file has a sentence");
    const auto again = base::accept_upload(upload.value().bytes);
    must(again && again.value().bytes == upload.value().bytes, "cleaning again changes nothing");
    must(upload.value().width <= 12'000 && upload.value().height <= 12'000, "no side is longer than its limit");
}
