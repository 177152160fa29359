#include "features/organisation/superior_names.h"

#include <algorithm>
#include <functional>

#include "base/text.h"
#include "features/organisation/name_titles.h"

namespace organisation {
namespace {

std::uint64_t key_of(std::string_view text) { return std::hash<std::string>{}(base::heading_key(text)); }

}  // namespace

void SuperiorNames::add(std::int64_t nip, std::string_view name, std::string_view title) {
    if (nip == 0) return;
    names_.push_back({key_of(name), nip});
    titles_.push_back({key_of(title), nip});
}

void SuperiorNames::settle() {
    for (auto* entries : {&names_, &titles_}) {
        std::ranges::sort(*entries);
        entries->erase(std::ranges::unique(*entries).begin(), entries->end());
    }
}

SuperiorNames::Found SuperiorNames::among(const std::vector<Entry>& entries, std::uint64_t key) {
    const auto found = std::ranges::equal_range(entries, key, {}, &Entry::key);
    if (found.empty()) return {};
    return found.size() == 1 ? Found{How::one, found.front().nip} : Found{How::several, 0};
}

SuperiorNames::Found SuperiorNames::find(std::string_view written) const {
    const auto by_name = among(names_, key_of(name_parts(written).name));
    return by_name.how == How::nobody ? among(titles_, key_of(written)) : by_name;
}

}  // namespace organisation
