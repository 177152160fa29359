#include "features/identity/test/accounts_in_test.h"

#include "base/connection.h"
#include "base/feature.h"
#include "base/migrations.h"
#include "base/secret.h"

namespace identity::test {
namespace {

using base::Statement;
const Statement journal{"test.journal", "select action || ' ' || thing from base_journal where agency = ?1 order by id",
                        "select action || ' ' || thing from base_journal where agency = ?1 order by id", Statement::Reach::agency, false};

}  // namespace

AccountsInTest::AccountsInTest(const base::test::Engine& engine) : database(engine.open()) {
    const auto feature = identity::feature();
    base::migrate(*database, std::span(&feature, 1), at);
}

AccountsInTest::~AccountsInTest() { database->stop(); }

void AccountsInTest::act_as(const base::Actor& actor, const std::function<void(base::Work&)>& step) {
    database->write([&](base::Connection& connection) {
        base::Work work(base::Db(connection, actor.agency), base::thread_ids(), at, actor);
        step(work);
        base::check(work.db.writes() == 0 || work.journalled(), "a change without a line in the journal");
    });
}

void AccountsInTest::act(base::AgencyId agency, const std::function<void(base::Work&)>& step) {
    base::Actor actor;
    actor.agency = agency;
    act_as(actor, step);
}

void AccountsInTest::hire(base::AgencyId agency, base::PersonId person, const std::string& nip, std::uint32_t roles) {
    act(agency, [&](base::Work& work) { base::check(bool(give_account(work, {person, nip, "Orang " + nip.substr(0, 4), roles})), "hired"); });
}

void AccountsInTest::give_password(base::AgencyId agency, base::PersonId person, PasswordKind kind) {
    static const auto hash = base::hash_password(good_password);
    act(agency, [&](base::Work& work) { set_passwords(work, std::span(&person, 1), hash, kind); });
}

base::Result<NewSession> AccountsInTest::sign_in(const std::string& nip, const std::string& password, const std::string& address) {
    const Credentials credentials{nip, password, address};
    TRY(are_filled_in(credentials));
    Login login;
    act({}, [&](base::Work& work) { login = find_login(work, credentials); });
    TRY(may_try(login.attempts));
    const bool proven = is_proven(login, password);
    NewSession session;
    std::optional<base::Error> refusal;
    act({}, [&](base::Work& work) {
        if (proven) session = open_session(work, login, Stay::thirty_days, "Chrome, Android");
        else refusal = refuse_login(work, login);
    });
    if (refusal) return *refusal;
    return session;
}

std::vector<std::string> AccountsInTest::journal_of(base::AgencyId agency) {
    std::vector<std::string> lines;
    database->read([&](base::Connection& connection) { lines = base::Db(connection, agency).all<std::string>(journal); });
    return lines;
}

}  // namespace identity::test
