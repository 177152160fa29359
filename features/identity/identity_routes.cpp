#include "base/browser.h"
#include "base/feature.h"
#include "base/form_page.h"
#include "base/sheet_write.h"
#include "features/identity/account_views.h"
#include "features/identity/devices.h"
#include "features/identity/front_page.h"
#include "features/identity/identity.h"
#include "features/identity/identity_embedded.h"
#include "features/identity/own_password.h"
#include "features/identity/password_page.h"
#include "features/identity/sign_in.h"
#include "features/identity/sign_in_page.h"

namespace identity {
namespace {

using base::Access;
using base::Method;
using base::Request;
using base::Response;
using base::Result;
using base::Work;

std::string device_of(const Request& request) { return device_name(request.headers.get("user-agent")); }

Response signed_in_response(const Work& work, const Request& request, const NewSession& session, int status) {
    Response response{.status = status, .body = base::write_json(SignedIn{session.token, session.expires_at, session.must_change})};
    give_cookie(response, request, session, work.now);
    return response;
}

Result<Response> post_session(Work& work, const Request& request) {
    const auto input = TRY(base::read_input<SignInInput>(request.body, {}));
    const auto stay = input.keep.value_or(false) ? Stay::thirty_days : Stay::twelve_hours;
    const auto session = TRY(sign_in(work, {input.nip, input.password, request.address}, stay, device_of(request)));
    return signed_in_response(work, request, session, 201);
}

Result<Response> delete_session(Work& work, const Request& request) {
    sign_out(work, base::session_token(request));
    Response response{.status = 204};
    base::drop_session(response, request);
    return response;
}

Result<Response> put_password(Work& work, const Request& request) {
    const auto input = TRY(base::read_input<PasswordInput>(request.body, {}));
    const auto session = TRY(change_own_password(work, input, {base::session_token(request), device_of(request)}));
    return signed_in_response(work, request, session, 200);
}

Result<Response> get_devices(Work& work, const Request& request) {
    return Response{.body = base::write_json(devices_of(work, base::session_token(request)))};
}

Result<Response> post_first_passwords(Work& work, const Request& request) {
    const auto input = TRY(base::read_input<PersonList>(request.body, {}));
    return base::download(to_csv(TRY(issue_passwords(work, input.persons))), "text/csv; charset=utf-8", "kata-sandi-pertama.csv");
}

Result<Response> post_first_password_sheet(Work& work, const Request& request) {
    const auto input = TRY(base::read_input<PersonList>(request.body, {}));
    return base::download(TRY(to_xlsx(TRY(issue_passwords(work, input.persons)))),
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "kata-sandi-pertama.xlsx");
}

// A route whose handler reads or answers JSON by itself, for the sake of a cookie or a file.
base::Route speaking(base::Route route, base::SchemaOf input, base::SchemaOf output) {
    route.input = input;
    route.output = output;
    return route;
}

std::vector<base::Route> page_routes() {
    // A whole office comes through one address; guesses are counted one by one in attempts.h.
    constexpr int sign_ins = 600;
    return {
        base::raw_route(Method::get, "/", anyone("identity.front"), Access::read, get_front_page, "Shows the first page of the site."),
        base::raw_route(Method::get, "/masuk", anyone("identity.sign_in"), Access::read, get_sign_in_page, "Shows the sign-in page."),
        base::at_most(base::raw_route(Method::post, "/masuk", anyone("identity.sign_in"), Access::apart, post_sign_in_page,
                                "Signs in from the sign-in page."), sign_ins),
        base::raw_route(Method::post, "/keluar", anyone("identity.sign_out"), Access::write, post_sign_out, "Signs this device out."),
        base::raw_route(Method::get, "/kata-sandi", signed_in_at_all("identity.own_password"), Access::read, get_password_page,
                        "Shows the page for changing one's password."),
        base::raw_route(Method::post, "/kata-sandi", signed_in_at_all("identity.own_password"), Access::apart, post_password_page,
                        "Changes one's password from its page."),
        speaking(base::at_most(base::raw_route(Method::post, "/api/sessions", anyone("identity.sign_in"), Access::apart, post_session,
                                         "Signs in; the token is also set as a cookie."), sign_ins),
                 &base::schema_of<SignInInput>, &base::schema_of<SignedIn>),
        base::raw_route(Method::remove, "/api/session", anyone("identity.sign_out"), Access::write, delete_session,
                        "Signs out the session of this request."),
    };
}

std::vector<base::Route> api_routes() {
    constexpr auto own_devices = signed_in("identity.own_devices");
    constexpr auto run_accounts = related("identity.accounts", hr);
    return {
        base::json_route(Method::get, "/api/me", signed_in_at_all("identity.me"), &who_am_i, "Says who is signed in."),
        speaking(base::raw_route(Method::put, "/api/my-password", signed_in_at_all("identity.own_password"), Access::apart, put_password,
                                 "Changes one's password and signs out every other device."),
                 &base::schema_of<PasswordInput>, &base::schema_of<SignedIn>),
        speaking(base::raw_route(Method::get, "/api/my-sessions", own_devices, Access::read, get_devices, "Lists the devices one is signed in on."),
                 nullptr, &base::schema_of<Devices>),
        base::json_route(Method::remove, "/api/my-sessions/{id}", own_devices, &end_device, "Signs one of one's devices out."),
        base::json_route(Method::get, "/api/accounts", run_accounts, &list_accounts, "Lists the accounts of the agency, fifty at a time."),
        base::json_route(Method::put, "/api/accounts/{person}/roles", run_accounts, &put_roles, "Gives a person the roles of the agency."),
        speaking(base::raw_route(Method::post, "/api/first-passwords", run_accounts, Access::apart, post_first_passwords,
                                 "Makes first passwords for up to 500 persons and tells them once, as CSV."),
                 &base::schema_of<PersonList>, nullptr),
        speaking(base::raw_route(Method::post, "/api/first-passwords.xlsx", run_accounts, Access::apart, post_first_password_sheet,
                                 "The same as a spreadsheet, which keeps every digit of a NIP."),
                 &base::schema_of<PersonList>, nullptr),
    };
}

}  // namespace

base::Feature feature() {
    auto routes = page_routes();
    for (auto& route : api_routes()) routes.push_back(std::move(route));
    return {.name = "identity",
            .routes = std::move(routes),
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace identity
