#include "base/postgres_values.h"

#include <utility>

namespace base {
namespace {

std::string text_of(const Param::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    if (const auto* kept = std::get_if<std::string>(&value)) return *kept;
    return {};
}

void push_cell(Rows& rows, PGresult* answer, int row, int column) {
    constexpr Oid bytea = 17;
    if (PQgetisnull(answer, row, column)) return rows.push_null();
    const char* text = PQgetvalue(answer, row, column);
    if (PQftype(answer, column) != bytea) return rows.push({text, static_cast<std::size_t>(PQgetlength(answer, row, column))});
    std::size_t size = 0;
    unsigned char* bytes = PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size);
    rows.push({reinterpret_cast<const char*>(bytes), size});
    PQfreemem(bytes);
}

}  // namespace

Arguments::Arguments(std::span<const Param> params) {
    texts_.reserve(params.size());
    for (const auto& param : params) add(param.value());
    for (std::size_t i = 0; i < texts_.size(); ++i)
        if (!values_[i] && !nulls_[i]) values_[i] = texts_[i].c_str();
}

void Arguments::add(const Param::Value& value) {
    const auto* bytes = std::get_if<std::span<const std::byte>>(&value);
    texts_.push_back(text_of(value));
    values_.push_back(bytes ? reinterpret_cast<const char*>(bytes->data()) : nullptr);
    nulls_.push_back(std::holds_alternative<std::monostate>(value));
    lengths_.push_back(bytes ? static_cast<int>(bytes->size()) : 0);
    formats_.push_back(bytes ? 1 : 0);
}

Rows rows_of(PGresult* answer) {
    const int columns = PQnfields(answer);
    std::vector<std::string> names;
    for (int i = 0; i < columns; ++i) names.emplace_back(PQfname(answer, i));
    Rows rows(std::move(names));
    for (int row = 0; row < PQntuples(answer); ++row)
        for (int column = 0; column < columns; ++column) push_cell(rows, answer, row, column);
    return rows;
}

}  // namespace base
