#include "features/identity/sign_in.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/connection.h"
#include "base/secret.h"
#include "base/work.h"
#include "features/identity/devices.h"
#include "features/identity/session_guard.h"
#include "features/identity/test/accounts_in_test.h"

namespace {

using namespace identity;
using namespace identity::test;

const std::string right(good_password), wrong = "bukan kata sandinya";

base::Instant guard_time;
base::Instant clock_of_test() { return guard_time; }

// Whom a guard finds for a token, after asking its memory and then the database.
std::optional<base::Actor> found(SessionGuard& guard, AccountsInTest& accounts, const std::string& token) {
    guard_time = accounts.at;
    if (auto actor = guard.cached(token)) return actor;
    std::optional<base::Actor> actor;
    accounts.database->read([&](base::Connection& connection) {
        base::Db db(connection, {});
        actor = guard.load(db, token);
    });
    return actor;
}

void hire_with_password(AccountsInTest& accounts) {
    accounts.hire(office, siti, nip_of_siti, hr);
    accounts.give_password(office, siti, PasswordKind::own);
}

}  // namespace

TEST_CASE("the right password opens a session of thirty days, however the NIP is typed") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        const auto session = accounts.sign_in("19860926 201505 1 001", right);
        REQUIRE(session);
        CHECK(session.value().token.size() == 43);
        CHECK(session.value().expires_at.micros - accounts.at.micros == std::int64_t{30} * 24 * 3600 * 1'000'000);
        CHECK_FALSE(session.value().must_change);
        CHECK(accounts.journal_of(office).back() == "opened identity_session");
    }
}

TEST_CASE("a NIP that nobody has gets the same answers as one with a wrong password, try by try") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        for (int tries = 1; tries <= 7; ++tries) {
            const auto known = accounts.sign_in(nip_of_siti, wrong, "192.0.2.1").errors().front();
            const auto unknown = accounts.sign_in("197001011990011001", wrong, "192.0.2.2").errors().front();
            CAPTURE(tries);
            CHECK(known.rule == (tries < 5 ? "nip_or_password_is_wrong" : "too_many_tries"));
            CHECK(known.detail == (tries < 5 ? std::to_string(5 - tries) : "15"));
            CHECK(unknown.rule == known.rule);
            CHECK(unknown.detail == known.detail);
            CHECK(unknown.fault == known.fault);
        }
    }
}

TEST_CASE("a NIP that nobody has costs the same hashing: against the password of nobody") {
    const Login unknown;
    Login known;
    known.account.emplace().password_hash = "$argon2id$hers";
    CHECK(hash_to_compare(known) == "$argon2id$hers");
    const auto costs = [](const std::string& hash) { return hash.substr(0, hash.find('$', 30)); };
    CHECK(costs(hash_to_compare(unknown)) == costs(base::hash_password("x")));
    CHECK_FALSE(is_proven(unknown, "x"));
}

TEST_CASE("five failures close the account for fifteen minutes, even to the right password") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        for (int i = 0; i < 5; ++i) CHECK_FALSE(accounts.sign_in(nip_of_siti, wrong));
        CHECK(base::rule_of(accounts.sign_in(nip_of_siti, right)) == "too_many_tries");
        accounts.wait_minutes(14);
        CHECK(accounts.sign_in(nip_of_siti, right).errors().front().detail == "1");
        accounts.wait_minutes(1);
        CHECK(accounts.sign_in(nip_of_siti, right));
    }
}

TEST_CASE("four failures are forgotten after a success, and after fifteen minutes") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        for (int i = 0; i < 4; ++i) CHECK_FALSE(accounts.sign_in(nip_of_siti, wrong));
        CHECK(accounts.sign_in(nip_of_siti, right));
        for (int i = 0; i < 4; ++i) CHECK_FALSE(accounts.sign_in(nip_of_siti, wrong));
        accounts.wait_minutes(15);
        CHECK(accounts.sign_in(nip_of_siti, wrong).errors().front().detail == "4");
    }
}

