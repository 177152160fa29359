// The agency's units by code and by name, as a roster names them.
#pragma once

#include <map>
#include <set>
#include <string>

#include "features/organisation/organisation.h"

namespace organisation {

class UnitBook {
public:
    // An agency that has no unit yet gets them from its roster; afterwards an unknown unit is refused, since it is more often a slip.
    explicit UnitBook(const std::vector<Unit>& units);

    struct Named {
        std::string code, name;  // as the file says; either may be ""
    };
    // The unit's code. Refuses unit_is_unknown, unit_name_is_ambiguous.
    base::Result<std::string> code_of(const Named& named);

    const std::string& code(UnitId id) const;
    UnitId id(const std::string& code) const;  // 0: not there yet
    void add(UnitId id, const std::string& code, const std::string& name);
    int added() const { return added_; }  // codes that came from the file

private:
    base::Result<std::string> code_by_name(const std::string& name);

    bool grows_;
    int added_ = 0;
    std::map<std::string, UnitId> by_code_;
    std::map<std::string, std::set<std::string>> codes_by_name_;  // by heading_key
    std::map<UnitId, std::string> code_by_id_;
};

}  // namespace organisation
