#include "features/organisation/unit_book.h"

#include "base/text.h"
#include "features/organisation/roster_line.h"

namespace organisation {

UnitBook::UnitBook(const std::vector<Unit>& units) : grows_(units.empty()) {
    for (const auto& unit : units) add(unit.id, unit.code, unit.name);
}

void UnitBook::add(UnitId id, const std::string& code, const std::string& name) {
    by_code_[code] = id;
    codes_by_name_[base::heading_key(name)].insert(code);
    if (id) code_by_id_[id] = code;
}

base::Result<std::string> UnitBook::code_of(const Named& named) {
    if (named.code.empty()) return code_by_name(named.name);
    if (by_code_.contains(named.code)) return named.code;
    if (!grows_) return base::refuse("unit_is_unknown", "", named.code);
    add({}, named.code, named.name.empty() ? named.code : named.name);
    ++added_;
    return named.code;
}

base::Result<std::string> UnitBook::code_by_name(const std::string& name) {
    const auto found = codes_by_name_.find(base::heading_key(name));
    if (found != codes_by_name_.end() && found->second.size() == 1) return *found->second.begin();
    if (found != codes_by_name_.end()) return base::refuse("unit_name_is_ambiguous", "", name);
    const auto code = code_from_name(name);
    if (!grows_ || code.empty()) return base::refuse("unit_is_unknown", "", name);
    add({}, code, name);
    ++added_;
    return code;
}

const std::string& UnitBook::code(UnitId id) const {
    static const std::string none;
    const auto found = code_by_id_.find(id);
    return found == code_by_id_.end() ? none : found->second;
}

UnitId UnitBook::id(const std::string& code) const {
    const auto found = by_code_.find(code);
    return found == by_code_.end() ? UnitId{} : found->second;
}

}  // namespace organisation
