// What the public complains of in a town, and on whose desks it lies.
#include "app/test/founding.h"
#include "app/workplace.h"
#include "features/complaint/filing.h"
#include "features/complaint/tracking_number.h"
#include "features/identity/relation.h"

namespace app::test {
namespace {

using namespace complaint;

struct Desks {
    base::Work& work;
    const Town& town;
    organisation::UnitId pkm;

    base::PersonId person(const char* who) const { return {std::stoll(town.persons.at(who))}; }
    void be(const char* who) const {
        work.actor.person = person(who);
        work.actor.roles = who == std::string("inspector") ? std::uint32_t{identity::inspector} : 0;
    }
    // In one word, for the town's name is in everybody's, and a complaint is not for whom it names.
    Filed file(Category category, const std::string& more, const std::string& photo = {}) const {
        return or_refuse(complaint::file(work, {category, Disclosure::named, "Keluhan" + town.name + more, "Pelapor " + town.name, "", pkm, {}, photo}));
    }
    void forward(ComplaintId id, const char* verifier, Kind kind, std::optional<base::PersonId> about = {}) const {
        be(verifier);
        const auto handler = kind == Kind::supervisory ? std::nullopt : std::optional(person("self"));
        or_refuse(verify(work, id, {kind, pkm, handler, about, about ? std::optional("Keluhan " + town.name) : std::nullopt}));
    }
};

std::string text_of(ComplaintId id) { return std::to_string(id.value); }

}  // namespace

// Colleague verifies, self answers; former is complained about; misconduct is the inspector's.
void Founding::complaints_are_there() {
    const auto png = town_.things.at("png").at("");
    as_office([&](base::Work& work) {
        const Desks desks{work, town_, {std::stoll(town_.things.at("unit").at(""))}};
        or_refuse(appoint_officer(work, desks.person("colleague")));
        const auto received = desks.file(Category::waiting, " baru"), forwarded = desks.file(Category::waiting, " diteruskan", png);
        const auto about = desks.file(Category::officer, " pegawai"), answered = desks.file(Category::other, " dijawab"), too = desks.file(Category::other, " sama");
        const auto reported = desks.file(Category::cost, " pungli"), examined = desks.file(Category::cost, " diperiksa", png);
        desks.forward(forwarded.id, "colleague", Kind::ordinary);
        desks.forward(about.id, "colleague", Kind::ordinary, desks.person("former"));
        desks.forward(answered.id, "colleague", Kind::ordinary);
        desks.forward(examined.id, "inspector", Kind::supervisory);
        desks.be("self");
        or_refuse(answer(work, answered.id, "Jawaban " + town_.name, Answer::last));
        town_.things["complaint"] = {{"received", text_of(received.id)}, {"forwarded", text_of(forwarded.id)}, {"about", text_of(about.id)},
                                     {"misconduct", text_of(reported.id)}, {"examined", text_of(examined.id)}};
        town_.things["complaint_too"] = {{"", text_of(too.id)}};
        town_.things["number"] = {{"received", shown(received.number)}, {"answered", shown(answered.number)}};
    });
    const auto made = ask("colleague", base::Method::post, "/api/complaint-templates", R"({"title":"Salam )" + town_.name + R"(","text":"Terima kasih"})");
    town_.things["template"] = {{"", member_of(made, "id")}};
}

}  // namespace app::test