TEST_CASE("an address that fails at many accounts has to wait, and others do not") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        accounts.act({}, [](base::Work& work) {
            for (int i = 0; i < address_limit; ++i) {
                const auto attempts = attempts_of(work, "name" + std::to_string(i), "198.51.100.7");
                CHECK(may_try(attempts));
                count_failure(work, attempts);
            }
            work.journal({.thing = "test", .action = "counted", .before = "", .after = ""});
        });
        CHECK(base::rule_of(accounts.sign_in(nip_of_siti, right, "198.51.100.7")) == "too_many_tries_from_here");
        CHECK(accounts.sign_in(nip_of_siti, right, "198.51.100.8"));
        accounts.wait_minutes(15);
        CHECK(accounts.sign_in(nip_of_siti, right, "198.51.100.7"));
    }
}

TEST_CASE("failures are journalled with the account and without what was typed") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        CHECK_FALSE(accounts.sign_in(nip_of_siti, wrong));
        CHECK_FALSE(accounts.sign_in("197001011990011001", wrong));
        CHECK(accounts.journal_of(office).back() == "sign_in_failed identity_account");
        CHECK(accounts.journal_of({}).back() == "sign_in_failed identity_account");
    }
}

TEST_CASE("an empty form is refused before anything is counted") {
    for (const auto& engine : base::test::engines()) {
        AccountsInTest accounts(engine);
        const auto refused = accounts.sign_in(" ", "");
        REQUIRE_FALSE(refused);
        CHECK(refused.errors().size() == 2);
        CHECK(refused.errors()[0].rule == "sign_in_name_is_missing");
        CHECK(refused.errors()[1].rule == "password_is_missing");
    }
}

TEST_CASE("an account without a password, or one that was taken away, is like a NIP that nobody has") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti);
        CHECK(base::rule_of(accounts.sign_in(nip_of_siti, "")) == "password_is_missing");
        CHECK(base::rule_of(accounts.sign_in(nip_of_siti, right)) == "nip_or_password_is_wrong");
        accounts.give_password(office, siti, PasswordKind::own);
        CHECK(accounts.sign_in(nip_of_siti, right));
        accounts.act(office, [](base::Work& work) { deactivate_accounts(work, std::vector{siti, budi}); });
        CHECK(base::rule_of(accounts.sign_in(nip_of_siti, right)) == "nip_or_password_is_wrong");
        accounts.hire(office, siti, nip_of_siti);
        CHECK(accounts.sign_in(nip_of_siti, right));
    }
}

TEST_CASE("the guard knows the actor of a session until it ends") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        accounts.act(office, [](base::Work& work) { describe_tenant(work, "Kabupaten", 540); });
        const auto token = accounts.sign_in(nip_of_siti, right).value().token;
        SessionCache memory;
        SessionGuard guard(memory, clock_of_test);
        const auto actor = found(guard, accounts, token);
        REQUIRE(actor);
        CHECK(actor->agency == office);
        CHECK(actor->person == siti);
        CHECK(actor->roles == hr);
        CHECK(actor->zone_minutes == 540);
        CHECK_FALSE(found(guard, accounts, token + "x"));
        CHECK_FALSE(found(guard, accounts, ""));
        accounts.wait_minutes(30 * 24 * 60);
        CHECK_FALSE(found(guard, accounts, token));
    }
}

TEST_CASE("another copy of the program notices the end of a session within a minute, this one at once") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        const auto token = accounts.sign_in(nip_of_siti, right).value().token;
        SessionCache memory_elsewhere;
        SessionGuard here(sessions_in_memory(), clock_of_test), elsewhere(memory_elsewhere, clock_of_test);
        REQUIRE(found(here, accounts, token));
        REQUIRE(found(elsewhere, accounts, token));
        accounts.act({}, [&](base::Work& work) { sign_out(work, token); });
        CHECK_FALSE(found(here, accounts, token));
        CHECK(found(elsewhere, accounts, token));
        accounts.wait_minutes(1);
        CHECK_FALSE(found(elsewhere, accounts, token));
    }
}

