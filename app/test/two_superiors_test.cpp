// Who reviews and who rates on which day, where the head of a unit changes within a quarter and somebody stands in beside them.
#include <doctest/doctest.h>

#include "app/test/founding.h"
#include "app/test/permission_table.h"

namespace {

using namespace app::test;
using base::Method;

// On a day: everybody who may, in the order of the letters.
struct Day {
    const char *day, *review, *rate;
};
const Day days[] = {{"2026-10-31", "former ", "former top upper "},
                    {"2026-11-01", "superior ", "superior top upper "},
                    {"2026-11-09", "superior ", "superior top upper "},
                    {"2026-11-10", "standin superior ", "standin superior top upper "},
                    {"2026-11-30", "standin superior ", "standin superior top upper "},
                    {"2026-12-01", "superior ", "superior top upper "}};

Reply asked(TwoTowns& towns, const std::string& who, const Asking& asking) { return rehearse(towns, as(towns, who, asking)); }

Asking review_of(const Town& town) {
    return {.method = Method::post, .target = "/api/report-reviews",
            .body = R"({"reports":[")" + town.things.at("report").at("waiting") + R"("],"verdict":"approved","reason":""})"};
}

Asking rating_of(const Town& town, const std::string& who) {
    return {.method = Method::post, .target = "/api/evaluation-drafts",
            .body = R"({"person":")" + town.persons.at(who) + R"(","period":"2026-T4","results":"meets","behaviour":"meets","reason":"","note":"","realisations":[]})"};
}

template <class May>
std::string everybody_who(const Town& town, May may) {
    std::string all;
    for (const auto& [who, token] : town.tokens)
        if (may(who)) all += who + " ";
    return all;
}

}  // namespace

TEST_CASE("on each day the superiors of that day review, and they and those above them rate; the queue shows what they may review") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto& town = towns.here;
        for (const auto& [day, review, rate] : days) {
            CAPTURE(day);
            towns.be(day, 60);
            CHECK(everybody_who(town, [&](const std::string& who) { return asked(towns, who, review_of(town)).status == 201; }) == review);
            CHECK(everybody_who(town, [&](const std::string& who) { return asked(towns, who, rating_of(town, "twin")).status == 201; }) == rate);
            const auto sees = [&](const std::string& who) {
                return asked(towns, who, {.target = "/api/review-queue"}).body.find(town.things.at("report").at("waiting")) != std::string::npos;
            };
            CHECK(everybody_who(town, sees) == review);
        }
    }
}

TEST_CASE("after the quarter its last superior rates it, and the next one does not, who reviews from their first day on") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        auto& town = towns.here;
        towns.be("2027-01-05", 60);
        for (const auto* who : {"hr", "superior", "colleague", "upper", "top", "standin", "former"})
            town.tokens[who] = token_of(towns.desk(), town.nips[who], typed_password);
        const auto give = [&](const std::string& who, const std::string& unit) {
            const auto place = member_of(asked(towns, "hr", {.target = "/api/people/" + town.persons[unit == "PKM" ? "twin" : "former"]}).body, "unit");
            const auto post = R"({"person":")" + town.persons[who] + R"(","unit":")" + place +
                              R"(","title":"Kepala","kind":"administrative","heads_unit":true,"assignment":"definitive","from":"2027-01-02"})";
            return towns.desk().perform(as(towns, "hr", {.method = Method::post, .target = "/api/posts", .body = post})).status;
        };
        CHECK(give("superior", "GUDANG") == 201);
        CHECK(give("colleague", "PKM") == 201);
        const auto may = [&](const Asking& asking) { return everybody_who(town, [&](const std::string& who) { return asked(towns, who, asking).status == 201; }); };
        CHECK(may(review_of(town)) == "colleague ");
        CHECK(may(rating_of(town, "twin")) == "superior top upper ");
    }
}

TEST_CASE("whoever has left is answered like nobody, and their papers are still read by those who may") {
    for (const auto& engine : base::test::engines()) {
        CAPTURE(engine.name());
        TwoTowns towns(engine);
        const auto& town = towns.here;
        CHECK(asked(towns, "gone", {.target = "/api/me"}).rule == "sign_in_is_needed");
        const auto person = Asking{.target = "/api/people/" + town.persons.at("gone")};
        CHECK(everybody_who(town, [&](const std::string& who) { return asked(towns, who, person).status == 200; }) == "hr inspector ");
        const auto rating = asked(towns, "superior", rating_of(town, "gone"));
        CHECK(rating.rule == "not_your_business");
        CHECK(asked(towns, "hr", {.target = "/api/people?search=gone"}).body.find(town.nips.at("gone")) == std::string::npos);
        CHECK(asked(towns, "hr", {.target = "/api/people?search=gone&active=false"}).body.find(town.nips.at("gone")) != std::string::npos);
    }
}
