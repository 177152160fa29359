#include "base/long_day.h"

#include <array>
#include <string_view>

namespace base {

std::string long_day(Day day, Language language) {
    static constexpr std::array<std::string_view, 12> indonesian{"Januari", "Februari", "Maret", "April", "Mei", "Juni",
                                                                 "Juli", "Agustus", "September", "Oktober", "November", "Desember"};
    static constexpr std::array<std::string_view, 12> english{"January", "February", "March", "April", "May", "June",
                                                              "July", "August", "September", "October", "November", "December"};
    const auto [year, month, number] = civil_of(day);
    const auto& months = language == Language::indonesian ? indonesian : english;
    return std::to_string(number) + " " + std::string(months.at(static_cast<std::size_t>(month) - 1)) + " " + std::to_string(year);
}

}  // namespace base