TEST_CASE("a new password from the personnel office, and losing the account, end every session") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        SessionGuard guard(sessions_in_memory(), clock_of_test);
        auto token = accounts.sign_in(nip_of_siti, right).value().token;
        REQUIRE(found(guard, accounts, token));
        accounts.give_password(office, siti, PasswordKind::first);
        CHECK_FALSE(found(guard, accounts, token));
        token = accounts.sign_in(nip_of_siti, right).value().token;
        CHECK(must_change_password(found(guard, accounts, token).value()));
        accounts.act(office, [](base::Work& work) { deactivate_accounts(work, std::span(&siti, 1)); });
        CHECK_FALSE(found(guard, accounts, token));
    }
}

TEST_CASE("one sees one's own devices and can sign each of them out, and nobody else's") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        accounts.hire(office, budi, nip_of_budi);
        const auto phone = accounts.sign_in(nip_of_siti, right).value();
        accounts.wait_minutes(1);
        const auto laptop = accounts.sign_in(nip_of_siti, right).value();
        base::Actor owner, other;
        accounts.act(office, [&](base::Work& work) {
            owner = {office, account_of(work, siti).value(), siti, 0, 420, "Siti"};
            other = {office, account_of(work, budi).value(), budi, 0, 420, "Budi"};
        });
        accounts.act_as(owner, [&](base::Work& work) {
            const auto devices = devices_of(work, laptop.token).sessions;
            REQUIRE(devices.size() == 2);
            CHECK(devices[0].id == laptop.id);
            CHECK(devices[0].current);
            CHECK(devices[1].device == "Chrome, Android");
            CHECK_FALSE(devices[1].current);
        });
        accounts.act_as(other, [&](base::Work& work) {
            CHECK(base::rule_of(end_device(work, {phone.id})) == "session_is_missing");
            CHECK(base::rule_of(end_device(work, {{}})) == "session_is_missing");
            CHECK_FALSE(work.journalled());
            work.journal({.thing = "test", .action = "refused", .before = "", .after = ""});
        });
        accounts.act_as(owner, [&](base::Work& work) { CHECK(end_device(work, {phone.id})); });
        SessionGuard guard(sessions_in_memory(), clock_of_test);
        CHECK_FALSE(found(guard, accounts, phone.token));
        CHECK(found(guard, accounts, laptop.token));
    }
}

TEST_CASE("an account keeps at most twenty sessions: the oldest gives way") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        hire_with_password(accounts);
        const auto first = accounts.sign_in(nip_of_siti, right).value().token;
        accounts.act(office, [&](base::Work& work) {
            const auto login = find_login(work, {nip_of_siti, right, ""});
            for (int i = 0; i < 20; ++i) {
                base::Work later(work.db, base::thread_ids(), {accounts.at.micros + 1 + i}, work.actor);
                open_session(later, login, Stay::twelve_hours, "");
            }
            work.journal({.thing = "test", .action = "opened", .before = "", .after = ""});
        });
        SessionCache memory;
        SessionGuard guard(memory, clock_of_test);
        CHECK_FALSE(found(guard, accounts, first));
    }
}

TEST_CASE("a browser is named by what a person would call it") {
    CHECK(device_name("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36") == "Chrome, Android");
    CHECK(device_name("Mozilla/5.0 (Linux; Android 13; SM-A146P) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0 Mobile") == "Samsung Internet, Android");
    CHECK(device_name("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/604.1") == "Safari, iPhone");
    CHECK(device_name("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0") == "Firefox, Windows");
    CHECK(device_name("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0") == "Edge, Windows");
    CHECK(device_name("curl/8.0") == "");
}
