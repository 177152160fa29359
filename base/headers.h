// The header fields of one request, in one piece of memory: a request costs two allocations here, not two for each field.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace base {

// Names are kept in lower case. The values of a repeated field are joined as the protocol allows: "; " for cookie, ", " for others.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<std::string_view, std::string_view>> fields);

    void add(std::string_view name, std::string_view value);
    bool has(std::string_view name) const { return find(name) != nullptr; }
    std::string_view get(std::string_view name) const;  // `name` in lower case; "" where absent
    int size() const { return static_cast<int>(fields_.size()); }

private:
    struct Field {
        std::uint32_t name, name_length, value, value_length;  // places in text_
    };
    const Field* find(std::string_view name) const;

    std::string text_;
    std::vector<Field> fields_;
};

}  // namespace base
