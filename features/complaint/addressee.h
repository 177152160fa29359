// Whom a complaint is for: a unit, or one of its services, found by a few words of its name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/organisation/organisation.h"
#include "features/service/service.h"

namespace complaint {

struct Addressee {
    organisation::UnitId unit;
    std::optional<service::ServiceId> service;
    std::string name;  // "Loket Imunisasi, Puskesmas Klawasi"

    std::string key() const;  // what a form says instead of the name
};

inline constexpr std::size_t most_addressees = 12;

// Those whose name has every word, services first; a name that was typed whole is alone.
std::vector<Addressee> addressees(base::Db& db, std::string_view words);
std::optional<Addressee> addressee_with(base::Db& db, std::string_view key);
// The names that are most like what was typed: for a refusal.
std::vector<std::string> similar_addressees(base::Db& db, std::string_view words);

}  // namespace complaint
