#include "features/identity/identity.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/work.h"
#include "features/identity/account_views.h"
#include "features/identity/login_name.h"
#include "features/identity/test/accounts_in_test.h"

namespace {

using namespace identity;
using namespace identity::test;

std::vector<AccountView> accounts_of(AccountsInTest& accounts, base::AgencyId agency, const AccountSearch& search = {}) {
    std::vector<AccountView> found;
    accounts.act(agency, [&](base::Work& work) { found = list_accounts(work, search).value().accounts; });
    return found;
}

std::string refusal_of(AccountsInTest& accounts, base::AgencyId agency, const std::function<std::string(base::Work&)>& step) {
    std::string rule;
    accounts.act(agency, [&](base::Work& work) { rule = step(work); });
    return rule;
}

}  // namespace

TEST_CASE("a sign-in name is read however a NIP is printed") {
    CHECK(login_name("19860926 201505 1 001") == nip_of_siti);
    CHECK(login_name("19860926.201505.1.001") == nip_of_siti);
    CHECK(login_name(" 19860926-201505-1-001\n") == nip_of_siti);
    CHECK(login_name("19860926\u00a0201505\u00a01\u00a0001") == nip_of_siti);
    CHECK(login_name("Admin") == "admin");
}

TEST_CASE("giving an account twice keeps it, with its roles, and takes the new name") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.act(office, [](base::Work& work) {
            const auto first = give_account(work, {siti, nip_of_siti, "Siti", hr}).value();
            const auto again = give_account(work, {siti, "19860926 201505 1 001", "Siti Aminah", inspector}).value();
            CHECK(first == again);
            CHECK(account_of(work, siti) == first);
        });
        const auto all = accounts_of(accounts, office);
        REQUIRE(all.size() == 1);
        CHECK(all[0].name == "Siti Aminah");
        CHECK(all[0].roles == std::vector{Role::hr});
        CHECK_FALSE(all[0].has_password);
    }
}

TEST_CASE("a NIP with an account in another agency is refused by name, and nothing of the list is written") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(school, siti, nip_of_siti);
        accounts.act(office, [](base::Work& work) {
            const std::vector<NewAccount> list{{budi, nip_of_budi, "Budi"}, {siti, nip_of_siti, "Siti"}, {{103}, " ", "Tanpa NIP"}};
            const auto refused = give_accounts(work, list);
            REQUIRE_FALSE(refused);
            REQUIRE(refused.errors().size() == 2);
            CHECK(refused.errors()[0].rule == "nip_is_in_another_agency");
            CHECK(refused.errors()[0].path == "/1/nip");
            CHECK(refused.errors()[0].detail == nip_of_siti);
            CHECK(refused.errors()[1].rule == "sign_in_name_is_missing");
            CHECK(nips_elsewhere(work, std::vector{nip_of_budi, nip_of_siti}) == std::vector{nip_of_siti});
        });
        CHECK(accounts_of(accounts, office).empty());
        CHECK(accounts_of(accounts, school).size() == 1);
    }
}

TEST_CASE("thousands of accounts come in one call and can come again") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        std::vector<NewAccount> list;
        for (int i = 0; i < 2500; ++i) list.push_back({{1000 + i}, "1986092620150" + std::to_string(10000 + i), "Orang"});
        for (int round = 0; round < 2; ++round)
            accounts.act(office, [&](base::Work& work) {
                REQUIRE(give_accounts(work, list));
                CHECK(work.db.statements() < 20);
            });
        CHECK(accounts_of(accounts, office).size() == 50);
        CHECK(accounts_of(accounts, office, {.search = "", .after = list[2489].nip}).size() == 10);
    }
}

