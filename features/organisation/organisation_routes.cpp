#include "base/apart.h"
#include "features/identity/identity.h"
#include "features/organisation/agency.h"
#include "features/organisation/correction.h"
#include "features/organisation/organisation.h"
#include "features/organisation/organisation_embedded.h"
#include "features/organisation/organisation_views.h"
#include "features/organisation/people.h"
#include "features/organisation/roster_routes.h"

namespace organisation {
namespace {

using base::Method;
using base::Result;
using base::Work;

constexpr auto may_find_people = identity::related("organisation.people", identity::hr | identity::inspector | identity::colleague);
constexpr auto may_see_person = identity::related(
    "organisation.person", identity::self | identity::superior | identity::upper | identity::hr | identity::inspector);
constexpr auto may_see_own = identity::signed_in("organisation.own");
constexpr auto may_post = identity::related("organisation.post", identity::hr);
constexpr auto may_found = identity::related("organisation.found", identity::administrator);
constexpr auto may_mend = identity::related("organisation.mend", identity::hr);

// ---- people and units

Result<PeoplePage> get_people(Work& work, const PeopleQuery& query) { return find_people(work.db, query, work.today); }

Result<PersonView> get_person(Work& work, const PersonQuery& query) {
    TRY(require(work, may_see_person, query.person));
    return person_view(work.db, find_person(work.db, query.person).value(), work.today);
}

Result<UnitList> get_units(Work& work, const base::Nothing&) { return unit_list(work.db, work.today); }

Result<Team> get_my_team(Work& work, const TeamQuery& query) {
    if (!work.actor.person) return Team{};
    return Team{team_of(work.db, work.actor.person, query.on.value_or(work.today))};
}

Result<Standing> get_my_standing(Work& work, const base::Nothing&) {
    if (!work.actor.person) return Standing{};
    return Standing{static_cast<int>(leading(work.db, work.actor.person, work.today).team.size())};
}

// ---- posts

Result<PostGiven> post_post(Work& work, const NewPost& post) { return PostGiven{TRY(assign(work, post))}; }
Result<base::Done> put_post(Work& work, const Post& post) { return correct_post(work, post); }

// ---- agencies

Result<AgencyList> list_agencies(Work& work, const base::Nothing&) { return AgencyList{all_agencies(work.db)}; }

Result<FoundedView> found_agency(Work& work, const NewAgency& agency) {
    FoundedAgency founded;
    TRY(base::in_write(work, [&](Work& step) -> Result<base::Done> {
        founded = TRY(create_agency(step, agency));
        return base::Done{};
    }));
    FoundedView view{founded.id, std::nullopt, std::nullopt};
    if (!founded.hr_person) return view;
    Work there(work.db.for_agency(founded.id), base::thread_ids(), work.now, work.actor);
    const auto issued = TRY(identity::issue_passwords(there, std::vector{founded.hr_person}));
    view.hr_nip = issued.front().nip;
    view.hr_password = issued.front().password;
    return view;
}

// ---- "Data saya salah"

Result<Correction> post_correction(Work& work, const NewCorrection& correction) { return propose_correction(work, correction); }
Result<CorrectionList> list_corrections(Work& work, const base::Nothing&) { return CorrectionList{open_corrections(work.db)}; }
Result<CorrectionList> list_my_corrections(Work& work, const base::Nothing&) {
    return CorrectionList{corrections_of(work.db, work.actor.person)};
}
Result<base::Done> post_answer(Work& work, const CorrectionAnswer& answer) { return settle_correction(work, answer); }

std::vector<base::Route> routes() {
    std::vector<base::Route> all{
        base::json_route(Method::get, "/api/people", may_find_people, get_people, "People by name, NIP or unit, 50 at a time."),
        base::json_route(Method::get, "/api/people/{person}", may_see_person, get_person, "A person with all their posts and today's superior."),
        base::json_route(Method::get, "/api/units", may_find_people, get_units, "The tree of units with today's heads."),
        base::json_route(Method::get, "/api/my-team", may_see_own, get_my_team, "Whose direct superior I am on a day."),
        base::json_route(Method::get, "/api/my-standing", may_see_own, get_my_standing, "How many people I lead today."),
        base::json_route(Method::post, "/api/posts", may_post, post_post, "Give somebody a post; the definitive one before it ends."),
        base::json_route(Method::put, "/api/posts/{id}", may_post, put_post, "Correct a post that was entered wrongly."),
        base::json_route(Method::get, "/api/agencies", may_found, list_agencies, "The agencies of the installation."),
        base::json_route(Method::post, "/api/agencies", may_found, found_agency, "Found an agency and its first personnel officer.",
                         base::Access::apart),
        base::json_route(Method::post, "/api/data-corrections", may_see_own, post_correction, "Say what is wrong about me."),
        base::json_route(Method::get, "/api/my-data-corrections", may_see_own, list_my_corrections, "What I said is wrong, and the answers."),
        base::json_route(Method::get, "/api/data-corrections", may_mend, list_corrections, "What people say is wrong and nobody has answered."),
        base::json_route(Method::post, "/api/data-corrections/{correction}/answers", may_mend, post_answer, "Answer what a person said is wrong."),
    };
    add_import_routes(all);
    return all;
}

}  // namespace

base::Feature feature() {
    return {.name = "organisation",
            .routes = routes(),
            .migrations = embedded::migrations,
            .statements = embedded::statements,
            .sentences = embedded::sentences};
}

}  // namespace organisation
