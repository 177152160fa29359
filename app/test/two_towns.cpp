#include "app/test/two_towns.h"

#include "app/features.h"
#include "app/test/founding.h"
#include "app/workplace.h"
#include "base/migrations.h"
#include "base/sealed.h"
#include "base/still_time.h"
#include "features/identity/identity.h"

namespace app::test {

std::string member_of(const std::string& json, const std::string& name) {
    const auto key = "\"" + name + "\":\"";
    const auto at = json.find(key);
    if (at == std::string::npos) return {};
    return json.substr(at + key.size(), json.find('"', at + key.size()) - at - key.size());
}

std::string multipart(const std::string& name, const std::string& file_name, const std::string& content) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file_name + "\"\r\n\r\n" + content + "\r\n--x--\r\n";
}

TwoTowns::TwoTowns(const base::test::Engine& engine) : database_(engine.open()) {
    be("2026-01-05");
    base::use_key(std::string(base::key_bytes, 'k'));
    base::migrate(*database_, features(), base::now());
    learn_sentences();
    desk_ = std::make_unique<Rehearsal>(*database_);
    std::string password;
    writing(*database_, {}, [&](base::Work& work) { password = or_refuse(identity::make_administrator(work)).value(); });
    Founding(*this, here, "19800101200501").everything();
    Founding(*this, there, "19810101200501").everything();
    administrator = token_of(*desk_, "admin", password);
    const auto changed = desk_->perform({.method = base::Method::put, .target = "/api/my-password",
                                         .body = std::string(R"({"password":")") + typed_password + "\"}", .token = administrator,
                                         .more = {{"sec-fetch-site", "same-origin"}}});
    administrator = member_of(changed.body, "token");
    be("2026-11-20", 30);
}

TwoTowns::~TwoTowns() {
    base::shift_now(0);
    desk_.reset();
    database_->stop();
}

void TwoTowns::be(std::string_view iso, int minute) {
    at_ = base::instant_of(base::parse_day(iso).value(), minute, 420);
    base::stop_now(at_);
}

void TwoTowns::wait(int seconds) {
    at_.micros += std::int64_t{1'000'000} * seconds;
    base::stop_now(at_);
}

}  // namespace app::test
