#include "app/test/id_slots.h"

#include <boost/json.hpp>
#include <sstream>

#include "app/test/permission_table.h"

namespace app::test {
namespace {

namespace json = boost::json;

class Finder {
public:
    explicit Finder(const base::Route& route) : pattern_(route.pattern) { whole_ = json::parse(route.input(schemas_)); }

    const json::value& whole() { return resolved(whole_); }

    void find(const json::value& schema, const json::value* value, const std::string& at, std::vector<std::string>& slots) {
        const auto& object = resolved(schema).as_object();
        if (const auto* choice = object.if_contains("anyOf")) return find(choice->as_array().front(), value, at, slots);
        if (object.contains("pattern")) slots.push_back(at);
        if (const auto* items = object.if_contains("items")) {
            const auto* list = value ? value->if_array() : nullptr;
            find(*items, list && !list->empty() ? &list->front() : nullptr, at + "/0", slots);
        }
        const auto* properties = object.if_contains("properties");
        if (!properties || !value || !value->is_object()) return;
        for (const auto& [name, property] : properties->as_object())
            if (pattern_.find("{" + std::string(name) + "}") == std::string::npos)
                find(property, value->as_object().if_contains(name), at + "/" + std::string(name), slots);
    }

private:
    const json::value& resolved(const json::value& schema) {
        const auto* reference = schema.as_object().if_contains("$ref");
        if (!reference) return schema;
        const std::string name(std::string_view(reference->as_string()).substr(std::string_view("#/components/schemas/").size()));
        auto& known = parsed_[name];
        if (known.is_null()) known = json::parse(schemas_.by_name.at(name));
        return known;
    }

    const std::string pattern_;
    base::Schemas schemas_;
    json::value whole_;
    std::map<std::string, json::value> parsed_;
};

json::value& first_of(json::value& list) {
    if (!list.is_array()) list = json::array();
    if (list.as_array().empty()) list.as_array().emplace_back(nullptr);
    return list.as_array().front();
}

}  // namespace

std::vector<std::string> id_slots(const base::Route& route, const std::string& body) {
    std::vector<std::string> slots;
    Finder finder(route);
    const auto value = json::parse(body);
    finder.find(finder.whole(), &value, "", slots);
    return slots;
}

std::string with_id(const std::string& body, const std::string& slot, const std::string& id) {
    auto whole = json::parse(body);
    auto* value = &whole;
    std::istringstream steps(slot.substr(1));
    for (std::string step; std::getline(steps, step, '/');) value = step == "0" ? &first_of(*value) : &value->as_object()[step];
    *value = id;
    return json::serialize(whole);
}

std::vector<std::string> id_parameters(const base::Route& route) {
    std::vector<std::string> names;
    for (const auto& slot : id_slots(route, "{}")) names.push_back(slot.substr(1));
    return names;
}

bool has_field(const base::Route& route, const std::string& field) {
    Finder finder(route);
    const auto& properties = finder.whole().as_object().at("properties").as_object();
    return properties.contains(field);
}

std::vector<std::string> ids_of(const Town& town) {
    std::vector<std::string> ids;
    for (const auto& [name, by_state] : town.things) {
        const auto& text = by_state.begin()->second;
        if (text.size() > 12 && text.find_first_not_of("0123456789") == std::string::npos) ids.push_back(text);
    }
    return ids;
}

}  // namespace app::test
