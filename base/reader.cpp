// The only file that knows Beast: its parser, nothing else of it.
#include "base/reader.h"

#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace base {
namespace {

namespace http = boost::beast::http;
using boost::beast::iequals;
using boost::beast::string_view;
using boost::system::error_code;

constexpr int most_fields = 100;

std::string_view plain(string_view text) { return {text.data(), text.size()}; }

// A field that goes on in the next line: some readers join the lines, others take the second one for a field of its own. The parser has
// looked one byte beyond the line's end.
bool is_folded(string_view name) {
    const char* at = name.data() + name.size();
    while (*at != '\r') ++at;
    return at[2] == ' ' || at[2] == '\t';
}

// A name or an address with or without a port; papers carry it (the QR code to verify them).
bool is_host(std::string_view value) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:[]";
    return value.size() <= 255 && value.find_first_not_of(letters) == value.npos;
}

int status_for(const error_code& error) {
    if (error == http::error::header_limit) return 431;
    if (error == http::error::body_limit) return 413;
    if (error == http::error::bad_version) return 505;
    return 400;
}

}  // namespace

class RequestReader::Parser : public http::basic_parser<true> {
public:
    explicit Parser(std::size_t header_limit) : header_limit_(header_limit) {
        this->header_limit(static_cast<std::uint32_t>(header_limit));
        this->body_limit(boost::none);  // counted here, where the route's own limit is known
    }

    std::size_t take(std::string_view bytes) {
        error_code error;
        const bool in_head = !is_header_done();
        // The last chunk, "0", CR, LF, CR, LF, is given whole: with fewer of its bytes Beast 1.81 ends the program.
        if (!in_head && chunked() && bytes.starts_with('0') && bytes.size() < 5) return 0;
        const auto taken = put({bytes.data(), bytes.size()}, error);
        if (in_head) head_bytes_ += taken;
        // Beast limits what it sees at once; a head that trickles in is counted here.
        if (head_bytes_ > header_limit_ || head.headers.size() > most_fields) refuse(431);
        if (error && error != http::error::need_more) refuse(status_for(error));
        // A line that does not fit, of the head or of a chunk, will never be whole.
        if (error == http::error::need_more && taken == 0 && bytes.size() >= header_limit_) refuse(in_head ? 431 : 400);
        return taken;
    }

    void refuse(int status) {
        if (refusal == 0) refusal = status;
    }

    Head head;
    std::string* body = nullptr;
    std::size_t body_limit_bytes = 0, body_bytes = 0;
    int refusal = 0;

private:
    void on_request_impl(http::verb, string_view verb, string_view target, int version, error_code&) override {
        head.verb = plain(verb);
        head.target = plain(target);
        http_1_0_ = version == 10;
    }

    void on_field_impl(http::field field, string_view name, string_view value, error_code& error) override {
        if (is_folded(name)) error = http::error::bad_field;
        if (error || is_header_done()) return;  // of trailers nobody here reads any
        switch (field) {
            case http::field::content_length:
                // One plain number: a list or a second one is how requests are smuggled.
                if (head.headers.has("content-length") || value.find(',') != string_view::npos) error = http::error::bad_content_length;
                break;
            case http::field::transfer_encoding:
                if (http_1_0_) error = http::error::bad_transfer_encoding;
                else if (!iequals(value, "chunked")) refuse(501);
                break;
            case http::field::host:
                if (head.headers.has("host") || !is_host(plain(value))) error = http::error::bad_field;
                break;
            case http::field::expect:
                if (iequals(value, "100-continue")) head.expects_continue = !http_1_0_;
                else refuse(417);
                break;
            default: break;
        }
        head.headers.add(plain(name), plain(value));
    }

    void on_header_impl(error_code& error) override {
        if (!http_1_0_ && !head.headers.has("host")) error = http::error::bad_field;
        head.keep_alive = keep_alive() && !http_1_0_;  // its clients want to be told in words of their own
        if (!chunked()) head.length = content_length().value_or(0);
    }

    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}

    std::size_t on_body_impl(string_view piece, error_code& error) override {
        body_bytes += piece.size();
        if (body_bytes > body_limit_bytes) error = http::error::body_limit;
        else if (body) body->append(piece.data(), piece.size());
        return piece.size();
    }

    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view piece, error_code& error) override { return on_body_impl(piece, error); }
    void on_finish_impl(error_code&) override {}
    void on_response_impl(int, string_view, int, error_code&) override {}

    const std::size_t header_limit_;
    std::size_t head_bytes_ = 0;
    bool http_1_0_ = false;
};

RequestReader::RequestReader(std::size_t header_limit) : header_limit_(header_limit) { restart(); }
RequestReader::~RequestReader() = default;

void RequestReader::restart() { parser_ = std::make_unique<Parser>(header_limit_); }
std::size_t RequestReader::take(std::string_view bytes) { return parser_->take(bytes); }
bool RequestReader::has_begun() const { return parser_->got_some(); }
bool RequestReader::has_head() const { return parser_->is_header_done(); }
bool RequestReader::is_complete() const { return parser_->is_done(); }
int RequestReader::refusal() const { return parser_->refusal; }
Head& RequestReader::head() { return parser_->head; }
std::size_t RequestReader::body_bytes() const { return parser_->body_bytes; }

void RequestReader::body_into(std::string* body, std::size_t limit) {
    parser_->body = body;
    parser_->body_limit_bytes = limit;
    const auto length = parser_->head.length;
    if (length && *length > limit) parser_->refuse(413);
    else if (body && length) body->reserve(std::min<std::size_t>(*length, 1 << 20));  // what is only announced costs nothing yet
}

}  // namespace base
