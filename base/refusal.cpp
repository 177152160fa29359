#include <fmt/core.h>

#include <new>
#include <typeinfo>

#include "base/apart_scope.h"
#include "base/breakage.h"
#include "base/browser.h"
#include "base/call.h"
#include "base/connection.h"
#include "base/html.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/sentences.h"

namespace base {
namespace {

Response refusal_page(const Call& call, int status, const Errors& errors) {
    const auto language = call.language;
    const auto title = sentence(errors.front(), language);
    Page page{.title = title, .language = language, .body = {}, .stylesheet = std::string(call.stylesheet)};
    page.masthead << "<a class=\"masthead-name\" href=\"/\">Capaian</a>";
    page.body << "<h1>" << title << "</h1>\n";
    for (std::size_t i = 1; i < errors.size(); ++i) page.body << "<p>" << sentence(errors[i], language) << "</p>\n";
    page.body << "<p><a href=\"/\">" << sentence(refuse("back_to_the_first_page"), language) << "</a></p>";
    return html(to_html(page), status);
}

}  // namespace

Response refusal(const Call& call, int status, const Errors& errors) {
    return wants_page(call.request) ? refusal_page(call, status, errors) : problem(status, errors, call.language);
}

Response refusal(const Call& call, const Errors& errors) {
    check(!errors.empty(), "a refusal says why");
    return refusal(call, status_of(errors.front().fault), errors);
}

Response come_again(const Call& call, int status, std::string rule, int seconds) {
    auto response = refusal(call, status, {refuse(std::move(rule), {}, std::to_string(seconds))});
    response.headers.emplace_back("Retry-After", std::to_string(seconds));
    return response;
}

namespace {

std::string_view name_of_route(const Call& call) { return call.route ? call.route->pattern : std::string_view("none"); }

// The person sees the code and can name it; the log has it beside what happened.
Response broke(const Call& call, std::string_view kind, std::string_view what) {
    const auto code = fmt::format("{:08x}", random_below(0xffffffffu));
    log(LogLevel::error, "request_failed", {{"code", code}, {"route", name_of_route(call)}, {"kind", kind}, {"what", what}});
    return refusal(call, 500, {refuse("something_broke", {}, code)});
}

constexpr int seconds_to_wait = 5;

Response the_world_broke(const Call& call, const Broken& broken) {
    log(LogLevel::error, "database_broke", {{"route", name_of_route(call)}, {"cause", word_for(broken.cause)}, {"what", broken.what}});
    return come_again(call, 503, std::string(rule_for_client(broken.cause)), seconds_to_wait);
}

}  // namespace

Response answer_to_failure(const Call& call, const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Refused& refused) {
        return refusal(call, refused.errors);
    } catch (const Duplicate&) {
        return refusal(call, {conflict("already_exists")});
    } catch (const Broken& broken) {
        return the_world_broke(call, broken);
    } catch (const std::bad_alloc&) {
        return the_world_broke(call, {"no memory", true, Cause::memory});
    } catch (const Uncertain& uncertain) {
        log(LogLevel::error, "commit_is_uncertain", {{"route", name_of_route(call)}, {"what", uncertain.what}});
        return come_again(call, 503, "storing_is_uncertain", seconds_to_wait);
    } catch (const Bug& bug) {
        return broke(call, "bug", bug.what);
    } catch (const std::exception& exception) {
        return broke(call, typeid(exception).name(), exception.what());
    } catch (...) {
        return broke(call, "unknown", "");
    }
}

}  // namespace base
