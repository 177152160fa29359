#include "features/organisation/unit_book.h"

#include <algorithm>

#include "base/similar.h"
#include "base/text.h"
#include "features/organisation/roster_line.h"

namespace organisation {
namespace {

constexpr int deepest = 20;                     // steps upwards; a tree of units has fewer
constexpr std::size_t most_names_searched = 300;  // of units that are not there

// "Sekretariat, Dinas Kesehatan", "DINAS KESEHATAN > SEKRETARIAT", "Sekretariat - Dinas Kesehatan": their parts.
std::vector<std::string> parts_of(std::string_view path) {
    constexpr std::string_view separators[] = {" - ", " \u2013 ", " \u2014 ", ">", "/", "\\", "|", ",", ";", "\n"};
    std::vector<std::string> parts(1);
    while (!path.empty()) {
        const auto found = std::ranges::find_if(separators, [&](std::string_view separator) { return path.starts_with(separator); });
        const auto size = found == std::end(separators) ? 1 : found->size();
        if (found == std::end(separators)) parts.back() += path.front();
        else parts.emplace_back();
        path.remove_prefix(size);
    }
    std::erase_if(parts, [](const std::string& part) { return base::heading_key(part).empty(); });
    return parts;
}

}  // namespace

UnitBook::UnitBook(const std::vector<Unit>& units) : grows_(units.empty()) {
    for (const auto& unit : units) add(unit.id, {unit.code, unit.name, unit.parent ? code(*unit.parent) : ""});
}

void UnitBook::add(UnitId id, const Named& unit) {
    by_code_[unit.code] = {id, unit.code, unit.name, unit.parent};
    codes_by_name_[base::heading_key(unit.name)].push_back(unit.code);
    codes_by_key_.emplace(base::heading_key(unit.code), unit.code);
    if (id) code_by_id_[id] = unit.code;
}

base::Result<std::string> UnitBook::code_of(const Named& named) {
    if (by_code_.contains(named.code)) return named.code;
    if (!named.code.empty() && grows_) return grow(named, named.code);
    return named.name.empty() ? base::Result<std::string>(unknown(named.code)) : code_by_name(named);
}

base::Result<std::string> UnitBook::code_by_name(const Named& named) {
    auto found = this->named(named.name);
    if (!named.parent.empty() && (found.size() > 1 || grows_))
        std::erase_if(found, [&](const Entry* entry) { return !entry->parent.empty() && !lies_below(*entry, named.parent); });
    if (found.empty() && !grows_) found = on_path(named.name);
    if (found.size() == 1) return found.front()->code;
    if (found.size() > 1) return ambiguous(named.name, found);
    if (const auto code = codes_by_key_.find(base::heading_key(named.name)); code != codes_by_key_.end() && !grows_) return code->second;
    if (!grows_) return unknown(named.name);
    const auto code = code_from_name(named.name);
    return grow(named, by_code_.contains(code) ? code_from_name(named.parent + " " + named.name) : code);
}

base::Result<std::string> UnitBook::grow(const Named& named, const std::string& code) {
    if (code.empty()) return base::refuse("unit_is_unknown", "", named.name);
    if (by_code_.contains(code)) return code;
    add({}, {code, named.name.empty() ? code : named.name, named.parent});
    ++added_;
    return code;
}

// A slip is repeated on many rows: each is searched for once.
base::Error UnitBook::unknown(const std::string& written) {
    const auto known = unknown_.find(written);
    if (known != unknown_.end()) return known->second;
    auto error = base::refuse("unit_is_unknown", "", written);
    if (unknown_.size() == most_names_searched) return error;
    std::vector<std::string> names;
    for (const auto& [code, entry] : by_code_) names.push_back(entry.name);
    std::string meant;
    for (const auto& name : base::similar_to(written, names)) meant += (meant.empty() ? "" : ", ") + name + " (" + codes_by_name_[base::heading_key(name)].front() + ")";
    if (!meant.empty()) error = base::refuse("unit_may_be_meant", "", meant);
    unknown_.emplace(written, error);
    return error;
}

// "Sekretariat (SEK-DINKES, SEK-DISDIK)".
base::Error UnitBook::ambiguous(const std::string& name, const Entries& several) const {
    std::string codes;
    for (const auto* entry : several) codes += (codes.empty() ? "" : ", ") + entry->code;
    return base::refuse("unit_name_is_ambiguous", "", name + " (" + std::string(base::shorten(codes, 200)) + ")");
}

UnitBook::Entries UnitBook::named(const std::string& name) const {
    Entries found;
    if (const auto codes = codes_by_name_.find(base::heading_key(name)); codes != codes_by_name_.end())
        for (const auto& code : codes->second) found.push_back(&by_code_.at(code));
    return found;
}

// The unit below all others that a path names; every part must be a unit.
UnitBook::Entries UnitBook::on_path(const std::string& path) const {
    const auto parts = parts_of(path);
    if (parts.size() < 2) return {};
    Entries found;
    for (const auto& part : parts) {
        const auto units = named(part);
        if (units.empty()) return {};
        for (const auto* unit : units)
            if (std::ranges::all_of(parts, [&](const std::string& other) { return is_called(*unit, other) || lies_below(*unit, other); })) found.push_back(unit);
    }
    return found;
}

bool UnitBook::is_called(const Entry& entry, const std::string& written) const {
    return entry.code == written || base::heading_key(entry.name) == base::heading_key(written);
}

const UnitBook::Entry* UnitBook::above(const Entry& entry) const {
    if (const auto found = by_code_.find(entry.parent); found != by_code_.end()) return &found->second;
    const auto units = named(entry.parent);
    return units.empty() ? nullptr : units.front();
}

bool UnitBook::lies_below(const Entry& entry, const std::string& written) const {
    if (base::heading_key(entry.parent) == base::heading_key(written)) return true;
    const auto* at = above(entry);
    for (int steps = 0; at && steps < deepest; ++steps, at = above(*at))
        if (is_called(*at, written)) return true;
    return false;
}

std::string UnitBook::code_like(const std::string& written) const {
    if (by_code_.contains(written)) return written;
    const auto found = named(written);
    return found.size() == 1 ? found.front()->code : "";
}

const std::string& UnitBook::code(UnitId id) const {
    static const std::string none;
    const auto found = code_by_id_.find(id);
    return found == code_by_id_.end() ? none : found->second;
}

UnitId UnitBook::id(const std::string& code) const {
    const auto found = by_code_.find(code);
    return found == by_code_.end() ? UnitId{} : found->second.id;
}

}  // namespace organisation