TEST_CASE("accounts are found by the first digits of the NIP or a part of the name, in one's own agency") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti);
        accounts.hire(office, budi, nip_of_budi);
        accounts.hire(school, {201}, "199101012020121003");
        CHECK(accounts_of(accounts, office).size() == 2);
        CHECK(accounts_of(accounts, office, {.search = "19860926 20", .after = {}}).front().nip == nip_of_siti);
        CHECK(accounts_of(accounts, office, {.search = "oRANG 1990", .after = {}}).front().nip == nip_of_budi);
        CHECK(accounts_of(accounts, office, {.search = "1991", .after = {}}).empty());
    }
}

TEST_CASE("a corrected NIP is the one to sign in with, unless somebody has it") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti);
        accounts.hire(school, budi, nip_of_budi);
        const std::string corrected = "198609262015051002";
        CHECK(refusal_of(accounts, office, [&](auto& work) { return base::rule_of(rename_account(work, siti, {nip_of_budi, "Siti"})); }) == "nip_is_taken");
        CHECK(refusal_of(accounts, office, [&](auto& work) { return base::rule_of(rename_account(work, budi, {corrected, "Budi"})); }) == "account_is_missing");
        CHECK(refusal_of(accounts, office, [&](auto& work) { return base::rule_of(rename_account(work, siti, {corrected, "Siti A."})); }) == "");
        accounts.give_password(office, siti, PasswordKind::own);
        CHECK(accounts.sign_in(corrected, std::string(good_password)));
        CHECK(base::rule_of(accounts.sign_in(nip_of_siti, std::string(good_password))) == "nip_or_password_is_wrong");
    }
}

TEST_CASE("roles of an agency can be given and taken, but not the administrator's, and not the last hr") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti, hr);
        accounts.hire(office, budi, nip_of_budi);
        const auto roles = [&](base::PersonId person, std::uint32_t bits) {
            return refusal_of(accounts, office, [&](auto& work) { return base::rule_of(set_roles(work, person, bits)); });
        };
        CHECK(roles(budi, administrator) == "role_is_not_yours_to_give");
        CHECK(roles({999}, inspector) == "account_is_missing");
        CHECK(roles(siti, 0) == "last_hr_must_stay");
        CHECK(roles(budi, hr | inspector) == "");
        CHECK(roles(siti, 0) == "");
        const auto all = accounts_of(accounts, office);
        CHECK(all[0].roles.empty());
        CHECK(all[1].roles == std::vector{Role::hr, Role::inspector});
    }
}

TEST_CASE("the installation has one administrator, made once, outside every agency") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        std::string password;
        accounts.act({}, [&](base::Work& work) { password = make_administrator(work).value().value(); });
        accounts.act({}, [](base::Work& work) { CHECK_FALSE(make_administrator(work).value()); });
        const auto session = accounts.sign_in("admin", password);
        REQUIRE(session);
        CHECK(session.value().must_change);
        CHECK(accounts_of(accounts, office).empty());
    }
}

TEST_CASE("who one is comes with the agency's name and local time") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        AccountsInTest accounts(engine);
        accounts.hire(office, siti, nip_of_siti, hr);
        accounts.act(office, [](base::Work& work) { describe_tenant(work, "Pemerintah Kabupaten Tanjung Sela", 420); });
        accounts.act(office, [](base::Work& work) { describe_tenant(work, "Pemerintah Kabupaten Tanjung Sela", 540); });
        base::Actor actor{office, {}, siti, 0, 540, "Siti"};
        accounts.act(office, [&](base::Work& work) { actor.account = account_of(work, siti).value(); });
        accounts.act_as(actor, [](base::Work& work) {
            const auto me = who_am_i(work, {}).value();
            CHECK(me.person == siti);
            CHECK(me.nip == nip_of_siti);
            CHECK(me.agency_name == "Pemerintah Kabupaten Tanjung Sela");
            CHECK(me.zone_minutes == 540);
            CHECK(me.now.micros == work.now.micros);
            CHECK(me.today == work.today);
            CHECK(me.roles == std::vector{Role::hr});
            CHECK(me.must_change);
        });
        const auto journal = accounts.journal_of(office);
        CHECK(std::count(journal.begin(), journal.end(), "described identity_tenant") == 2);
    }
}
