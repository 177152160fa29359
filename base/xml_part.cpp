#include "base/xml_part.h"

#include <expat.h>

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

XmlPart::XmlPart(ZipPart part, XmlEvents events)
    : part_(std::move(part)), events_(std::move(events)), parser_(XML_ParserCreate(nullptr), &XML_ParserFree) {
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
