#include "base/pipeline.h"

#include <utility>

#include "base/apart_scope.h"
#include "base/browser.h"
#include "base/idempotency.h"
#include "base/no_connection.h"
#include "base/url.h"

namespace base {

Pipeline::Pipeline(const ServerSettings& settings, Database& database, Guard& guard)
    : settings_(settings), database_(database), guard_(guard), slow_pool_(settings.slow_threads, settings.slow_queue, std::chrono::milliseconds(settings.slow_patience_ms)) {}

namespace {

bool needs_sign_in(const Call& call) { return call.route->permission.scope != Permission::Scope::anyone; }

Error sign_in_is_needed() { return {Fault::unauthenticated, "sign_in_is_needed", {}, {}}; }

// A change that carries an Idempotency-Key.
bool is_repeatable(const Call& call) {
    return call.request.method != Method::get && call.route->access == Access::write && call.request.headers.has("idempotency-key");
}

// To the sign-in page, and from there back here.
Response to_sign_in(const Call& call, std::string_view page) {
    std::string back = call.request.path;
    char mark = '?';
    for (const auto& [name, value] : call.request.query) {
        back += mark + percent_encoded(name) + "=" + percent_encoded(value);
        mark = '&';
    }
    return redirect(std::string(page) + "?lanjut=" + percent_encoded(back));
}

}  // namespace

// What can be refused without a database.
bool Pipeline::is_welcome(Call& call) const {
    const auto& request = call.request;
    if (!comes_from_here(request)) {
        call.response = refusal(call, {forbid("request_from_elsewhere")});
    } else if (request.headers.has("idempotency-key") && !is_idempotency_key(request.headers.get("idempotency-key"))) {
        call.response = refusal(call, {refuse("idempotency_key_is_malformed", "Idempotency-Key")});
    } else if (needs_sign_in(call) && call.token.empty()) {
        call.response = refusal(call, {sign_in_is_needed()});
    } else {
        return true;
    }
    return false;
}

bool Pipeline::begin(const std::shared_ptr<Call>& call) {
    call->token = session_token(call->request);
    bool answered = true;
    if (is_welcome(*call)) {
        if (!call->token.empty() && call->route->access != Access::none) call->actor = guard_.cached(call->token);
        if (call->route->access == Access::none) run_here(*call);
        else answered = !hand_over(call);
    }
    return answered && finish(call);
}

// False: it would wait too long, which the client hears at once.
bool Pipeline::hand_over(const std::shared_ptr<Call>& call) {
    auto run = [this, call](Connection& connection) { run_in_transaction(connection, *call); };
    auto done = [call](std::exception_ptr failure) {
        call->failure = std::move(failure);
        call->work_ended();
    };
    bool accepted = false;
    switch (call->route->access) {
        case Access::none: break;
        case Access::read: accepted = database_.submit_read({std::move(run), std::move(done)}); break;
        case Access::write: accepted = database_.submit_write({std::move(run), std::move(done)}); break;
        case Access::apart:
            accepted = slow_pool_.submit([this, call] {
                run_apart(*call);
                call->work_ended();
            });
    }
    if (!accepted) call->response = come_again(*call, 503, "server_is_busy", 2);
    return accepted;
}

// Once, and only what cannot be done twice.
bool Pipeline::begins_again(const std::shared_ptr<Call>& call) {
    return is_repeatable(*call) && !std::exchange(call->repeated, true) && hand_over(call);
}

bool Pipeline::finish(const std::shared_ptr<Call>& call) {
    if (call->failure) {
        const auto failure = std::exchange(call->failure, nullptr);
        try {
            std::rethrow_exception(failure);
        } catch (const Duplicate&) {
            // Perhaps by the same request, sent twice at once: then its answer is there now.
            if (begins_again(call)) return false;
            call->response = answer_to_failure(*call, failure);
        } catch (const Uncertain&) {
            // Was it kept, so was its answer.
            if (begins_again(call)) return false;
            call->response = answer_to_failure(*call, failure);
        } catch (...) {
            call->response = answer_to_failure(*call, failure);
        }
    }
    const bool to_page = call->response.status == 401 && call->request.method == Method::get && wants_page(call->request);
    if (to_page && !settings_.sign_in_page.empty()) call->response = to_sign_in(*call, settings_.sign_in_page);
    return true;
}

namespace {

NoConnection& no_connection() {
    static NoConnection none;
    return none;
}

}  // namespace

namespace {

// What a handler must not forget.
Result<Response> handled(Work& work, const Call& call) {
    auto response = TRY(call.route->handler(work, call.request));
    check(work.authorised, "a handler that asked nobody's permission");
    check(work.db.writes() == 0 || work.journalled(), "a change without a line in the journal");
    return response;
}

}  // namespace

Result<Response> Pipeline::answer(Work& work, const Call& call) const {
    TRY(guard_.permits(work, call.route->permission));
    if (!is_repeatable(call)) return handled(work, call);
    const auto repeatable = repeatable_of(call.request, call.route->pattern, work.actor);
    if (auto given = TRY(answer_given(work.db, repeatable))) return std::move(*given);
    auto response = TRY(handled(work, call));
    keep_answer(work.db, repeatable, response, work.now);
    return response;
}

void Pipeline::run_here(Call& call) const {
    try {
        Work work(Db(no_connection(), {}), thread_ids(), now(), Actor{});
        work.language = call.language;
        work.authorised = true;  // such a route is for anyone, see Server
        auto outcome = call.route->handler(work, call.request);
        call.response = outcome ? std::move(outcome).value() : refusal(call, outcome.errors());
    } catch (...) {
        call.failure = std::current_exception();
    }
}

namespace {

// Out of the transaction, which is then undone.
[[noreturn]] void refuse_with(Errors errors) {
    check(!errors.empty(), "a refusal says why");
    throw Refused{std::move(errors)};
}

}  // namespace

Work Pipeline::work_for(Connection& connection, Call& call) const {
    const Db db(connection, {});
    if (!call.actor && !call.token.empty()) {
        Db asking = db;
        call.actor = guard_.load(asking, call.token);
    }
    if (!call.actor && needs_sign_in(call)) refuse_with({sign_in_is_needed()});
    const Actor actor = call.actor.value_or(Actor{});
    Work work(db.for_agency(actor.agency), thread_ids(), now(), actor);
    work.language = call.language;
    return work;
}

// May run twice: a group that fails as a whole is done again one by one.
void Pipeline::run_in_transaction(Connection& connection, Call& call) const {
    auto work = work_for(connection, call);
    auto outcome = answer(work, call);
    call.statements = work.db.statements();
    if (!outcome) refuse_with(std::move(outcome).errors());
    call.response = std::move(outcome).value();
}

// Identified and permitted in a short snapshot; then the handler is on its own.
void Pipeline::run_apart(Call& call) const {
    try {
        bool authorised = false;
        database_.read([&](Connection& connection) {
            auto work = work_for(connection, call);
            if (auto permitted = guard_.permits(work, call.route->permission); !permitted) refuse_with(std::move(permitted).errors());
            authorised = work.authorised;
        });
        const ApartScope scope(database_);
        const auto actor = call.actor.value_or(Actor{});
        Work work(Db(no_connection(), actor.agency), thread_ids(), now(), actor);
        work.language = call.language;
        work.authorised = authorised;
        auto outcome = handled(work, call);
        if (!outcome) refuse_with(std::move(outcome).errors());
        call.response = std::move(outcome).value();
    } catch (...) {
        call.failure = std::current_exception();
    }
}

}  // namespace base
