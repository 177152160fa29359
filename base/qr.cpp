#include "base/qr.h"

#include <fmt/format.h>
#include <qrencode.h>

#include <memory>

#include "base/result.h"

namespace base {

namespace {

constexpr std::size_t text_limit = 1000;
constexpr int quiet_zone = 4;  // modules, ISO/IEC 18004

}  // namespace

QrCode qr_code(std::string_view text) {
    check(!text.empty() && text.size() <= text_limit, "a QR code takes one to a thousand bytes");
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(QRcode_encodeData(static_cast<int>(text.size()), bytes, 0, QR_ECLEVEL_M), QRcode_free);
    check(code != nullptr, "the QR code could not be made");
    QrCode result{code->width, {}};
    result.dark.reserve(static_cast<std::size_t>(code->width) * code->width);
    for (int i = 0; i < code->width * code->width; ++i) result.dark.push_back(code->data[i] & 1);
    return result;
}

std::string qr_svg(std::string_view text) {
    const auto code = qr_code(text);
    const int side = code.width + 2 * quiet_zone;
    std::string path;
    for (int row = 0; row < code.width; ++row)
        for (int column = 0; column < code.width; ++column)
            if (code.dark[row * code.width + column]) path += fmt::format("M{} {}h1v1h-1z", column + quiet_zone, row + quiet_zone);
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 {0} {0}" shape-rendering="crispEdges">)"
        R"(<path fill="currentColor" d="{1}"/></svg>)",
        side, path);
}

}  // namespace base
