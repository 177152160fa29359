// QR codes (ISO/IEC 18004), error correction M.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base {

struct QrCode {
    int width = 0;  // modules on a side, without the quiet zone
    std::vector<unsigned char> dark;  // width x width, row by row, 1 is dark
};

// At most 1,000 bytes; a longer text is our own mistake.
QrCode qr_code(std::string_view text);
// One path in currentColor with its quiet zone of four modules. Hidden from screen readers: write the address beside it too.
std::string qr_svg(std::string_view text);

}  // namespace base
