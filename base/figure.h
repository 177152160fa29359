// A number with its unit in one cell: "12 dokumen", "85,5 %", "5 (lima) hari kerja", "Rp1.250.000,-", "Rp 2,5 miliar".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace base {

struct Figure {
    std::string number;  // for parse_amount; of money with its Rp
    std::string unit;    // "dokumen", "%", "Rp", "Rp miliar"; "" for none
};

// Nothing where the text does not begin with a number, has another one behind it, or is a day.
std::optional<Figure> figure_in(std::string_view text);

// How offices write that there is no figure: "n/a", "…", "tidak ada data", "belum ada"; dashes are empty already.
bool says_no_figure(std::string_view text);

}  // namespace base
