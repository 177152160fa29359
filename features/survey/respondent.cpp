#include "features/survey/respondent.h"

#include <algorithm>

namespace survey {
namespace {

constexpr Band sexes[] = {{"female", "Perempuan", "Female"}, {"male", "Laki-laki", "Male"}};
constexpr Band ages[] = {{"under_26", "Di bawah 26", "Under 26"}, {"26_to_40", "26 sampai 40", "26 to 40"}, {"41_to_60", "41 sampai 60", "41 to 60"}, {"over_60", "Di atas 60", "Over 60"}};
constexpr Band schools[] = {{"primary", "SD atau SMP", "Primary or junior"}, {"secondary", "SMA/SMK", "Senior secondary"}, {"diploma", "Diploma", "Diploma"}, {"degree", "Sarjana ke atas", "Degree"}};
constexpr Band occupations[] = {{"public", "ASN, TNI, Polri", "Public service"}, {"employee", "Pegawai swasta", "Employee"}, {"own_business", "Usaha sendiri, tani, nelayan", "Own business, farm, fishing"},
                                {"other", "Pelajar, rumah tangga, lainnya", "Student, household, other"}};
constexpr Attribute all[] = {{"sex", "Jenis kelamin", "Sex", sexes},
                             {"age", "Umur", "Age", ages},
                             {"education", "Pendidikan", "Education", schools},
                             {"occupation", "Pekerjaan", "Occupation", occupations}};

}  // namespace

std::span<const Attribute> attributes() { return all; }

std::string known_band(std::string_view attribute, std::string_view value) {
    const auto found = std::ranges::find(all, attribute, &Attribute::name);
    if (found == std::end(all)) return {};
    return std::ranges::find(found->bands, value, &Band::value) == found->bands.end() ? std::string() : std::string(value);
}

}  // namespace survey
