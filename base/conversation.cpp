#include "base/conversation.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace base {
namespace {

constexpr std::size_t first_buffer = 4 * 1024;
constexpr std::size_t dropped_body = 64 * 1024;  // of a refused request; longer ones end the connection
constexpr std::size_t small_body = 64 * 1024;    // not worth counting

}  // namespace

Conversation::Conversation(const ServerSettings& settings, Admission& admission, std::string peer)
    : settings_(settings), admission_(admission), peer_(std::move(peer)), reader_(settings.header_limit), call_(std::make_shared<Call>()),
      since_(std::chrono::steady_clock::now()) {}

Conversation::~Conversation() { admission_.give_back_memory(memory_taken_); }

bool Conversation::is_idle() const { return begin_ == end_ && !reader_.has_begun(); }
bool Conversation::has_unread_body() const { return !reader_.is_complete(); }

// Only a head or the line of a chunk ever waits here whole, so twice the limit is room enough.
std::span<char> Conversation::space() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= std::exchange(begin_, 0);
    if (end_ == buffer_.size()) buffer_.resize(std::max(first_buffer, std::min(end_ * 2, settings_.header_limit * 2)));
    return {buffer_.data() + end_, buffer_.size() - end_};
}

void Conversation::arrived(std::size_t bytes) {
    if (is_idle()) since_ = std::chrono::steady_clock::now();
    end_ += bytes;
}

bool Conversation::take_memory_for_body() {
    const auto limit = call_->route->body_limit;
    const auto expected = std::min<std::uint64_t>(reader_.head().length.value_or(limit), limit);
    if (expected <= small_body) return true;
    if (!admission_.take_memory(expected)) return false;
    memory_taken_ = expected;
    return true;
}

void Conversation::admit() {
    call_->began = std::chrono::steady_clock::now();
    bool welcome = admission_.admit(*call_, reader_.head(), peer_);
    if (welcome && !take_memory_for_body()) {
        call_->response = come_again(*call_, 503, "server_is_busy", 5);
        welcome = false;
    }
    stage_ = welcome ? Stage::admitted : Stage::refused;
    reader_.body_into(welcome ? &call_->request.body : nullptr, welcome ? call_->route->body_limit : dropped_body);
}

Conversation::Next Conversation::next() {
    for (;;) {
        if (reader_.has_head() && stage_ == Stage::head && reader_.refusal() == 0) admit();
        const bool awaits_go_on = reader_.has_head() && reader_.head().expects_continue && !reader_.is_complete() && begin_ == end_;
        if (stage_ == Stage::refused && (awaits_go_on || reader_.refusal() != 0)) {
            call_->after = After::close;
            return Next::answered;
        }
        if (reader_.refusal() != 0) {
            admission_.refuse_unread(*call_, reader_.refusal());
            return Next::answered;
        }
        if (reader_.is_complete()) return stage_ == Stage::admitted ? Next::run : Next::answered;
        if (awaits_go_on && !std::exchange(told_to_go_on_, true)) return Next::go_on;
        const auto taken = reader_.take({buffer_.data() + begin_, end_ - begin_});
        begin_ += taken;
        if (taken == 0 && reader_.refusal() == 0) return Next::read;
    }
}

void Conversation::took_too_long() { admission_.refuse_unread(*call_, 408); }

void Conversation::next_request() {
    reader_.restart();
    call_ = std::make_shared<Call>();
    stage_ = Stage::head;
    told_to_go_on_ = false;
    admission_.give_back_memory(std::exchange(memory_taken_, 0));
    since_ = std::chrono::steady_clock::now();
    // Thousands of idle connections are the usual thing: they keep no more than they need.
    if (begin_ == end_ && buffer_.size() > first_buffer) {
        begin_ = end_ = 0;
        std::string().swap(buffer_);
    }
}

Conversation::Time Conversation::deadline() const {
    if (is_idle()) return since_ + std::chrono::milliseconds(settings_.idle_ms);
    const auto more = std::chrono::seconds(reader_.body_bytes() / static_cast<std::size_t>(settings_.slowest_rate));
    return since_ + std::chrono::milliseconds(settings_.read_ms) + more;
}

}  // namespace base
