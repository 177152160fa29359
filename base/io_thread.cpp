// The only file with coroutines. In their co_await expressions stand nothing but named variables and plain calls: g++ 12 destroys
// temporaries there twice.
#include "base/io_thread.h"

#include <algorithm>
#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "base/log.h"
#include "base/session.h"
#include "base/sockets.h"

namespace base {
namespace {

namespace asio = boost::asio;
using asio::awaitable;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;


}  // namespace

struct IoThread::State {
    explicit State(Reception& shared) : reception(shared), counts(shared.metrics.sheet()) {}

    enum class Got { nothing, request, answer };

    void let_in(tcp::socket socket);
    awaitable<void> accept();
    awaitable<void> converse(std::unique_ptr<Session> session);
    awaitable<Got> read_request(Session& session);
    awaitable<void> work_out(Session& session);
    awaitable<bool> send_answer(Session& session);
    awaitable<void> linger(Session& session);
    bool hand_over(Session& session);
    void bring_home();
    void note(const Call& call);
    void sweep();
    void plan_sweep();
    bool is_draining() const { return drain_until != never; }

    Reception& reception;
    RequestCounts& counts;
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    asio::steady_timer sweep_timer{io}, accept_pause{io};
    std::set<Session*> sessions;
    Inbox inbox;
    Clock::time_point drain_until = never;
    std::thread thread;
};

awaitable<void> IoThread::State::accept() {
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    while (acceptor.is_open()) {
        tcp::socket socket(io);
        co_await acceptor.async_accept(socket, token);
        if (!error) {
            try {
                let_in(std::move(socket));
            } catch (const std::exception& exception) {
                log(LogLevel::error, "connection_lost_at_the_door", {{"what", exception.what()}});
            }
        } else if (acceptor.is_open()) {
            // Out of file descriptors, most likely: to try again at once would only burn the processor.
            accept_pause.expires_after(std::chrono::milliseconds(100));
            co_await accept_pause.async_wait(token);
        }
    }
}

void IoThread::State::let_in(tcp::socket socket) {
    error_code error;
    const auto peer = socket.remote_endpoint(error).address();
    if (error) return;
    if (reception.metrics.open_connections() >= reception.settings.connections) return turn_away(socket);
    socket.set_option(tcp::no_delay(true), error);
    auto session = std::make_unique<Session>(std::move(socket), reception.settings, reception.admission, text_of(peer));
    asio::co_spawn(io, converse(std::move(session)), [](std::exception_ptr thrown) {
        if (thrown) log(LogLevel::error, "conversation_broke");  // no memory, most likely: it ends alone
    });
}

awaitable<void> IoThread::State::converse(std::unique_ptr<Session> owned) {
    Session& session = *owned;
    const Present present(sessions, reception.metrics, session);
    for (bool go_on = true; go_on;) {
        const Got got = co_await read_request(session);
        if (got == Got::nothing) break;
        {
            const Counted busy(reception.busy);
            if (got == Got::request) co_await work_out(session);
            go_on = co_await send_answer(session);
        }
        if (!go_on) co_await linger(session);
        session.conversation.next_request();
    }
}

awaitable<IoThread::State::Got> IoThread::State::read_request(Session& session) {
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    auto& conversation = session.conversation;
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    for (;;) {
        const auto next = conversation.next();
        session.deadline = never;
        if (next == Conversation::Next::run) co_return Got::request;
        if (next == Conversation::Next::answered) co_return Got::answer;
        session.deadline = conversation.deadline();
        if (next == Conversation::Next::go_on) {
            const auto line = asio::buffer(go_on);
            co_await asio::async_write(session.socket, line, token);
        }
        const auto space = conversation.space();
        const auto buffer = asio::buffer(space.data(), space.size());
        const std::size_t bytes = co_await session.socket.async_read_some(buffer, token);
        if (error == asio::error::operation_aborted && session.socket.is_open() && !conversation.is_idle()) {
            conversation.took_too_long();
            co_return Got::answer;
        }
        if (error) co_return Got::nothing;
        conversation.arrived(bytes);
    }
}

namespace {

// Suspends the coroutine until session.resume() is called.
template <class Token>
auto wait_for_home(Session& session, Token token) {
    auto start = [](auto handler, Session* waiting) {
        auto kept = std::make_shared<decltype(handler)>(std::move(handler));
        waiting->resume = [kept] { std::move (*kept)(); };
    };
    return asio::async_initiate<Token, void()>(start, token, &session);
}

}  // namespace

awaitable<void> IoThread::State::work_out(Session& session) {
    const auto call = session.conversation.call();
    auto token = asio::use_awaitable;
    // The end of the work is told to this very thread, so not before this coroutine waits for it.
    call->work_ended = [this, waiting = &session] {
        if (inbox.put(waiting)) asio::post(io, [this] { bring_home(); });
    };
    const Counted waiting(reception.waiting);
    bool answered = reception.pipeline.begin(call);
    while (!answered) {
        co_await wait_for_home(session, token);
        answered = reception.pipeline.finish(call);
    }
}

void IoThread::State::bring_home() {
    for (auto* session : inbox.take()) {
        const auto resume = std::exchange(session->resume, {});
        resume();
    }
}

void IoThread::State::note(const Call& call) {
    using std::chrono::microseconds;
    const std::int64_t micros = call.began ? std::chrono::duration_cast<microseconds>(Clock::now() - *call.began).count() : 0;
    counts.add({call.route_number, call.response.status, micros, call.statements});
    constexpr std::int64_t slow_micros = 1'000'000;
    const auto level = micros >= slow_micros ? LogLevel::warning : LogLevel::debug;
    if (!logs(level)) return;
    log(level, "request", {{"route", call.route ? call.route->pattern : std::string_view("none")},
                           {"status", std::int64_t{call.response.status}}, {"micros", micros}});
}

// True: the connection may go on.
awaitable<bool> IoThread::State::send_answer(Session& session) {
    const auto call = session.conversation.call();
    if (session.conversation.has_unread_body() || is_draining()) call->after = After::close;
    session.out.clear();
    const auto rest = write_head(session.out, call->response, call->after, call->send);
    note(*call);
    const auto more = std::chrono::seconds(rest.size() / static_cast<std::size_t>(reception.settings.slowest_rate));
    session.deadline = Clock::now() + std::chrono::milliseconds(reception.settings.write_ms) + more;
    const std::array<asio::const_buffer, 2> buffers{asio::buffer(session.out), asio::buffer(rest.data(), rest.size())};
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    co_await asio::async_write(session.socket, buffers, token);
    session.deadline = never;
    co_return !error && call->after == After::keep;
}

// Closing while the client still sends would make its system throw our answer away: hear it out for a moment.
awaitable<void> IoThread::State::linger(Session& session) {
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    session.socket.shutdown(tcp::socket::shutdown_send, error);
    session.deadline = Clock::now() + std::chrono::seconds(1);
    session.out.resize(16 * 1024);
    const auto buffer = asio::buffer(session.out);
    while (!error && Clock::now() < session.deadline) co_await session.socket.async_read_some(buffer, token);
}

// One coarse look at all connections instead of a timer for each operation.
void IoThread::State::sweep() {
    const auto at = Clock::now();
    error_code error;
    for (auto* session : sessions)
        if (session->deadline < at) session->socket.cancel(error);
    const bool drained = is_draining() && reception.waiting == 0 && (reception.busy == 0 || drain_until < at);
    if (!drained) return plan_sweep();
    for (auto* session : sessions) session->socket.close(error);
}

void IoThread::State::plan_sweep() {
    const int milliseconds = is_draining() ? std::min(reception.settings.sweep_ms, 10) : reception.settings.sweep_ms;
    sweep_timer.expires_after(std::chrono::milliseconds(milliseconds));
    sweep_timer.async_wait([this](error_code error) {
        if (!error) sweep();
    });
}

IoThread::IoThread(Reception& reception) : state_(std::make_unique<State>(reception)) {}
IoThread::~IoThread() = default;

int IoThread::claim(int port) {
    check_free(state_->reception.settings.address, port);
    return open_to_share(state_->acceptor, state_->reception.settings.address, port);
}

void IoThread::join_in(int port) { open_to_share(state_->acceptor, state_->reception.settings.address, port); }

void IoThread::start() {
    auto& state = *state_;
    asio::co_spawn(state.io, state.accept(), asio::detached);
    state.plan_sweep();
    state.thread = std::thread([&state] { state.io.run(); });
}

void IoThread::drain() {
    auto& state = *state_;
    asio::post(state.io, [&state] {
        error_code error;
        state.acceptor.close(error);
        state.drain_until = Clock::now() + std::chrono::milliseconds(state.reception.settings.drain_ms);
        state.plan_sweep();  // in place of the one that was planned, which may be far
    });
}

void IoThread::wait_until_drained() {
    if (state_->thread.joinable()) state_->thread.join();
}

}  // namespace base
