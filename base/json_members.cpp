#include "base/json_members.h"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <deque>
#include <vector>

namespace base::codec {
namespace {

constexpr std::size_t longest_name = 60;  // of a member, in a path

// One object or list that has begun. Keys lie in the text itself, but for those with escapes.
struct Level {
    bool is_object = false;
    bool awaits_key = false;
    std::size_t index = 0;  // in a list
    std::vector<std::string_view> keys = {};
};

class Walk {
public:
    explicit Walk(std::string_view json) : rest_(json) {}

    std::optional<std::string> member_twice() {
        while (!rest_.empty()) {
            const char c = rest_.front();
            if (c == '"') take_text();
            else rest_.remove_prefix(1);
            if (c == '{' || c == '[') levels_.push_back({.is_object = c == '{', .awaits_key = c == '{'});
            if (c == ',') next_value();
            if (c != '}' && c != ']') continue;
            if (auto path = twice_in(levels_.back().keys)) return path;
            levels_.pop_back();
        }
        return std::nullopt;
    }

private:
    void next_value() {
        auto& level = levels_.back();
        level.awaits_key = level.is_object;
        ++level.index;
    }

    void take_text() {
        std::size_t end = 1;
        for (; rest_[end] != '"'; ++end)
            if (rest_[end] == '\\') ++end;
        if (!levels_.empty() && levels_.back().awaits_key) take_key(rest_.substr(0, end + 1));
        rest_.remove_prefix(end + 1);
    }

    void take_key(std::string_view quoted) {
        auto key = quoted.substr(1, quoted.size() - 2);
        if (key.find('\\') != std::string_view::npos) {
            const auto meant = boost::json::parse({quoted.data(), quoted.size()});
            key = unescaped_.emplace_back(meant.get_string());
        }
        levels_.back().keys.push_back(key);
        levels_.back().awaits_key = false;
    }

    std::optional<std::string> twice_in(std::vector<std::string_view>& keys) const {
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        if (twice == keys.end()) return std::nullopt;
        std::string path;
        for (std::size_t i = 0; i + 1 < levels_.size(); ++i)
            (path += '/') += levels_[i].is_object ? std::string(levels_[i].keys.back().substr(0, longest_name)) : std::to_string(levels_[i].index);
        return (path += '/') += twice->substr(0, longest_name);
    }

    std::string_view rest_;
    std::vector<Level> levels_;
    std::deque<std::string> unescaped_;
};

}  // namespace

std::optional<std::string> member_given_twice(std::string_view json) { return Walk(json).member_twice(); }

}  // namespace base::codec
