// The agency's units by code and by name, as a roster names them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "features/organisation/organisation.h"

namespace organisation {

class UnitBook {
public:
    // An agency that has no unit yet gets them from its roster; afterwards an unknown unit is refused, since it is more often a slip.
    explicit UnitBook(const std::vector<Unit>& units);

    struct Named {
        std::string code, name, parent;  // as the file says; each may be "". The unit above, by code or by name, tells namesakes apart
    };
    // The unit's code. A name may be a code, and a path such as "Sekretariat - Dinas Kesehatan", in either direction. Refuses
    // unit_is_unknown, unit_may_be_meant (detail: which), unit_name_is_ambiguous.
    base::Result<std::string> code_of(const Named& named);

    std::string code_like(const std::string& written) const;  // of the one unit with this code or name; "" for none or several
    const std::string& code(UnitId id) const;
    UnitId id(const std::string& code) const;  // 0: not there yet
    void add(UnitId id, const Named& unit);
    int added() const { return added_; }  // codes that came from the file

private:
    struct Entry {
        UnitId id;
        std::string code, name, parent;
    };
    using Entries = std::vector<const Entry*>;
    base::Result<std::string> code_by_name(const Named& named);
    base::Result<std::string> grow(const Named& named, const std::string& code);
    base::Error unknown(const std::string& written);
    base::Error ambiguous(const std::string& name, const Entries& several) const;
    Entries named(const std::string& name) const;
    Entries on_path(const std::string& path) const;
    bool lies_below(const Entry& entry, const std::string& above) const;
    bool is_called(const Entry& entry, const std::string& written) const;
    const Entry* above(const Entry& entry) const;

    bool grows_;
    int added_ = 0;
    std::map<std::string, Entry> by_code_;
    std::map<std::string, std::vector<std::string>> codes_by_name_;  // by heading_key
    std::map<std::string, std::string> codes_by_key_;                // "pkmmr": PKM-MR
    std::map<UnitId, std::string> code_by_id_;
    std::map<std::string, base::Error> unknown_;  // what was searched for already
};

}  // namespace organisation
