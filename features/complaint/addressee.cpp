#include "features/complaint/addressee.h"

#include <algorithm>

#include "base/similar.h"
#include "base/text.h"

namespace complaint {

std::string Addressee::key() const { return service ? "l" + std::to_string(service->value) : "u" + std::to_string(unit.value); }

namespace {

std::vector<Addressee> everything(base::Db& db) {
    const auto units = organisation::units(db);
    const auto name_of = [&](organisation::UnitId id) {
        const auto unit = std::ranges::find(units, id, &organisation::Unit::id);
        return unit == units.end() ? std::string() : unit->name;
    };
    std::vector<Addressee> all;
    for (const auto& service : service::find_services(db, "")) all.push_back({service.unit, service.id, service.name + ", " + name_of(service.unit)});
    for (const auto& unit : units) all.push_back({unit.id, {}, unit.name});
    return all;
}

bool has_every_word(const std::string& name, std::string_view words) {
    const auto key = base::heading_key(name);
    while (!words.empty()) {
        const auto end = words.find(' ');
        const auto word = base::heading_key(words.substr(0, end));
        if (key.find(word) == std::string::npos) return false;
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
    return true;
}

}  // namespace

std::vector<Addressee> addressees(base::Db& db, std::string_view words) {
    std::vector<Addressee> found;
    if (base::heading_key(words).empty()) return found;
    for (auto& one : everything(db)) {
        if (base::heading_key(one.name) == base::heading_key(words)) return {one};
        if (found.size() < most_addressees && has_every_word(one.name, words)) found.push_back(std::move(one));
    }
    return found;
}

std::optional<Addressee> addressee_with(base::Db& db, std::string_view key) {
    for (auto& one : everything(db))
        if (one.key() == key) return std::move(one);
    return std::nullopt;
}

std::vector<std::string> similar_addressees(base::Db& db, std::string_view words) {
    std::vector<std::string> names;
    for (const auto& one : everything(db)) names.push_back(one.name);
    return base::similar_to(words, names);
}

}  // namespace complaint
