// The part of the codec that is the same for every struct: compiled once in json.cpp.
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/amount.h"
#include "base/day.h"
#include "base/db.h"
#include "base/json.h"

namespace base::codec {

// Where the reader stands, and what it has refused so far.
class Reading {
public:
    // Leaves the field again when it goes out of scope.
    class Step {
    public:
        Step(std::string& path, std::size_t length) : path_(path), length_(length) {}
        Step(const Step&) = delete;
        ~Step() { path_.resize(length_); }

    private:
        std::string& path_;
        std::size_t length_;
    };
    Step enter(std::string_view member);
    Step enter(std::size_t index);

    void refuse(std::string rule, std::string detail = {}) { errors_.push_back(base::refuse(std::move(rule), path_, std::move(detail))); }
    void refuse_at(std::string_view member, std::string rule);
    bool failed() const { return !errors_.empty(); }
    Errors errors() && { return std::move(errors_); }

private:
    std::string path_;
    Errors errors_;
};

// Depth 32, no duplicate keys, valid UTF-8; refuses json_is_malformed with the offset.
boost::json::value parse_json(std::string_view text, Reading& reading);

void read_scalar(const boost::json::value& json, bool& into, Reading& reading);
void read_scalar(const boost::json::value& json, int& into, Reading& reading);
void read_scalar(const boost::json::value& json, std::int64_t& into, Reading& reading);
void read_scalar(const boost::json::value& json, std::string& into, Reading& reading);
void read_scalar(const boost::json::value& json, Amount& into, Reading& reading);
void read_scalar(const boost::json::value& json, Day& into, Reading& reading);
void read_scalar(const boost::json::value& json, Instant& into, Reading& reading);
void read_decimal(const boost::json::value& json, std::int64_t& into, Reading& reading);
void read_decimal(const boost::json::value& json, std::optional<std::int64_t>& into, Reading& reading);
std::int64_t read_id(const boost::json::value& json, Reading& reading);

void write_text(std::string& out, std::string_view text);
void write_scalar(std::string& out, bool value);
void write_scalar(std::string& out, int value);
void write_scalar(std::string& out, std::int64_t value);
void write_scalar(std::string& out, const std::string& value);
void write_scalar(std::string& out, Amount value);
void write_scalar(std::string& out, Day value);
void write_scalar(std::string& out, Instant value);
void write_decimal(std::string& out, std::int64_t ten_thousandths);
void write_decimal(std::string& out, const std::optional<std::int64_t>& ten_thousandths);
void write_id(std::string& out, std::int64_t value);

std::string scalar_schema(const bool*);
std::string scalar_schema(const int*);
std::string scalar_schema(const std::int64_t*);
std::string scalar_schema(const std::string*);
std::string scalar_schema(const Amount*);
std::string scalar_schema(const Day*);
std::string scalar_schema(const Instant*);
std::string id_schema();
std::string choice_schema(std::string_view comma_separated);
std::string nullable_schema(const std::string& schema);
std::string short_name(std::string_view pretty_function);  // "… [with T = activity::Report; …]" becomes activity.Report

class ObjectSchema {
public:
    enum class Presence { required, optional };
    void add(std::string_view member, const std::string& schema, Presence presence);
    std::string text() const;

private:
    std::string properties_, required_;
};

// A number where T wants one and the text is one; otherwise the text itself, for the reader to judge.
boost::json::value number_or_text(const std::string& text);
boost::json::value flag_or_text(const std::string& text);
template <class T>
boost::json::value parameter_json(const std::string& text) {
    if constexpr (std::is_same_v<T, bool>) return flag_or_text(text);
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::int64_t> || std::is_same_v<T, Amount>) return number_or_text(text);
    else return boost::json::value(text);
}

int column_named(const Rows& rows, std::string_view name);  // a Bug when there is none
void read_scalar_cell(const Rows& rows, int row, int column, bool& into);
void read_scalar_cell(const Rows& rows, int row, int column, int& into);
void read_scalar_cell(const Rows& rows, int row, int column, std::int64_t& into);
void read_scalar_cell(const Rows& rows, int row, int column, std::string& into);
void read_scalar_cell(const Rows& rows, int row, int column, Amount& into);
void read_scalar_cell(const Rows& rows, int row, int column, Day& into);
void read_scalar_cell(const Rows& rows, int row, int column, Instant& into);

}  // namespace base::codec
