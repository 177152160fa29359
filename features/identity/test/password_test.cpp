#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "base/secret.h"
#include "base/sheet.h"
#include "base/work.h"
#include "features/identity/first_passwords.h"
#include "features/identity/own_password.h"
#include "features/identity/password_rules.h"
#include "features/identity/test/accounts_in_test.h"

namespace {

using namespace identity;
using namespace identity::test;

std::string judged(std::string_view password) { return base::rule_of(may_be_password(password, nip_of_siti)); }

}  // namespace

TEST_CASE("a password is long enough and not the first that anybody would try") {
    CHECK(judged("kapal hijau") == "");
    CHECK(judged("ibuku penjual kue") == "");
    CHECK(judged("pendek123") == "password_is_too_short");
    CHECK(judged("éééééééééé") == "password_is_common");
    CHECK(judged("éééé") == "password_is_too_short");
    CHECK(judged(std::string(129, 'x')) == "password_is_too_long");
    CHECK(judged(nip_of_siti) == "password_is_the_nip");
    CHECK(judged("nip 19860926 201505 1 001!") == "password_is_the_nip");
    CHECK(judged("Password123") == "password_is_common");
    CHECK(judged("Bismillah 123") == "password_is_common");
    CHECK(judged("1234567890") == "password_is_common");
    CHECK(judged("0987654321") == "password_is_common");
    CHECK(judged("abcdefghijkl") == "password_is_common");
    CHECK(judged("aaaaaaaaaaaa") == "password_is_common");
    CHECK(judged("123123123123") == "password_is_common");
    CHECK(judged("          ") == "password_is_common");
}

TEST_CASE("a password that we make can be read out, may be used, and does not come twice") {
    std::set<std::string> seen;
    for (int i = 0; i < 500; ++i) {
        const auto password = readable_password();
        CHECK(password.size() == 19);
        CHECK(judged(password) == "");
        CHECK(password.find_first_of("01lqvxz") == std::string::npos);
        seen.insert(password);
    }
    CHECK(seen.size() == 500);
}

TEST_CASE("first passwords are told once, must be changed, and end what was open") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti);
        accounts.hire(office, budi, nip_of_budi);
        const std::vector persons{siti, budi};
        std::vector<FirstPassword> chosen;
        accounts.act(office, [&](base::Work& work) { chosen = choose_passwords(work, persons).value(); });
        hash_all(chosen);
        accounts.act(office, [&](base::Work& work) { store_passwords(work, chosen, persons); });
        REQUIRE(chosen.size() == 2);
        CHECK(chosen[0].told.nip == nip_of_siti);
        const auto session = accounts.sign_in(nip_of_siti, chosen[0].told.password);
        REQUIRE(session);
        CHECK(session.value().must_change);
        CHECK_FALSE(accounts.sign_in(nip_of_siti, chosen[1].told.password));
        const auto journal = accounts.journal_of(office);
        CHECK(std::count(journal.begin(), journal.end(), "given_first_password identity_account") == 2);
    }
}

TEST_CASE("first passwords are for active people of one's own agency, at most five hundred at a time") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti);
        accounts.hire(school, budi, nip_of_budi);
        accounts.act(office, [](base::Work& work) {
            const auto elsewhere = choose_passwords(work, std::vector{siti, budi});
            REQUIRE_FALSE(elsewhere);
            CHECK(elsewhere.errors().front().rule == "account_is_missing");
            CHECK(elsewhere.errors().front().path == "/persons/1");
            CHECK(base::rule_of(choose_passwords(work, {})) == "nobody_was_chosen");
            CHECK(base::rule_of(choose_passwords(work, std::vector<base::PersonId>(501, siti))) == "too_many_at_once");
        });
    }
}

TEST_CASE("the list of first passwords opens as a table, and no name becomes a formula") {
    const std::vector<IssuedPassword> told{{nip_of_siti, "Siti, S.Kep.", "tamu-kire-bola-4829"}, {"admin", "=1+1", "x"}};
    const auto csv = to_csv(told);
    CHECK(csv.find("NIP,Nama,Kata sandi pertama") != std::string::npos);
    CHECK(csv.find(nip_of_siti + ",\"Siti, S.Kep.\",tamu-kire-bola-4829") != std::string::npos);
    CHECK(csv.find("\n=1+1") == std::string::npos);
    CHECK(csv.find(",=1+1") == std::string::npos);
    std::vector<std::string> cells;
    REQUIRE(base::read_sheet(to_xlsx(told).value(), {}, [&](const base::Row& row) {
        cells.push_back(row.at(0).text);
        CHECK_FALSE(row.at(0).lost_digits);
        return base::Next::go_on;
    }));
    CHECK(cells.at(1) == nip_of_siti);
}

TEST_CASE("a first password is changed without being asked again, any other only with the current one") {
    OwnPassword own;
    own.account.nip = nip_of_siti;
    own.account.password_hash = base::hash_password(good_password);
    own.account.must_change = true;
    const auto said = [&](std::optional<std::string> current, std::string password) {
        return base::rule_of(may_change(own, {std::move(current), std::move(password)}));
    };
    CHECK(said({}, "pohon mangga rindang") == "");
    CHECK(said({}, std::string(good_password)) == "password_is_the_old_one");
    CHECK(said({}, nip_of_siti) == "password_is_the_nip");
    own.account.must_change = false;
    CHECK(said({}, "pohon mangga rindang") == "current_password_is_wrong");
    CHECK(said("tebakan saja ini", "pohon mangga rindang") == "current_password_is_wrong");
    CHECK(said(std::string(good_password), std::string(good_password)) == "password_is_the_old_one");
    CHECK(said(std::string(good_password), "pohon mangga rindang") == "");
}

TEST_CASE("changing the password opens a fresh session and ends all others") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti);
        accounts.give_password(office, siti, PasswordKind::first);
        const auto phone = accounts.sign_in(nip_of_siti, std::string(good_password)).value();
        base::Actor owner;
        accounts.act(office, [&](base::Work& work) { owner = {office, account_of(work, siti).value(), siti, first_password, 420, "Siti"}; });
        OwnPassword own;
        accounts.act_as(owner, [&](base::Work& work) { own = find_own(work, phone.token); });
        REQUIRE(may_change(own, {{}, "pohon mangga rindang"}));
        NewSession fresh;
        accounts.act_as(owner, [&](base::Work& work) { fresh = store_own(work, own, base::hash_password("pohon mangga rindang"), "Firefox, Linux"); });
        CHECK(fresh.token != phone.token);
        CHECK(fresh.expires_at == phone.expires_at);
        CHECK_FALSE(fresh.must_change);
        CHECK_FALSE(accounts.sign_in(nip_of_siti, std::string(good_password)));
        CHECK(accounts.sign_in(nip_of_siti, "pohon mangga rindang").value().must_change == false);
    }
}
