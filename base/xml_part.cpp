#include "base/xml_part.h"

#include <expat.h>
#include <malloc.h>

#include <cstdlib>
#include <utility>

namespace base {

namespace {

std::string_view without_prefix(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::get(std::string_view name) const {
    for (auto pair = pairs_; *pair != nullptr; pair += 2)
        if (name == *pair) return pair[1];
    return {};
}

std::string_view XmlAttributes::get_prefixed(std::string_view name) const {
    for (auto pair = pairs_; *pair != nullptr; pair += 2)
        if (const std::string_view full = *pair; full != name && without_prefix(full) == name) return pair[1];
    return {};
}

struct XmlPart::Calls {
    static XmlPart& of(void* data) {
        auto& part = *static_cast<XmlPart*>(data);
        part.silent_bytes_ = 0;
        return part;
    }
    static void start(void* data, const char* name, const char** attributes) {
        of(data).events_.start(without_prefix(name), XmlAttributes(attributes));
    }
    static void end(void* data, const char* name) { of(data).events_.end(without_prefix(name)); }
    static void text(void* data, const char* text, int size) { of(data).events_.text({text, static_cast<std::size_t>(size)}); }
    static void doctype(void* data, const char*, const char*, const char*, int) {
        auto& part = of(data);
        part.has_doctype_ = true;
        XML_StopParser(part.parser_.get(), XML_FALSE);
    }
};

namespace {

// Expat remembers every open element and every name it has seen: a small file could make it fill the memory. It has no limit of its
// own and its memory functions know no parser, so what they hold is counted where the running parser says.
constexpr std::size_t most_parser_bytes = 32'000'000;
thread_local std::size_t* held_now = nullptr;

class Counting {
public:
    explicit Counting(std::size_t& held) { held_now = &held; }
    ~Counting() { held_now = nullptr; }
    Counting(const Counting&) = delete;
};

void give_back(void* memory) {
    if (held_now) *held_now -= malloc_usable_size(memory);
    std::free(memory);
}

void* take(std::size_t size) {
    if (*held_now + size > most_parser_bytes) return nullptr;
    auto* memory = std::malloc(size);
    *held_now += malloc_usable_size(memory);
    return memory;
}

void* take_again(void* memory, std::size_t size) {
    const auto before = malloc_usable_size(memory);
    if (*held_now - before + size > most_parser_bytes) return nullptr;
    auto* moved = std::realloc(memory, size);
    if (moved) *held_now += malloc_usable_size(moved) - before;
    return moved;
}

}  // namespace

XmlPart::XmlPart(ZipPart part, XmlEvents events) : part_(std::move(part)), events_(std::move(events)), parser_(nullptr, &XML_ParserFree) {
    constexpr XML_Memory_Handling_Suite counted = {&take, &take_again, &give_back};
    const Counting counting(parser_bytes_);
    parser_.reset(XML_ParserCreate_MM(nullptr, &counted, nullptr));
    check(parser_ != nullptr, "XmlPart: no parser");
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), &Calls::start, &Calls::end);
    XML_SetCharacterDataHandler(parser_.get(), &Calls::text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), &Calls::doctype);
}

Error XmlPart::damaged() const {
    return refuse("xlsx_is_damaged", {}, XML_ErrorString(XML_GetErrorCode(parser_.get())));
}

Result<XmlPart::Piece> XmlPart::step() {
    // Expat keeps an unfinished tag in memory; none of a real workbook is nearly this long.
    constexpr std::size_t most_silent_bytes = 1'000'000;
    const auto piece = TRY(part_.next());
    silent_bytes_ += piece.size();
    const Counting counting(parser_bytes_);
    const auto status = XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), piece.empty() ? XML_TRUE : XML_FALSE);
    if (has_doctype_) return refuse("xlsx_has_doctype");
    if (status != XML_STATUS_OK) return damaged();
    if (silent_bytes_ > most_silent_bytes) return refuse("xlsx_is_damaged", {}, "XML");
    return piece.empty() ? Piece::last : Piece::parsed;
}

Result<Done> read_xml(const ZipPackage& package, const std::string& name, const SheetLimits& limits, XmlEvents events) {
    XmlPart part(TRY(package.part(name, limits)), std::move(events));
    while (TRY(part.step()) == XmlPart::Piece::parsed) {
    }
    return Done{};
}

}  // namespace base
