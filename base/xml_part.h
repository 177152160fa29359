// One XML part of a package as a stream of events; no tree, no document type, no entity but the five of XML itself.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/zip_package.h"

struct XML_ParserStruct;

namespace base {

// Names without their prefix: "r:id" is "id", except where `get_prefixed` asks for a prefixed one.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    std::string_view get(std::string_view name) const;           // "" where there is none
    std::string_view get_prefixed(std::string_view name) const;  // id of r:id, not of id

private:
    const char** pairs_;
};

struct XmlEvents {
    std::function<void(std::string_view name, const XmlAttributes&)> start;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view)> text;
};

class XmlPart {
public:
    XmlPart(ZipPart part, XmlEvents events);
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    enum class Piece { parsed, last };
    // Inflates and parses one piece, calling the events. Refuses xlsx_has_doctype, xlsx_is_damaged and what ZipPart does.
    Result<Piece> step();

private:
    struct Calls;  // what expat calls
    Error damaged() const;
    ZipPart part_;
    XmlEvents events_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct*)> parser_;
    bool has_doctype_ = false;
    std::size_t silent_bytes_ = 0;  // since the last event
    std::size_t parser_bytes_ = 0;  // of memory that the parser holds
};

// The whole part at once.
Result<Done> read_xml(const ZipPackage& package, const std::string& name, const SheetLimits& limits, XmlEvents events);

}  // namespace base
