// multipart/form-data (RFC 7578), as browsers send it.
#include <algorithm>
#include <cstddef>

#include "base/http.h"
#include "base/plain_text.h"
#include "base/text.h"

namespace base {
namespace {

constexpr std::size_t most_parts = 200;
constexpr std::size_t longest_head = 4096;  // of a part: two lines and a file's name

// Where the parameter that begins here ends: at a semicolon outside quotes.
std::size_t end_of_parameter(std::string_view text) {
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') quoted = !quoted;
        else if (text[i] == ';' && !quoted) return i;
    }
    return text.size();
}

// The value of `name` in `form-data; name="file"; filename="x.xlsx"`; a backslash in it is kept: browsers do not escape with it.
std::string parameter(std::string_view field, std::string_view name) {
    for (auto rest = field; !rest.empty();) {
        const auto end = end_of_parameter(rest);
        const auto pair = trim(rest.substr(0, end));
        rest.remove_prefix(std::min(rest.size(), end + 1));
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || lower(pair.substr(0, equals)) != name) continue;
        auto value = pair.substr(equals + 1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

// Browsers write a quote and line ends in a name as %22, %0D and %0A; nothing else is escaped.
std::string plain_name(std::string_view written) {
    std::string name;
    while (!written.empty()) {
        const auto escape = written.substr(0, 3);
        const bool quote = escape == "%22", line_end = escape == "%0D" || escape == "%0A";
        name += quote ? '"' : line_end ? ' ' : written.front();
        written.remove_prefix(quote || line_end ? 3 : 1);
    }
    return plain_text(std::move(name));
}

std::string last_component(std::string path) {
    const auto slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

Part part_of(std::string_view head, std::string_view content) {
    Part part;
    part.content = content;
    while (!head.empty()) {
        const auto end = head.find("\r\n");
        const auto line = head.substr(0, end);
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 2);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const auto name = lower(line.substr(0, colon));
        const auto value = trim(line.substr(colon + 1));
        if (name == "content-type") part.type = value;
        if (name != "content-disposition") continue;
        part.name = plain_name(parameter(value, "name"));
        part.file_name = last_component(plain_name(parameter(value, "filename")));
    }
    return part;
}

Error malformed() { return refuse("multipart_is_malformed"); }

}  // namespace

Result<std::vector<Part>> parts_of(const Request& request) {
    const auto type = request.headers.get("content-type");
    const auto boundary = parameter(type, "boundary");
    if (lower(trim(type.substr(0, type.find(';')))) != "multipart/form-data" || boundary.empty() || boundary.size() > 70)
        return malformed();
    // Every delimiter but the first stands behind a line end of its own.
    const std::string delimiter = "\r\n--" + boundary;
    std::string_view rest = request.body;
    if (!rest.starts_with(std::string_view(delimiter).substr(2))) return malformed();
    rest.remove_prefix(delimiter.size() - 2);
    std::vector<Part> parts;
    while (!rest.starts_with("--")) {
        if (!rest.starts_with("\r\n") || parts.size() == most_parts) return malformed();
        rest.remove_prefix(2);
        const auto content = rest.find("\r\n\r\n");
        const auto end = rest.find(delimiter);
        if (end == std::string_view::npos || content == std::string_view::npos || content + 4 > end || content > longest_head)
            return malformed();
        parts.push_back(part_of(rest.substr(0, content), rest.substr(content + 4, end - content - 4)));
        rest.remove_prefix(end + delimiter.size());
    }
    return parts;
}

}  // namespace base
