#include "base/headers.h"

namespace base {

Headers::Headers(std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
    for (const auto& [name, value] : fields) add(name, value);
}

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

void Headers::add(std::string_view name, std::string_view value) {
    Field field{static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(name.size()), 0, 0};
    for (const char c : name) text_ += lower(c);
    const auto* before = find(std::string_view(text_).substr(field.name));
    field.value = static_cast<std::uint32_t>(text_.size());
    if (before) {
        const std::string joined = text_.substr(before->value, before->value_length);
        text_ += joined;
        text_ += std::string_view(text_).substr(field.name, name.size()) == "cookie" ? "; " : ", ";
    }
    text_ += value;
    field.value_length = static_cast<std::uint32_t>(text_.size() - field.value);
    if (before) fields_[static_cast<std::size_t>(before - fields_.data())] = field;
    else fields_.push_back(field);
}

const Headers::Field* Headers::find(std::string_view name) const {
    for (const auto& field : fields_)
        if (std::string_view(text_).substr(field.name, field.name_length) == name) return &field;
    return nullptr;
}

std::string_view Headers::get(std::string_view name) const {
    const auto* field = find(name);
    return field ? std::string_view(text_).substr(field->value, field->value_length) : std::string_view();
}

}  // namespace base
